using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Evaluation;

/// <summary>The facts and parameters that the tests of conditions speak of, and the year they judge.</summary>
internal static class Sample
{
    public static readonly EvaluationDates Year2021 = EvaluationDates.OfYear(2021);

    public static readonly ValueList<Fact> Facts =
    [
        Declared("yes1", FactType.Boolean), Declared("yes2", FactType.Boolean), Declared("yes3", FactType.Boolean),
        Declared("count1", FactType.Integer), Declared("count2", FactType.Integer), Declared("count3", FactType.Integer),
        Declared("ratio1", FactType.Decimal), Declared("ratio2", FactType.Decimal),
        Declared("day1", FactType.Date), Declared("day2", FactType.Date),
        Declared("code1", FactType.Code, "a", "b", "c"), Declared("code2", FactType.Code, "a", "b", "c"),
        Declared("set1", FactType.Codes, "a", "b", "c"), Declared("set2", FactType.Codes, "a", "b", "c"),
        Declared("text1", FactType.Text), Declared("text2", FactType.Text),
    ];

    /// <summary>Of each kind one that has a value in 2021 and one that has none until 2030.</summary>
    public static readonly ValueList<Parameter> Parameters =
    [
        LocalParameter("least", FactType.Integer, (Day(2010, 1, 1), Literal.Of(2)), (Day(2022, 1, 1), Literal.Of(4))),
        LocalParameter("leastLater", FactType.Integer, (Day(2030, 1, 1), Literal.Of(1))),
        LocalParameter("share", FactType.Decimal, (Day(2010, 1, 1), Literal.Of(0.5m))),
        LocalParameter("shareLater", FactType.Decimal, (Day(2030, 1, 1), Literal.Of(0.5m))),
        LocalParameter("start", FactType.Date, (Day(2010, 1, 1), Literal.Of(Day(2021, 3, 31)))),
        LocalParameter("startLater", FactType.Date, (Day(2030, 1, 1), Literal.Of(Day(2021, 3, 31)))),
        LocalParameter("choice", FactType.Code, (Day(2010, 1, 1), Literal.Of("b"))),
        LocalParameter("switch", FactType.Boolean, (Day(2010, 1, 1), Literal.Of(true))),
        LocalParameter("word", FactType.Text, (Day(2010, 1, 1), Literal.Of("đạt"))),
        LocalParameter("never", FactType.Boolean),
        LocalParameter("uncompared", FactType.Boolean),
    ];

    public static Evaluator Bound(RuleSet rules, params Overlay[] overlays) => Evaluator.Bind(rules, Vocabulary.Plain, overlays);

    public static Report Evaluate(RuleSet rules, params (string Name, object? Value)[] facts) =>
        Bound(rules).Evaluate(Sheet(facts), Year2021);

    /// <summary>What one condition comes to: true, false, or null for unknown.</summary>
    public static bool? Truth(Condition condition, params (string Name, object? Value)[] facts) =>
        Truth(Evaluate(RulesOf(Records("only", condition)), facts).Findings["only"].Verdict);

    public static bool? Truth(Verdict verdict) => verdict switch
    {
        Verdict.Met => true,
        Verdict.NotMet => false,
        Verdict.Undetermined => null,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "No truth value."),
    };
}
