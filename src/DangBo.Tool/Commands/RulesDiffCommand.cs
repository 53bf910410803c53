using System.CommandLine;
using DangBo.Domain.Rules;

namespace DangBo.Tool.Commands;

/// <summary><c>dangbo rules diff</c>: what changed from one rule set to another, in meaning or only in wording.</summary>
internal static class RulesDiffCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new Command("diff", console.Say("so sánh hai bộ quy tắc", "compare two rule sets"));
        var before = new Argument<string>("BEFORE") { Description = "ID@VERSION, FILE" };
        var after = new Argument<string>("AFTER") { Description = "ID@VERSION, FILE" };
        var format = ToolOptions.Format(console, ToolOptions.Text, ToolOptions.Text, ToolOptions.Json);
        command.Add(before);
        command.Add(after);
        command.Add(format);
        command.Add(ToolOptions.Lang(console));
        command.SetAction(parsed =>
        {
            var diff = RuleSetDiff.Of(One(console, parsed.GetValue(before)!), One(console, parsed.GetValue(after)!));
            if (parsed.GetValue(format) == ToolOptions.Json)
            {
                console.WriteJson(JsonOutput.Of(diff.WriteTo));
            }
            else
            {
                console.Out.Write(diff.ToText(console.Language));
            }

            return ExitCodes.Done;
        });
        return command;
    }

    private static RuleSet One(ToolConsole console, string name) => RuleSelection.Find(console, name) is [var only]
        ? only.Document
        : throw new ToolException(ToolTexts.ManyVersions(name));
}
