using CsCheck;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Evaluation.Generated;
using DangBo.Domain.Tests.Evaluation.Naive;

namespace DangBo.Domain.Tests.Evaluation;

/// <summary>Remedies against every other record over a few values of each changeable fact.</summary>
public class RemedyPropertyTests
{
    private const int Many = 4_000;

    [Fact]
    public void Remedies_of_counts_meet_the_criterion_and_nothing_is_nearer() => Holds(RemedyCases.Counts);

    // Numbers without bounds that are tied by several fractions take now and then more tests than a search may make.
    [Fact]
    public void Remedies_of_numbers_without_bounds_meet_the_criterion_and_nothing_is_nearer() =>
        Holds(RemedyCases.Wide, mostNotShown: Many / 100);

    [Fact]
    public void Remedies_of_decimals_meet_the_criterion_and_nothing_is_nearer() => Holds(RemedyCases.Decimals);

    [Fact]
    public void Remedies_of_days_meet_the_criterion_and_nothing_is_nearer() => Holds(RemedyCases.Days);

    [Fact]
    public void Remedies_of_days_after_months_meet_the_criterion_and_nothing_is_nearer() =>
        Holds(RemedyCases.DaysAfterMonths, several: false);

    [Fact]
    public void Remedies_of_days_tied_by_months_meet_the_criterion_and_nothing_is_nearer() => Holds(RemedyCases.DaysTiedByMonths);

    [Fact]
    public void Remedies_of_codes_and_texts_meet_the_criterion_and_nothing_is_nearer() => Holds(RemedyCases.Codes);

    [Fact]
    public void Remedies_of_every_type_at_once_meet_the_criterion_and_nothing_is_nearer() => Holds(RemedyCases.Mixed);

    // Goes on until so many criteria were not met, so that the count says what was tried.
    private static void Holds(RemedyCases cases, bool several = true, int mostNotShown = 0)
    {
        var (tried, remedied, ofSeveral, notShown) = (0, 0, 0, 0);
        while (tried < Many)
        {
            cases.Cases.Sample(
                at =>
                {
                    foreach (var finding in EngineAgainstNaiveTests.Evaluate(at).Findings.Where(finding => finding.Verdict == Verdict.NotMet))
                    {
                        var remedy = finding.Remedy;
                        if (Check(at, finding, remedy, cases.Domains) is { } another)
                        {
                            (Interlocked.Increment(ref notShown) <= mostNotShown).Should().BeTrue(another);
                        }

                        Interlocked.Increment(ref tried);
                        Interlocked.Add(ref remedied, remedy is null ? 0 : 1);
                        Interlocked.Add(ref ofSeveral, remedy is { Count: > 1 } ? 1 : 0);
                    }
                },
                iter: Many);
        }

        remedied.Should().BeGreaterThan(tried / 5);
        ofSeveral.Should().BeGreaterThan(several ? tried / 20 : -1);
        (tried - remedied).Should().BeGreaterThan(tried / 20);
    }

    // Says where there is another record and no remedy.
    private static string? Check(NaiveCase at, Finding finding, ValueList<RemedyChange>? remedy, IReadOnlyDictionary<string, object[]> domains)
    {
        var nearest = NaiveRemedy.Nearest(finding, domains);
        if (remedy is null)
        {
            return nearest is null ? null : $"{finding.Criterion.Id}: another record is {nearest} away";
        }

        var remedied = remedy.Aggregate(at, (some, change) => some.With(change.Fact.Name, Plain(change.To)));
        var words = $"{finding.Criterion.Id}: {string.Join("; ", remedy.Select(change => $"{change.Fact.Name} {change.From} -> {change.To}"))}";
        remedy.All(change => change.Fact.Changeable && change.From != change.To).Should().BeTrue(words);
        new NaiveEvaluator(remedied).Verdict(finding.Criterion).Should().Be(Verdict.Met, words);
        EngineAgainstNaiveTests.Evaluate(remedied).Findings[finding.Criterion.Id].Verdict.Should().Be(Verdict.Met, words);

        var away = (remedy.Count, remedy.Sum(change => NaiveRemedy.Amount(change.From, change.To)));
        (nearest is not { } best || best.CompareTo(away) >= 0).Should().BeTrue($"{nearest} is nearer than {words}");
        return null;
    }

    private static object Plain(FactValue value) => value.Type switch
    {
        FactType.Boolean => value.AsBoolean()!.Value,
        FactType.Integer or FactType.Decimal => value.AsDecimal()!.Value,
        FactType.Date => value.AsDate()!.Value,
        FactType.Codes => new CodeSet { Codes = value.AsCodes(), IsComplete = value.IsCompleteSet },
        _ => value.AsText()!,
    };
}
