using DangBo.Domain.Evaluation;
using DangBo.Domain.Json;
using DangBo.Domain.Rules;
using NodaTime;
using static DangBo.Domain.Tests.Json.Kinds.SampleRules;
using AtLeast = DangBo.Domain.Rules.AtLeast;

namespace DangBo.Domain.Tests.Json.Kinds;

public class ConditionReadingTests
{
    private const string Place = "\"appliesWhen\": { \"fact\": \"study.sessionsHeld\", \"gt\": 0 }";
    private const string Pointer = "/criteria/0/appliesWhen";

    public static TheoryData<string, Condition> Good => new()
    {
        { """{ "all": [] }""", new AllOf { Members = [] } },
        { """{ "any": [ { "fact": "a", "has": "x" } ] }""", new AnyOf { Members = [Test("a", ComparisonTest.Has, Literal.Of("x"))] } },
        { """{ "not": { "fact": "a", "known": true } }""", new NoneOf { Member = new IsKnown { Fact = "a", Expected = true } } },
        { """{ "atLeast": 1, "of": [ { "fact": "a", "known": false } ] }""", new AtLeast { Count = 1, Members = [new IsKnown { Fact = "a", Expected = false }] } },
        { """{ "fact": "a", "eq": true }""", Test("a", ComparisonTest.Equal, Literal.Of(true)) },
        { """{ "fact": "a", "ne": "đỏ" }""", Test("a", ComparisonTest.NotEqual, Literal.Of("đỏ")) },
        { """{ "fact": "a", "gt": 1.50 }""", Test("a", ComparisonTest.Greater, Literal.Of(1.5m)) },
        { """{ "fact": "a", "gte": "2021-01-01" }""", Test("a", ComparisonTest.GreaterOrEqual, Literal.Of("2021-01-01")) },
        { """{ "fact": "a", "lt": { "fact": "b" } }""", Test("a", ComparisonTest.Less, new FactOperand { Fact = "b" }) },
        { """{ "fact": "a", "lte": { "parameter": "p" } }""", Test("a", ComparisonTest.LessOrEqual, new ParameterOperand { Parameter = "p" }) },
        { """{ "fact": "a", "between": [ 1, { "fact": "b", "times": "2/3" } ] }""", Test("a", ComparisonTest.Between, Literal.Of(1), Times(new TimesFraction(2, 3))) },
        { """{ "fact": "a", "in": [ 1, "x", false ] }""", Test("a", ComparisonTest.In, Literal.Of(1), Literal.Of("x"), Literal.Of(false)) },
        { """{ "fact": "a", "hasAny": [ "x" ] }""", Test("a", ComparisonTest.HasAny, Literal.Of("x")) },
        { """{ "fact": "a", "hasAll": [ "x", "y" ] }""", Test("a", ComparisonTest.HasAll, Literal.Of("x"), Literal.Of("y")) },
        { """{ "fact": "a", "gte": { "fact": "b", "times": 0.80 } }""", Test("a", ComparisonTest.GreaterOrEqual, Times(new TimesNumber { Factor = 0.8m })) },
        { """{ "fact": "a", "gte": { "fact": "b", "times": { "parameter": "p" } } }""", Test("a", ComparisonTest.GreaterOrEqual, Times(new TimesParameter { Parameter = "p" })) },
        { """{ "fact": "a", "gte": { "fact": "b", "plus": "P1Y6M2W3D" } }""", Test("a", ComparisonTest.GreaterOrEqual, Times(new ShiftedBy(new PeriodBuilder { Years = 1, Months = 6, Weeks = 2, Days = 3 }.Build()))) },
        { """{ "fact": "a", "gte": { "fact": "b", "minus": "P360M" } }""", Test("a", ComparisonTest.GreaterOrEqual, Times(new ShiftedBy(Period.FromMonths(360), backward: true))) },
        { """{ "parameter": "p", "isSet": true }""", new ParameterIsSet { Parameter = "p", Expected = true } },
        { """{ "criterion": "c" }""", new CriterionIs { Criterion = "c" } },
        { """{ "criterion": "c", "is": [ "met" ] }""", new CriterionIs { Criterion = "c", Verdicts = [Verdict.Met] } },
    };

    [Theory]
    [MemberData(nameof(Good))]
    public void A_condition_is_read_and_written_as_it_stood(string json, Condition condition)
    {
        var document = SampleRuleSet.With(Place, "\"appliesWhen\": " + json);
        var ruleSet = Read(document);

        ruleSet.Criteria[0].AppliesWhen.Should().Be(condition);
        CanonicalJson.Write(DangBoJson.WriteRuleSet(ruleSet)).Should().Equal(CanonicalJson.Write(Utf8(document)));
    }

    [Theory]
    [InlineData("""{ }""", "missingOneOf")]
    [InlineData("""{ "all": [ { "some": 1 } ] }""", "missingOneOf /all/0")]
    [InlineData("""{ "all": [], "any": [] }""", "exclusiveMembers /any")]
    [InlineData("""{ "not": [] }""", "wrongType /not")]
    [InlineData("""{ "atLeast": 0, "of": [ { "all": [] } ] }""", "belowMinimum /atLeast")]
    [InlineData("""{ "atLeast": 1.5, "of": [] }""", "wrongType /atLeast;emptyList /of")]
    [InlineData("""{ "atLeast": 1 }""", "missingMember")]
    [InlineData("""{ "fact": "a" }""", "missingOneOf")]
    [InlineData("""{ "fact": "a", "gt": 1, "lt": 2 }""", "exclusiveMembers /lt")]
    [InlineData("""{ "fact": "a", "matches": "x*" }""", "missingOneOf;unknownMember /matches")]
    [InlineData("""{ "fact": "a b", "gt": 1 }""", "invalidId /fact")]
    [InlineData("""{ "fact": "a", "gt": null }""", "missingOneOf;wrongType /gt")]
    [InlineData("""{ "fact": "a", "gt": [ 1 ] }""", "wrongType /gt")]
    [InlineData("""{ "fact": "a", "between": [ 1 ] }""", "tooFewItems /between")]
    [InlineData("""{ "fact": "a", "between": [ 1, 2, 3 ] }""", "tooManyItems /between")]
    [InlineData("""{ "fact": "a", "in": [] }""", "emptyList /in")]
    [InlineData("""{ "fact": "a", "in": [ { "fact": "b" } ] }""", "wrongType /in/0")]
    [InlineData("""{ "fact": "a", "hasAny": [ "x", "x" ] }""", "duplicateItem /hasAny/1")]
    [InlineData("""{ "fact": "a", "has": 1 }""", "wrongType /has")]
    [InlineData("""{ "fact": "a", "known": "yes" }""", "wrongType /known")]
    [InlineData("""{ "fact": "a", "gt": { "fact": "b", "times": 2, "plus": "P1D" } }""", "exclusiveMembers /gt/plus")]
    [InlineData("""{ "fact": "a", "gt": { "fact": "b", "parameter": "p" } }""", "exclusiveMembers /gt/parameter")]
    [InlineData("""{ "fact": "a", "gt": { "fact": "b", "times": "1:3" } }""", "invalidFraction /gt/times")]
    [InlineData("""{ "fact": "a", "gt": { "fact": "b", "times": "-1/3" } }""", "invalidFraction /gt/times")]
    [InlineData("""{ "fact": "a", "gt": { "fact": "b", "times": "01/3" } }""", "invalidFraction /gt/times")]
    [InlineData("""{ "fact": "a", "gt": { "fact": "b", "times": "1/0" } }""", "invalidFraction /gt/times")]
    [InlineData("""{ "fact": "a", "gt": { "fact": "b", "times": "1/9999999999999999999" } }""", "invalidFraction /gt/times")]
    [InlineData("""{ "fact": "a", "gt": { "fact": "b", "plus": "-P1D" } }""", "invalidSpan /gt/plus")]
    [InlineData("""{ "fact": "a", "gt": { "fact": "b", "plus": "P-1D" } }""", "invalidSpan /gt/plus")]
    [InlineData("""{ "fact": "a", "gt": { "fact": "b", "plus": "P" } }""", "invalidSpan /gt/plus")]
    [InlineData("""{ "fact": "a", "gt": { "fact": "b", "plus": "P0D" } }""", "invalidSpan /gt/plus")]
    [InlineData("""{ "fact": "a", "gt": { "fact": "b", "plus": "P01M" } }""", "invalidSpan /gt/plus")]
    [InlineData("""{ "fact": "a", "gt": { "fact": "b", "plus": "P1D1M" } }""", "invalidSpan /gt/plus")]
    [InlineData("""{ "fact": "a", "gt": { "fact": "b", "plus": "PT1H" } }""", "invalidSpan /gt/plus")]
    [InlineData("""{ "fact": "a", "gt": { "fact": "b", "minus": "P401Y" } }""", "invalidSpan /gt/minus")]
    [InlineData("""{ "parameter": "p" }""", "missingMember")]
    [InlineData("""{ "criterion": "c", "is": [] }""", "emptyList /is")]
    [InlineData("""{ "criterion": "c", "is": [ "passed" ] }""", "unknownCode /is/0")]
    public void What_is_no_condition_is_told_at_its_place(string json, string errors) =>
        DangBoJson.ReadRuleSet(Utf8(SampleRuleSet.With(Place, "\"appliesWhen\": " + json))).Codes()
            .Should().Equal(errors.Split(';').Select(error => error.Contains('/', StringComparison.Ordinal)
                ? error.Replace(" ", " " + Pointer, StringComparison.Ordinal)
                : $"{error} {Pointer}"));

    [Fact]
    public void What_is_nested_too_deep_is_told_by_binding_long_before_JSON_is_too_deep()
    {
        var leaf = """{ "fact": "study.sessionsAttended", "gte": { "fact": "study.sessionsHeld", "times": { "parameter": "minAttendance" } } }""";
        string Nested(int depth, string open, string close) =>
            SampleRuleSet.With(Place, "\"appliesWhen\": " + string.Concat(Enumerable.Repeat(open, depth)) + leaf + string.Concat(Enumerable.Repeat(close, depth)));

        Evaluator.Check(Read(Nested(31, "{ \"all\": [ ", " ] }")), RuleSetReadingTests.SmallVocabulary.Member).Should().BeEmpty();
        foreach (var tooDeep in new[] { Nested(32, "{ \"all\": [ ", " ] }"), Nested(58, "{ \"all\": [ ", " ] }"), Nested(110, "{ \"not\": ", " }") })
        {
            Evaluator.Check(Read(tooDeep), RuleSetReadingTests.SmallVocabulary.Member).Select(error => error.Code)
                .Should().Equal(RuleSetErrorCodes.ConditionTooDeep);
        }

        DangBoJson.ReadRuleSet(Utf8(Nested(200, "{ \"not\": ", " }"))).Errors.Select(error => error.Code).Should().Contain("tooDeep");
    }

    private static Comparison Test(string fact, ComparisonTest test, params ReadOnlySpan<Operand> right) =>
        new() { Fact = fact, Test = test, Operands = ValueList.Create(right) };

    private static FactOperand Times(Adjustment adjustment) => new() { Fact = "b", Adjustment = adjustment };
}
