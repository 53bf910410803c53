using DangBo.Domain.Json.Shapes;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>The table of conditions.</summary>
/// <remarks>
/// The binder allows 32 groups one in another. Each takes two levels of JSON at most, the leaf with its operand three,
/// the document above it four: the 128 levels of JSON are never the narrower bound.
/// </remarks>
internal static class ConditionShapes
{
    /// <summary>Gets the member of a test whether a fact is recorded.</summary>
    public const string Known = "known";

    /// <summary>Gets a literal: a truth value, a number, or a text, a code or a day.</summary>
    public static Shape Literal { get; } = Shape.Reference(
        "literal", Shape.ByType(text: RuleShapes.Text, number: Shape.Decimal, boolean: Shape.Boolean));

    /// <summary>Gets a right side of a comparison.</summary>
    public static Shape Operand { get; } = Shape.Reference("operand", Shape.ByType(
        text: RuleShapes.Text,
        number: Shape.Decimal,
        boolean: Shape.Boolean,
        obj: Shape.Choice(("fact", Adjusted("fact")), ("parameter", Adjusted("parameter")))));

    /// <summary>Gets a share: a parameter, perhaps times a number.</summary>
    public static Shape Share => Times("parameter");

    /// <summary>Gets a condition.</summary>
    public static Shape Condition { get; } = Shape.Reference("condition", () => Choice!);

    private static ChoiceShape Choice { get; } = Shape.Choice(
        ("all", Shape.Strict("Mọi điều kiện", "All of them").Required("all", Shape.List(Condition))),
        ("any", Shape.Strict("Một trong các điều kiện", "Any of them").Required("any", Shape.List(Condition))),
        ("not", Shape.Strict("Không có điều kiện này", "Not so").Required("not", Condition)),
        ("atLeast", Shape.Strict("Ít nhất một số điều kiện", "At least so many of them")
            .Required("atLeast", Shape.IntegerFrom(1, int.MaxValue)).Required("of", Shape.List(Condition, 1))),
        ("fact", FactTest()),
        ("parameter", Shape.Strict("Tham số đã có giá trị hay chưa", "Whether a parameter has a value")
            .Required("parameter", Shape.Id).Required("isSet", Shape.Boolean)),
        ("criterion", Shape.Strict("Kết quả của tiêu chí khác", "The verdict of another criterion")
            .Required("criterion", Shape.Id).Optional("is", Shape.List(RuleShapes.CodeOf<Verdict>(), 1).Distinct())));

    private static ObjectShape FactTest()
    {
        var tests = RuleNames.Of<ComparisonTest>();
        var shape = Shape.Strict("So sánh một dữ kiện", "A test of a fact").Required("fact", Shape.Id);
        foreach (var test in tests)
        {
            shape = shape.Optional(test, RightSide(RuleNames.Parse<ComparisonTest>(test)!.Value));
        }

        return shape.Optional(Known, Shape.Boolean).ExactlyOne([.. tests, Known]);
    }

    private static Shape RightSide(ComparisonTest test) => test switch
    {
        ComparisonTest.Between => Shape.List(Operand, 2, 2),
        ComparisonTest.In => Shape.List(Literal, 1).Distinct(),
        ComparisonTest.Has => Shape.Id,
        ComparisonTest.HasAny or ComparisonTest.HasAll => RuleShapes.Ids,
        _ => Operand,
    };

    private static ObjectShape Adjusted(string member) => Times(member)
        .Optional("plus", Shape.TextOf(RulePatterns.Span))
        .Optional("minus", Shape.TextOf(RulePatterns.Span))
        .AtMostOne("times", "plus", "minus");

    private static ObjectShape Times(string member) => Shape.Strict()
        .Required(member, Shape.Id)
        .Optional("times", Shape.ByType(
            text: Shape.TextOf(RulePatterns.Fraction),
            number: Shape.Decimal,
            obj: Shape.Strict().Required("parameter", Shape.Id)));
}
