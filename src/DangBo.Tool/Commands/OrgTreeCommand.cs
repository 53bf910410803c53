using System.CommandLine;

namespace DangBo.Tool.Commands;

/// <summary><c>dangbo org tree</c>: the organizations of one day, each under its parent.</summary>
internal static class OrgTreeCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new Command("tree", console.Say("vẽ cây tổ chức của một ngày", "draw the tree of a day"));
        var file = OrgCommand.File(console);
        var asOf = OrgCommand.Day(console, "--as-of", "ngày của cây", "the day of the tree");
        var format = ToolOptions.Format(console, ToolOptions.Text, ToolOptions.Text, ToolOptions.Mermaid, ToolOptions.Json);
        command.Add(file);
        command.Add(asOf);
        command.Add(format);
        command.Add(ToolOptions.Lang(console));
        command.SetAction(parsed =>
        {
            var day = OrgCommand.Day(parsed, asOf);
            var tree = OrgCommand.Read(console, parsed.GetValue(file)!).AsOf(day);
            switch (parsed.GetValue(format))
            {
                case ToolOptions.Json:
                    console.WriteJson(JsonOutput.Of(tree.WriteTo));
                    break;
                case ToolOptions.Mermaid:
                    console.Out.Write(tree.ToMermaid(console.Language));
                    break;
                default:
                    console.Out.Write(tree.ToText(console.Language));
                    break;
            }

            return ExitCodes.Done;
        });
        return command;
    }
}
