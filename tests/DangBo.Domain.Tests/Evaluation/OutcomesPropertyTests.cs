using CsCheck;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Evaluation.Generated;
using DangBo.Domain.Tests.Evaluation.Naive;

namespace DangBo.Domain.Tests.Evaluation;

/// <summary>Levels and scores against every way in which the record could be completed.</summary>
public class OutcomesPropertyTests
{
    private const int Many = 10_000;

    [Fact]
    public void Possible_levels_are_those_that_the_conditions_leave()
    {
        var (certain, open, notApplicable) = (0, 0, 0);

        SmallCases.Classifications.Sample(
            at =>
            {
                var report = EngineAgainstNaiveTests.Evaluate(at);
                if (new NaiveEvaluator(at).Test(at.Rules.AppliesWhen) == Truth.False)
                {
                    Interlocked.Increment(ref notApplicable);
                    report.Verdict.Should().Be(Verdict.NotApplicable);
                    return report.Level is null;
                }

                var possible = NaiveOutcomes.PossibleLevels(new(at, knownIsOpen: true)).ToList();
                Interlocked.Increment(ref possible.Count == 1 ? ref certain : ref open);
                return report.Verdict is null && report.Level!.PossibleLevels.SequenceEqual(possible) &&
                    report.Level.Level == (possible.Count == 1 ? possible[0] : null);
            },
            iter: Many);

        new[] { certain, open, notApplicable }.Should().OnlyContain(count => count > Many / 20);
    }

    [Fact]
    public void What_more_facts_could_overturn_is_never_stated_as_final()
    {
        var final = 0;

        SmallCases.Classifications.Sample(
            at =>
            {
                var report = EngineAgainstNaiveTests.Evaluate(at);
                var possible = report.Level?.PossibleLevels ?? [LevelOutcome.NotApplicable];
                if (report.IsProvisional)
                {
                    return true;
                }

                Interlocked.Add(ref final, possible.Count == 1 ? 1 : 0);
                return NaiveOutcomes.Completions(at).All(complete => possible.Any(level => level == NaiveOutcomes.LevelOf(complete)));
            },
            iter: Many);

        final.Should().BeGreaterThan(Many / 10);
    }

    [Fact]
    public void No_completed_record_has_a_score_out_of_the_range()
    {
        var (certain, open) = (0, 0);

        SmallCases.Scores.Sample(
            at =>
            {
                var report = EngineAgainstNaiveTests.Evaluate(at);
                var scores = NaiveOutcomes.Completions(at).Select(NaiveOutcomes.ScoreOf).Distinct().ToList();
                if (report.Score is not { } score)
                {
                    return report.Verdict == Verdict.NotApplicable && scores is [null];
                }

                Interlocked.Increment(ref score.Score is null ? ref open : ref certain);
                return score.Min <= score.Max && scores.TrueForAll(one => one is null || (one >= score.Min && one <= score.Max)) &&
                    (score.Score is null || (scores.Count == 1 && scores[0] == score.Score));
            },
            iter: Many);

        new[] { certain, open }.Should().OnlyContain(count => count > Many / 20);
    }
}
