using DangBo.Domain.Documents;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation.Checking;

/// <summary>Finds what is wrong in how a rule set is written, without trying a record: citations, languages, evidence, restated criteria.</summary>
internal sealed class WritingLint(RuleSet ruleSet, ValueList<Overlay> overlays, Vocabulary vocabulary, LintFindings findings)
{
    public void Check()
    {
        foreach (var (criterion, pointer, overlay) in ConditionWalk.Criteria(ruleSet, overlays))
        {
            Citations(criterion, pointer, overlay);
            if (criterion.AssessedBy == Assessment.Judgment && criterion.Evidence.Count == 0)
            {
                findings.Add(
                    LintCodes.JudgmentWithoutEvidence, pointer + "/evidence", overlay, MessageArgument.Of("criterion", criterion.Id));
            }

            Restated(criterion, pointer, overlay);
            Language(criterion.Title, pointer + "/title", overlay);
        }

        foreach (var parameter in ruleSet.Parameters)
        {
            Citation(parameter.Authority, $"/parameters/{PointerToken.Of(parameter.Id)}/authority", null);
            Language(parameter.Label, $"/parameters/{PointerToken.Of(parameter.Id)}/label", null);
        }

        Languages();
        MinusOnAsOf();
    }

    private void Citations(Criterion criterion, string pointer, string? overlay)
    {
        // Citations that an overlay verified stand in the place of those of the rule set.
        var replaced = overlays.SelectMany(other => other.Citations.Where(entry => entry.Criterion == criterion.Id)
            .Select(entry => (entry.Citations, Overlay: other.Id))).LastOrDefault();
        var citations = replaced.Citations ?? criterion.Citations;
        var (place, into) = replaced.Citations is null ? (pointer + "/cite", overlay) : ("/citations/" + PointerToken.Of(criterion.Id), replaced.Overlay);
        if (citations.Count == 0)
        {
            findings.Add(LintCodes.CitationMissing, place, into, MessageArgument.Of("criterion", criterion.Id));
        }

        for (var i = 0; i < citations.Count; i++)
        {
            Citation(citations[i], $"{place}/{i}", into);
        }
    }

    private void Citation(Citation? citation, string pointer, string? overlay)
    {
        if (citation is { Verification: not Verification.Verified, SeenIn: null })
        {
            findings.Add(LintCodes.CitationUnverifiable, pointer, overlay, MessageArgument.Of("source", citation.SourceId));
        }
    }

    // The title of a source is a quotation, so it may stand in the language of the text alone.
    private void Languages()
    {
        Language(ruleSet.Title, "/title", null);
        foreach (var fact in ruleSet.Facts)
        {
            Language(fact.Label, $"/facts/{PointerToken.Of(fact.Name)}/label", null);
            foreach (var code in fact.Codes)
            {
                Language(code.Label, $"/facts/{PointerToken.Of(fact.Name)}/codes/{PointerToken.Of(code.Code)}", null);
            }
        }

        foreach (var group in ruleSet.Groups)
        {
            Language(group.Title, $"/groups/{PointerToken.Of(group.Id)}/title", null);
        }

        for (var i = 0; i < ruleSet.Levels.Count; i++)
        {
            Language(ruleSet.Levels[i].Title, $"/levels/{i}/title", null);
        }

        for (var i = 0; i < ruleSet.NotCovered.Count; i++)
        {
            Language(ruleSet.NotCovered[i].Text, $"/notCovered/{i}", null);
        }
    }

    private void Language(LocalizedText? text, string pointer, string? overlay)
    {
        if (text is { En: null })
        {
            findings.Add(LintCodes.LanguageMissing, pointer, overlay, MessageArgument.Of("text", text.Vi));
        }
    }

    private void MinusOnAsOf()
    {
        foreach (var (condition, pointer, overlay) in ConditionWalk.Conditions(ruleSet, overlays))
        {
            foreach (var (operand, place) in condition is Comparison comparison ? ConditionWalk.Operands(comparison, pointer) : [])
            {
                if (operand is FactOperand { Fact: Vocabulary.AsOf, Adjustment: ShiftedBy { Backward: true } })
                {
                    findings.Add(LintCodes.MinusOnAsOf, place + "/minus", overlay);
                }
            }
        }
    }

    private void Restated(Criterion criterion, string pointer, string? overlay)
    {
        var condition = criterion.MetWhen;
        while (condition is NoneOf or AllOf { Members.Count: 1 } or AnyOf { Members.Count: 1 })
        {
            condition = ConditionWalk.Members(condition, string.Empty).First().Member;
        }

        if (condition is Comparison { Test: ComparisonTest.Equal or ComparisonTest.NotEqual } comparison &&
            (vocabulary.Find(comparison.Fact) ?? ruleSet.Facts.FirstOrDefault(fact => fact.Name == comparison.Fact))
                is { Type: FactType.Boolean } fact &&
            SaysTheSame(criterion.Title, fact.Label))
        {
            findings.Add(
                LintCodes.CriterionRestated,
                pointer + "/metWhen",
                overlay,
                MessageArgument.Of("fact", fact.Name),
                MessageArgument.Of("criterion", criterion.Title));
        }
    }

    private static bool SaysTheSame(LocalizedText title, LocalizedText label) =>
        SaysTheSame(title.Vi, label.Vi) || (title.En is { } first && label.En is { } second && SaysTheSame(first, second));

    // The label has all the words of the title in a row, or nearly all: four of five.
    private static bool SaysTheSame(string title, string label)
    {
        var (of, by) = (Words(title), Words(label));
        return of.Length > 0 && by.Length > 0 &&
            (Contains(by, of) || (Contains(of, by) && by.Length * 5 >= of.Length * 4));
    }

    private static bool Contains(string[] words, string[] part) =>
        (' ' + string.Join(' ', words) + ' ').Contains(' ' + string.Join(' ', part) + ' ', StringComparison.Ordinal);

    private static string[] Words(string text) =>
        new string([.. text.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
