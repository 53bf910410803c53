using System.Reflection;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;
using NodaTime;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Evaluation;

/// <summary>Everything that binding refuses, one rule set a code, each with the place it is told at.</summary>
public class BindingErrorTests
{
    private static readonly Operand Two = Literal.Of(2m);

    /// <summary>One broken rule set for every code: the code, the pointer, and the overlay it points into.</summary>
    private static readonly (string Code, string Pointer, RuleSet Rules)[] Broken =
    [
        (RuleSetErrorCodes.UnknownFact, "/criteria/0/metWhen/fact", With(IsTrue("nope"))),
        (RuleSetErrorCodes.UnknownFact, "/criteria/0/metWhen/eq/fact", With(Compare("count1", ComparisonTest.Equal, FactValueOf("nope")))),
        (RuleSetErrorCodes.UnknownFact, "/criteria/0/evidence/1", RulesOf(Judged("only", null, "yes1", "nope"))),
        (RuleSetErrorCodes.UnknownFact, "/quotas/0/per/fact", Classifying() with { Quotas = [QuotaOf("good") with { Per = "nope" }] }),
        (RuleSetErrorCodes.FactAlreadyKnown, "/facts/evaluation.asOf", With(All()) with { Facts = [Declared(Vocabulary.AsOf, FactType.Date)] }),
        (RuleSetErrorCodes.UnknownParameter, "/criteria/0/metWhen/gt/parameter", With(Compare("count1", ComparisonTest.Greater, ParameterValueOf("nope")))),
        (RuleSetErrorCodes.UnknownParameter, "/criteria/0/metWhen/lt/times/parameter",
            With(Compare("count1", ComparisonTest.Less, FactValueOf("count2", new TimesParameter { Parameter = "nope" })))),
        (RuleSetErrorCodes.UnknownParameter, "/criteria/0/metWhen/parameter", With(IsSet("nope"))),
        (RuleSetErrorCodes.UnknownParameter, "/quotas/0/atMost/parameter",
            Classifying() with { Quotas = [QuotaOf("good") with { AtMost = ParameterValueOf("nope") }] }),
        (RuleSetErrorCodes.UnknownCriterion, "/criteria/0/metWhen/all/0/not/criterion", With(All(Not(Asks("nope"))))),
        (RuleSetErrorCodes.UnknownCriterion, "/appliesWhen/criterion", With(All()) with { AppliesWhen = Asks("only") }),
        (RuleSetErrorCodes.UnknownSource, "/criteria/0/cite/0/source", RulesOf(Records("only", All()) with { Citations = [Cites("nope")] })),
        (RuleSetErrorCodes.UnknownSource, "/basis/0", With(All()) with { Basis = ["nope"] }),
        (RuleSetErrorCodes.UnknownSource, "/parameters/cited/authority/source",
            With(All()) with { Parameters = [LocalParameter("cited", FactType.Integer) with { Authority = Cites("nope") }] }),
        (RuleSetErrorCodes.UnknownGroup, "/criteria/0/group", Scoring(Records("only", All()) with { Points = 1, Group = "nope" })),
        (RuleSetErrorCodes.UnknownLevel, "/quotas/0/level", Classifying() with { Quotas = [QuotaOf("nope")] }),
        (RuleSetErrorCodes.UnknownLevel, "/quotas/0/of/0", Classifying() with { Quotas = [QuotaOf("good") with { Of = ["nope"] }] }),
        (RuleSetErrorCodes.UnknownFactCode, "/criteria/0/metWhen/in/1", With(Compare("code1", ComparisonTest.In, Literal.Of("a"), Literal.Of("nope")))),
        (RuleSetErrorCodes.UnknownFactCode, "/criteria/0/metWhen/has", With(Compare("set1", ComparisonTest.Has, Literal.Of("nope")))),
        (RuleSetErrorCodes.UnknownFactCode, "/criteria/0/metWhen/eq",
            With(Compare("code1", ComparisonTest.Equal, ParameterValueOf("choice"))) with
            {
                Parameters = [LocalParameter("choice", FactType.Code, (Day(2010, 1, 1), Literal.Of("a")), (Day(2021, 1, 1), Literal.Of("nope")))],
            }),
        (RuleSetErrorCodes.UnknownFact, "/facts/part/partOf", Parted("nope", Declared("part", FactType.Integer))),
        (RuleSetErrorCodes.FactAgainstItself, "/facts/part/partOf", Parted("part", Declared("part", FactType.Integer))),
        (RuleSetErrorCodes.TypeMismatch, "/facts/part/partOf", Parted("whole", Declared("part", FactType.Date), Declared("whole", FactType.Integer))),
        (RuleSetErrorCodes.TypeMismatch, "/facts/part/partOf", Parted("whole", Declared("part", FactType.Integer), Declared("whole", FactType.Codes, "a"))),
        (RuleSetErrorCodes.UnitMismatch, "/facts/part/partOf",
            Parted("whole", Declared("part", FactType.Integer) with { Unit = "days" }, Declared("whole", FactType.Decimal) with { Unit = "vnd" })),
        (RuleSetErrorCodes.ReservedId, "/levels/0/id", Classifying() with { Levels = [LevelOf("notClassified", 1)] }),
        (RuleSetErrorCodes.ReservedId, "/levels/0/id", Classifying() with { Levels = [LevelOf("notApplicable", 1)] }),
        (RuleSetErrorCodes.PointsOutOfRange, "/criteria/0/points", Scoring(Records("only", All()) with { Points = -0.5m, Group = "g" })),
        (RuleSetErrorCodes.PointsOutOfRange, "/groups/g/max", Capped(-1)),
        (RuleSetErrorCodes.TooManyCodes, "/facts/a~1b~0c/codes",
            With(All()) with { Facts = [Declared("a/b~c", FactType.Codes, [.. Enumerable.Range(0, 65).Select(number => $"c{number}")])] }),
        (RuleSetErrorCodes.TypeMismatch, "/parameters/~0~1/values/0/value",
            With(All()) with { Parameters = [LocalParameter("~/", FactType.Integer, (Day(2021, 1, 1), Literal.Of(2.5m)))] }),
        (RuleSetErrorCodes.RepeatedId, "/parameters/~01", With(All()) with { Parameters = [LocalParameter("~1", FactType.Text), LocalParameter("~1", FactType.Text)] }),
        (RuleSetErrorCodes.TypeMismatch, "/criteria/0/metWhen/eq", With(Compare("count1", ComparisonTest.Equal, Literal.Of("two")))),
        (RuleSetErrorCodes.TypeMismatch, "/criteria/0/metWhen/eq", With(Compare("day1", ComparisonTest.Equal, Literal.Of("2021-02-29")))),
        (RuleSetErrorCodes.TypeMismatch, "/criteria/0/metWhen/eq", With(Compare("yes1", ComparisonTest.Equal, FactValueOf("count1")))),
        (RuleSetErrorCodes.TypeMismatch, "/criteria/0/metWhen/eq", With(Compare("count1", ComparisonTest.Equal, ParameterValueOf("start")))),
        (RuleSetErrorCodes.TypeMismatch, "/criteria/0/metWhen/lt/times",
            With(Compare("count1", ComparisonTest.Less, FactValueOf("count2", new TimesParameter { Parameter = "start" })))),
        (RuleSetErrorCodes.TypeMismatch, "/parameters/p/values/0/value",
            With(All()) with { Parameters = [LocalParameter("p", FactType.Integer, (Day(2021, 1, 1), Literal.Of(2.5m)))] }),
        (RuleSetErrorCodes.UnitMismatch, "/criteria/0/metWhen/gt",
            With(Compare("a", ComparisonTest.Greater, FactValueOf("b"))) with
            {
                Facts = [Declared("a", FactType.Integer) with { Unit = "days" }, Declared("b", FactType.Decimal) with { Unit = "vnd" }],
            }),
        (RuleSetErrorCodes.TestNotForType, "/criteria/0/metWhen/gt", With(Compare("yes1", ComparisonTest.Greater, Literal.Of(true)))),
        (RuleSetErrorCodes.TestNotForType, "/criteria/0/metWhen/eq", With(Compare("set1", ComparisonTest.Equal, Literal.Of("a")))),
        (RuleSetErrorCodes.TestNotForType, "/criteria/0/metWhen/has", With(Compare("code1", ComparisonTest.Has, Literal.Of("a")))),
        (RuleSetErrorCodes.TestNotForType, "/criteria/0/metWhen/between", With(Compare("text1", ComparisonTest.Between, Literal.Of("a"), Literal.Of("b")))),
        (RuleSetErrorCodes.OperandsNotForTest, "/criteria/0/metWhen/between", With(Compare("count1", ComparisonTest.Between, Two))),
        (RuleSetErrorCodes.OperandsNotForTest, "/criteria/0/metWhen/in", With(Compare("count1", ComparisonTest.In))),
        (RuleSetErrorCodes.OperandsNotForTest, "/criteria/0/metWhen/in", With(Compare("day1", ComparisonTest.In, FactValueOf("day2")))),
        (RuleSetErrorCodes.OperandsNotForTest, "/criteria/0/metWhen/gte", With(Compare("count1", ComparisonTest.GreaterOrEqual, Two, Two))),
        (RuleSetErrorCodes.OperandsNotForTest, "/criteria/0/metWhen/eq", With(Compare("count1", ComparisonTest.Equal))),
        (RuleSetErrorCodes.OperandsNotForTest, "/criteria/0/metWhen/has", With(Compare("set1", ComparisonTest.Has, Literal.Of("a"), Literal.Of("b")))),
        (RuleSetErrorCodes.OperandsNotForTest, "/criteria/0/metWhen/hasAll", With(Compare("set1", ComparisonTest.HasAll))),
        (RuleSetErrorCodes.AdjustmentNotForType, "/criteria/0/metWhen/gt",
            With(Compare("count1", ComparisonTest.Greater, FactValueOf("count2", Plus(Period.FromDays(1)))))),
        (RuleSetErrorCodes.AdjustmentNotForType, "/criteria/0/metWhen/gt",
            With(Compare("day1", ComparisonTest.Greater, ParameterValueOf("start", new TimesFraction(1, 2))))),
        (RuleSetErrorCodes.FactAgainstItself, "/criteria/0/metWhen/between/1/fact",
            With(Compare("count1", ComparisonTest.Between, Two, FactValueOf("count1", new TimesFraction(1, 2))))),
        (RuleSetErrorCodes.CriteriaCycle, "/criteria/0", RulesOf(Records("a", Asks("b")), Records("b", Asks("a")))),
        (RuleSetErrorCodes.CriteriaCycle, "/criteria/0", With(Asks("only"))),
        (RuleSetErrorCodes.VerdictNotAsked, "/criteria/1/metWhen/is", RulesOf(Records("a", All()), Records("b", Asks("a", Verdict.Undetermined)))),
        (RuleSetErrorCodes.VerdictNotAsked, "/criteria/1/metWhen/is", RulesOf(Records("a", All()), Records("b", Asks("a") with { Verdicts = [] }))),
        (RuleSetErrorCodes.KnownInScore, "/criteria/0/metWhen/known", Scoring(Records("only", Known("yes1")) with { Points = 1, Group = "g" })),
        (RuleSetErrorCodes.CountOutOfRange, "/criteria/0/metWhen/atLeast", With(AtLeast(3, IsTrue("yes1"), IsTrue("yes2")))),
        (RuleSetErrorCodes.CountOutOfRange, "/criteria/0/metWhen/atLeast", With(AtLeast(0, IsTrue("yes1")))),
        (RuleSetErrorCodes.ConditionTooDeep, "/criteria/0/metWhen" + string.Concat(Enumerable.Repeat("/not", 32)), With(Nested(33))),
        (RuleSetErrorCodes.TooManyConditions, "/criteria/0/metWhen/all/19999", With(All([.. Enumerable.Repeat(IsTrue("yes1"), 20_000)]))),
        (RuleSetErrorCodes.RepeatedId, "/criteria/1/id", RulesOf(Records("a", All()), Records("a", All()))),
        (RuleSetErrorCodes.RepeatedId, "/levels/1/rank", Classifying() with { Levels = [LevelOf("good", 1), LevelOf("bad", 1)] }),
        (RuleSetErrorCodes.RepeatedId, "/facts/a", With(All()) with { Facts = [Declared("a", FactType.Text), Declared("a", FactType.Text)] }),
        (RuleSetErrorCodes.AssessmentMismatch, "/criteria/0/assessedBy", RulesOf(Judged("only") with { Judges = [] })),
        (RuleSetErrorCodes.AssessmentMismatch, "/criteria/0/assessedBy", RulesOf(Judged("only") with { MetWhen = All() })),
        (RuleSetErrorCodes.AssessmentMismatch, "/criteria/0/assessedBy", RulesOf(Records("only", All()) with { Judges = ["superior"] })),
        (RuleSetErrorCodes.AssessmentMismatch, "/criteria/0/assessedBy", RulesOf(Records("only", null!))),
        (RuleSetErrorCodes.PurposeMismatch, "/criteria/0", RulesOf(Records("only", All()) with { Points = 1, Group = "g" })),
        (RuleSetErrorCodes.PurposeMismatch, "/criteria/0", Scoring(Records("only", All()) with { Points = 1 })),
        (RuleSetErrorCodes.PurposeMismatch, "/levels", With(All()) with { Levels = [LevelOf("good", 1)] }),
        (RuleSetErrorCodes.PurposeMismatch, "/levels", With(All()) with { Purpose = RuleSetPurpose.Classification }),
        (RuleSetErrorCodes.PurposeMismatch, "/groups", With(All()) with { Purpose = RuleSetPurpose.Score, Criteria = [] }),
        (RuleSetErrorCodes.SubjectMismatch, "/subject", With(All()) with { Subject = SubjectKind.Member }),
        (RuleSetErrorCodes.ValuesNotInOrder, "/parameters/p/values/1/from",
            With(All()) with { Parameters = [LocalParameter("p", FactType.Integer, (Day(2021, 1, 1), Literal.Of(1)), (Day(2021, 1, 1), Literal.Of(2)))] }),
        (RuleSetErrorCodes.TooManyCodes, "/facts/many/codes",
            With(All()) with { Facts = [Declared("many", FactType.Codes, [.. Enumerable.Range(0, 65).Select(number => $"c{number}")])] }),
    ];

    /// <summary>The codes that an overlay alone can bring about; <see cref="OverlayTests"/> has them.</summary>
    private static readonly string[] OfOverlays =
        [RuleSetErrorCodes.OverlayOfAnother, RuleSetErrorCodes.ParameterNotLocal, RuleSetErrorCodes.TighteningOfJudgment];

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, Broken.Length)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_wrong_is_told_at_its_place(int index)
    {
        var (code, pointer, rules) = Broken[index];

        var errors = Evaluator.Check(rules, Vocabulary.Plain);

        errors.Select(error => (error.Code, error.Pointer, error.Overlay)).Should().Equal((code, pointer, (string?)null));
        errors[0].Text(Language.English).Should().NotContain("{").And.NotBe(code);
        errors[0].Text(Language.Vietnamese).Should().NotContain("{").And.NotBe(code);
    }

    [Fact]
    public void Every_code_has_a_rule_set_here_that_brings_it_about() =>
        Broken.Select(entry => entry.Code).Concat(OfOverlays).Distinct().Should().BeEquivalentTo(
            typeof(RuleSetErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetRawConstantValue()));

    [Fact]
    public void Every_circle_is_told_at_its_first_criterion_and_what_only_leads_to_one_is_not() =>
        Evaluator.Check(
                RulesOf(
                    Records("a", Asks("b")), Records("b", Asks("c")), Records("c", Asks("b")), Records("d", All(Asks("e"), Asks("c"))), Records("e", Asks("d"))),
                Vocabulary.Plain)
            .Select(error => (error.Message.Code, error.Pointer)).Should().Equal(
                (RuleSetErrorCodes.CriteriaCycle, "/criteria/1"), (RuleSetErrorCodes.CriteriaCycle, "/criteria/3"));

    [Fact]
    public void All_errors_are_told_at_once()
    {
        var rules = RulesOf(
            Records("a", All(IsTrue("nope"), IsTrue("count1"), IsSet("nope"))),
            Records("a", IsTrue("nopeEither"), Asks("nope")));

        var bind = () => Evaluator.Bind(rules, Vocabulary.Plain);

        var errors = bind.Should().Throw<RuleSetBindingException>().Which.Errors;
        errors.Select(error => error.Pointer).Should().BeEquivalentTo(
            "/criteria/1/id", "/criteria/0/metWhen/all/0/fact", "/criteria/0/metWhen/all/1/eq",
            "/criteria/0/metWhen/all/2/parameter", "/criteria/1/appliesWhen/criterion", "/criteria/1/metWhen/fact");
        bind.Should().Throw<RuleSetBindingException>().WithMessage("*and 5 more*");
    }

    [Fact]
    public void What_is_just_within_the_bounds_is_bound()
    {
        Evaluator.Check(With(Nested(32)), Vocabulary.Plain).Should().BeEmpty();
        Evaluator.Check(With(All([.. Enumerable.Repeat(IsTrue("yes1"), 19_999)])), Vocabulary.Plain).Should().BeEmpty();
        Evaluator.Check(With(AtLeast(2, IsTrue("yes1"), IsTrue("yes2"))), Vocabulary.Plain).Should().BeEmpty();
        Evaluator.Check(
            With(Compare("a", ComparisonTest.Greater, FactValueOf("b"))) with
            {
                Facts = [Declared("a", FactType.Integer) with { Unit = "days" }, Declared("b", FactType.Decimal)],
            },
            Vocabulary.Plain).Should().BeEmpty();
    }

    [Fact]
    public void What_is_bound_is_guarded()
    {
        FluentActions.Invoking(() => Evaluator.Bind(null!, Vocabulary.Plain)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Evaluator.Bind(With(All()), null!)).Should().Throw<ArgumentNullException>();
    }

    private static RuleSet With(Condition metWhen) => RulesOf(Records("only", metWhen));

    private static Condition Nested(int depth) =>
        Enumerable.Range(1, depth - 1).Aggregate((Condition)IsTrue("yes1"), (member, _) => Not(member));

    private static Level LevelOf(string id, int rank) => new() { Id = id, Rank = rank };

    private static Quota QuotaOf(string level) =>
        new() { Level = level, AtMost = ParameterValueOf("share"), Of = ["good"], Rounding = Rounding.Floor };

    private static RuleSet Classifying() =>
        With(All()) with { Purpose = RuleSetPurpose.Classification, Levels = [LevelOf("good", 1)] };

    private static RuleSet Parted(string whole, Fact part, params Fact[] others) =>
        With(All()) with { Facts = [part with { PartOf = whole }, .. others] };

    private static RuleSet Capped(decimal max)
    {
        var rules = Scoring(Records("only", All()) with { Points = 1, Group = "g" });
        return rules with { Groups = [rules.Groups[0] with { Max = max }] };
    }

    private static RuleSet Scoring(Criterion criterion) => RulesOf(criterion) with
    {
        Purpose = RuleSetPurpose.Score,
        Groups = [new() { Id = "g", Title = Words("nhóm"), Max = 1, NotApplicable = NotApplicablePoints.Full }],
    };
}
