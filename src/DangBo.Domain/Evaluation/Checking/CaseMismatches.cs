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
                .SelectMany(result => AskedOf(result.Case.Expect, criterion.Id))
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

    private static IEnumerable<Verdict> AskedOf(CaseExpectation expect, string criterion) =>
        expect.Criteria.Where(entry => entry.Criterion == criterion).Select(entry => entry.Verdict)
            .Concat(expect.Entitlements.Where(entry => entry.Criterion == criterion).Select(entry => entry.Verdict));
}

/// <summary>Says what went wrong with a case.</summary>
internal static class CaseText
{
    private const string Indent = "  ";

    public static string Of(CaseResult result, Language language) => string.Join('\n', Lines(result, language));

    public static string FailureOf(CaseResult result, Language language) => result.Passed
        ? string.Empty
        : string.Join('\n', Lines(result, language).Select(line => Indent + line).Prepend(result.Case.Name));

    private static IEnumerable<string> Lines(CaseResult result, Language language) =>
        result.Faults.Select(fault => fault.Message.In(language))
            .Concat(result.Mismatches.SelectMany(mismatch =>
                Reasons(mismatch, result.Report, language).Select(reason => Indent + reason).Prepend(Expected(mismatch).In(language))));

    private static Message Expected(CaseMismatch mismatch) => new(
        mismatch.Criterion is null ? CaseTextCodes.ExpectedOverall : CaseTextCodes.ExpectedOfCriterion,
        MessageArgument.Of("asked", mismatch.Asked),
        MessageArgument.Of("criterion", mismatch.Criterion ?? string.Empty),
        MessageArgument.Of("expected", mismatch.Expected),
        MessageArgument.Of("found", mismatch.Found));

    private static IEnumerable<string> Reasons(CaseMismatch mismatch, Report? report, Language language) => (report, mismatch.Criterion) switch
    {
        (null, _) => [],
        (_, { } criterion) => [report.Findings[criterion].Text().In(language)],
        _ => Deciding(report).Select(finding => $"“{finding.Criterion.Id}”: {finding.Text().In(language)}"),
    };

    // Of an overall verdict, the criteria that gave it; in a level or a score, every criterion may have a say.
    private static IEnumerable<Finding> Deciding(Report report) => report.Findings.Where(finding =>
        report.Verdict is not { } verdict || (finding.Verdict == verdict && !ReportAnswer.DoesNotWeigh(report, finding)));
}

/// <summary>The codes of the words for what went wrong with a case.</summary>
internal static class CaseTextCodes
{
    public const string ExpectedOverall = "case.expectedOverall";
    public const string ExpectedOfCriterion = "case.expectedOfCriterion";
}
