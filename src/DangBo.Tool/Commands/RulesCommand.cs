using System.CommandLine;

namespace DangBo.Tool.Commands;

/// <summary><c>dangbo rules</c>: what concerns rule sets themselves.</summary>
internal static class RulesCommand
{
    public static Command Create(ToolConsole console) =>
        new("rules", console.Say("các bộ quy tắc", "the rule sets"))
        {
            RulesListCommand.Create(console),
            RulesShowCommand.Create(console),
            RulesLintCommand.Create(console),
            RulesTestCommand.Create(console),
            RulesBookCommand.Create(console),
            RulesDiffCommand.Create(console),
        };
}
