using System.Globalization;
using DangBo.Domain.Rules;
using static DangBo.Domain.Rules.ComparisonTest;
using static DangBo.Domain.Tests.Evaluation.Sample;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Evaluation;

public class ComparisonTests
{
    [Theory]
    [InlineData(Equal, false, true, false)]
    [InlineData(NotEqual, true, false, true)]
    [InlineData(Greater, false, false, true)]
    [InlineData(GreaterOrEqual, false, true, true)]
    [InlineData(Less, true, false, false)]
    [InlineData(LessOrEqual, true, true, false)]
    public void Numbers_and_days_compare_by_their_order(ComparisonTest test, bool below, bool same, bool above)
    {
        Triple(test, "count1", [1, 2, 3], Literal.Of(2m)).Should().Equal(below, same, above);
        Triple(test, "count1", [1, 2, 3], ParameterValueOf("least")).Should().Equal(below, same, above);
        Triple(test, "ratio1", [1.9m, 2.0m, 2.1m], FactValueOf("count2"), ("count2", 2)).Should().Equal(below, same, above);
        Triple(test, "day1", ["2021-03-30", "2021-03-31", "2021-04-01"], ParameterValueOf("start")).Should().Equal(below, same, above);
        Triple(test, "day1", ["2020-12-31", "2021-01-01", "2021-01-02"], FactValueOf(Vocabulary.FirstDay)).Should().Equal(below, same, above);
    }

    [Fact]
    public void An_unknown_side_makes_every_comparison_unknown()
    {
        foreach (var test in new[] { Equal, NotEqual, Greater, GreaterOrEqual, Less, LessOrEqual })
        {
            Truth(Compare("count1", test, Literal.Of(2m))).Should().BeNull();
            Truth(Compare("count1", test, FactValueOf("count2")), ("count1", 2)).Should().BeNull();
            Truth(Compare("count1", test, ParameterValueOf("leastLater")), ("count1", 2)).Should().BeNull();
            Truth(Compare("day1", test, FactValueOf("day2")), ("day1", "2021-01-01")).Should().BeNull();
            Truth(Compare("day1", test, ParameterValueOf("startLater")), ("day1", "2021-01-01")).Should().BeNull();
        }

        foreach (var test in new[] { Equal, NotEqual })
        {
            Truth(Compare("yes1", test, Literal.Of(true))).Should().BeNull();
            Truth(Compare("yes1", test, ParameterValueOf("never")), ("yes1", true)).Should().BeNull();
            Truth(Compare("code1", test, FactValueOf("code2")), ("code1", "a")).Should().BeNull();
            Truth(Compare("text1", test, FactValueOf("text2")), ("text1", "a")).Should().BeNull();
        }

        Truth(Compare("count1", In, Literal.Of(1m))).Should().BeNull();
        Truth(Compare("day1", In, Literal.Of("2021-01-01"))).Should().BeNull();
        Truth(Compare("code1", In, Literal.Of("a"), Literal.Of("b"), Literal.Of("c"))).Should().BeNull();
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Between_counts_both_ends(int value, bool expected)
    {
        Truth(Compare("count1", Between, Literal.Of(2m), FactValueOf("count2")), ("count1", value), ("count2", 4)).Should().Be(expected);
        Truth(Compare("count1", Between, FactValueOf("count2"), Literal.Of(2m)), ("count1", value), ("count2", 4)).Should().BeFalse();
        Truth(
            Compare("day1", Between, Literal.Of("2021-03-02"), Literal.Of("2021-03-04")), ("day1", $"2021-03-0{value}")).Should().Be(expected);
        Truth(
            Compare("day1", Between, Literal.Of("2021-03-04"), Literal.Of("2021-03-02")), ("day1", $"2021-03-0{value}")).Should().BeFalse();
    }

    [Fact]
    public void Between_an_unknown_end_is_unknown_even_beyond_the_other()
    {
        Truth(Compare("count1", Between, Literal.Of(2m), FactValueOf("count2")), ("count1", 1)).Should().BeNull();
        Truth(Compare("count1", Between, ParameterValueOf("leastLater"), Literal.Of(2m)), ("count1", 3)).Should().BeNull();
        Truth(Compare("day1", Between, Literal.Of("2021-03-02"), FactValueOf("day2")), ("day1", "2021-01-01")).Should().BeNull();
        Truth(Compare("day1", Between, FactValueOf("day2"), Literal.Of("2021-03-02")), ("day1", "2021-04-01")).Should().BeNull();
    }

    [Fact]
    public void In_is_one_of_a_list()
    {
        Truth(Compare("count1", In, Literal.Of(1m), Literal.Of(3.0m)), ("count1", 3)).Should().BeTrue();
        Truth(Compare("count1", In, Literal.Of(1m), Literal.Of(3m)), ("count1", 2)).Should().BeFalse();
        Truth(Compare("day1", In, Literal.Of("2021-01-01"), Literal.Of("2021-01-03")), ("day1", "2021-01-03")).Should().BeTrue();
        Truth(Compare("day1", In, Literal.Of("2021-01-01")), ("day1", "2021-01-02")).Should().BeFalse();
        Truth(Compare("code1", In, Literal.Of("a"), Literal.Of("c")), ("code1", "c")).Should().BeTrue();
        Truth(Compare("code1", In, Literal.Of("a"), Literal.Of("c")), ("code1", "b")).Should().BeFalse();
        Truth(Compare("yes1", In, Literal.Of(true)), ("yes1", false)).Should().BeFalse();
    }

    [Fact]
    public void Codes_and_texts_and_truths_compare_with_facts_and_parameters()
    {
        Truth(Compare("code1", Equal, FactValueOf("code2")), ("code1", "a"), ("code2", "a")).Should().BeTrue();
        Truth(Compare("code1", NotEqual, ParameterValueOf("choice")), ("code1", "b")).Should().BeFalse();
        Truth(Compare("yes1", Equal, FactValueOf("yes2")), ("yes1", false), ("yes2", false)).Should().BeTrue();
        Truth(Compare("yes1", NotEqual, ParameterValueOf("switch")), ("yes1", false)).Should().BeTrue();
        Truth(Compare("text1", Equal, ParameterValueOf("word")), ("text1", "đạt")).Should().BeTrue();
    }

    [Theory]
    [InlineData("đ\u1EA1t", true)]
    [InlineData("đa\u0323t", true)]
    [InlineData("Đạt", false)]
    [InlineData("đạt ", false)]
    [InlineData("dat", false)]
    [InlineData("", false)]
    public void Text_compares_by_ordinal_after_composition(string text, bool expected)
    {
        Truth(Compare("text1", Equal, Literal.Of("đa\u0323t")), ("text1", text)).Should().Be(expected);
        Truth(Compare("text1", NotEqual, Literal.Of("đ\u1EA1t")), ("text1", text)).Should().Be(!expected);
        Truth(Compare("text1", In, Literal.Of("x"), Literal.Of("đa\u0323t")), ("text1", text)).Should().Be(expected);
        Truth(Compare("text1", Equal, FactValueOf("text2")), ("text1", text), ("text2", "đạt")).Should().Be(expected);
    }

    public static TheoryData<string, string, bool?> Sets => new()
    {
        { "[a b]", "has a", true }, { "[b]", "has a", false }, { "some [a]", "has a", true }, { "some [b]", "has a", null },
        { "[]", "has a", false }, { "some []", "has a", null }, { "-", "has a", null },
        { "[a]", "hasAny a b", true }, { "[c]", "hasAny a b", false }, { "some [c]", "hasAny a b", null }, { "some [b]", "hasAny a b", true },
        { "-", "hasAny a b", null },
        { "[a b]", "hasAll a b", true }, { "[a]", "hasAll a b", false }, { "some [a]", "hasAll a b", null }, { "some [a b]", "hasAll a b", true },
        { "some []", "hasAll a", null }, { "[]", "hasAll a", false }, { "-", "hasAll a", null },
    };

    [Theory]
    [MemberData(nameof(Sets))]
    public void A_set_known_in_part_has_what_is_listed_and_leaves_the_rest_open(string set, string test, bool? expected)
    {
        var words = test.Split(' ');
        string[] listed = [.. "abc".Where(set.Contains).Select(letter => letter.ToString())];
        var condition = Compare(
            "set1", words[0] == "has" ? Has : words[0] == "hasAny" ? HasAny : HasAll, [.. words.Skip(1).Select(Literal.Of)]);

        // The letters of the word "some" are none of the codes.
        Truth(condition, ("set1", set == "-" ? null : set.StartsWith("some", StringComparison.Ordinal) ? Some(listed) : Complete(listed)))
            .Should().Be(expected);
        Truth(Not(condition), ("set1", set == "-" ? null : set.StartsWith("some", StringComparison.Ordinal) ? Some(listed) : Complete(listed)))
            .Should().Be(!expected);
    }

    private static IEnumerable<bool?> Triple(
        ComparisonTest test, string fact, object[] values, Operand right, params (string Name, object? Value)[] others) =>
        values.Select(value => Truth(Compare(fact, test, right), [(fact, value is string or int ? value : Convert.ToDecimal(value, CultureInfo.InvariantCulture)), .. others]));
}
