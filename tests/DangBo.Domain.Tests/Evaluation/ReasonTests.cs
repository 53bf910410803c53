using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;
using NodaTime;
using static DangBo.Domain.Rules.ComparisonTest;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Evaluation;

public class ReasonTests
{
    private static readonly (string, object?)[] Facts = [("yes1", true), ("yes2", false)];

    private static readonly Condition T = IsTrue("yes1");
    private static readonly Condition F = IsTrue("yes2");
    private static readonly Condition U = IsTrue("yes3");

    public static TheoryData<Condition, string[]> Decisive => new()
    {
        { All(T, T), ["/metWhen/all/0", "/metWhen/all/1"] },
        { All(T, F, U, F), ["/metWhen/all/1", "/metWhen/all/3"] },
        { All(T, U), ["/metWhen/all/1"] },
        { Any(F, F), ["/metWhen/any/0", "/metWhen/any/1"] },
        { Any(F, T, U, T), ["/metWhen/any/1", "/metWhen/any/3"] },
        { Any(F, U), ["/metWhen/any/1"] },
        { Not(All(T, F)), ["/metWhen/not/all/1"] },
        { Not(Any(F, T)), ["/metWhen/not/any/1"] },
        { Not(Not(All(T, T))), ["/metWhen/not/not/all/0", "/metWhen/not/not/all/1"] },
        { AtLeast(1, T, F, T, U), ["/metWhen/of/0", "/metWhen/of/2"] },
        { AtLeast(2, T, F, F), ["/metWhen/of/1", "/metWhen/of/2"] },
        { AtLeast(2, T, F, U), ["/metWhen/of/2"] },
        { All(Any(T, F), Not(F)), ["/metWhen/all/0/any/0", "/metWhen/all/1/not"] },
        { T, ["/metWhen"] },
        { All(), [] },
        { Any(), [] },
    };

    public static TheoryData<Condition, string, string> Negated => new()
    {
        { Compare("count1", GreaterOrEqual, Literal.Of(3)), "dưới 3", "less than 3" },
        { Compare("count1", Greater, Literal.Of(3)), "không quá 3", "at most 3" },
        { Compare("count1", Less, Literal.Of(3)), "từ 3 trở lên", "at least 3" },
        { Compare("count1", LessOrEqual, Literal.Of(3)), "trên 3", "more than 3" },
        { Compare("count1", Equal, Literal.Of(3)), "khác 3", "other than 3" },
        { Compare("count1", NotEqual, Literal.Of(3)), "bằng 3", "equal to 3" },
        { Compare("count1", Between, Literal.Of(3), Literal.Of(5)), "không phải trường hợp: từ 3 đến 5", "not the case: from 3 to 5" },
        { Compare("set1", Has, Literal.Of("a")), "không có a", "does not have a" },
        { Compare("set1", HasAny, Literal.Of("a"), Literal.Of("b")), "không có mục nào trong: a, b", "has none of: a, b" },
        { Compare("set1", HasAll, Literal.Of("a"), Literal.Of("b")), "không phải trường hợp: có đủ: a, b", "not the case: has all of: a, b" },
    };

    [Theory]
    [MemberData(nameof(Negated))]
    public void Below_a_not_the_words_ask_for_the_opposite_and_below_two_for_the_test_itself(Condition test, string vietnamese, string english)
    {
        TextOf(Not(test)).Vi.Should().Contain($": {vietnamese})");
        TextOf(Not(test)).In(Language.English).Should().Contain($": {english})");
        TextOf(Not(Not(test))).Vi.Should().NotContain($": {vietnamese})");

        static LocalizedText TextOf(Condition condition) =>
            Sample.Bound(RulesOf(Records("one", condition))).Evaluate(Sheet(("count1", 4), ("set1", Complete("c"))), Sample.Year2021).Findings[0].Text();
    }

    [Theory]
    [MemberData(nameof(Decisive))]
    public void The_members_with_the_value_of_their_group_decide(Condition condition, string[] expected)
    {
        var finding = Sample.Evaluate(RulesOf(Records("only", condition)), Facts).Findings["only"];

        finding.Because.Select(reason => reason.In + reason.At).Should().Equal(expected);
    }

    [Fact]
    public void Where_applying_decides_its_leaves_are_the_reasons()
    {
        var rules = RulesOf(Records("only", T, All(F, T))) with { AppliesWhen = Any(F, U) };

        PointersOf(rules, Facts).Should().Equal("/appliesWhen/all/0");
        PointersOf(rules, [.. Facts, ("yes3", false)]).Should().Equal("ruleSet/appliesWhen/any/0", "ruleSet/appliesWhen/any/1", "/appliesWhen/all/0");
        PointersOf(rules, ("yes1", true), ("yes2", true), ("yes3", true)).Should().Equal("/metWhen");
        PointersOf(rules with { Criteria = [Records("only", F, T)] }, Facts).Should().Equal("ruleSet/appliesWhen/any/1");
    }

    [Fact]
    public void A_reason_has_the_fact_its_value_and_the_threshold_with_where_it_comes_from()
    {
        var reason = Single(
            Compare("count1", GreaterOrEqual, FactValueOf("count2", new TimesParameter { Parameter = "share" })), ("count1", 2), ("count2", 5));

        reason.Is.Should().BeFalse();
        reason.Kind.Should().Be(ReasonKind.Comparison);
        reason.Fact!.Name.Should().Be("count1");
        reason.Value.Should().Be(FactValue.Of(2L));
        reason.Test.Should().Be(GreaterOrEqual);
        reason.ThresholdCount.Should().Be(1);
        var threshold = reason.ThresholdAt(0);
        threshold.IsLiteral.Should().BeFalse();
        threshold.Fact!.Name.Should().Be("count2");
        threshold.BaseValue.Should().Be(FactValue.Of(5L));
        threshold.Value.Should().Be(FactValue.Of(2.5m));
        threshold.Fraction.Should().BeNull();
        threshold.Parameter.Should().BeNull();
        threshold.Factor!.Value.Definition.Id.Should().Be("share");
        threshold.Factor.Value.Value.Should().Be(FactValue.Of(0.5m));
        threshold.Factor.Value.IsDefault.Should().BeTrue();
        reason.Invoking(it => it.ThresholdAt(1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(10, "10/3", null)]
    [InlineData(9, null, 3)]
    [InlineData(5, "5/3", null)]
    [InlineData(0, null, 0)]
    public void A_threshold_without_a_finite_decimal_form_is_a_fraction(int whole, string? fraction, int? value)
    {
        var threshold = Single(Compare("count1", Greater, FactValueOf("count2", new TimesFraction(1, 3))), ("count1", 2), ("count2", whole)).ThresholdAt(0);

        threshold.Fraction.Should().Be(fraction);
        threshold.Value.Should().Be(value is { } number ? FactValue.Of((long)number) : FactValue.Unknown);
    }

    [Fact]
    public void A_moved_day_and_two_ends_and_a_list_are_shown()
    {
        var shifted = Single(Compare("day1", Less, FactValueOf("day2", Plus(Period.FromMonths(1)))), ("day1", "2021-01-01"), ("day2", "2021-01-31"));
        shifted.ThresholdAt(0).Value.Should().Be(FactValue.Of(Day(2021, 2, 28)));
        shifted.ThresholdAt(0).BaseValue.Should().Be(FactValue.Of(Day(2021, 1, 31)));

        var between = Single(Compare("count1", Between, Literal.Of(1m), ParameterValueOf("least")), ("count1", 2));
        between.ThresholdCount.Should().Be(2);
        between.ThresholdAt(0).IsLiteral.Should().BeTrue();
        between.ThresholdAt(1).Parameter!.Value.Value.Should().Be(FactValue.Of(2L));

        Single(Compare("code1", In, Literal.Of("a"), Literal.Of("b")), ("code1", "c")).ThresholdCount.Should().Be(2);
    }

    [Fact]
    public void Other_leaves_say_what_they_test()
    {
        var known = Single(Known("day1", expected: false));
        (known.Kind, known.Is, known.Expected, known.Test, known.ThresholdCount).Should().Be((ReasonKind.Known, true, false, null, 0));

        var isSet = Single(IsSet("least"));
        (isSet.Kind, isSet.Is, isSet.Expected, isSet.Parameter!.Id).Should().Be((ReasonKind.ParameterIsSet, true, true, "least"));
        isSet.Fact.Should().BeNull();

        var asking = Sample.Evaluate(RulesOf(Records("only", Asks("other", Verdict.NotMet)), Records("other", F)), Facts).Findings["only"].Because.Single();
        (asking.Kind, asking.Is, asking.Criterion!.Id, asking.CriterionVerdict).Should().Be((ReasonKind.Criterion, true, "other", Verdict.NotMet));
        asking.ExpectedVerdicts.Should().Equal(Verdict.NotMet);
    }

    [Fact]
    public void Every_branch_can_be_looked_at() =>
        Sample.Evaluate(RulesOf(Records("only", Any(T, Not(F)), U)) with { AppliesWhen = T }, Facts).Findings["only"].AllBranches
            .Select(reason => (reason.In, reason.At, reason.Is)).Should().Equal(
                ("ruleSet", "/appliesWhen", true), (null, "/appliesWhen", null), (null, "/metWhen/any/0", true), (null, "/metWhen/any/1/not", false));

    [Fact]
    public void What_is_missing_stands_in_the_order_of_the_leaves_and_once()
    {
        var rules = RulesOf(
            Records("only", All(Compare("count1", Greater, FactValueOf("count2")), Asks("other"), IsTrue("yes3")), Compare("count2", Less, ParameterValueOf("leastLater"))),
            Records("other", All(Compare("set1", Has, Literal.Of("a")), IsTrue("yes3")), Compare("ratio1", Less, FactValueOf("ratio2", new TimesParameter { Parameter = "shareLater" }))));

        Sample.Evaluate(rules, ("set1", Some("b"))).Findings["only"].Missing.Select(item => item.Fact?.Name ?? item.Parameter!.Id).Should().Equal(
            "count2", "leastLater", "count1", "ratio1", "ratio2", "shareLater", "set1", "yes3");
    }

    [Fact]
    public void What_cannot_decide_is_not_missing()
    {
        MissingOf(Any(T, U)).Should().BeEmpty();
        MissingOf(All(F, U)).Should().BeEmpty();
        MissingOf(Any(U, All(F, Compare("count1", Equal, Literal.Of(1m))))).Should().Equal("yes3");
        MissingOf(All(U, Any(F, T, Compare("count1", Equal, Literal.Of(1m))))).Should().Equal("yes3");
        MissingOf(AtLeast(2, U, F, T, All(F, Compare("count1", Equal, Literal.Of(1m))))).Should().Equal("yes3");
    }

    private static IEnumerable<string> MissingOf(Condition condition) =>
        Sample.Evaluate(RulesOf(Records("only", condition)), Facts).Findings["only"].Missing.Select(item => item.Fact!.Name);

    private static IEnumerable<string> PointersOf(RuleSet rules, params (string, object?)[] facts) =>
        Sample.Evaluate(rules, facts).Findings["only"].Because.Select(reason => reason.In + reason.At);

    private static Reason Single(Condition condition, params (string, object?)[] facts) =>
        Sample.Evaluate(RulesOf(Records("only", condition)), facts).Findings["only"].Because.Single();
}
