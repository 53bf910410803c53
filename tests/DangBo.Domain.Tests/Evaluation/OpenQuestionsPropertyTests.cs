using CsCheck;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Evaluation.Generated;
using DangBo.Domain.Tests.Evaluation.Naive;

namespace DangBo.Domain.Tests.Evaluation;

/// <summary>What is missing and awaited: enough to decide and, where no fact occurs twice, no more than that.</summary>
public class OpenQuestionsPropertyTests
{
    private const int Many = 10_000;

    [Fact]
    public void Supplying_everything_missing_and_awaited_always_decides()
    {
        var (open, awaiting, parameters, provisional) = (0, 0, 0, 0);

        Gen.Select(Cases.All, Gen.Int[0, 10_000]).Sample(
            (at, choice) =>
            {
                foreach (var finding in EngineAgainstNaiveTests.Evaluate(at).Findings)
                {
                    var (missing, awaited) = (finding.Missing, finding.Awaiting);
                    if (finding.Verdict != Verdict.Undetermined && !finding.IsProvisional)
                    {
                        (missing.Count + awaited.Count).Should().Be(0, finding.Criterion.Id);
                        continue;
                    }

                    (missing.Count + awaited.Count).Should().BePositive(finding.Criterion.Id);
                    var supplied = missing.Aggregate(at, (some, item) => some.Supply(item, choice++));
                    supplied = awaited.Aggregate(supplied, (some, item) => some.Supply(item, (Opinion)(choice++ % 2)));
                    new NaiveEvaluator(supplied, knownIsOpen: true).Verdict(finding.Criterion)
                        .Should().NotBe(Verdict.Undetermined, finding.Criterion.Id);

                    Interlocked.Increment(ref open);
                    Interlocked.Add(ref awaiting, awaited.Count);
                    Interlocked.Add(ref parameters, missing.Count(item => item.Parameter is not null));
                    Interlocked.Add(ref provisional, finding.IsProvisional ? 1 : 0);
                }
            },
            iter: Many);

        open.Should().BeGreaterThan(Many / 2);
        awaiting.Should().BeGreaterThan(Many / 20);
        parameters.Should().BeGreaterThan(Many / 100);
        provisional.Should().BeGreaterThan(Many / 200);
    }

    [Fact]
    public void What_is_missing_is_not_recorded_and_named_once() => Cases.All.Sample(
        at =>
        {
            foreach (var finding in EngineAgainstNaiveTests.Evaluate(at).Findings)
            {
                var missing = finding.Missing.ToList();
                var values = new NaiveValues(at);
                missing.Distinct().Count().Should().Be(missing.Count);
                missing.TrueForAll(item => item.Fact is { } fact
                        ? values.Fact(fact.Name) is null or CodeSet { IsComplete: false }
                        : values.Parameter(item.Parameter!.Id) is null)
                    .Should().BeTrue(finding.Criterion.Id);
            }
        },
        iter: Many);

    [Fact]
    public void Where_no_fact_occurs_twice_nothing_missing_can_be_left_out()
    {
        var left = 0;

        ReadOnceCases.All.Sample(
            at =>
            {
                foreach (var finding in EngineAgainstNaiveTests.Evaluate(at).Findings)
                {
                    var missing = finding.Missing.ToList();
                    if (missing.Count > 9)
                    {
                        continue;
                    }

                    foreach (var item in missing)
                    {
                        CanStayOpen(at, finding.Criterion, [.. missing.Where(other => !other.Equals(item))])
                            .Should().BeTrue($"{finding.Criterion.Id} without {item.Fact?.Name ?? item.Parameter!.Id}");
                        Interlocked.Increment(ref left);
                    }
                }
            },
            iter: Many);

        left.Should().BeGreaterThan(Many);
    }

    // Whether some values of the others leave the criterion undetermined: every leaf has a value for either answer.
    private static bool CanStayOpen(NaiveCase at, Criterion criterion, List<MissingItem> others)
    {
        if (new NaiveEvaluator(at).Verdict(criterion) != Verdict.Undetermined)
        {
            return false;
        }

        return others.Count == 0 || Enumerable.Range(0, 2).Any(choice => CanStayOpen(at.Supply(others[0], choice), criterion, others[1..]));
    }
}
