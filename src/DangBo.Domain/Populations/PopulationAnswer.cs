using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;
using DangBo.Domain.Texts;

namespace DangBo.Domain.Populations;

/// <summary>Puts the numbers of a summary on a page: verdicts with their shares, levels, points, each group.</summary>
internal sealed class PopulationAnswer(PopulationScope scope, PageWords words)
{
    private const int Decimals = 2;

    private static readonly Verdict[] Order = [Verdict.Met, Verdict.NotMet, Verdict.Undetermined, Verdict.NotApplicable];

    public void Add(Page page, PopulationSummary summary)
    {
        var total = summary.Total;
        if (total.Overall is { } overall)
        {
            page.Heading(2, words.Say(PopulationTextCodes.Overall));
            page.Paragraph(string.Join(", ", VerdictHeader().Zip(VerdictCells(overall), (name, cell) => $"{name} {cell}")));
        }

        if (total.Score is { } score)
        {
            page.Heading(2, words.Say(PopulationTextCodes.Score));
            page.Paragraph(Points(score));
        }

        if (total.Levels.Count > 0)
        {
            page.Heading(2, words.Say(PopulationTextCodes.Levels));
            page.Table(
                [words.Say(PopulationTextCodes.Level), words.Say(PopulationTextCodes.Count)],
                total.Levels.Zip(scope.Levels, (counts, level) => (IReadOnlyList<string>)[words.Say(level.Title), Range(counts)]));
        }

        if (total.Criteria.Count > 0)
        {
            page.Heading(2, words.Say(PopulationTextCodes.Criteria));
            Criteria(page, total);
        }

        if (summary.Groups.Count > 0)
        {
            Groups(page, summary);
        }
    }

    private void Criteria(Page page, PopulationCounts total)
    {
        var anyProvisional = total.Criteria.Any(counts => counts.Provisional > 0);
        page.Table(
            [
                words.Say(ReportTextCodes.Criterion), .. VerdictHeader(),
                .. anyProvisional ? (string[])[words.Say(PopulationTextCodes.Provisional)] : [],
            ],
            total.Criteria.Zip(scope.Criteria, (counts, criterion) => (IReadOnlyList<string>)
            [
                words.Say(criterion.Title), .. VerdictCells(counts.Verdicts),
                .. anyProvisional ? (string[])[words.Number(counts.Provisional)] : [],
            ]));
    }

    private void Groups(Page page, PopulationSummary summary)
    {
        page.Heading(2, words.Say(PopulationTextCodes.Groups, MessageArgument.Of("fact", scope.GroupBy!.Label)));
        IEnumerable<string> header = summary.Total.Overall is not null
            ? VerdictHeader()
            : summary.Total.Score is not null
                ? [words.Say(PopulationTextCodes.Score)]
                : scope.Levels.Select(level => words.Say(level.Title));
        page.Table(
            [words.Say(PopulationTextCodes.Group), words.Say(PopulationTextCodes.Subjects), .. header],
            summary.Groups.Select(group => (IReadOnlyList<string>)
            [
                group.Group ?? words.Say(PopulationTextCodes.UnknownGroup),
                words.Number(group.Counts.Subjects),
                .. group.Counts.Overall is { } overall
                    ? VerdictCells(overall)
                    : group.Counts.Score is { } score ? [Points(score)] : group.Counts.Levels.Select(Range),
            ]));
    }

    private IEnumerable<string> VerdictHeader() =>
        Order.Select(verdict => words.Say(VerdictText.Of(verdict))).Append(words.Say(PopulationTextCodes.Share));

    private IEnumerable<string> VerdictCells(VerdictCounts counts) =>
        Order.Select(verdict => words.Number(counts.Of(verdict))).Append(Share(counts));

    private string Share(VerdictCounts counts)
    {
        if (counts.Share is not { Lowest: { } lowest, Highest: { } highest })
        {
            return words.Say(PopulationTextCodes.NoShare);
        }

        var range = FromTo(lowest.ToText(words.Language, Decimals), highest.ToText(words.Language, Decimals));
        return counts.Share.Value is not { } share
            ? words.Say(PopulationTextCodes.ShareOnlyOpen, MessageArgument.Of("range", range))
            : counts.Undetermined == 0
                ? share.ToText(words.Language, Decimals)
                : words.Say(
                    PopulationTextCodes.ShareOpen,
                    MessageArgument.Of("share", share.ToText(words.Language, Decimals)),
                    MessageArgument.Of("range", range));
    }

    private string Range(LevelCounts counts) => counts.Lowest == counts.Highest
        ? words.Number(counts.Lowest)
        : FromTo(words.Number(counts.Lowest), words.Number(counts.Highest));

    private string Points(ScoreCounts score)
    {
        var (undetermined, notApplicable) =
            (MessageArgument.Of("undetermined", score.Undetermined), MessageArgument.Of("notApplicable", score.NotApplicable));
        if (score.Scored == 0)
        {
            return words.Say(PopulationTextCodes.ScoreOfNobody, undetermined, notApplicable);
        }

        var (low, high) = (Average(score.LowestSum, score.Scored), Average(score.HighestSum, score.Scored));
        return words.Say(
            PopulationTextCodes.ScoreOf,
            MessageArgument.Of("average", score.LowestSum == score.HighestSum ? low : FromTo(low, high)),
            MessageArgument.Of("scored", score.Scored),
            MessageArgument.Of("certain", score.Certain),
            undetermined,
            notApplicable);
    }

    // Rounded once, from the exact quotient: half up.
    private string Average(decimal sum, long count)
    {
        var exact = ExactNumber.Of(FactValue.Of(sum)).Times(ExactNumber.Of(100, count));
        return NumberText.Of((decimal)exact.Rounded(Rounding.HalfUp) / 100, words.Language);
    }

    private string FromTo(string low, string high) =>
        words.Say(PopulationTextCodes.FromTo, MessageArgument.Of("low", low), MessageArgument.Of("high", high));
}
