using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;
using NodaTime;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Evaluation;

public class RemedyTests
{
    private static readonly Fact Count1 = Count("n1");
    private static readonly Fact Count2 = Count("n2");
    private static readonly Fact Yes = Declared("b1", FactType.Boolean) with { Changeable = true };
    private static readonly Fact Day1 = Declared("d1", FactType.Date) with { Changeable = true };
    private static readonly Fact Ratio = Declared("r1", FactType.Decimal) with { Changeable = true };

    [Fact]
    public void A_count_is_raised_to_the_first_number_that_is_enough() =>
        RemedyOf(AtLeastNumber("n1", 3.2m), [Count1], ("n1", 2)).Should().Be("n1 2 -> 4");

    [Fact]
    public void Fewer_facts_come_before_smaller_amounts() =>
        RemedyOf(
            Any(AtLeastNumber("n1", 100), All(IsTrue("b1"), AtLeastNumber("n2", 1))), [Count1, Count2, Yes], ("n1", 0), ("n2", 0), ("b1", false))
            .Should().Be("n1 0 -> 100");

    [Fact]
    public void Of_as_many_facts_the_smallest_amount_is_taken() =>
        RemedyOf(Any(AtLeastNumber("n1", 3), AtLeastNumber("n2", 7)), [Count1, Count2], ("n1", 0), ("n2", 5)).Should().Be("n2 5 -> 7");

    [Fact]
    public void A_day_is_moved_by_the_fewest_days() =>
        RemedyOf(
            Compare("d1", ComparisonTest.LessOrEqual, Literal.Of(Day(2021, 3, 31))), [Day1], ("d1", Day(2021, 5, 4)))
            .Should().Be("d1 2021-05-04 -> 2021-03-31");

    [Fact]
    public void Of_the_days_that_reach_one_end_of_a_month_the_one_after_them_passes_it() =>
        RemedyOf(
            Compare("d2", ComparisonTest.Less, FactValueOf("d1", Plus(Period.FromMonths(1)))),
            [Day1, Declared("d2", FactType.Date)],
            ("d1", Day(2021, 1, 28)),
            ("d2", Day(2021, 2, 28)))
            .Should().Be("d1 2021-01-28 -> 2021-02-01");

    [Fact]
    public void A_decimal_gets_one_place_more_than_the_record_has() =>
        RemedyOf(Compare("r1", ComparisonTest.Greater, Literal.Of(0.5m)), [Ratio], ("r1", 0.3m)).Should().Be("r1 0.3 -> 0.51");

    [Fact]
    public void A_threshold_that_has_more_places_is_reached_exactly() =>
        RemedyOf(Compare("r1", ComparisonTest.GreaterOrEqual, Literal.Of(0.8125m)), [Ratio], ("r1", 0.3m)).Should().Be("r1 0.3 -> 0.8125");

    [Fact]
    public void A_set_changes_as_few_codes_as_can_be_however_many_are_named()
    {
        string[] codes = [.. Enumerable.Range(0, 40).Select(number => $"k{number}")];
        var set = Declared("s1", FactType.Codes, codes) with { Changeable = true };

        RemedyOf(
            All(Compare("s1", ComparisonTest.HasAny, [.. codes.Skip(1).Select(Literal.Of)]), Not(Compare("s1", ComparisonTest.Has, Literal.Of("k1")))),
            [set],
            ("s1", Complete("k0", "k1")))
            .Should().Be("s1 [k0, k1] -> [k0, k2]");
    }

    [Fact]
    public void A_set_known_in_part_becomes_a_complete_one() =>
        RemedyOf(
            Not(Compare("s1", ComparisonTest.Has, Literal.Of("a"))),
            [Declared("s1", FactType.Codes, "a", "b") with { Changeable = true }],
            ("s1", Some("a", "b")))
            .Should().Be("s1 some [a, b] -> [b]");

    [Fact]
    public void Three_codes_that_must_all_differ_get_three_codes()
    {
        Fact[] codes = [.. new[] { "c1", "c2", "c3" }.Select(name => Declared(name, FactType.Code, "a", "b", "c") with { Changeable = true })];
        var differ = All(
            Compare("c1", ComparisonTest.NotEqual, FactValueOf("c2")),
            Compare("c2", ComparisonTest.NotEqual, FactValueOf("c3")),
            Compare("c3", ComparisonTest.NotEqual, FactValueOf("c1")));

        RemedyOf(differ, codes, ("c1", "a"), ("c2", "a"), ("c3", "a")).Should().Be("c2 a -> b; c1 a -> c");
    }

    [Fact]
    public void A_text_becomes_one_that_the_rules_name_and_never_an_invented_one()
    {
        var text = Declared("t1", FactType.Text) with { Changeable = true };

        RemedyOf(Compare("t1", ComparisonTest.Equal, Literal.Of("đạt")), [text], ("t1", "chưa")).Should().Be("t1 chưa -> đạt");
        RemedyOf(Compare("t1", ComparisonTest.NotEqual, Literal.Of("đạt")), [text], ("t1", "đạt")).Should().BeNull();
    }

    [Fact]
    public void A_fact_that_was_not_recorded_is_recorded_where_that_is_needed() =>
        RemedyOf(All(IsTrue("b1"), AtLeastNumber("n1", 2)), [Yes, Count1], ("b1", false)).Should().Be("b1 false -> true; n1 unknown -> 2");

    [Fact]
    public void Whole_numbers_meet_where_one_is_two_thirds_of_the_other() =>
        RemedyOf(
            All(Compare("n1", ComparisonTest.Equal, FactValueOf("n2", new TimesFraction(2, 3))), AtLeastNumber("n1", 5)),
            [Count1, Count2],
            ("n1", 4),
            ("n2", 4))
            .Should().Be("n2 4 -> 9; n1 4 -> 6");

    [Fact]
    public void A_part_that_must_rise_above_its_whole_raises_the_whole_that_no_condition_names()
    {
        var part = Count1 with { PartOf = "n2" };

        RemedyOf(AtLeastNumber("n1", 5), [part, Count2], ("n1", 2), ("n2", 3)).Should().Be("n1 2 -> 5; n2 3 -> 5");
        RemedyOf(AtLeastNumber("n1", 5), [part, Count2 with { Changeable = false }], ("n1", 2), ("n2", 3)).Should().BeNull();
        RemedyOf(AtLeastNumber("n1", 5), [part, Count2 with { Changeable = false }], ("n1", 2), ("n2", 6)).Should().Be("n1 2 -> 5");
    }

    [Fact]
    public void A_whole_that_must_fall_below_its_part_lowers_the_part_that_no_condition_names() =>
        RemedyOf(
            Compare("n2", ComparisonTest.LessOrEqual, Literal.Of(3m)), [Count2, Count1 with { PartOf = "n2" }], ("n1", 4), ("n2", 6))
            .Should().Be("n2 6 -> 3; n1 4 -> 3");

    [Fact]
    public void A_value_out_of_the_bounds_of_its_fact_is_no_remedy()
    {
        RemedyOf(AtLeastNumber("n1", 5), [Count1 with { Max = 4 }], ("n1", 2)).Should().BeNull();
        RemedyOf(AtLeastNumber("n1", 4), [Count1 with { Max = 4 }], ("n1", 2)).Should().Be("n1 2 -> 4");
    }

    [Fact]
    public void There_is_none_for_what_is_met_open_forbidden_judged_or_cannot_be_changed()
    {
        RemedyOf(AtLeastNumber("n1", 2), [Count1], ("n1", 2)).Should().BeNull();
        RemedyOf(AtLeastNumber("n1", 2), [Count1]).Should().BeNull();
        RemedyOf(AtLeastNumber("n1", 2), [Count1 with { Changeable = false }], ("n1", 1)).Should().BeNull();
        Evaluated(Records("only", AtLeastNumber("n1", 2)) with { Polarity = Polarity.Prohibition }, [Count1], ("n1", 1))
            .Remedy.Should().BeNull();
        var judged = Evaluator.Bind(RulesOf(Judged("only", Known("n1"))) with { Facts = [Count1] }, Vocabulary.Plain)
            .Evaluate(Sheet(("n1", 1)), Sample.Year2021, [JudgmentOf("only", Opinion.NotMet, Day(2021, 6, 1))]).Findings["only"];
        (judged.Verdict, judged.Remedy).Should().Be((Verdict.NotMet, null));
    }

    [Fact]
    public void A_criterion_is_not_remedied_by_no_longer_applying()
    {
        var rules = RulesOf(Records("only", IsTrue("b1"), AtLeastNumber("n1", 1))) with
        {
            Facts = [Count1, Yes with { Changeable = false }],
        };

        Evaluator.Bind(rules, Vocabulary.Plain).Evaluate(Sheet(("n1", 1), ("b1", false)), Sample.Year2021).Findings["only"].Remedy
            .Should().BeNull();
    }

    [Fact]
    public void What_a_criterion_asks_of_another_may_be_what_is_to_be_changed()
    {
        var rules = RulesOf(Records("only", Asks("other")), Records("other", IsTrue("b1"))) with { Facts = [Yes] };

        Words(Evaluator.Bind(rules, Vocabulary.Plain).Evaluate(Sheet(("b1", false)), Sample.Year2021).Findings["only"])
            .Should().Be("b1 false -> true");
    }

    [Fact]
    public void The_search_is_exact_over_twelve_facts_and_gives_no_answer_beyond()
    {
        RemedyOf(All(Members(12)), Facts(12), Zeros(12)).Should().Be(string.Join("; ", Enumerable.Range(1, 12).Select(number => $"m{number} 0 -> 1")));
        RemedyOf(All(Members(13)), Facts(13), Zeros(13)).Should().BeNull();

        static Condition[] Members(int count) => [.. Enumerable.Range(1, count).Select(number => AtLeastNumber($"m{number}", 1))];
        static Fact[] Facts(int count) => [.. Enumerable.Range(1, count).Select(number => Count($"m{number}"))];
        static (string, object?)[] Zeros(int count) => [.. Enumerable.Range(1, count).Select(number => ($"m{number}", (object?)0))];
    }

    [Fact]
    public void Numbers_as_long_as_can_be_are_no_trouble() =>
        RemedyOf(
            All(AtLeastNumber("r1", 9999999999999999999999999999m), AtLeastNumber("n1", long.MaxValue)),
            [Ratio, Count1 with { Min = null }],
            ("r1", -9999999999999999999999999999m),
            ("n1", long.MinValue))
            .Should().Be($"r1 -9999999999999999999999999999 -> 9999999999999999999999999999; n1 {long.MinValue} -> {long.MaxValue}");

    private static Fact Count(string name) => Declared(name, FactType.Integer) with { Changeable = true, Min = 0 };

    private static string? RemedyOf(Condition metWhen, Fact[] facts, params (string Name, object? Value)[] recorded) =>
        Words(Evaluated(Records("only", metWhen), facts, recorded));

    private static Finding Evaluated(Criterion criterion, Fact[] facts, params (string Name, object? Value)[] recorded) =>
        Evaluator.Bind(RulesOf(criterion) with { Facts = [.. facts] }, Vocabulary.Plain).Evaluate(Sheet(recorded), Sample.Year2021).Findings[0];

    private static string? Words(Finding finding) => finding.Remedy is not { } remedy
        ? null
        : string.Join("; ", remedy.Select(change => $"{change.Fact.Name} {change.From} -> {change.To}"));
}
