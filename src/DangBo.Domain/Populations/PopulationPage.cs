using DangBo.Domain.Evaluation;
using DangBo.Domain.Texts;

namespace DangBo.Domain.Populations;

/// <summary>Puts a summary on a page: what was counted, the answer, each criterion, groups, quotas, and what is missing.</summary>
internal static class PopulationPage
{
    public static Page Of(PopulationSummary summary, Language language)
    {
        var (page, words) = (new Page(), new PageWords(language));
        Head(page, summary, words);
        new PopulationAnswer(summary.Scope, words).Add(page, summary);
        Quotas(page, summary, words);
        Part(page, words.Say(PopulationTextCodes.Missing), summary.Total.Missing
            .OrderByDescending(entry => entry.Findings).Select(entry => words.Say(
                PopulationTextCodes.MissingItem,
                MessageArgument.Of("label", entry.Label),
                MessageArgument.Of("name", entry.Fact ?? entry.Parameter!),
                MessageArgument.Of("count", entry.Findings))));
        Part(page, words.Say(PopulationTextCodes.Awaiting), summary.Total.Awaiting
            .OrderByDescending(entry => entry.Findings).Select(entry => words.Say(
                PopulationTextCodes.AwaitedItem,
                MessageArgument.Of("judges", words.Judges(entry.Judges)),
                MessageArgument.Of("count", entry.Findings))));
        Part(page, words.Say(PopulationTextCodes.Remarks), summary.Total.Remarks.Select(entry => $"{entry.Code}: {words.Number(entry.Count)}"));
        return page;
    }

    private static void Head(Page page, PopulationSummary summary, PageWords words)
    {
        var scope = summary.Scope;
        var (rules, dates) = (scope.RuleSet, scope.Dates);
        page.Heading(1, words.Say(PopulationTextCodes.Summary, MessageArgument.Of("title", scope.Title)));
        page.Line(words.Say(ReportTextCodes.RuleSet), $"{rules.Id}@{rules.Version}");
        page.Line(words.Say(ReportTextCodes.Effective), words.Effective(rules.Effective, rules.EffectiveVerification));
        foreach (var overlay in rules.Overlays)
        {
            page.Line(words.Say(ReportTextCodes.Overlay), $"{overlay.Id}@{overlay.Version}");
        }

        page.Line(words.Say(ReportTextCodes.Subject), words.Subject(scope.Subject));
        page.Line(words.Say(ReportTextCodes.AsOf), words.Date(dates.AsOf));
        page.Line(words.Say(ReportTextCodes.Period), words.Period(dates.Period));
        if (dates.IsRetroactive)
        {
            page.Line(words.Say(ReportTextCodes.RulesAsOf), words.Say(
                ReportTextCodes.NotTheUsualDay,
                MessageArgument.Of("day", dates.RulesAsOf),
                MessageArgument.Of("usual", dates.DefaultRulesAsOf)));
        }

        if (scope.GroupBy is { } fact)
        {
            page.Line(words.Say(PopulationTextCodes.GroupBy), $"{words.Say(fact.Label)} ({fact.Name})");
        }

        page.KeyLine(words.Say(PopulationTextCodes.Subjects), words.Say(
            summary.IsPartial
                ? PopulationTextCodes.CountedPartly
                : summary.NotEvaluated > 0 ? PopulationTextCodes.CountedSome : PopulationTextCodes.Counted,
            MessageArgument.Of("count", summary.Total.Subjects),
            MessageArgument.Of("left", summary.NotEvaluated)));
    }

    private static void Quotas(Page page, PopulationSummary summary, PageWords words) => Part(
        page,
        words.Say(PopulationTextCodes.Quotas),
        summary.QuotaReadings.Select(reading => reading.Quota.Per is null
            ? words.Say(reading.Text)
            : $"{reading.Group ?? words.Say(PopulationTextCodes.NewGroup)}: {words.Say(reading.Text)}"));

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
