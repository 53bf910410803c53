using CsCheck;
using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Evaluation.Naive;
using NodaTime;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Evaluation.Generated;

/// <summary>
/// Cases that are often not met and have several changeable facts, over values so few that every other record can be
/// gone through. Facts occur twice, stand on either side, and are multiplied or moved.
/// </summary>
internal sealed class RemedyCases
{
    private static readonly ComparisonTest[] Orders =
    [
        ComparisonTest.Equal, ComparisonTest.NotEqual, ComparisonTest.Greater, ComparisonTest.GreaterOrEqual,
        ComparisonTest.Less, ComparisonTest.LessOrEqual,
    ];

    private static readonly Gen<Adjustment?> AsItStands = Gen.Const((Adjustment?)null);

    private static readonly Gen<Adjustment?> Times = Gen.Frequency<Adjustment?>(
        (5, null),
        (1, new TimesNumber { Factor = 2m }),
        (1, new TimesNumber { Factor = 0.8m }),
        (2, new TimesFraction(1, 2)),
        (2, new TimesFraction(2, 3)),
        (1, new TimesFraction(0, 1)),
        (1, new TimesParameter { Parameter = "share" }));

    private static readonly Gen<Adjustment?> Months = Gen.Frequency<Adjustment?>(
        (4, null),
        (3, Plus(Period.FromMonths(1))),
        (2, Minus(Period.FromMonths(1))),
        (1, Plus(Period.FromMonths(1) + Period.FromDays(2))),
        (1, Plus(Period.FromDays(3))));

    private static readonly Gen<Adjustment?> Weeks = Gen.Frequency<Adjustment?>(
        (3, null), (1, Plus(Period.FromDays(2))), (1, Minus(Period.FromDays(1))), (1, Plus(Period.FromWeeks(1))));

    private readonly Fact[] _facts;
    private readonly (string Part, string Whole)? _part;
    private readonly DayTies _ties;

    private RemedyCases((Fact Fact, object[] Values)[] facts, (string Part, string Whole)? part = null, DayTies ties = DayTies.ByWeeks)
    {
        (_facts, _part, _ties) = ([.. facts.Select(entry => entry.Fact)], part, ties);
        Domains = facts.ToDictionary(entry => entry.Fact.Name, entry => entry.Values);
        var leaf = Gen.OneOf<Fact>(_facts).SelectMany(Leaf);
        var group = Conditions.Of(leaf, 3, mayBeEmpty: false);
        var met = Gen.Frequency<Condition>((3, group.Array[2, 3].Select(All)), (2, group));
        var applying = Gen.Frequency<Condition?>((4, Gen.Const((Condition?)null)), (1, leaf), (1, leaf.Select(Not)));
        Cases = Gen.Select(
            ties == DayTies.OnceByMonths ? Gen.Select(met, Tie, (condition, tie) => (Condition)All(condition, tie)) : met,
            applying, met, applying, Changeable, Gen.Bool, Sheets, Ruled);
    }

    /// <summary>How two days that may both be changed can be compared: what months leave open lies too far apart to be gone through.</summary>
    private enum DayTies
    {
        ByWeeks,
        ByMonthsToOneThatIsFixed,
        OnceByMonths,
    }

    /// <summary>Gets counts from 0 to 5 of which one is a part of another, compared with one another and multiplied.</summary>
    public static RemedyCases Counts { get; } = new([Count("n1", 5), Count("n2", 5), Count("n3", 5), Count("n4", 5)], ("n1", "n2"));

    /// <summary>Gets whole numbers without bounds.</summary>
    public static RemedyCases Wide { get; } = new([Whole("n1", -14, 30), Whole("n2", -14, 30)]);

    /// <summary>Gets one decimal beside a whole number.</summary>
    public static RemedyCases Decimals { get; } = new([Count("n1", 3), Ratio("r1")]);

    /// <summary>Gets days around two ends of months, of which one may be so many days after the other.</summary>
    public static RemedyCases Days { get; } = new([OnDay("d1"), OnDay("d2")]);

    /// <summary>Gets days that may be months after another one, which cannot be changed.</summary>
    public static RemedyCases DaysAfterMonths { get; } = new([OnDay("d1"), OnDay("d2")], ties: DayTies.ByMonthsToOneThatIsFixed);

    /// <summary>Gets two days of which one is compared once with what is months after the other.</summary>
    public static RemedyCases DaysTiedByMonths { get; } = new([OnDay("d1"), OnDay("d2")], ties: DayTies.OnceByMonths);

    /// <summary>Gets truth values, codes, sets known in full or in part, texts.</summary>
    public static RemedyCases Codes { get; } = new(
    [
        (Declared("b1", FactType.Boolean), [true, false]),
        (Declared("c1", FactType.Code, "a", "b", "c", "d"), ["a", "b", "c", "d"]),
        (Declared("c2", FactType.Code, "a", "c", "d", "b"), ["a", "b", "c", "d"]),
        (Declared("c3", FactType.Code, "a", "b", "c"), ["a", "b", "c"]),
        (Declared("s1", FactType.Codes, "a", "b", "c", "d"), [.. Sets()]),
        (Declared("t1", FactType.Text), ["một"]),
    ]);

    /// <summary>Gets one or two of each.</summary>
    public static RemedyCases Mixed { get; } = new(
        [
            Count("n1", 3),
            Count("n2", 3),
            (Declared("b1", FactType.Boolean), [true, false]),
            (Declared("d1", FactType.Date), [.. Enumerable.Range(27, 5).Select(day => (object)Day(2021, 1, day))]),
            (Declared("c1", FactType.Code, "a", "b"), ["a", "b"]),
        ],
        ("n1", "n2"));

    /// <summary>Gets the values of each fact that the other records are made of.</summary>
    public IReadOnlyDictionary<string, object[]> Domains { get; }

    public Gen<NaiveCase> Cases { get; }

    // Three facts of four.
    private Gen<int> Changeable => Gen.Select(
        Gen.Int[0, (1 << _facts.Length) - 1], Gen.Int[0, (1 << _facts.Length) - 1], (some, others) => some | others);

    private Gen<FactSheet> Sheets => _facts
        .Select(fact => Gen.Frequency<object?>((7, Recorded(fact)), (1, Gen.Const((object?)null))).Select(value => (fact.Name, Value: value)))
        .Aggregate(
            Gen.Const(Array.Empty<(string Name, object? Value)>()),
            (list, fact) => Gen.Select(list, fact, ((string Name, object? Value)[] some, (string Name, object? Value) one) => some.Append(one).ToArray()))
        .Select(Fitting).Select(Sheet);

    private static Gen<Condition> Tie => Gen.Select(
        Gen.OneOf<ComparisonTest>(Orders), Months, (test, shift) => (Condition)Compare("d1", test, FactValueOf("d2", shift)));

    private static (Fact, object[]) Count(string name, int most) =>
        (Declared(name, FactType.Integer) with { Min = 0, Max = most }, [.. Enumerable.Range(0, most + 1).Cast<object>()]);

    private static (Fact, object[]) Whole(string name, int least, int most) =>
        (Declared(name, FactType.Integer), [.. Enumerable.Range(least, most - least + 1).Cast<object>()]);

    // Numbers of one place on record: other records have one place more, or a threshold.
    private static (Fact, object[]) Ratio(string name) => (
        Declared(name, FactType.Decimal) with { Min = 0, Max = 2 },
        [.. Enumerable.Range(0, 201).Select(number => (object)(number / 100m)), .. new object[] { 0.125m, 1.875m }]);

    private static (Fact, object[]) OnDay(string name) => (
        Declared(name, FactType.Date),
        [
            .. Enumerable.Range(26, 6).Select(day => (object)Day(2021, 1, day)), Day(2021, 2, 1), Day(2021, 2, 2),
            .. Enumerable.Range(25, 4).Select(day => (object)Day(2021, 2, day)),
            .. Enumerable.Range(1, 4).Select(day => (object)Day(2021, 3, day)), Day(2021, 3, 28), Day(2021, 3, 31),
        ]);

    private static IEnumerable<object> Sets() => Enumerable.Range(0, 16).Select(bits => (object)Complete(
        [.. new[] { "a", "b", "c", "d" }.Where((_, place) => (bits >> place & 1) != 0)]));

    // What is a part on record is no more than its whole.
    private (string Name, object? Value)[] Fitting((string Name, object? Value)[] facts)
    {
        var whole = Array.Find(facts, fact => fact.Name == _part?.Whole).Value;
        return [.. facts.Select(fact => fact.Name == _part?.Part && fact.Value is int part && whole is int most ? (fact.Name, Math.Min(part, most)) : fact)];
    }

    private Gen<object?> Recorded(Fact fact) => fact.Type switch
    {
        FactType.Codes => Gen.OneOf<object?>([Complete(), Complete("a"), Complete("b", "c"), Complete("a", "b", "c", "d"), Some("a"), Some("b", "d"), Some()]),
        FactType.Decimal => Gen.OneOf<object?>([0.1m, 0.5m, 0.9m, 1.1m, 1.9m]),
        FactType.Text => Gen.OneOf<object?>("một", "hai"),
        FactType.Integer => Gen.Int[0, Math.Min((int)(fact.Max ?? 6), 6)].Select(number => (object?)number),
        _ => Gen.OneOf<object?>(Domains[fact.Name]),
    };

    private Gen<Condition> Leaf(Fact fact) => fact.Type switch
    {
        FactType.Integer or FactType.Decimal => Ordered(fact, NumberRight(fact)),
        FactType.Date => Ordered(fact, DayRight(fact)),
        FactType.Codes => Gen.Select(
            Gen.OneOf<ComparisonTest>(ComparisonTest.Has, ComparisonTest.HasAny, ComparisonTest.HasAll),
            Gen.OneOf<string>("a", "b", "c").Array[1, 2],
            (test, codes) => (Condition)Compare(fact.Name, test, [.. codes.Take(test == ComparisonTest.Has ? 1 : 2).Distinct().Select(Literal.Of)])),
        _ => Gen.Frequency<Condition>(
            (6, Gen.Select(
                Gen.OneOf<ComparisonTest>(ComparisonTest.Equal, ComparisonTest.NotEqual),
                Gen.Frequency<Operand>((4, Literals(fact)), Others(fact, AsItStands)),
                (test, right) => (Condition)Compare(fact.Name, test, right))),
            (fact.Type == FactType.Text ? 0 : 1, Gen.Const((Condition)Known(fact.Name)))),
    };

    private static Gen<Condition> Ordered(Fact fact, Gen<Operand> right) => Gen.Frequency<Condition>(
        (8, Gen.Select(Gen.OneOf<ComparisonTest>(Orders), right, (test, operand) => (Condition)Compare(fact.Name, test, operand))),
        (2, Gen.Select(right, right, (low, high) => (Condition)Compare(fact.Name, ComparisonTest.Between, low, high))),
        (1, Gen.Const((Condition)Known(fact.Name))));

    private Gen<Operand> NumberRight(Fact fact) => Gen.Frequency<Operand>(
        (4, Literals(fact)), Others(fact, Times), (1, Times.Select(times => (Operand)ParameterValueOf("least", times))));

    private Gen<Operand> DayRight(Fact fact) => Gen.Frequency<Operand>(
        (4, Literals(fact)),
        _ties == DayTies.OnceByMonths ? Others(fact, AsItStands, weight: 0) : Others(fact, _ties == DayTies.ByWeeks ? Weeks : Months),
        (2, Gen.Select(Gen.OneOf<string>(Vocabulary.AsOf, Vocabulary.FirstDay), Months, (name, shift) => (Operand)FactValueOf(name, shift))),
        (1, Months.Select(shift => (Operand)ParameterValueOf("start", shift))));

    private Gen<Operand> Literals(Fact fact) => fact.Type switch
    {
        FactType.Integer => Gen.Int[0, Math.Min((int)(fact.Max ?? 6), 6)].Select(number => (Operand)Literal.Of((decimal)number)),
        FactType.Decimal => Gen.OneOf<Operand>([Literal.Of(0m), Literal.Of(0.125m), Literal.Of(0.5m), Literal.Of(1m), Literal.Of(1.875m)]),
        _ => Gen.OneOf<Operand>([.. Domains[fact.Name].Select(Generated.Domains.LiteralOf)]),
    };

    // The other facts that one of this type may be compared with.
    private (int, Gen<Operand>) Others(Fact fact, Gen<Adjustment?> adjustments, int weight = 4)
    {
        string[] names = [.. _facts.Where(other => other.Name != fact.Name && (other.Type == fact.Type || (other.IsNumber && fact.IsNumber)))
            .Select(other => other.Name)];
        return names.Length == 0 || weight == 0
            ? (0, Literals(fact))
            : (weight, Gen.Select(Gen.OneOf<string>(names), adjustments, (name, adjustment) => (Operand)FactValueOf(name, adjustment)));
    }

    private NaiveCase Ruled(
        Condition met, Condition? applies, Condition otherMet, Condition? otherApplies, int changeable, bool asks, FactSheet sheet)
    {
        var first = Records("c0", asks ? All(met, Asks("c1", Verdict.Met, Verdict.NotApplicable)) : met, applies);
        return new()
        {
            Rules = RulesOf(asks ? [first, Records("c1", otherMet, otherApplies)] : [first]) with
            {
                Facts =
                [
                    .. _facts.Select((fact, place) => fact with
                    {
                        Changeable = _ties == DayTies.ByMonthsToOneThatIsFixed ? place == 0 : (changeable >> place & 1) != 0,
                        PartOf = _part is { } part && fact.Name == part.Part ? part.Whole : null,
                    }),
                ],
                Parameters =
                [
                    LocalParameter("share", FactType.Decimal, (Day(2010, 1, 1), Literal.Of(0.75m))),
                    LocalParameter("least", FactType.Integer, (Day(2010, 1, 1), Literal.Of(2))),
                    LocalParameter("start", FactType.Date, (Day(2010, 1, 1), Literal.Of(Day(2021, 2, 28)))),
                ],
            },
            Sheet = sheet,
            Dates = new(Day(2021, 3, 2), EffectivePeriod.OfDays(Day(2021, 1, 29), Day(2021, 12, 31))),
        };
    }
}
