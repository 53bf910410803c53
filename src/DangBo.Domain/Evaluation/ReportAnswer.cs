using DangBo.Domain.Rules;
using DangBo.Domain.Texts;

namespace DangBo.Domain.Evaluation;

/// <summary>Puts the answer of a report on a page: the verdict, the level, the points or the entitlements, and the counts.</summary>
internal static class ReportAnswer
{
    private static readonly Verdict[] Order = [Verdict.Met, Verdict.NotMet, Verdict.Undetermined, Verdict.NotApplicable];

    public static void Add(Page page, Report report, PageWords words)
    {
        if (report.Level is { } level)
        {
            page.KeyLine(words.Say(ReportTextCodes.Level), Level(report, level, words));
        }
        else if (report.Score is { } score)
        {
            page.KeyLine(words.Say(ReportTextCodes.Score), Score(report, score, words));
        }
        else if (report.Entitlements is { } entitlements)
        {
            page.List(words.Say(ReportTextCodes.Entitlements), PageItem.Of(entitlements.Select(entitlement =>
                $"{words.Say(Title(report, entitlement))}: {words.Verdict(entitlement.Verdict, Polarity.Entitlement)}")));
        }
        else if (report.Verdict is { } verdict)
        {
            var text = words.Verdict(verdict, Polarity.Duty).ToUpperInvariant();
            page.KeyLine(
                words.Say(ReportTextCodes.Verdict),
                report.IsProvisional ? words.Say(ReportTextCodes.Provisional, MessageArgument.Of("verdict", text)) : text);
        }

        if (!report.RuleSetDoesNotApply && report.Entitlements is null)
        {
            page.Line(words.Say(ReportTextCodes.Counts), Counts(report, words));
        }
        else if (report.RuleSetDoesNotApply && report.Findings.Count > 0)
        {
            page.Paragraph(words.Say(report.Findings[0].Text()));
        }
    }

    private static string Level(Report report, LevelOutcome outcome, PageWords words) => outcome.Level is { } level
        ? words.Level(report.Evaluator.RuleSet, level).ToUpperInvariant()
        : words.Say(
            ReportTextCodes.PossibleLevels,
            MessageArgument.Of("levels", string.Join("; ", outcome.PossibleLevels.Select(id => words.Level(report.Evaluator.RuleSet, id)))));

    private static string Score(Report report, ScoreOutcome outcome, PageWords words)
    {
        var points = outcome.Min == outcome.Max
            ? words.Say(ReportTextCodes.Points, MessageArgument.Of("points", outcome.Min))
            : words.Say(ReportTextCodes.PointsFromTo, MessageArgument.Of("min", outcome.Min), MessageArgument.Of("max", outcome.Max));
        return report.RuleSetApplies(open: true) == Kleene.Unknown
            ? words.Say(ReportTextCodes.PointsIfApplicable, MessageArgument.Of("points", points))
            : points;
    }

    private static LocalizedText Title(Report report, Entitlement entitlement) =>
        report.Evaluator.Criteria.First(criterion => criterion.Id == entitlement.Criterion).Title;

    // Those that weigh on the overall verdict first; the others are counted apart.
    private static string Counts(Report report, PageWords words)
    {
        var apart = report.Findings.Where(finding => DoesNotWeigh(report, finding)).ToArray();
        var text = Counts([.. report.Findings.Where(finding => !DoesNotWeigh(report, finding))], words);
        return apart.Length == 0 ? text : $"{text}; {words.Say(RuleSetTextCodes.Should)}: {Counts(apart, words)}";
    }

    /// <summary>Tells whether a criterion is only recommended: in a level or a score, severity has no say.</summary>
    public static bool DoesNotWeigh(Report report, Finding finding) =>
        report.Evaluator.RuleSet.Purpose == RuleSetPurpose.Criteria && finding.Criterion.Severity == Severity.Should;

    private static string Counts(Finding[] findings, PageWords words) => string.Join(", ", Order.Select(verdict =>
        $"{words.Say(VerdictText.Of(verdict))} {words.Number(findings.Count(finding => finding.Verdict == verdict))}"));
}
