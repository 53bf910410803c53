using System.CommandLine;
using DangBo.Domain;
using DangBo.Domain.Evaluation.Checking;
using DangBo.Domain.Rules;
using DangBo.Domain.Texts;

namespace DangBo.Tool.Commands;

/// <summary><c>dangbo rules lint</c>: what is doubtful in rule sets, each with its place; all that ship without arguments.</summary>
internal static class RulesLintCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new Command("lint", console.Say("tìm chỗ đáng ngờ trong các bộ quy tắc", "find what is doubtful in rule sets"));
        var rules = new Argument<string[]>("RULES") { Description = "ID, ID@VERSION, FILE", Arity = ArgumentArity.ZeroOrMore };
        var format = ToolOptions.Format(console, ToolOptions.Text, ToolOptions.Text, ToolOptions.Json);
        command.Add(rules);
        command.Add(format);
        command.Add(ToolOptions.Lang(console));
        command.SetAction(parsed =>
        {
            var named = parsed.GetValue(rules) ?? [];
            RuleFile<RuleSet>[] found = named.Length > 0
                ? [.. named.SelectMany(name => RuleSelection.Find(console, name))]
                : [.. console.Surroundings.Shipped.RuleSets.Select(ruleSet => new RuleFile<RuleSet>(ruleSet, null, default))];
            var findings = found.SelectMany(entry => Lint(console, entry))
                .Concat(RuleSetLint.Check(found.Select(entry => entry.Document)).Findings.Select(finding => (Path: NameOf(finding), Finding: finding)))
                .ToArray();
            Write(console, parsed.GetValue(format)!, findings, found.Length);
            return findings.Length == 0 ? ExitCodes.Done : ExitCodes.GateFailed;
        });
        return command;
    }

    private static IEnumerable<(string Path, LintFinding Finding)> Lint(ToolConsole console, RuleFile<RuleSet> entry)
    {
        var vocabulary = console.Surroundings.Shipped.VocabularyOf(entry.Document.Subject) ??
            throw new ToolException(ToolTexts.NoVocabulary(Documents.NameOf(entry.Document.Subject)));
        return RuleSetLint.Check(entry.Document, vocabulary).Findings.Select(finding => (entry.Path ?? NameOf(finding), finding));
    }

    private static string NameOf(LintFinding finding) => $"{finding.RuleSet}@{finding.Version}";

    private static void Write(ToolConsole console, string format, (string Path, LintFinding Finding)[] findings, int count)
    {
        if (format == ToolOptions.Json)
        {
            console.WriteJson(JsonOutput.Of(json =>
            {
                json.WriteStartArray();
                foreach (var (path, finding) in findings)
                {
                    var text = finding.Message.ToLocalizedText();
                    json.WriteStartObject();
                    json.WriteString("in", path);
                    json.WriteString("ruleSet", finding.RuleSet);
                    json.WriteString("version", finding.Version.ToString());
                    json.WriteString("pointer", finding.Pointer);
                    json.WriteString("code", finding.Code);
                    json.WriteStartObject("text");
                    json.WriteString("vi", text.Vi);
                    json.WriteString("en", text.In(Language.English));
                    json.WriteEndObject();
                    json.WritePropertyName("example");
                    LintExample.Write(json, finding.Example);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }));
            return;
        }

        foreach (var (path, finding) in findings)
        {
            console.Out.WriteLine($"{path}: {finding.Pointer}: {finding.Code}: {finding.Text(console.Language)}");
            if (finding.Example is not null)
            {
                console.Out.WriteLine(LintExample.Text(console, finding.Example));
            }
        }

        console.Out.Flush();
        console.Error.WriteLine(console.Say($"Đã xem {count} bộ quy tắc: {findings.Length} chỗ đáng ngờ.", $"Rule sets looked at: {count}; doubtful places: {findings.Length}."));
    }
}
