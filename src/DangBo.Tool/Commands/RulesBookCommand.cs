using System.CommandLine;
using DangBo.Domain.Evaluation;

namespace DangBo.Tool.Commands;

/// <summary><c>dangbo rules book</c>: a rule set as a readable book in Markdown, citations and verification included.</summary>
internal static class RulesBookCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new Command("book", console.Say("in bộ quy tắc thành tài liệu Markdown", "print a rule set as a book in Markdown"));
        var rules = new Argument<string>("RULES") { Description = "ID, ID@VERSION, FILE" };
        command.Add(rules);
        command.Add(ToolOptions.Lang(console));
        command.SetAction(parsed =>
        {
            console.Out.Write(string.Join("\n---\n\n", RuleSelection.Find(console, parsed.GetValue(rules)!)
                .Select(entry => entry.Document.ToMarkdown(console.Language, console.Surroundings.Shipped.VocabularyOf(entry.Document.Subject)))));
            return ExitCodes.Done;
        });
        return command;
    }
}
