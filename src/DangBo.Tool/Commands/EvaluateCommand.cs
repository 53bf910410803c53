using System.CommandLine;

namespace DangBo.Tool.Commands;

/// <summary><c>dangbo evaluate</c>: judges the subjects of a file by rule sets, with reasons.</summary>
internal static class EvaluateCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new Command("evaluate", console.Say("đánh giá các đối tượng trong tệp", "evaluate the subjects of a file"));
        var file = new Argument<string>("FILE") { Description = console.Say("tệp JSON hoặc JSON Lines; - là đầu vào chuẩn", "JSON or JSON Lines; - is standard input") };
        var rules = new Option<string[]>("--rules")
        {
            Description = console.Say("bộ quy tắc; mặc định: mọi bộ đi kèm đang có hiệu lực", "a rule set; by default all that ship and are in force"),
            HelpName = "ID[@VERSION]|FILE",
        };
        var overlays = new Option<string[]>("--overlay")
        {
            Description = console.Say("bản bổ sung của đơn vị", "a body's own overlay"), HelpName = "FILE",
        };
        var summary = new Option<bool>("--summary") { Description = console.Say("chỉ in số liệu tổng hợp", "print the counts of all subjects instead") };
        var groupBy = new Option<string>("--group-by")
        {
            Description = console.Say("chia số liệu theo giá trị của một dữ kiện", "count by the value of a fact"), HelpName = "FACT",
        };
        var strict = new Option<bool>("--strict") { Description = console.Say("dừng ở dòng lỗi đầu tiên", "stop at the first bad line") };
        var failOn = ToolOptions.FailOn(console);
        var format = ToolOptions.Format(console, ToolOptions.Text, ToolOptions.Text, ToolOptions.Json, ToolOptions.Markdown);
        command.Add(file);
        command.Add(rules);
        command.Add(overlays);
        var dates = new DateOptions(command, console, rulesAsOf: true);
        command.Add(summary);
        command.Add(groupBy);
        command.Add(strict);
        command.Add(failOn);
        command.Add(format);
        command.Add(ToolOptions.Lang(console));
        command.SetAction(parsed =>
        {
            var sink = SinkOf(console, parsed.GetValue(format)!, parsed.GetValue(summary), parsed.GetValue(groupBy));
            var run = new EvaluationRun(
                console,
                RuleSelection.Of(console, parsed.GetValue(rules) ?? [], parsed.GetValue(overlays) ?? []),
                dates.Read(parsed),
                sink);
            run.Read(parsed.GetValue(file)!, parsed.GetValue(strict));
            return ExitCode(console, run, sink, parsed.GetValue(failOn));
        });
        return command;
    }

    private static EvaluationSink SinkOf(ToolConsole console, string format, bool isSummary, string? groupBy) => isSummary
        ? new SummarySink(console, format, groupBy)
        : groupBy is null ? new ReportWriter(console, format) : throw new ToolException(ToolTexts.GroupByWithoutSummary);

    private static int ExitCode(ToolConsole console, EvaluationRun run, EvaluationSink sink, string? failOn)
    {
        if (sink.Evaluated == 0)
        {
            throw new ToolException(ToolTexts.NothingEvaluated);
        }

        console.Out.Flush();
        var gate = failOn is not null && (sink.AnyNotMet || (failOn == "undetermined" && sink.AnyUndetermined));
        return gate || run.AnyLeftOut ? ExitCodes.GateFailed : ExitCodes.Done;
    }
}
