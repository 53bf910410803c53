using DangBo.Domain.Evaluation.Checking;
using DangBo.Domain.Rules;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Evaluation.Checking;

public class CaseResultTests
{
    private static readonly RuleSet Rules = RulesOf(
        Records("study", AtLeastNumber("count1", 3)),
        Records("plan", AtLeastNumber("count2", 1)),
        Records("extra", AtLeastNumber("count3", 1), severity: Severity.Should));

    [Fact]
    public void The_failure_of_a_criterion_names_the_case_what_was_expected_and_found_and_why()
    {
        var result = Run(Rules, new() { Criteria = [Expected("study", Verdict.Met)] }, ("count1", 2), ("count2", 1));

        result.FailureText(Language.English).Should().Be(
            """
            too few
              criterion “study”: expected met, found notMet.
                Not met: count1: 2 (condition: at least 3).
            """);
        result.FailureText(Language.Vietnamese).Should().Be(
            """
            too few
              criterion “study”: mong đợi met, kết quả là notMet.
                Không đạt: count1: 2 (điều kiện xét: từ 3 trở lên).
            """);
    }

    [Fact]
    public void The_failure_of_an_overall_verdict_tells_the_reasons_of_the_criteria_that_gave_it_and_of_no_other() =>
        Run(Rules, new() { Verdict = Verdict.Met }, ("count1", 2), ("count2", 1), ("count3", 0)).FailureText(Language.English).Should().Be(
            """
            too few
              verdict: expected met, found notMet.
                “study”: Not met: count1: 2 (condition: at least 3).
            """);

    [Fact]
    public void An_overall_verdict_that_is_open_tells_what_is_missing() =>
        Run(Rules, new() { Verdict = Verdict.Met }, ("count1", 3)).FailureText(Language.English).Should().Be(
            """
            too few
              verdict: expected met, found undetermined.
                “plan”: Undetermined: “count2” is not recorded, or not in full.
            """);

    [Fact]
    public void In_a_level_every_criterion_has_a_say()
    {
        var levels = Rules with
        {
            Purpose = RuleSetPurpose.Classification,
            Levels = [new() { Id = "good", Rank = 2, When = Asks("study") }, new() { Id = "poor", Rank = 1 }],
        };

        Run(levels, new() { Level = "good" }, ("count1", 2), ("count2", 1), ("count3", 1)).FailureText(Language.English).Should().Be(
            """
            too few
              level: expected good, found poor.
                “study”: Not met: count1: 2 (condition: at least 3).
                “plan”: Met: count2: 1 (condition: at least 1).
                “extra”: Met: count3: 1 (condition: at least 1).
            """);
    }

    [Fact]
    public void Every_mismatch_is_told() =>
        Run(Rules, new() { Verdict = Verdict.Met, Criteria = [Expected("plan", Verdict.NotMet)] }, ("count1", 2), ("count2", 1))
            .FailureText(Language.English).Split('\n').Where(line => line.Contains("expected", StringComparison.Ordinal)).Should().Equal(
                "  verdict: expected met, found notMet.", "  criterion “plan”: expected notMet, found met.");

    [Fact]
    public void A_case_that_is_no_test_is_told_by_its_name_and_its_fault() =>
        Run(Rules, new()).FailureText(Language.English).Should().Be("too few\n  The case “too few” expects nothing.");

    [Fact]
    public void A_case_that_passed_has_no_failure()
    {
        var result = Run(Rules, new() { Verdict = Verdict.Met }, ("count1", 3), ("count2", 1));

        result.Passed.Should().BeTrue();
        result.FailureText(Language.Vietnamese).Should().BeEmpty();
        result.Text(Language.Vietnamese).Should().BeEmpty();
    }

    [Fact]
    public void The_text_is_the_failure_without_the_name()
    {
        var result = Run(Rules, new() { Verdict = Verdict.Met }, ("count1", 2), ("count2", 1));

        result.Text(Language.English).Split('\n').Select(line => "  " + line).Prepend("too few")
            .Should().Equal(result.FailureText(Language.English).Split('\n'));
    }

    private static ExpectedVerdict Expected(string criterion, Verdict verdict) => new() { Criterion = criterion, Verdict = verdict };

    private static CaseResult Run(RuleSet ruleSet, CaseExpectation expect, params (string Name, object? Value)[] facts)
    {
        var cases = new RuleCases
        {
            RuleSet = ruleSet.Id,
            Conditions = new() { AsOf = Day(2021, 12, 31) },
            Cases = [new() { Name = "too few", Facts = Sheet(facts).Facts, Expect = expect }],
        };
        return CaseRunner.Run(cases, ruleSet, Vocabulary.Plain).Results[0];
    }
}
