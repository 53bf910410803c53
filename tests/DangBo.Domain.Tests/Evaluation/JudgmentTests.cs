using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;
using DangBo.Domain.Texts;
using NodaTime;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Evaluation;

public class JudgmentTests
{
    private static readonly RuleSet Rules = RulesOf(Judged("conduct", Any(IsTrue("yes1"), Not(IsTrue("yes1"))), "count1", "count2"));

    private static readonly LocalDate June = Day(2021, 6, 1);
    private static readonly LocalDate July = Day(2021, 7, 1);

    [Fact]
    public void Without_a_judgment_it_is_awaited_from_the_judges()
    {
        var finding = FindingOf();

        finding.Verdict.Should().Be(Verdict.Undetermined);
        finding.Awaiting.Should().Equal(new AwaitedJudgment { Criterion = "conduct", Judges = ["superior"] });
        finding.Missing.Should().BeEmpty();
        finding.Because.Should().BeEmpty();
        finding.Judgment.Should().BeNull();
    }

    [Fact]
    public void The_last_judgment_on_or_before_the_as_of_day_decides_in_whatever_order_they_stand()
    {
        Judgment[] judgments = [Of(Opinion.Met, July), Of(Opinion.NotMet, June), Of(Opinion.NotMet, Day(2022, 1, 1))];

        FindingOf(judgments).Verdict.Should().Be(Verdict.Met);
        FindingOf([.. judgments.Reverse()]).Judgment.Should().Be(judgments[0]);
        FindingOf(judgments).Awaiting.Should().BeEmpty();
        FindingOf(Of(Opinion.NotMet, Day(2021, 12, 31))).Verdict.Should().Be(Verdict.NotMet);
        FindingOf(Of(Opinion.NotMet, Day(2022, 1, 1))).Verdict.Should().Be(Verdict.Undetermined);
    }

    [Theory]
    [InlineData("2021-01-01/2022-01-01", true)]
    [InlineData("2020-01-01/2023-01-01", true)]
    [InlineData("../..", true)]
    [InlineData("2021-01-02/2022-01-01", false)]
    [InlineData("2021-01-01/2021-12-31", false)]
    [InlineData("2020-01-01/2021-01-01", false)]
    public void A_judgment_counts_when_its_period_covers_the_one_judged(string period, bool counts) =>
        FindingOf(Of(Opinion.Met, June) with { Period = EffectivePeriod.Parse(period) }).Verdict
            .Should().Be(counts ? Verdict.Met : Verdict.Undetermined);

    [Fact]
    public void A_judgment_of_another_criterion_or_rule_set_does_not_count()
    {
        FindingOf(Of(Opinion.Met, June) with { Criterion = "other" }).Verdict.Should().Be(Verdict.Undetermined);
        FindingOf(Of(Opinion.Met, June) with { RuleSet = "other" }).Verdict.Should().Be(Verdict.Undetermined);
    }

    [Theory]
    [InlineData("2021-01-01/2022-01-01", true)]
    [InlineData("2021-12-31/2022-06-01", true)]
    [InlineData("2020-01-01/2021-01-01", false)]
    [InlineData("2022-01-01/2023-01-01", false)]
    public void A_judgment_of_a_criterion_that_is_not_there_is_remarked_where_its_period_meets_the_one_judged(string period, bool isRemarked)
    {
        var remarks = ReportOf(Of(Opinion.Met, June) with { Criterion = "other", Period = EffectivePeriod.Parse(period) }).Remarks;

        remarks.Should().Equal(isRemarked ? [new Remark { Code = RemarkCodes.JudgmentNotUsed, Criterion = "other", Detail = IsoDate.Format(June) }] : []);
        foreach (var remark in remarks)
        {
            remark.ToMessage().In(Language.Vietnamese).Should().Contain(IsoDate.Format(June, Language.Vietnamese));
        }
    }

    [Fact]
    public void A_judgment_in_a_capacity_that_the_criterion_does_not_name_is_remarked_and_does_not_count()
    {
        var report = ReportOf(Of(Opinion.Met, June), Of(Opinion.NotMet, July) with { Capacity = "neighbor" });

        report.Findings["conduct"].Verdict.Should().Be(Verdict.Met);
        report.Remarks.Should().Equal(
            new Remark { Code = RemarkCodes.JudgmentByUnnamedBody, Criterion = "conduct", Detail = "neighbor" });
    }

    [Fact]
    public void Judgments_of_one_day_that_differ_are_remarked_and_none_counts()
    {
        var report = ReportOf(Of(Opinion.Met, July), Of(Opinion.Met, June), Of(Opinion.NotMet, July));

        report.Findings["conduct"].Verdict.Should().Be(Verdict.Undetermined);
        report.Findings["conduct"].Awaiting.Should().ContainSingle();
        report.Remarks.Should().Equal(new Remark { Code = RemarkCodes.JudgmentsDiffer, Criterion = "conduct", Detail = "2021-07-01" });
    }

    [Fact]
    public void Judgments_that_agree_or_that_a_later_one_follows_are_no_contradiction()
    {
        ReportOf(Of(Opinion.Met, June), Of(Opinion.Met, June)).Remarks.Should().BeEmpty();
        ReportOf(Of(Opinion.Met, June), Of(Opinion.NotMet, June), Of(Opinion.Met, July)).Remarks.Should().BeEmpty();
        ReportOf(Of(Opinion.Met, June), Of(Opinion.NotMet, June), Of(Opinion.Met, July)).Findings["conduct"].Verdict.Should().Be(Verdict.Met);
    }

    [Fact]
    public void Evidence_is_shown_with_its_values_and_never_decides()
    {
        var without = FindingOf();
        var with = Sample.Bound(Rules).Evaluate(Sheet(("yes1", true), ("count1", 3)), Sample.Year2021).Findings["conduct"];

        with.Evidence.Select(item => (item.Fact.Name, item.Value))
            .Should().Equal(("count1", FactValue.Of(3L)), ("count2", FactValue.Unknown));
        with.Verdict.Should().Be(without.Verdict);
        with.Missing.Should().BeEmpty();
    }

    [Fact]
    public void A_judgment_does_not_decide_whether_the_criterion_applies()
    {
        var rules = RulesOf(Judged("conduct", IsTrue("yes1")), Records("asking", Asks("conduct")));
        var evaluator = Sample.Bound(rules);
        ValueList<Judgment> judgments = [Of(Opinion.Met, June)];

        var open = evaluator.Evaluate(Sheet(), Sample.Year2021, judgments).Findings["conduct"];
        open.Verdict.Should().Be(Verdict.Undetermined);
        open.Awaiting.Should().BeEmpty();
        open.Missing.Single().Fact!.Name.Should().Be("yes1");
        evaluator.Evaluate(Sheet(("yes1", false)), Sample.Year2021, judgments).Findings["conduct"].Verdict.Should().Be(Verdict.NotApplicable);

        var asking = evaluator.Evaluate(Sheet(), Sample.Year2021).Findings["asking"];
        asking.Missing.Single().Fact!.Name.Should().Be("yes1");
        asking.Awaiting.Single().Criterion.Should().Be("conduct");
    }

    private static Judgment Of(Opinion opinion, LocalDate on) => JudgmentOf("conduct", opinion, on);

    private static Finding FindingOf(params Judgment[] judgments) => ReportOf(judgments).Findings["conduct"];

    private static Report ReportOf(params Judgment[] judgments) =>
        Sample.Bound(Rules).Evaluate(Sheet(("yes1", true)), Sample.Year2021, judgments.ToValueList());
}
