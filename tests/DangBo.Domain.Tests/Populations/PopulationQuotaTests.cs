using CsCheck;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Populations;
using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Evaluation;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Populations;

/// <summary>Quotas of groups of which not every member, and not every membership, is on record.</summary>
public class PopulationQuotaTests
{
    private static readonly Quota OneInFive = QuotaReadingTests.QuotaOf("share") with { Per = "code2", Of = ["excellent", "good"] };

    private static readonly Gen<(string? Group, string Levels)[]> Members = Gen.Select(
        Gen.OneOf<string?>("a", "a", "b", null), Gen.OneOf<string>("excellent", "good", "rest", "excellent?good", "excellent?good?rest")).Array[1, 6];

    [Fact]
    public void Breached_and_kept_hold_whoever_is_in_which_group_and_has_which_level()
    {
        var mix = new int[4];
        Gen.Select(Members, Gen.OneOf<decimal>(0m, 0.2m, 0.25m, 0.5m, 1m)).Sample(
            (members, share) =>
            {
                var summary = Count(share, members);
                var completions = Completions(members).ToList();
                foreach (var reading in summary.QuotaReadings)
                {
                    // Without a name it is a group of which no member is known: any of the values that nobody has, such as "c".
                    var group = reading.Group ?? "c";
                    var broken = completions.Count(completion => IsBroken(completion.Where(member => member.Group == group), share));

                    (reading.Verdict != QuotaVerdict.Breached || broken == completions.Count).Should().BeTrue();
                    (reading.Verdict != QuotaVerdict.Kept || broken == 0).Should().BeTrue();
                    Interlocked.Increment(ref mix[(int)reading.Verdict]);
                }

                summary.QuotaReadings.Select(reading => reading.Group).Should().Equal(
                    members.Select(member => member.Group).Distinct().OrderBy(group => group is null).ThenBy(group => group, StringComparer.Ordinal));
            },
            iter: 2_000);

        mix[..3].Should().OnlyContain(count => count > 100);
    }

    [Theory]
    [InlineData(199, 1000, QuotaVerdict.Kept)]
    [InlineData(200, 1000, QuotaVerdict.Kept)]
    [InlineData(201, 1000, QuotaVerdict.Breached)]
    public void A_fifth_is_a_fifth_to_the_last_member(int excellent, int all, QuotaVerdict verdict)
    {
        var summary = Count(0.2m, [
            .. Enumerable.Repeat(((string?)"a", "excellent"), excellent), .. Enumerable.Repeat(((string?)"a", "good"), all - excellent)]);

        summary.QuotaReadings.Select(reading => (reading.Group, reading.Verdict, reading.LowestCap)).Should().Equal(("a", verdict, 200));
    }

    [Fact]
    public void Who_is_in_no_known_group_leaves_every_group_open()
    {
        (string?, string)[] group = [("a", "excellent"), ("a", "good"), ("a", "good"), ("a", "good"), ("a", "good")];

        Count(0.2m, group).QuotaReadings[0].Verdict.Should().Be(QuotaVerdict.Kept);
        var readings = Count(0.2m, [.. group, (null, "excellent")]).QuotaReadings;
        readings.Select(reading => (reading.Group, reading.Verdict)).Should().Equal(("a", QuotaVerdict.Possible), (null, QuotaVerdict.Possible));
        Count(0.2m, [.. group, (null, "rest")]).QuotaReadings.Should().OnlyContain(reading => reading.Verdict == QuotaVerdict.Kept);
    }

    [Fact]
    public void A_total_cannot_be_tested_against_a_quota_of_groups_and_is_never_a_breach()
    {
        var (evaluator, figures) = (Bound(0.2m), QuotaCount.OfFigures(atLevel: 50, inBase: 100));
        var quota = evaluator.RuleSet.Quotas[0];

        var reading = QuotaReading.OfAggregate(evaluator, quota, Sample.Year2021, figures);
        (reading.Verdict, reading.LowestCap, reading.HighestCap).Should().Be((QuotaVerdict.NotTestable, null, null));
        reading.Text().In(Language.English).Should().Be(
            "A total cannot be tested against the quota: 50 at “Excellent completion of tasks”, out of 100 at “Excellent completion of tasks”, " +
            "“Good completion of tasks”; the quota is for each group by code2, and the figures do not say who is in which group.");
        reading.Text().Vi.Should().Contain("không đủ để kiểm tra");
        QuotaReading.Of(evaluator, quota, Sample.Year2021, figures).Verdict.Should().Be(QuotaVerdict.Breached, "of one group the same figures tell");
    }

    [Fact]
    public void A_total_tells_of_a_quota_of_all_together()
    {
        var quota = OneInFive with { Per = null };
        var evaluator = Bound(0.2m, quota);

        QuotaReading.OfAggregate(evaluator, quota, Sample.Year2021, QuotaCount.OfFigures(21, 100)).Verdict.Should().Be(QuotaVerdict.Breached);
        QuotaReading.OfAggregate(evaluator, quota, Sample.Year2021, QuotaCount.OfFigures(19, 21, 100, 100)).Verdict.Should().Be(QuotaVerdict.Possible);
    }

    [Fact]
    public void Figures_that_cannot_be_are_refused()
    {
        FluentActions.Invoking(() => QuotaCount.OfFigures(-1, 2)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => QuotaCount.OfFigures(1, -2)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => QuotaCount.OfFigures(2, 1, 3, 3)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => QuotaCount.OfFigures(1, 1, 3, 2)).Should().Throw<ArgumentException>();
    }

    private static bool IsBroken(IEnumerable<(string Group, string Level)> completion, decimal share)
    {
        var (excellent, good) = (completion.Count(member => member.Level == "excellent"), completion.Count(member => member.Level == "good"));
        return excellent > Math.Floor(share * (excellent + good));
    }

    private static IEnumerable<(string Group, string Level)[]> Completions((string? Group, string Levels)[] members) => members.Aggregate(
        (IEnumerable<(string, string)[]>)[[]],
        (done, member) => done.SelectMany(some => (member.Group is null ? (string[])["a", "b", "c"] : [member.Group]).SelectMany(group =>
            member.Levels.Split('?').Select(level => ((string, string)[])[.. some, (group, level)]))));

    private static PopulationSummary Count(decimal share, params (string? Group, string Levels)[] members) => Bound(share).SummarizeSheets(
        members.Select(member => Sheet([("code2", member.Group), .. FactsOf(member.Levels)])), Sample.Year2021);

    private static (string Name, object? Value)[] FactsOf(string levels) => levels switch
    {
        "excellent" => [("yes1", true)],
        "good" => [("yes1", false), ("yes2", true)],
        "rest" => [("yes1", false), ("yes2", false)],
        "excellent?good" => [("yes2", true)],
        _ => [],
    };

    private static Evaluator Bound(decimal share, Quota? quota = null) => Sample.Bound(RulesOf() with
    {
        Purpose = RuleSetPurpose.Classification,
        Parameters = [LocalParameter("share", FactType.Decimal, (Day(2010, 1, 1), Literal.Of(share)))],
        Levels =
        [
            new() { Id = "excellent", Rank = 3, When = IsTrue("yes1") },
            new() { Id = "good", Rank = 2, When = IsTrue("yes2") },
            new() { Id = "rest", Rank = 1 },
        ],
        Quotas = [quota ?? OneInFive],
    });
}
