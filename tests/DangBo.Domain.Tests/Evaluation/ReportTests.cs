using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Contracts;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Evaluation;

public class ReportTests
{
    private static readonly RuleSet Rules = RulesOf(Records("a", IsTrue("yes1")), Judged("b")) with { Effective = EffectivePeriod.OfYear(2021) };

    [Fact]
    public void Rules_that_are_not_in_force_on_the_day_asked_give_no_verdict_and_say_so()
    {
        var report = Sample.Bound(Rules).Evaluate(Sheet(("yes1", true)), EvaluationDates.OfYear(2022));

        report.IsInForce.Should().BeFalse();
        report.Verdict.Should().BeNull();
        report.Findings.Count.Should().Be(0);
        (report.Level, report.Score, report.Entitlements).Should().Be((null, null, null));
        report.IsProvisional.Should().BeFalse();
        report.RuleSetDoesNotApply.Should().BeFalse();
        report.Remarks.Should().Equal(new Remark { Code = RemarkCodes.NotInForce, Detail = "rules" });
    }

    [Fact]
    public void An_overlay_that_is_not_in_force_is_named()
    {
        var evaluator = Sample.Bound(Rules, OverlayOf() with { Effective = new(Day(2021, 7, 1), null) });

        evaluator.Evaluate(Sheet(), EvaluationDates.AsOfDay(Day(2021, 6, 30))).Remarks
            .Should().Equal(new Remark { Code = RemarkCodes.NotInForce, Detail = "ours" });
        evaluator.Evaluate(Sheet(), EvaluationDates.AsOfDay(Day(2021, 7, 1))).IsInForce.Should().BeTrue();
        evaluator.IsInForceOn(Day(2021, 6, 30)).Should().BeFalse();
        evaluator.IsInForceOn(Day(2022, 1, 1)).Should().BeFalse();
    }

    [Fact]
    public void The_day_of_the_rules_decides_what_is_in_force()
    {
        var by2021 = Sample.Bound(Rules).Evaluate(Sheet(), new(Day(2022, 3, 1), EffectivePeriod.OfYear(2022), Day(2021, 12, 31)));

        by2021.IsInForce.Should().BeTrue();
        by2021.Remarks.Should().Equal(new Remark { Code = RemarkCodes.Retroactive, Detail = "2021-12-31" });
        Sample.Bound(Rules).Evaluate(Sheet(), Sample.Year2021).Remarks.Should().BeEmpty();
    }

    [Fact]
    public void Reports_are_equal_by_rules_facts_judgments_and_dates()
    {
        var report = Sample.Bound(Rules).Evaluate(Sheet(("yes1", true)), Sample.Year2021);

        EqualityContract.Holds(
            report,
            Sample.Bound(Rules with { Title = Words("luật") }).Evaluate(Sheet(("yes1", true)), Sample.Year2021),
            Sample.Bound(Rules).Evaluate(Sheet(("yes1", false)), Sample.Year2021),
            Sample.Bound(Rules).Evaluate(Sheet(), Sample.Year2021),
            Sample.Bound(Rules).Evaluate(Sheet(("yes1", true)) with { Id = "other" }, Sample.Year2021),
            Sample.Bound(Rules).Evaluate(Sheet(("yes1", true)), EvaluationDates.AsOfDay(Day(2021, 6, 1))),
            Sample.Bound(Rules).Evaluate(Sheet(("yes1", true)), Sample.Year2021, [JudgmentOf("b", Opinion.Met, Day(2021, 6, 1))]),
            Sample.Bound(Rules with { Version = new(1, 0, 1) }).Evaluate(Sheet(("yes1", true)), Sample.Year2021),
            Sample.Bound(Rules, OverlayOf()).Evaluate(Sheet(("yes1", true)), Sample.Year2021),
            Sample.Bound(Rules).Evaluate(Sheet(("yes1", true)), EvaluationDates.OfYear(2022)));
    }

    [Fact]
    public void Findings_stand_in_order_and_are_found_by_their_id()
    {
        var report = Sample.Bound(Rules).Evaluate(Sheet(("yes1", true)), Sample.Year2021);

        report.Findings.Select(finding => finding.Criterion.Id).Should().Equal("a", "b");
        report.Findings["b"].Should().Be(report.Findings[1]);
        EqualityContract.Holds(
            report.Findings[0],
            Sample.Bound(Rules).Evaluate(Sheet(("yes1", true)), Sample.Year2021).Findings[0],
            report.Findings[1],
            Sample.Bound(Rules).Evaluate(Sheet(), Sample.Year2021).Findings[0]);
        report.Invoking(it => it.Findings["nope"]).Should().Throw<KeyNotFoundException>();
        report.Invoking(it => it.Findings[2]).Should().Throw<ArgumentOutOfRangeException>();
        report.Invoking(it => it.Findings[-1]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_report_says_which_rules_judged_which_subject_and_how() =>
        Sample.Bound(Rules).Evaluate(Sheet(("yes1", false)), Sample.Year2021).ToString().Should().Be("rules@1.0.0 subject: notMet");

    [Fact]
    public void Every_finding_is_put_into_words_of_both_languages()
    {
        var rules = RulesOf(
            Records("met", IsTrue("yes1")), Records("notMet", Compare("count1", ComparisonTest.Greater, FactValueOf("count2", new TimesFraction(1, 3)))),
            Records("open", IsTrue("yes3")), Records("outside", All(), Any()), Records("provisional", Known("day1")), Judged("judged"), Judged("awaited"));

        var report = Sample.Bound(rules).Evaluate(
            Sheet(("yes1", true), ("count1", 3), ("count2", 10)), Sample.Year2021, [JudgmentOf("judged", Opinion.NotMet, Day(2021, 6, 1))]);

        var texts = report.Findings.Select(finding => finding.Text()).ToList();
        texts.Should().OnlyContain(text => text.En != null && text.En != text.Vi && !text.Vi.Contains('{') && !text.En.Contains('{'));
        texts.Should().OnlyHaveUniqueItems();
        texts[1].Vi.Should().Contain("10/3");
    }
}
