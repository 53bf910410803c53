using DangBo.Domain.Classifications;
using DangBo.Domain.Documents;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Regulations;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Tests.Regulations;

/// <summary>The cap on the top level of classification-organization, asked of published figures.</summary>
public class ClassificationQuotaTests
{
    private static readonly RuleSet Rules = ShippedRules.Library.VersionsOf("classification-organization")[0];
    private static readonly EvaluationDates Dates = EvaluationDates.OfYear(2020);

    // About 120 excellent and 451 good in one province, 2020: 26.6 % of the good, 21.0 % of the good or better.
    private static readonly QuotaCount OfTheGood = QuotaCount.OfFigures(120, 451);
    private static readonly QuotaCount OfTheGoodOrBetter = QuotaCount.OfFigures(120, 571);

    [Fact]
    public void The_total_of_a_province_is_not_testable_and_says_why()
    {
        var reading = QuotaReading.OfAggregate(Bound(), Rules.Quotas[0], Dates, OfTheGood);

        reading.Verdict.Should().Be(QuotaVerdict.NotTestable);
        (reading.LowestCap, reading.HighestCap).Should().Be((null, null));
        reading.Text().Vi.Should().Contain("không cho biết ai thuộc nhóm nào");
        reading.Text().En.Should().Contain("do not say who is in which group");
    }

    [Fact]
    public void The_same_figures_as_one_group_break_the_cap_under_either_base()
    {
        var good = QuotaReading.Of(Bound(), Rules.Quotas[0], Dates, OfTheGood);
        var goodOrBetter = QuotaReading.Of(Bound(), Rules.Quotas[1], Dates, OfTheGoodOrBetter);

        (good.Verdict, good.HighestCap).Should().Be((QuotaVerdict.Breached, 90), "a fifth of 451 is 90.2");
        (goodOrBetter.Verdict, goodOrBetter.HighestCap).Should().Be((QuotaVerdict.Breached, 114), "a fifth of 571 is 114.2");
    }

    [Theory]
    [InlineData(199, 1000, QuotaVerdict.Kept)]
    [InlineData(200, 1000, QuotaVerdict.Kept)]
    [InlineData(201, 1000, QuotaVerdict.Breached)]
    [InlineData(1, 4, QuotaVerdict.Breached)]
    [InlineData(1, 5, QuotaVerdict.Kept)]
    [InlineData(1, 6, QuotaVerdict.Kept)]
    [InlineData(2, 9, QuotaVerdict.Breached)]
    [InlineData(0, 0, QuotaVerdict.Kept)]
    public void A_fifth_of_the_good_may_be_excellent_rounded_down(int excellent, int good, QuotaVerdict expected) =>
        QuotaReading.Of(Bound(), Rules.Quotas[0], Dates, QuotaCount.OfFigures(excellent, good)).Verdict.Should().Be(expected);

    [Fact]
    public void Without_a_committees_share_the_base_good_or_better_is_left_open() => QuotaReading
        .Of(Evaluator.Bind(Rules, CollectiveFacts.Vocabulary), Rules.Quotas[1], Dates, OfTheGoodOrBetter).Verdict
        .Should().Be(QuotaVerdict.Undetermined);

    // A committee that reads the base as good or better gives that share by an overlay.
    private static Evaluator<CollectiveDossier> Bound() => Evaluator.Bind(
        Rules,
        CollectiveFacts.Vocabulary,
        new Overlay
        {
            Of = Rules.Id,
            Id = "thanh-uy-mau",
            Version = new(1, 0, 0),
            Issuer = "thanh-uy-mau",
            Effective = new(new(2019, 10, 18), null),
            EffectiveVerification = Verification.Unverified,
            Parameters = [new() { Parameter = "topShareOfGoodOrBetter", Values = [new() { From = new(2020, 1, 1), Value = Literal.Of(0.2m) }] }],
        });
}
