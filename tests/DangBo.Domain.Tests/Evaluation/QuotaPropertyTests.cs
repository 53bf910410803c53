using CsCheck;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Evaluation.Naive;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Evaluation;

/// <summary>Quotas of small groups against every way in which the records of the members could be completed.</summary>
public class QuotaPropertyTests
{
    private const int Many = 10_000;

    private static readonly string[] LevelIds = ["excellent", "good", "completed"];

    private static readonly (decimal Value, Adjustment? Times, Ratio Share)[] Shares =
    [
        (0m, null, new(0, 1)), (0.2m, null, new(1, 5)), (0.25m, null, new(1, 4)), (0.5m, null, new(1, 2)), (1m, null, new(1, 1)),
        (1m, new TimesFraction(1, 3), new(1, 3)), (1m, new TimesFraction(2, 3), new(2, 3)), (0.5m, new TimesFraction(1, 3), new(1, 6)),
        (3m, new TimesNumber { Factor = 0.15m }, new(9, 20)), (0.4m, new TimesParameter { Parameter = "factor" }, new(3, 10)),
        (0.3333333333333333333333333333m, null, Ratio.Of(0.3333333333333333333333333333m)),
    ];

    private static readonly Gen<Quota> Quotas = Gen.Select(
        Gen.OneOf<string>(LevelIds), Gen.Int[1, 7], Gen.Enum<Rounding>(), (level, of, rounding) => new Quota
        {
            Level = level,
            Of = LevelIds.Where((_, place) => (of >> place & 1) != 0).ToValueList(),
            AtMost = ParameterValueOf("share"),
            Rounding = rounding,
        });

    // A member by what is recorded of whether the rules apply and of the three conditions: true, false or nothing.
    private static readonly Gen<bool?[]> Members = Gen.Frequency<bool?>((2, (bool?)true), (3, (bool?)false), (2, (bool?)null)).Array[4];

    [Fact]
    public void Breached_and_kept_hold_whatever_becomes_of_who_is_open()
    {
        var (mix, exact) = (new int[4], 0);

        Gen.Select(Quotas, Gen.OneOf<(decimal, Adjustment?, Ratio)>(Shares), Members.Array[1, 5]).Sample(
            (quota, share, members) =>
            {
                quota = quota with { AtMost = ParameterValueOf("share", share.Item2) };
                var evaluator = Bound(quota, share.Item1);
                var reports = members.Select(member => evaluator.Evaluate(SheetOf(member), Sample.Year2021)).ToArray();
                var reading = QuotaReading.Of(evaluator, quota, Sample.Year2021, QuotaCount.Of(quota, reports));

                var completions = Completions(members).Select(levels => (
                    AtLevel: levels.Count(level => level == quota.Level),
                    InBase: levels.Count(level => quota.Of.Any(one => one == level)))).Distinct().ToList();
                reading.Count.LowestAtLevel.Should().Be(completions.Min(one => one.AtLevel));
                reading.Count.HighestAtLevel.Should().Be(completions.Max(one => one.AtLevel));
                reading.Count.LowestInBase.Should().Be(completions.Min(one => one.InBase));
                reading.Count.HighestInBase.Should().Be(completions.Max(one => one.InBase));

                var broken = completions.Count(one => one.AtLevel > Cap(share.Item3, one.InBase, quota.Rounding));
                switch (reading.Verdict)
                {
                    case QuotaVerdict.Breached:
                        broken.Should().Be(completions.Count);
                        break;
                    case QuotaVerdict.Kept:
                        broken.Should().Be(0);
                        break;
                    case QuotaVerdict.Possible when !quota.Of.Any(level => level == quota.Level):
                        // Nobody is counted in both, so the extremes are reached at once.
                        broken.Should().BeInRange(1, completions.Count - 1);
                        Interlocked.Increment(ref exact);
                        break;
                    default:
                        break;
                }

                Interlocked.Increment(ref mix[(int)reading.Verdict]);
            },
            iter: Many);

        mix[..3].Should().OnlyContain(count => count > Many / 20);
        exact.Should().BeGreaterThan(Many / 20);
        mix[(int)QuotaVerdict.Undetermined].Should().Be(0);
    }

    [Fact]
    public void Counts_add_up_in_any_order_and_grouping()
    {
        Gen.Select(Quotas, Members.Array[0, 6], Gen.Int[0, 6], Gen.Int[0, 6]).Sample(
            (quota, members, one, other) =>
            {
                var evaluator = Bound(quota, 0.5m);
                var reports = members.Select(member => evaluator.Evaluate(SheetOf(member), Sample.Year2021)).ToArray();
                var (low, high) = (Math.Min(Math.Min(one, other), reports.Length), Math.Min(Math.Max(one, other), reports.Length));
                var (a, b, c) = (Count(reports[..low]), Count(reports[low..high]), Count(reports[high..]));

                (a + b + c).Should().Be(Count(reports));
                (a + (b + c)).Should().Be(a + b + c);
                (b + a).Should().Be(a + b);
                (a + QuotaCount.None).Should().Be(a);
                a.Add(b).Should().Be(a + b);
                Count([.. reports.Reverse()]).Should().Be(Count(reports));

                QuotaCount Count(Report[] some) => QuotaCount.Of(quota, some);
            },
            iter: Many);
    }

    private static Evaluator Bound(Quota quota, decimal share) => Evaluator.Bind(
        RulesOf() with
        {
            Purpose = RuleSetPurpose.Classification,
            Facts = [.. Enumerable.Range(0, 4).Select(place => Declared($"b{place}", FactType.Boolean))],
            Parameters =
            [
                LocalParameter("share", FactType.Decimal, (Day(2010, 1, 1), Literal.Of(share))),
                LocalParameter("factor", FactType.Decimal, (Day(2010, 1, 1), Literal.Of(0.75m))),
            ],
            AppliesWhen = IsTrue("b0"),
            Levels = [.. LevelIds.Select((id, place) => new Level { Id = id, Rank = 9 - place, When = IsTrue($"b{place + 1}") })],
            Quotas = [quota],
        },
        Vocabulary.Plain);

    private static FactSheet SheetOf(bool?[] member) => Sheet([.. member.Select((value, place) => ($"b{place}", (object?)value))]);

    private static IEnumerable<string[]> Completions(bool?[][] members) => members.Aggregate(
        (IEnumerable<string[]>)[[]],
        (groups, member) => groups.SelectMany(group => LevelsOf(member).Distinct().Select(level => (string[])[.. group, level])));

    private static IEnumerable<string> LevelsOf(bool?[] member)
    {
        var open = Array.FindIndex(member, value => value is null);
        if (open < 0)
        {
            var first = Array.IndexOf(member, true, 1);
            return [member[0] == false ? "notApplicable" : first < 0 ? "notClassified" : LevelIds[first - 1]];
        }

        return new[] { true, false }.SelectMany(value => LevelsOf([.. member[..open], value, .. member[(open + 1)..]]));
    }

    // Counted up one by one, by the definition of each way to round.
    private static int Cap(Ratio share, int inBase, Rounding rounding)
    {
        var (numerator, denominator) = (share.Numerator * inBase, share.Denominator);
        for (var cap = 0; ; cap++)
        {
            var isEnough = rounding switch
            {
                Rounding.Floor => (cap + 1) * denominator > numerator,
                Rounding.Ceiling => cap * denominator >= numerator,
                _ => ((2 * cap) + 1) * denominator > 2 * numerator,
            };
            if (isEnough)
            {
                return cap;
            }
        }
    }
}
