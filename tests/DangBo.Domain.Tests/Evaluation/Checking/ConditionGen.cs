using CsCheck;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;
using static DangBo.Domain.Tests.Evaluation.Checking.LintSamples;
using AtLeast = DangBo.Domain.Rules.AtLeast;

namespace DangBo.Domain.Tests.Evaluation.Checking;

/// <summary>Conditions over five small facts, and every record that these can have.</summary>
internal static class ConditionGen
{
    private static readonly ValueList<Fact> Facts =
    [
        new() { Name = "i", Type = FactType.Integer, Label = Text("số"), Min = 0, Max = 4 },
        new() { Name = "b", Type = FactType.Boolean, Label = Text("dấu") },
        new() { Name = "k", Type = FactType.Code, Label = Text("loại"), Codes = Codes("a", "b", "c") },
        new() { Name = "s", Type = FactType.Codes, Label = Text("vai trò"), Codes = Codes("p", "q", "r") },
        new() { Name = "d", Type = FactType.Decimal, Label = Text("tỉ lệ"), Min = 0.5m, Max = 0.52m },
    ];

    private static readonly Gen<ComparisonTest> Order = Const(
        ComparisonTest.Equal, ComparisonTest.NotEqual, ComparisonTest.Greater, ComparisonTest.GreaterOrEqual,
        ComparisonTest.Less, ComparisonTest.LessOrEqual);

    private static readonly Gen<Condition> Leaf = Gen.OneOf(
        Gen.Select(Order, Gen.Int[-1, 5], (test, number) => (Condition)Is("i", test, number)),
        Gen.Select(Order, Gen.Int[-1, 2], (test, steps) => (Condition)Is("d", test, 0.5m + (steps * 0.02m))),
        Gen.Select(Gen.Int[-1, 5], Gen.Int[-1, 5], (low, high) => (Condition)Is("i", ComparisonTest.Between, Literal.Of(low), Literal.Of(high))),
        Gen.Bool.Select(value => (Condition)Is("b", ComparisonTest.Equal, Literal.Of(value))),
        Gen.Select(
            Const(ComparisonTest.Equal, ComparisonTest.NotEqual), Const("a", "b", "c"), (test, code) => (Condition)Is("k", test, code)),
        Const<string[]>(["a", "b"], ["b", "c"], ["c"]).Select(codes => (Condition)Is("k", ComparisonTest.In, codes)),
        Gen.Select(
            Const(ComparisonTest.HasAny, ComparisonTest.HasAll),
            Const<string[]>(["p"], ["p", "q"], ["q", "r"], ["p", "q", "r"]),
            (test, codes) => (Condition)Is("s", test, codes)),
        Gen.Select(Const("i", "b", "k", "s", "d"), Gen.Bool, (fact, expected) => (Condition)new IsKnown { Fact = fact, Expected = expected }));

    /// <summary>Gets conditions up to three groups deep.</summary>
    public static Gen<Condition> Conditions { get; } = Group(Group(Group(Leaf)));

    /// <summary>Gets every record: each fact with each of its values, in part or not recorded.</summary>
    public static IReadOnlyList<FactValue[]> Records(BoundRuleSet rules)
    {
        IEnumerable<FactValue[]> records = [[]];
        foreach (var fact in rules.Facts)
        {
            var values = ValuesOf(fact).Append(FactValue.Unknown).ToArray();
            records = [.. records.SelectMany(record => values.Select(value => (FactValue[])[.. record, value]))];
        }

        return [.. records];
    }

    public static RuleSet RuleSetOf(Condition condition, Condition? appliesWhen = null) => Clean with
    {
        Facts = Facts,
        Parameters = [],
        AppliesWhen = null,
        Criteria = [LintSamples.Records("only", condition) with { AppliesWhen = appliesWhen }],
    };

    private static IEnumerable<FactValue> ValuesOf(Fact fact) => fact.Type switch
    {
        FactType.Integer => Enumerable.Range(0, 5).Select(number => FactValue.Of((long)number)),
        FactType.Boolean => [FactValue.Of(false), FactValue.Of(true)],
        FactType.Decimal => Enumerable.Range(0, 5).Select(steps => FactValue.Of(0.5m + (steps * 0.005m))),
        FactType.Code => fact.Codes.Select(code => FactValue.OfCode(code.Code)),
        _ => Enumerable.Range(0, 16).Select(bits => FactValue.OfCodes(fact, (ulong)(bits >> 1), (bits & 1) != 0)),
    };

    private static Gen<T> Const<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<Condition> Group(Gen<Condition> member) => Gen.Frequency(
        (3, member),
        (2, member.Array[1, 3].Select(members => (Condition)All(members))),
        (2, member.Array[1, 3].Select(members => (Condition)Any(members))),
        (1, member.Select(condition => (Condition)Not(condition))),
        (1, member.Array[2, 3].Select(members => (Condition)new AtLeast { Count = 2, Members = members.ToValueList() })));
}
