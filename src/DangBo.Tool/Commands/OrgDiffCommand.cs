using System.CommandLine;
using DangBo.Domain;

namespace DangBo.Tool.Commands;

/// <summary><c>dangbo org diff</c>: what ended and who went on, what came, was renamed, converted and moved between two
/// days.</summary>
internal static class OrgDiffCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new Command("diff", console.Say("so sánh hai ngày", "compare two days"));
        var file = OrgCommand.File(console);
        var from = OrgCommand.Day(console, "--from", "ngày trước", "the earlier day");
        var to = OrgCommand.Day(console, "--to", "ngày sau", "the later day");
        var format = ToolOptions.Format(console, ToolOptions.Text, ToolOptions.Text, ToolOptions.Mermaid, ToolOptions.Json);
        command.Add(file);
        command.Add(from);
        command.Add(to);
        command.Add(format);
        command.Add(ToolOptions.Lang(console));
        command.SetAction(parsed =>
        {
            var (earlier, later) = (OrgCommand.Day(parsed, from), OrgCommand.Day(parsed, to));
            if (later < earlier)
            {
                throw new ToolException(ToolTexts.DaysOutOfOrder(IsoDate.Format(earlier), IsoDate.Format(later)));
            }

            var changes = OrgCommand.Read(console, parsed.GetValue(file)!).Compare(earlier, later);
            switch (parsed.GetValue(format))
            {
                case ToolOptions.Json:
                    console.WriteJson(JsonOutput.Of(changes.WriteTo));
                    break;
                case ToolOptions.Mermaid:
                    console.Out.Write(changes.ToMermaid(console.Language));
                    break;
                default:
                    console.Out.Write(changes.ToText(console.Language));
                    break;
            }

            return ExitCodes.Done;
        });
        return command;
    }
}
