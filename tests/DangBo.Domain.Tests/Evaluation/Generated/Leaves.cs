using CsCheck;
using DangBo.Domain.Rules;
using NodaTime;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Evaluation.Generated;

/// <summary>Conditions without members over the facts and parameters of <see cref="Sample"/>: every test of every type.</summary>
internal static class Leaves
{
    private static readonly ComparisonTest[] Orders =
    [
        ComparisonTest.Equal, ComparisonTest.NotEqual, ComparisonTest.Greater, ComparisonTest.GreaterOrEqual,
        ComparisonTest.Less, ComparisonTest.LessOrEqual,
    ];

    private static readonly ComparisonTest[] Equalities = [ComparisonTest.Equal, ComparisonTest.NotEqual];

    private static readonly string[] Numbers = ["count1", "count2", "count3", "ratio1", "ratio2"];

    private static readonly string[] Days = ["day1", "day2", Vocabulary.AsOf, Vocabulary.FirstDay, Vocabulary.LastDay];

    private static readonly Gen<Adjustment?> Times = Gen.Frequency<Adjustment?>(
        (3, null),
        (1, new TimesNumber { Factor = 0.5m }),
        (1, new TimesNumber { Factor = 0.3333333333333333333333333333m }),
        (1, new TimesNumber { Factor = -2m }),
        (1, new TimesFraction(1, 3)),
        (1, new TimesFraction(2, 3)),
        (1, new TimesFraction(0, 1)),
        (1, new TimesParameter { Parameter = "share" }),
        (1, new TimesParameter { Parameter = "shareLater" }),
        (1, new TimesParameter { Parameter = "least" }));

    private static readonly Gen<Adjustment?> Shifts = Gen.Frequency<Adjustment?>(
        (3, null),
        (2, Plus(Period.FromMonths(360))),
        (1, Plus(Period.FromMonths(1))),
        (1, Minus(Period.FromMonths(1))),
        (1, Plus(Period.FromYears(1) + Period.FromMonths(11) + Period.FromDays(3))),
        (1, Minus(Period.FromYears(1) + Period.FromWeeks(2))));

    private static readonly Gen<Condition> NumberTests = Gen.OneOf<string>(Numbers).SelectMany(left =>
        Ordered(left, Right(FactType.Decimal, Times, [.. Numbers.Where(name => name != left)], "least", "leastLater", "share", "shareLater"), FactType.Integer));

    private static readonly Gen<Condition> DayTests = Gen.OneOf<string>(Days).SelectMany(left =>
        Ordered(left, Right(FactType.Date, Shifts, [.. Days.Where(name => name != left)], "start", "startLater"), FactType.Date));

    private static readonly Gen<Condition> TruthTests = Same(FactType.Boolean, ["yes1", "yes2", "yes3"], "switch", "never");

    private static readonly Gen<Condition> CodeTests = Same(FactType.Code, ["code1", "code2"], "choice");

    private static readonly Gen<Condition> TextTests = Same(FactType.Text, ["text1", "text2"], "word");

    private static readonly Gen<Condition> SetTests = Gen.Select(
        Gen.OneOf<string>("set1", "set2"), Gen.OneOf<ComparisonTest>(ComparisonTest.Has, ComparisonTest.HasAny, ComparisonTest.HasAll),
        Domains.Literals(FactType.Codes).Array[1, 3],
        (fact, test, codes) => (Condition)Compare(fact, test, test == ComparisonTest.Has ? [codes[0]] : codes));

    public static readonly Gen<Condition> Comparisons = Gen.Frequency<Condition>(
        (5, NumberTests), (3, DayTests), (3, TruthTests), (2, CodeTests), (2, SetTests), (1, TextTests));

    public static readonly Gen<Condition> KnownTests = Gen.Select(
        Gen.OneOf<string>([.. Sample.Facts.Select(fact => fact.Name)]), Gen.Bool, (fact, expected) => (Condition)Known(fact, expected));

    /// <summary>Of parameters that have a value or none, compared with or not: to set one can turn this test round.</summary>
    public static readonly Gen<Condition> SetParameterTests = Gen.Select(
        Gen.OneOf<string>("least", "leastLater", "shareLater", "startLater", "never", "uncompared"),
        Gen.Bool,
        (parameter, expected) => (Condition)IsSet(parameter, expected));

    public static Gen<Condition> Asking(params string[] criteria) => Gen.Select(
        Gen.OneOf<string>(criteria),
        Gen.OneOf<Verdict[]>([], [Verdict.Met], [Verdict.NotMet], [Verdict.NotApplicable], [Verdict.Met, Verdict.NotApplicable]),
        (criterion, verdicts) => (Condition)Asks(criterion, verdicts));

    private static Gen<Condition> Ordered(string left, Gen<Operand> right, FactType type) => Gen.Frequency<Condition>(
        (6, Gen.Select(Gen.OneOf<ComparisonTest>(Orders), right, (test, operand) => Compare(left, test, operand))),
        (2, Gen.Select(right, right, (low, high) => Compare(left, ComparisonTest.Between, low, high))),
        (1, Domains.Literals(type).Array[1, 3].Select(list => Compare(left, ComparisonTest.In, list))));

    private static Gen<Condition> Same(FactType type, string[] facts, params string[] parameters) =>
        Gen.OneOf<string>(facts).SelectMany(left => Gen.Frequency<Condition>(
            (4, Gen.Select(
                Gen.OneOf<ComparisonTest>(Equalities),
                Right(type, Gen.Const((Adjustment?)null), [.. facts.Where(name => name != left)], parameters),
                (test, operand) => Compare(left, test, operand))),
            (1, Domains.Literals(type).Array[1, 3].Select(list => Compare(left, ComparisonTest.In, list)))));

    private static Gen<Operand> Right(FactType type, Gen<Adjustment?> adjustments, string[] facts, params string[] parameters) =>
        Gen.Frequency<Operand>(
            (4, Domains.Literals(type)),
            (3, Gen.Select(Gen.OneOf<string>(facts), adjustments, FactValueOf)),
            (2, Gen.Select(Gen.OneOf<string>(parameters), adjustments, ParameterValueOf)));
}
