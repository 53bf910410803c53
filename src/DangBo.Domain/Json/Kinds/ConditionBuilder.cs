using DangBo.Domain.Json.Trees;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>Makes conditions of a tree that was checked.</summary>
internal static class ConditionBuilder
{
    /// <summary>Makes the condition of a member, where it is there.</summary>
    public static Condition? BuildOrNull(JsonTreeNode node, string name) => node.Find(name) is { } condition ? Build(condition) : null;

    /// <summary>Makes a condition.</summary>
    public static Condition Build(JsonTreeNode node)
    {
        if (node.Has("fact"))
        {
            return BuildTest(node);
        }

        if (node.Has("all"))
        {
            return new AllOf { Members = node.ListOf("all", Build) };
        }

        if (node.Has("any"))
        {
            return new AnyOf { Members = node.ListOf("any", Build) };
        }

        if (node.Find("not") is { } member)
        {
            return new NoneOf { Member = Build(member) };
        }

        if (node.Has("atLeast"))
        {
            return new AtLeast { Count = (int)node.Integer("atLeast"), Members = node.ListOf("of", Build) };
        }

        return node.Has("parameter")
            ? new ParameterIsSet { Parameter = node.Text("parameter"), Expected = node.Boolean("isSet") }
            : new CriterionIs
            {
                Criterion = node.Text("criterion"),
                Verdicts = node.Has("is") ? node.ListOf("is", RuleReading.CodeOf<Verdict>) : null,
            };
    }

    /// <summary>Makes a right side that is a parameter, perhaps with what is done to its value.</summary>
    public static ParameterOperand BuildParameter(JsonTreeNode node) =>
        new() { Parameter = node.Text("parameter"), Adjustment = BuildAdjustment(node) };

    private static Condition BuildTest(JsonTreeNode node)
    {
        var fact = node.Text("fact");
        if (node.BooleanOrNull(ConditionShapes.Known) is { } known)
        {
            return new IsKnown { Fact = fact, Expected = known };
        }

        var right = node.Children.First(child => child.Name != "fact");
        return new Comparison
        {
            Fact = fact,
            Test = RuleNames.Parse<ComparisonTest>(right.Name!)!.Value,
            Operands = right.Kind == JsonTreeKind.Array
                ? right.Children.Select(BuildOperand).ToValueList()
                : [BuildOperand(right)],
        };
    }

    private static Operand BuildOperand(JsonTreeNode node)
    {
        if (node.Kind != JsonTreeKind.Object)
        {
            return RuleReading.LiteralOrNull(node)!;
        }

        return node.TextOrNull("fact") is { } fact
            ? new FactOperand { Fact = fact, Adjustment = BuildAdjustment(node) }
            : BuildParameter(node);
    }

    private static Adjustment? BuildAdjustment(JsonTreeNode node)
    {
        if (node.Find("times") is not { } times)
        {
            return node.TextOrNull("plus") is { } plus
                ? new ShiftedBy(RulePatterns.ReadSpan(plus)!)
                : node.TextOrNull("minus") is { } minus ? new ShiftedBy(RulePatterns.ReadSpan(minus)!, backward: true) : null;
        }

        if (times.AsDecimal() is { } factor)
        {
            return new TimesNumber { Factor = factor };
        }

        if (times.AsText() is not { } text)
        {
            return new TimesParameter { Parameter = times.Text("parameter") };
        }

        var (numerator, denominator) = RulePatterns.ReadFraction(text)!.Value;
        return new TimesFraction(numerator, denominator);
    }
}
