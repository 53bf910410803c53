using System.CommandLine;
using DangBo.Domain.Evaluation;

namespace DangBo.Tool.Commands;

/// <summary><c>dangbo rules show</c>: a rule set in words, or as its document; every version of an id without one.</summary>
internal static class RulesShowCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new Command("show", console.Say("in nội dung một bộ quy tắc", "show a rule set"));
        var rules = new Argument<string>("RULES") { Description = "ID, ID@VERSION, FILE" };
        var format = ToolOptions.Format(console, ToolOptions.Text, ToolOptions.Text, ToolOptions.Json, ToolOptions.Markdown);
        command.Add(rules);
        command.Add(format);
        command.Add(ToolOptions.Lang(console));
        command.SetAction(parsed =>
        {
            var first = true;
            foreach (var ruleSet in RuleSelection.Find(console, parsed.GetValue(rules)!).Select(entry => entry.Document))
            {
                var vocabulary = console.Surroundings.Shipped.VocabularyOf(ruleSet.Subject);
                switch (parsed.GetValue(format))
                {
                    case ToolOptions.Json:
                        console.WriteJson(Documents.WriteRuleSet(ruleSet));
                        break;
                    case ToolOptions.Markdown:
                        console.Out.Write((first ? string.Empty : "\n---\n\n") + ruleSet.ToMarkdown(console.Language, vocabulary));
                        break;
                    default:
                        console.Out.Write((first ? string.Empty : "\n\n") + ruleSet.ToText(console.Language, vocabulary));
                        break;
                }

                first = false;
            }

            return ExitCodes.Done;
        });
        return command;
    }
}
