using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Evaluation.Generated;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Evaluation.Naive;

/// <summary>Levels and scores by DESIGN 8, of a complete record and of one that is not.</summary>
internal static class NaiveOutcomes
{
    /// <summary>Every way to complete the record: a value for each fact, a judgment for each judged criterion.</summary>
    public static IEnumerable<NaiveCase> Completions(NaiveCase at)
    {
        IEnumerable<NaiveCase> cases = [at];
        foreach (var fact in at.Rules.Facts.Where(fact => at.Sheet.Facts[fact.Name].Value is null))
        {
            object[] values = fact.Type == FactType.Integer ? [0, 1, 2] : Domains.Of(fact.Type);
            cases = cases.SelectMany(one => values.Select(value => one.With(fact.Name, value)));
        }

        foreach (var judged in at.Criteria.Where(criterion => criterion.AssessedBy == Assessment.Judgment))
        {
            cases = cases.SelectMany(one => new[] { Opinion.Met, Opinion.NotMet }.Select(opinion =>
                one with { Judgments = [JudgmentOf(judged.Id, opinion, one.Dates.AsOf)] }));
        }

        return cases;
    }

    public static string LevelOf(NaiveCase complete) => PossibleLevels(new(complete)).Single();

    /// <summary>The levels still possible, in the order tried; "not applicable" alone where the rule set does not apply.</summary>
    public static IEnumerable<string> PossibleLevels(NaiveEvaluator evaluator)
    {
        var applies = evaluator.Test(evaluator.Case.Rules.AppliesWhen);
        var tried = evaluator.Case.Rules.Levels.Select(level => (level.Id, Value: evaluator.Test(level.When)))
            .Append((Id: LevelOutcome.NotClassified, Value: Truth.True)).ToList();
        var last = tried.FindIndex(level => level.Value == Truth.True);
        return applies == Truth.False
            ? [LevelOutcome.NotApplicable]
            : [
                .. tried.Take(last + 1).Where(level => level.Value != Truth.False).Select(level => level.Id),
                .. applies == Truth.Unknown ? (string[])[LevelOutcome.NotApplicable] : [],
            ];
    }

    /// <summary>The points of a complete record; null where the rule set does not apply.</summary>
    public static decimal? ScoreOf(NaiveCase complete)
    {
        var evaluator = new NaiveEvaluator(complete);
        return evaluator.Test(complete.Rules.AppliesWhen) == Truth.False
            ? null
            : complete.Rules.Groups.Sum(group => PointsOf(group, [.. complete.Criteria
                .Where(criterion => criterion.Group == group.Id)
                .Select(criterion => (criterion.Points!.Value, evaluator.Verdict(criterion)))]));
    }

    private static decimal PointsOf(PointGroup group, List<(decimal Points, Verdict Verdict)> criteria)
    {
        var without = criteria.Where(entry => entry.Verdict == Verdict.NotApplicable).Sum(entry => entry.Points);
        var met = criteria.Where(entry => entry.Verdict == Verdict.Met).Sum(entry => entry.Points);
        return group.NotApplicable switch
        {
            NotApplicablePoints.Full => Math.Min(group.Max, met + without),
            NotApplicablePoints.Zero => Math.Min(group.Max, met),
            _ => Math.Min(Math.Max(group.Max - without, 0), met),
        };
    }
}
