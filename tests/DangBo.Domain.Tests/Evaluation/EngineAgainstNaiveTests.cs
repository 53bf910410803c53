using CsCheck;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Evaluation.Generated;
using DangBo.Domain.Tests.Evaluation.Naive;

namespace DangBo.Domain.Tests.Evaluation;

/// <summary>The engine against an evaluator that is written from the truth tables alone, over generated cases.</summary>
public class EngineAgainstNaiveTests
{
    private const int Many = 10_000;

    [Fact]
    public void Verdicts_are_those_of_the_truth_tables()
    {
        var mix = new int[Enum.GetValues<Verdict>().Length];

        Cases.All.Sample(
            at =>
            {
                var report = Evaluate(at);
                var naive = new NaiveEvaluator(at);
                var open = new NaiveEvaluator(at, knownIsOpen: true);
                foreach (var finding in report.Findings)
                {
                    var verdict = naive.Verdict(finding.Criterion);
                    finding.Verdict.Should().Be(verdict, finding.Criterion.Id);
                    finding.IsProvisional.Should().Be(
                        verdict != Verdict.Undetermined && open.Verdict(finding.Criterion) == Verdict.Undetermined, finding.Criterion.Id);
                    Interlocked.Increment(ref mix[(int)finding.Verdict]);
                }

                report.Verdict.Should().Be(naive.Overall());
                report.IsProvisional.Should().Be(naive.Overall() != Verdict.Undetermined && open.Overall() == Verdict.Undetermined);
            },
            iter: Many);

        Share(Verdict.Undetermined).Should().BeGreaterThan(0.2);
        Share(Verdict.NotApplicable).Should().BeGreaterThan(0.2);
        Share(Verdict.Met).Should().BeGreaterThan(0.1);
        Share(Verdict.NotMet).Should().BeGreaterThan(0.1);

        double Share(Verdict verdict) => mix[(int)verdict] / (double)mix.Sum();
    }

    [Fact]
    public void Reasons_are_the_decisive_leaves_and_no_others()
    {
        var leaves = 0;

        Cases.All.Sample(
            at =>
            {
                var naive = new NaiveEvaluator(at);
                foreach (var finding in Evaluate(at).Findings)
                {
                    var reasons = finding.Because.Select(reason => (reason.In, reason.At, reason.Is)).ToList();
                    var decisive = NaiveReasons.Of(naive, finding.Criterion).ToList();
                    (reasons.SequenceEqual(decisive) || Fail(finding.Criterion, reasons, decisive)).Should().BeTrue();
                    Interlocked.Add(ref leaves, reasons.Count);
                }
            },
            iter: Many);

        leaves.Should().BeGreaterThan(Many);
    }

    [Fact]
    public void Numbers_of_any_width_times_any_fraction_compare_as_exact_fractions()
    {
        var near = Gen.Frequency<long>((2, Gen.Long[1, long.MaxValue]), (1, Gen.Long[long.MaxValue - 2, long.MaxValue]), (1, Gen.Long[1, 9]));
        var numbers = Gen.Select(near, Gen.Int[0, 20], Gen.Bool, (digits, scale, negative) => new decimal(
            unchecked((int)digits), (int)(digits >> 32), 0, negative, (byte)scale));

        Gen.Select(numbers, numbers, near, near, Gen.Bool).Sample(
            (left, right, numerator, denominator, byNumber) =>
            {
                Adjustment times = byNumber
                    ? new TimesNumber { Factor = numerator / 1_000_000_000_000m }
                    : new TimesFraction(numerator, denominator);
                var at = new NaiveCase
                {
                    Rules = Writing.RulesOf(Writing.Records("c", Writing.Compare(
                        "ratio1", ComparisonTest.Greater, Writing.FactValueOf("ratio2", times)))),
                    Sheet = Writing.Sheet(("ratio1", left), ("ratio2", right)),
                    Dates = Sample.Year2021,
                };
                return Evaluate(at).Findings[0].Verdict == new NaiveEvaluator(at).Verdict(at.Rules.Criteria[0]);
            },
            iter: Many);
    }

    // Comparing lists the readable way takes twenty times as long as comparing them, so only a difference is put into words.
    private static bool Fail<T>(Criterion criterion, List<T> found, List<T> expected)
    {
        found.Should().Equal(expected, criterion.Id);
        return false;
    }

    internal static Report Evaluate(NaiveCase at) =>
        Evaluator.Bind(at.Rules, Vocabulary.Plain, at.Overlays.AsSpan()).Evaluate(at.Sheet, at.Dates, at.Judgments);
}
