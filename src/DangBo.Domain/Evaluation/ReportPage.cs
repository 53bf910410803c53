using DangBo.Domain.Rules;
using DangBo.Domain.Texts;

namespace DangBo.Domain.Evaluation;

/// <summary>Puts a report on a page: what was asked, the answer, each criterion with its reasons, and what is not covered.</summary>
internal static class ReportPage
{
    public static Page Of(Report report, Language language)
    {
        var (page, words) = (new Page(), new PageWords(language));
        Head(page, report, words);
        if (report.IsInForce)
        {
            ReportAnswer.Add(page, report, words);
            if (!report.RuleSetDoesNotApply)
            {
                Findings(page, report, words);
            }
        }
        else
        {
            NotInForce(page, report, words);
        }

        Foot(page, report, words);
        return page;
    }

    private static void Head(Page page, Report report, PageWords words)
    {
        var (rules, dates) = (report.Evaluator.RuleSet, report.Dates);
        page.Heading(1, words.Say(rules.Title));
        page.Line(words.Say(ReportTextCodes.RuleSet), $"{rules.Id}@{rules.Version}");
        page.Line(words.Say(ReportTextCodes.Effective), words.Effective(rules.Effective, rules.EffectiveVerification));
        foreach (var overlay in report.Evaluator.Overlays)
        {
            page.Line(
                words.Say(ReportTextCodes.Overlay),
                $"{overlay.Id}@{overlay.Version}, {words.Effective(overlay.Effective, overlay.EffectiveVerification)}");
        }

        page.Line(words.Say(ReportTextCodes.Subject), $"{words.Subject(rules.Subject)} {report.SubjectId}");
        page.Line(words.Say(ReportTextCodes.AsOf), words.Date(dates.AsOf));
        page.Line(words.Say(ReportTextCodes.Period), words.Period(dates.Period));
        if (dates.IsRetroactive)
        {
            page.Line(
                words.Say(ReportTextCodes.RulesAsOf),
                words.Say(
                    ReportTextCodes.NotTheUsualDay,
                    MessageArgument.Of("day", dates.RulesAsOf),
                    MessageArgument.Of("usual", dates.DefaultRulesAsOf)));
        }
    }

    private static void NotInForce(Page page, Report report, PageWords words)
    {
        page.KeyLine(words.Say(ReportTextCodes.Verdict), words.Say(ReportTextCodes.NoVerdict));
        var day = report.Dates.RulesAsOf;
        var overlay = report.Evaluator.Overlays.FirstOrDefault(overlay => !overlay.Effective.Contains(day));
        var (id, effective) = report.Evaluator.RuleSet.Effective.Contains(day) && overlay is not null
            ? (overlay.Id, overlay.Effective)
            : (report.Evaluator.RuleSet.Id, report.Evaluator.RuleSet.Effective);
        page.Paragraph(words.Say(
            ReportTextCodes.NotInForce,
            MessageArgument.Of("id", id),
            MessageArgument.Of("day", day),
            MessageArgument.Of("period", words.Period(effective))));
    }

    private static void Findings(Page page, Report report, PageWords words)
    {
        page.Overview(
            [words.Say(ReportTextCodes.Number), words.Say(ReportTextCodes.Criterion), words.Say(ReportTextCodes.Result)],
            report.Findings.Select((finding, index) => (IReadOnlyList<string>)
                [words.Number(index + 1), words.Say(finding.Criterion.Title), VerdictOf(finding, words)]));
        var number = 0;
        var questions = new OpenQuestions(report);
        foreach (var finding in report.Findings.Select(finding => finding.Asking(questions)))
        {
            page.Heading(
                3, $"{words.Number(++number)}. {words.Say(finding.Criterion.Title)}: {VerdictOf(finding, words).ToUpperInvariant()}");
            Finding(page, finding, words);
        }
    }

    private static string VerdictOf(Finding finding, PageWords words)
    {
        var verdict = words.Verdict(finding.Verdict, finding.Criterion.Polarity);
        return finding.IsProvisional ? words.Say(ReportTextCodes.Provisional, MessageArgument.Of("verdict", verdict)) : verdict;
    }

    private static void Finding(Page page, Finding finding, PageWords words)
    {
        page.Paragraph(words.Say(finding.Text()));
        if (ReportAnswer.DoesNotWeigh(finding.Report, finding))
        {
            page.Paragraph(words.Say(ReportTextCodes.ShouldOnly));
        }

        if (finding.Overlay is { } overlay)
        {
            page.Paragraph(words.Say(ReportTextCodes.CriterionOfOverlay, MessageArgument.Of("overlay", overlay)));
        }

        if (finding.Criterion.Points is { } points)
        {
            page.Line(
                words.Say(ReportTextCodes.PointsOfCriterion), words.Say(ReportTextCodes.Points, MessageArgument.Of("points", points)));
        }

        page.List(words.Say(ReportTextCodes.Missing), PageItem.Of(finding.Missing.Select(item => item.Fact is { } fact
            ? $"{words.Say(fact.Label)} ({fact.Name})"
            : $"{words.Say(item.Parameter!.Label)} ({item.Parameter.Id})")));
        page.List(words.Say(ReportTextCodes.Awaiting), PageItem.Of(finding.Awaiting.Select(awaited => Awaited(finding, awaited, words))));
        page.List(words.Say(ReportTextCodes.Evidence), PageItem.Of(finding.Evidence.Select(item =>
            $"{words.Say(item.Fact.Label)}: {words.Say(FactValueText.Of(item.Fact, item.Value))}")));
        page.List(words.Say(ReportTextCodes.Citations), PageItem.Of(Citations(finding).Select(citation => citation.Text(words.Language)).Distinct()));
    }

    private static string Awaited(Finding finding, AwaitedJudgment awaited, PageWords words)
    {
        var judges = words.Judges(awaited.Judges);
        return awaited.Criterion == finding.Criterion.Id
            ? judges
            : words.Say(
                ReportTextCodes.AwaitingFor,
                MessageArgument.Of("judges", judges),
                MessageArgument.Of(
                    "criterion",
                    finding.Report.Evaluator.Criteria.First(criterion => criterion.Id == awaited.Criterion).Title));
    }

    // The criterion's own, then those of the overlay's values that the reasons used.
    private static IEnumerable<Documents.Citation> Citations(Finding finding) => finding.Citations.Concat(
        finding.Because.SelectMany(ReportThresholds.Of).SelectMany(use => use.Citations));

    private static void Foot(Page page, Report report, PageWords words)
    {
        var defaults = report.IsInForce ? ReportThresholds.Defaults(report) : [];
        var remarks = report.Remarks.Where(remark => !IsSaidAbove(remark)).Select(remark => Remark(report, remark, words));
        Part(page, words.Say(ReportTextCodes.Defaults), defaults.Select(use =>
            $"{words.Say(use.Definition.Label)}: {words.Say(FactValueText.Of(use.Definition, use.Value))}"));
        Part(page, words.Say(ReportTextCodes.Remarks), remarks);
        Part(page, words.Say(ReportTextCodes.NotCovered), report.Evaluator.RuleSet.NotCovered.Select(item => words.Say(item.Text)));
    }

    // A reader knows criteria by their titles and bodies by their names; documents name both by their codes.
    private static string Remark(Report report, Remark remark, PageWords words)
    {
        var criterion = report.Evaluator.Criteria.FirstOrDefault(criterion => criterion.Id == remark.Criterion);
        return remark.ToMessage(
            criterion?.Title,
            remark is { Code: RemarkCodes.JudgmentByUnnamedBody, Detail: { } capacity } ? words.Judges([capacity]) : null).In(words.Language);
    }

    private static bool IsSaidAbove(Remark remark) => remark.Code is RemarkCodes.NotInForce or RemarkCodes.Retroactive;

    private static void Part(Page page, string title, IEnumerable<string> texts)
    {
        var items = PageItem.Of(texts);
        if (items.Length > 0)
        {
            page.Heading(2, title);
            page.List(string.Empty, items);
        }
    }
}

/// <summary>The parameters that reasons used.</summary>
internal static class ReportThresholds
{
    public static IEnumerable<ParameterUse> Of(Reason reason)
    {
        if (reason.TestedParameter is { } tested)
        {
            yield return tested;
        }

        for (var i = 0; i < reason.ThresholdCount; i++)
        {
            var threshold = reason.ThresholdAt(i);
            if (threshold.Parameter is { } parameter)
            {
                yield return parameter;
            }

            if (threshold.Factor is { } factor)
            {
                yield return factor;
            }
        }
    }

    /// <summary>Gets the local defaults that any condition of the report speaks of, each once.</summary>
    public static ParameterUse[] Defaults(Report report) =>
    [
        .. report.Findings.SelectMany(finding => finding.AllBranches).SelectMany(Of)
            .Where(use => use.IsDefault).DistinctBy(use => use.Definition.Id),
    ];
}
