using System.Globalization;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Evaluation;

public class OutcomesTests
{
    [Theory]
    [InlineData("T", null, "l0", "l0")]
    [InlineData("FT", null, "l1", "l1")]
    [InlineData("FF", null, "notClassified", "notClassified")]
    [InlineData("FF", "rest", "rest", "rest")]
    [InlineData("UT", null, null, "l0 l1")]
    [InlineData("UFT", "rest", null, "l0 l2")]
    [InlineData("UFU", "rest", null, "l0 l2 rest")]
    [InlineData("UFU", null, null, "l0 l2 notClassified")]
    [InlineData("TU", "rest", "l0", "l0")]
    [InlineData("UTU", "rest", null, "l0 l1")]
    public void Levels_are_tried_in_the_order_written_up_to_the_first_that_is_true(string conditions, string? rest, string? level, string possible)
    {
        var outcome = Evaluate(Classifying(conditions, rest)).Level!;

        outcome.Level.Should().Be(level);
        outcome.PossibleLevels.Should().Equal(possible.Split(' '));
    }

    [Fact]
    public void A_level_can_ask_criteria()
    {
        var rules = Classifying("") with { Levels = [new() { Id = "bad", Rank = 1, When = Asks("open") }, new() { Id = "good", Rank = 2 }] };

        Evaluate(rules).Level!.PossibleLevels.Should().Equal("bad", "good");
        Evaluate(rules, ("yes3", false)).Level!.Level.Should().Be("good");
        Evaluate(rules, ("yes3", true)).Level!.Level.Should().Be("bad");
    }

    [Fact]
    public void A_test_of_being_recorded_leaves_the_level_open()
    {
        var rules = Classifying("") with { Levels = [new() { Id = "late", Rank = 1, When = Known("day1", expected: false) }, new() { Id = "good", Rank = 2 }] };

        Evaluate(rules).Level!.PossibleLevels.Should().Equal("late", "good");
        Evaluate(rules).Level!.Level.Should().BeNull();
        Evaluate(rules, ("day1", "2021-01-01")).Level!.Level.Should().Be("good");
    }

    [Fact]
    public void Where_it_is_open_whether_the_rule_set_applies_not_applicable_stands_among_the_levels()
    {
        var open = Evaluate(Classifying("T") with { AppliesWhen = IsTrue("yes3") });

        open.Level!.Level.Should().BeNull();
        open.Level.PossibleLevels.Should().Equal("l0", LevelOutcome.NotApplicable);
        open.Verdict.Should().BeNull();
    }

    [Theory]
    [InlineData(RuleSetPurpose.Criteria)]
    [InlineData(RuleSetPurpose.Classification)]
    [InlineData(RuleSetPurpose.Score)]
    [InlineData(RuleSetPurpose.Eligibility)]
    public void Where_the_rule_set_does_not_apply_the_answer_is_not_applicable_whatever_the_purpose(RuleSetPurpose purpose)
    {
        var rules = purpose switch
        {
            RuleSetPurpose.Classification => Classifying("T"),
            RuleSetPurpose.Score => Scoring(NotApplicablePoints.Full, 10, "M2"),
            _ => RulesOf(Records("a", All())) with { Purpose = purpose },
        };

        var report = Evaluate(rules with { AppliesWhen = Any() });

        report.Verdict.Should().Be(Verdict.NotApplicable);
        report.RuleSetDoesNotApply.Should().BeTrue();
        (report.Level, report.Score, report.Entitlements).Should().Be((null, null, null));
        report.Findings.Should().OnlyContain(finding => finding.Verdict == Verdict.NotApplicable);
        report.IsProvisional.Should().BeFalse();
    }

    [Fact]
    public void A_rule_set_that_does_not_apply_because_nothing_is_recorded_so_far_is_provisional()
    {
        var report = Evaluate(Classifying("T") with { AppliesWhen = Known("day1") });

        report.Verdict.Should().Be(Verdict.NotApplicable);
        report.IsProvisional.Should().BeTrue();
        Evaluate(report.Evaluator.RuleSet, ("day1", "2021-01-01")).Level!.Level.Should().Be("l0");
    }

    [Theory]
    [InlineData(NotApplicablePoints.Full, 10, "M2 M3", 5, 5)]
    [InlineData(NotApplicablePoints.Full, 4, "M2 M3", 4, 4)]
    [InlineData(NotApplicablePoints.Full, 10, "M2 N3", 2, 2)]
    [InlineData(NotApplicablePoints.Full, 10, "M2 U3", 2, 5)]
    [InlineData(NotApplicablePoints.Full, 2, "M2 U3", 2, 2)]
    [InlineData(NotApplicablePoints.Full, 10, "M2 A3", 5, 5)]
    [InlineData(NotApplicablePoints.Zero, 10, "M2 A3", 2, 2)]
    [InlineData(NotApplicablePoints.Excluded, 10, "M2 A3", 2, 2)]
    [InlineData(NotApplicablePoints.Excluded, 4, "M2 A3", 1, 1)]
    [InlineData(NotApplicablePoints.Excluded, 2, "M2 A3", 0, 0)]
    [InlineData(NotApplicablePoints.Excluded, 4, "M2 U3", 2, 4)]
    [InlineData(NotApplicablePoints.Excluded, 4, "M2 O3", 1, 4)]
    [InlineData(NotApplicablePoints.Zero, 4, "M2 O3", 2, 4)]
    [InlineData(NotApplicablePoints.Zero, 4, "O2.5", 0, 2.5)]
    public void A_score_is_a_range_cut_at_the_maximum_of_its_group(NotApplicablePoints notApplicable, double cap, string criteria, double min, double max)
    {
        var score = Evaluate(Scoring(notApplicable, (decimal)cap, criteria)).Score!;

        (score.Min, score.Max).Should().Be(((decimal)min, (decimal)max));
        score.Score.Should().Be(min == max ? (decimal)min : null);
    }

    [Fact]
    public void No_score_is_stated_while_it_is_open_whether_the_rule_set_applies()
    {
        var score = Evaluate(Scoring(NotApplicablePoints.Full, 0, "M2") with { AppliesWhen = IsTrue("yes3") }).Score!;

        (score.Score, score.Min, score.Max).Should().Be((null, 0m, 0m));
    }

    [Fact]
    public void Eligibility_lists_each_entitlement_and_has_no_overall_verdict()
    {
        var rules = RulesOf(
            Records("badge", All()) with { Polarity = Polarity.Entitlement },
            Records("duty", All()),
            Records("medal", Any()) with { Polarity = Polarity.Entitlement, Severity = Severity.Should }) with { Purpose = RuleSetPurpose.Eligibility };

        var report = Evaluate(rules);

        report.Verdict.Should().BeNull();
        report.Entitlements!.Select(entry => (entry.Criterion, entry.Verdict)).Should().Equal(("badge", Verdict.Met), ("medal", Verdict.NotMet));
    }

    [Fact]
    public void Other_purposes_have_no_level_score_or_entitlements()
    {
        var report = Evaluate(RulesOf(Records("a", All())));

        (report.Level, report.Score, report.Entitlements).Should().Be((null, null, null));
        Evaluate(Classifying("T")).Verdict.Should().BeNull();
        Evaluate(Scoring(NotApplicablePoints.Full, 1, "M1")).Verdict.Should().BeNull();
    }

    private static Report Evaluate(RuleSet rules, params (string Name, object? Value)[] facts) => Sample.Evaluate(rules, facts);

    /// <summary>One level a letter: its condition is true, false or unknown.</summary>
    private static RuleSet Classifying(string conditions, string? rest = null) => RulesOf(Records("open", IsTrue("yes3"))) with
    {
        Purpose = RuleSetPurpose.Classification,
        Levels =
        [
            .. conditions.Select((letter, index) => new Level { Id = $"l{index}", Rank = 9 - index, When = ConditionOf(letter) }),
            .. rest is null ? (Level[])[] : [new() { Id = rest, Rank = 0 }],
        ],
    };

    /// <summary>One criterion a word: met, not met, undetermined, not applicable, or open in whether it applies; and its points.</summary>
    private static RuleSet Scoring(NotApplicablePoints notApplicable, decimal cap, string criteria) => RulesOf([.. criteria.Split(' ').Select((word, index) =>
        Records($"c{index}", word[0] is 'A' or 'O' ? All() : ConditionOf(word[0] switch { 'M' => 'T', 'N' => 'F', _ => 'U' }), word[0] switch
        {
            'A' => Any(),
            'O' => IsTrue("yes3"),
            _ => null,
        }) with { Points = decimal.Parse(word[1..], CultureInfo.InvariantCulture), Group = "g" })]) with
    {
        Purpose = RuleSetPurpose.Score,
        Groups = [new() { Id = "g", Title = Words("nhóm"), Max = cap, NotApplicable = notApplicable }],
    };

    private static Condition ConditionOf(char letter) => letter switch { 'T' => All(), 'F' => Any(), _ => IsTrue("yes3") };
}
