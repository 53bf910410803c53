using DangBo.Domain.Rules;
using static DangBo.Domain.Tests.Evaluation.Sample;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Evaluation;

public class VerdictTests
{
    [Theory]
    [InlineData(true, true, true, Verdict.Met)]
    [InlineData(true, true, false, Verdict.NotMet)]
    [InlineData(true, true, null, Verdict.Undetermined)]
    [InlineData(true, false, true, Verdict.NotApplicable)]
    [InlineData(false, true, false, Verdict.NotApplicable)]
    [InlineData(null, false, null, Verdict.NotApplicable)]
    [InlineData(false, null, true, Verdict.NotApplicable)]
    [InlineData(true, null, true, Verdict.Undetermined)]
    [InlineData(true, null, false, Verdict.Undetermined)]
    [InlineData(null, true, false, Verdict.Undetermined)]
    [InlineData(null, null, true, Verdict.Undetermined)]
    public void A_criterion_applies_first_and_is_met_or_not_after_that(bool? ruleSet, bool? criterion, bool? met, Verdict expected)
    {
        var rules = RulesOf(Records("only", IsTrue("yes3"), IsTrue("yes2"))) with { AppliesWhen = IsTrue("yes1") };

        Evaluate(rules, ("yes1", ruleSet), ("yes2", criterion), ("yes3", met)).Findings["only"].Verdict.Should().Be(expected);
    }

    [Theory]
    [InlineData("MM", Verdict.Met)]
    [InlineData("MN", Verdict.NotMet)]
    [InlineData("UN", Verdict.NotMet)]
    [InlineData("NU", Verdict.NotMet)]
    [InlineData("MU", Verdict.Undetermined)]
    [InlineData("AU", Verdict.Undetermined)]
    [InlineData("MA", Verdict.Met)]
    [InlineData("AM", Verdict.Met)]
    [InlineData("AA", Verdict.NotApplicable)]
    [InlineData("AN", Verdict.NotMet)]
    [InlineData("Mn", Verdict.Met)]
    [InlineData("Mu", Verdict.Met)]
    [InlineData("An", Verdict.NotApplicable)]
    [InlineData("um", Verdict.NotApplicable)]
    [InlineData("", Verdict.NotApplicable)]
    public void The_overall_verdict_is_over_must_criteria_alone(string criteria, Verdict expected)
    {
        // A letter is a criterion by its verdict; a small letter is one that should be met.
        var rules = RulesOf([.. criteria.Select((letter, index) => Records(
            $"c{index}",
            char.ToUpperInvariant(letter) switch { 'M' => All(), 'N' => Any(), 'U' => IsTrue("yes1"), _ => All() },
            char.ToUpperInvariant(letter) == 'A' ? Any() : null,
            char.IsLower(letter) ? Severity.Should : Severity.Must))]);

        Evaluate(rules).Verdict.Should().Be(expected);
    }

    [Theory]
    [InlineData("met", true, false, false)]
    [InlineData("notMet", false, true, false)]
    [InlineData("notApplicable", false, false, true)]
    [InlineData("undetermined", null, null, null)]
    public void A_criterion_is_asked_for_its_verdict(string verdict, bool? met, bool? notMet, bool? notApplicable)
    {
        var other = verdict switch
        {
            "met" => Records("other", All()),
            "notMet" => Records("other", Any()),
            "notApplicable" => Records("other", All(), Any()),
            _ => Records("other", IsTrue("yes1")),
        };

        TruthOf(Asks("other")).Should().Be(met);
        TruthOf(Asks("other", Verdict.Met)).Should().Be(met);
        TruthOf(Asks("other", Verdict.NotMet)).Should().Be(notMet);
        TruthOf(Asks("other", Verdict.NotApplicable)).Should().Be(notApplicable);
        TruthOf(Asks("other", Verdict.Met, Verdict.NotApplicable)).Should().Be(met is null ? null : met.Value || notApplicable!.Value);
        TruthOf(Not(Asks("other"))).Should().Be(!met);

        bool? TruthOf(Condition condition)
        {
            var asking = Records("asking", condition);
            var after = Truth(Evaluate(RulesOf(other, asking)).Findings["asking"].Verdict);
            Truth(Evaluate(RulesOf(asking, other)).Findings["asking"].Verdict).Should().Be(after, "the order of criteria does not matter");
            return after;
        }
    }

    [Fact]
    public void A_test_of_being_recorded_is_read_as_it_stands_for_the_verdict_and_as_open_for_what_is_missing()
    {
        var present = Evaluate(RulesOf(Records("present", Known("day1")), Records("absent", Known("day1", expected: false))));

        present.Findings["present"].Verdict.Should().Be(Verdict.NotMet);
        present.Findings["absent"].Verdict.Should().Be(Verdict.Met);
        present.Findings.Should().OnlyContain(finding => finding.IsProvisional && finding.Missing.Single().Fact!.Name == "day1");
        present.Verdict.Should().Be(Verdict.NotMet);
        present.IsProvisional.Should().BeTrue();

        var recorded = Evaluate(present.Evaluator.RuleSet, ("day1", "2021-01-01"));
        recorded.Findings["present"].Verdict.Should().Be(Verdict.Met);
        recorded.Findings["absent"].Verdict.Should().Be(Verdict.NotMet);
        recorded.Findings.Should().OnlyContain(finding => !finding.IsProvisional && finding.Missing.Count == 0);
        recorded.IsProvisional.Should().BeFalse();
    }

    [Fact]
    public void A_report_is_provisional_only_where_the_fact_could_change_its_verdict()
    {
        Evaluate(RulesOf(Records("a", Known("day1")), Records("b", Any()))).IsProvisional.Should().BeFalse();
        Evaluate(RulesOf(Records("a", Known("day1"), severity: Severity.Should), Records("b", All()))).IsProvisional.Should().BeFalse();
        Evaluate(RulesOf(Records("a", Any(Known("day1"), All())))).IsProvisional.Should().BeFalse();
        Evaluate(RulesOf(Records("a", All(), Known("day1")))).IsProvisional.Should().BeTrue();
        Evaluate(RulesOf(Records("a", Known("set1"))), ("set1", Some())).Findings["a"].Verdict.Should().Be(Verdict.Met);
        Evaluate(RulesOf(Records("a", Asks("b")), Records("b", Known("day1")))).Findings["a"].IsProvisional.Should().BeTrue();
    }

    [Fact]
    public void A_parameter_is_asked_for_a_value_on_the_rules_as_of_day()
    {
        Sample.Truth(IsSet("least")).Should().BeTrue();
        Sample.Truth(IsSet("least", expected: false)).Should().BeFalse();
        Sample.Truth(IsSet("leastLater")).Should().BeFalse();
        Sample.Truth(IsSet("never", expected: false)).Should().BeTrue();
    }
}
