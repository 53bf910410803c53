using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Contracts;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Evaluation;

public class QuotaReadingTests
{
    private static readonly Quota OneInFive = QuotaOf("share");

    [Theory]
    [InlineData(1, 5, QuotaVerdict.Kept)]
    [InlineData(1, 9, QuotaVerdict.Kept)]
    [InlineData(2, 9, QuotaVerdict.Breached)]
    [InlineData(2, 10, QuotaVerdict.Kept)]
    [InlineData(0, 0, QuotaVerdict.Kept)]
    [InlineData(1, 4, QuotaVerdict.Breached)]
    public void One_in_five_of_the_good_may_be_excellent_and_a_part_of_one_is_none(int excellent, int good, QuotaVerdict verdict) =>
        Read(OneInFive, Group((excellent, "excellent"), (good, "good"), (3, "rest"))).Verdict.Should().Be(verdict);

    [Theory]
    [InlineData(Rounding.Floor, 7, 2)]
    [InlineData(Rounding.Ceiling, 7, 3)]
    [InlineData(Rounding.HalfUp, 7, 2)]
    [InlineData(Rounding.HalfUp, 8, 3)]
    [InlineData(Rounding.Floor, 9, 3)]
    [InlineData(Rounding.Ceiling, 9, 3)]
    public void A_third_is_rounded_as_the_quota_says_and_never_before(Rounding rounding, int good, long cap)
    {
        var reading = Read(QuotaOf("one", new TimesFraction(1, 3), rounding), Group((good, "good")));

        (reading.LowestCap, reading.HighestCap).Should().Be((cap, cap));
    }

    [Fact]
    public void Half_of_an_odd_number_is_rounded_upwards() =>
        Read(QuotaOf("one", new TimesNumber { Factor = 0.5m }, Rounding.HalfUp), Group((5, "good"))).LowestCap.Should().Be(3);

    [Fact]
    public void Who_is_open_counts_to_the_highest_and_not_to_the_lowest()
    {
        var reading = Read(OneInFive, Group((1, "excellent"), (4, "good"), (2, "excellent?good"), (1, "good?rest")));

        (reading.Count.LowestAtLevel, reading.Count.HighestAtLevel).Should().Be((1, 3));
        (reading.Count.LowestInBase, reading.Count.HighestInBase).Should().Be((4, 7));
        (reading.LowestCap, reading.HighestCap, reading.Verdict).Should().Be((0L, 1L, QuotaVerdict.Possible));
    }

    [Fact]
    public void Who_is_not_classified_is_in_neither_and_who_cannot_be_counts_in_no_quota()
    {
        QuotaCount.Of(OneInFive, Group((4, "none"))).Should().Be(QuotaCount.None);
        var outside = Evaluate(Rules with { AppliesWhen = IsTrue("yes1") }, ("yes1", false), ("code1", "a"));
        var open = Evaluate(Rules with { AppliesWhen = IsTrue("yes1") }, ("code1", "a"));

        QuotaCount.Of(OneInFive, outside).Should().Be(QuotaCount.None);
        (QuotaCount.Of(OneInFive, open).LowestAtLevel, QuotaCount.Of(OneInFive, open).HighestAtLevel).Should().Be((0, 1));
    }

    [Fact]
    public void Rules_that_are_not_in_force_count_nobody_and_read_nothing()
    {
        var rules = Rules with { Effective = EffectivePeriod.OfYear(2020) };

        QuotaCount.Of(OneInFive, Evaluate(rules, ("code1", "a"))).Should().Be(QuotaCount.None);
        FluentActions.Invoking(() => QuotaReading.Of(Sample.Bound(rules), OneInFive, Sample.Year2021, default))
            .Should().Throw<ArgumentException>().WithParameterName("dates");
    }

    [Fact]
    public void A_share_without_a_value_leaves_the_quota_undetermined_and_is_missing()
    {
        var reading = Read(QuotaOf("shareLater", new TimesParameter { Parameter = "leastLater" }), Group((3, "excellent")));

        (reading.Verdict, reading.LowestCap, reading.HighestCap).Should().Be((QuotaVerdict.Undetermined, null, null));
        reading.Missing.Select(item => item.Parameter!.Id).Should().Equal("shareLater", "leastLater");
        (reading.Share.Definition.Id, reading.Share.Value.IsKnown, reading.Factor!.Value.Definition.Id).Should().Be(("shareLater", false, "leastLater"));
        Read(OneInFive, []).Missing.Should().BeEmpty();
    }

    [Fact]
    public void The_share_is_that_of_the_day_whose_rules_are_asked()
    {
        var count = QuotaCount.Of(OneInFive, Group((3, "excellent"), (10, "good")));

        QuotaReading.Of(Sample.Bound(Rules), OneInFive, Sample.Year2021, count).Verdict.Should().Be(QuotaVerdict.Breached);
        QuotaReading.Of(Sample.Bound(Rules), OneInFive, EvaluationDates.OfYear(2022), count).Verdict.Should().Be(QuotaVerdict.Kept);
    }

    [Fact]
    public void An_overlay_may_set_the_share_and_the_reading_says_so()
    {
        var overlay = OverlayOf() with { Parameters = [new() { Parameter = "share", Values = Values((Day(2021, 1, 1), Literal.Of(0.4m))) }] };
        var reading = QuotaReading.Of(Sample.Bound(Rules, overlay), OneInFive, Sample.Year2021, QuotaCount.Of(OneInFive, Group((10, "good"))));

        (reading.LowestCap, reading.Share.Overlay, reading.Share.IsDefault).Should().Be((4L, "ours", false));
        reading.Text().Vi.Should().Contain("ours");
    }

    [Fact]
    public void A_share_greater_than_any_count_caps_nothing() =>
        Read(QuotaOf("huge", new TimesNumber { Factor = 9999999999999999999999999999m }), Group((1, "excellent"), (9, "good")))
            .HighestCap.Should().Be(long.MaxValue);

    [Fact]
    public void A_quota_of_another_rule_set_is_refused()
    {
        var other = OneInFive with { Level = "good" };

        FluentActions.Invoking(() => QuotaCount.Of(other, Group((1, "good")))).Should().Throw<ArgumentException>().WithParameterName("quota");
        FluentActions.Invoking(() => QuotaReading.Of(Sample.Bound(Rules), other, Sample.Year2021, default))
            .Should().Throw<ArgumentException>().WithParameterName("quota");
        FluentActions.Invoking(() => QuotaCount.Of(OneInFive, (Report)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_share_is_a_number_and_is_not_moved_by_days()
    {
        var dated = Rules with { Quotas = [QuotaOf("start")] };
        var moved = Rules with { Quotas = [QuotaOf("share", Plus(NodaTime.Period.FromDays(1)))] };

        Evaluator.Check(dated, Vocabulary.Plain).Select(error => (error.Code, error.Pointer))
            .Should().Equal((RuleSetErrorCodes.TypeMismatch, "/quotas/0/atMost"));
        Evaluator.Check(moved, Vocabulary.Plain).Select(error => (error.Code, error.Pointer))
            .Should().Equal((RuleSetErrorCodes.AdjustmentNotForType, "/quotas/0/atMost"));
    }

    [Fact]
    public void Each_answer_is_put_into_words_of_both_languages_that_name_no_member()
    {
        LocalizedText[] texts =
        [
            Read(OneInFive, Group((1, "excellent"), (5, "good"))).Text(),
            Read(OneInFive, Group((1, "excellent?good"), (4, "good"))).Text(),
            Read(OneInFive, Group((2, "excellent"), (5, "good"))).Text(),
            Read(QuotaOf("shareLater"), Group((2, "excellent"))).Text(),
        ];

        texts.Should().OnlyHaveUniqueItems();
        texts.Should().OnlyContain(text => text.En != text.Vi && !text.Vi.Contains('{') && !text.En!.Contains('{') && !text.Vi.Contains("subject"));
        texts[2].In(Language.English).Should().Be(
            "The quota is exceeded: 2 at “Excellent completion of tasks”, out of 5 at “Good completion of tasks”; " +
            "at most 1 allowed (share: share (0.2, a default that no competent body has set); rounded down).");
        texts[1].Vi.Should().Contain("từ 0 đến 1 ở mức “Hoàn thành xuất sắc nhiệm vụ”, tính trên từ 4 đến 5 ở mức “Hoàn thành tốt nhiệm vụ”");
    }

    [Fact]
    public void Readings_are_equal_by_all_they_say() => EqualityContract.Holds(
        Read(OneInFive, Group((1, "good"))),
        Read(OneInFive, Group((1, "good"))),
        Read(OneInFive, Group((2, "good"))),
        Read(QuotaOf("shareLater"), Group((1, "good"))));

    internal static Quota QuotaOf(string share, Adjustment? times = null, Rounding rounding = Rounding.Floor) =>
        new() { Level = "excellent", Of = ["good"], AtMost = ParameterValueOf(share, times), Rounding = rounding };

    private static RuleSet Rules { get; } = RulesOf() with
    {
        Purpose = RuleSetPurpose.Classification,
        Parameters =
        [
            LocalParameter("share", FactType.Decimal, (Day(2010, 1, 1), Literal.Of(0.2m)), (Day(2022, 1, 1), Literal.Of(0.3m))),
            LocalParameter("one", FactType.Integer, (Day(2010, 1, 1), Literal.Of(1m))),
            LocalParameter("huge", FactType.Decimal, (Day(2010, 1, 1), Literal.Of(9999999999999999999999999999m))),
            .. Sample.Parameters.Where(parameter => parameter.Id is "shareLater" or "leastLater" or "start"),
        ],
        Levels =
        [
            new() { Id = "excellent", Rank = 3, When = All(Compare("code1", ComparisonTest.Equal, Literal.Of("a")), IsTrue("yes2")) },
            new() { Id = "good", Rank = 2, When = All(Compare("code1", ComparisonTest.In, Literal.Of("a"), Literal.Of("b")), IsTrue("yes3")) },
            new() { Id = "rest", Rank = 1, When = Compare("code1", ComparisonTest.NotEqual, Literal.Of("c")) },
        ],
        Quotas = [OneInFive],
    };

    // The facts that leave exactly these levels.
    private static (string Name, object? Value)[] FactsOf(string levels) => levels switch
    {
        "excellent" => [("code1", "a"), ("yes2", true)],
        "good" => [("code1", "b"), ("yes3", true)],
        "rest" => [("code1", "b"), ("yes3", false)],
        "none" => [("code1", "c")],
        "excellent?good" => [("code1", "a"), ("yes3", true)],
        _ => [("code1", "b")],
    };

    private static Report Evaluate(RuleSet rules, params (string Name, object? Value)[] facts) => Sample.Bound(rules).Evaluate(
        Sheet([("yes2", true), ("yes3", true), .. facts]), Sample.Year2021);

    private static Report[] Group(params (int Count, string Levels)[] members) =>
        [.. members.SelectMany(member => Enumerable.Repeat(Sample.Bound(Rules).Evaluate(Sheet(FactsOf(member.Levels)), Sample.Year2021), member.Count))];

    private static QuotaReading Read(Quota quota, Report[] group)
    {
        var rules = Rules with { Quotas = [OneInFive, quota] };
        return QuotaReading.Of(Sample.Bound(rules), quota, Sample.Year2021, QuotaCount.Of(OneInFive, group));
    }
}
