using DangBo.Domain;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;

namespace DangBo.Tool;

/// <summary>Checks one document: its form, then the names and types that it refers to.</summary>
internal static class DocumentCheck
{
    public static (IReadOnlyList<Fault> Faults, long Count) Of(ToolConsole console, InputDocument document)
    {
        var (faults, count) = Documents.Check(document.Utf8);
        if (count == 0)
        {
            faults = Documents.Locate(document.Utf8, References(console, document.Utf8));
            count = faults.Count;
        }

        return ([.. faults.Select(document.InFile)], count);
    }

    private static IEnumerable<KeyValuePair<string, Message>> References(ToolConsole console, ReadOnlyMemory<byte> utf8) =>
        Documents.KindOf(utf8) switch
        {
            "ruleSet" when Documents.ReadRuleSet(utf8).Document is { } ruleSet => RuleSetErrors(console, ruleSet),
            "facts" when Documents.ReadFactSheet(utf8).Document is { Subject: { } subject } sheet => FactErrors(console, subject, sheet),
            _ => [],
        };

    private static IEnumerable<KeyValuePair<string, Message>> RuleSetErrors(ToolConsole console, RuleSet ruleSet) =>
        console.Surroundings.Shipped.VocabularyOf(ruleSet.Subject) is { } vocabulary
            ? Evaluator.Check(ruleSet, vocabulary).Select(error => KeyValuePair.Create(error.Pointer, error.Message))
            : [];

    // A sheet that names its subject is read as for a run of every rule set that ships for it; a wrong value is wrong for all.
    private static IEnumerable<KeyValuePair<string, Message>> FactErrors(ToolConsole console, SubjectKind subject, FactSheet sheet)
    {
        var ruleSets = console.Surroundings.Shipped.RuleSets.Where(ruleSet => ruleSet.Subject == subject).ToArray();
        if (subject == SubjectKind.Facts || console.Surroundings.Shipped.VocabularyOf(subject) is not { } vocabulary)
        {
            return [];
        }

        var declared = ruleSets.SelectMany(ruleSet => ruleSet.Facts).Select(fact => fact.Name).ToHashSet();
        return ruleSets.SelectMany(ruleSet => Evaluator.Bind(ruleSet, vocabulary).Check(sheet, declared)).Distinct()
            .Select(error => KeyValuePair.Create(error.Pointer, error.Message));
    }
}
