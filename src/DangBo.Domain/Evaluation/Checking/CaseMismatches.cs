using System.Globalization;
using DangBo.Domain.Rules;
using DangBo.Domain.Texts;

namespace DangBo.Domain.Evaluation.Checking;

/// <summary>Holds what a report says to what a case expects.</summary>
internal static class CaseMismatches
{
    private const string Nothing = "-";

    public static IEnumerable<CaseMismatch> Of(CaseExpectation expect, Report report)
    {
        if (expect.Verdict is { } verdict && report.Verdict != verdict)
        {
            yield return Mismatch("verdict", null, RuleNames.NameOf(verdict), Name(report.Verdict));
        }

        if (expect.Level is { } level && report.Level?.Level != level)
        {
            yield return Mismatch("level", null, level, report.Level?.Level);
        }

        if (expect.PossibleLevels is { } possible && report.Level?.PossibleLevels.Equals(possible) != true)
        {
            yield return Mismatch("possibleLevels", null, Joined(possible), report.Level is { } found ? Joined(found.PossibleLevels) : null);
        }

        if (expect.Score is { } score && report.Score?.Score != score)
        {
            yield return Mismatch("score", null, Number(score), report.Score?.Score is { } points ? Number(points) : null);
        }

        foreach (var entry in expect.Entitlements.AsEnumerable())
        {
            var found = report.Entitlements?.FirstOrDefault(entitlement => entitlement.Criterion == entry.Criterion)?.Verdict;
            if (found != entry.Verdict)
            {
                yield return Mismatch("entitlement", entry.Criterion, RuleNames.NameOf(entry.Verdict), Name(found));
            }
        }

        foreach (var entry in expect.Criteria.AsEnumerable())
        {
            var found = report.Findings[entry.Criterion].Verdict;
            if (found != entry.Verdict)
            {
                yield return Mismatch("criterion", entry.Criterion, RuleNames.NameOf(entry.Verdict), RuleNames.NameOf(found));
            }
        }

        foreach (var entry in expect.Missing.AsEnumerable())
        {
            var found = report.Findings[entry.Criterion].Missing.Select(item => item.Fact?.Name ?? item.Parameter!.Id).ToValueList();
            if (!found.Order(StringComparer.Ordinal).SequenceEqual(entry.Names.Order(StringComparer.Ordinal)))
            {
                yield return Mismatch("missing", entry.Criterion, Joined(entry.Names), Joined(found));
            }
        }
    }

    private static CaseMismatch Mismatch(string asked, string? criterion, string expected, string? found) =>
        new() { Asked = asked, Criterion = criterion, Expected = expected, Found = found ?? Nothing };

    private static string? Name(Verdict? verdict) => verdict is { } known ? RuleNames.NameOf(known) : null;

    private static string Joined(ValueList<string> names) => names.Count == 0 ? Nothing : string.Join(", ", names);

    private static string Number(decimal number) => DecimalDigits.Shortest(number).ToString(CultureInfo.InvariantCulture);
}

/// <summary>Counts which verdicts of each criterion the cases that passed asked and found.</summary>
internal static class CaseCoverage
{
    public static ValueList<CriterionCoverage> Of(RuleSet ruleSet, ValueList<CaseResult> results) =>
        ruleSet.Criteria.Select(criterion =>
        {
            var seen = results.Where(result => result.Passed)
                .SelectMany(result => result.Case.Expect.Criteria)
                .Where(entry => entry.Criterion == criterion.Id)
                .Select(entry => entry.Verdict)
                .Distinct()
                .Order()
                .ToValueList();
            return new CriterionCoverage
            {
                Criterion = criterion.Id,
                Seen = seen,
                Unseen = Enum.GetValues<Verdict>()
                    .Where(verdict => verdict != Verdict.NotApplicable || ruleSet.AppliesWhen is not null || criterion.AppliesWhen is not null)
                    .Except(seen)
                    .ToValueList(),
            };
        }).ToValueList();
}

/// <summary>Says what went wrong with a case.</summary>
internal static class CaseText
{
    public static string Of(CaseResult result, Language language)
    {
        var lines = result.Faults.Select(fault => fault.Message.In(language)).ToList();
        foreach (var mismatch in result.Mismatches)
        {
            var message = new Message(
                mismatch.Criterion is null ? CaseTextCodes.ExpectedOverall : CaseTextCodes.ExpectedOfCriterion,
                MessageArgument.Of("asked", mismatch.Asked),
                MessageArgument.Of("criterion", mismatch.Criterion ?? string.Empty),
                MessageArgument.Of("expected", mismatch.Expected),
                MessageArgument.Of("found", mismatch.Found));
            lines.Add(message.In(language));
            if (mismatch.Criterion is { } criterion)
            {
                lines.Add("  " + result.Report!.Findings[criterion].Text().In(language));
            }
        }

        return string.Join('\n', lines);
    }
}

/// <summary>The codes of the words for what went wrong with a case.</summary>
internal static class CaseTextCodes
{
    public const string ExpectedOverall = "case.expectedOverall";
    public const string ExpectedOfCriterion = "case.expectedOfCriterion";
}
