using DangBo.Domain.Evaluation.Replays;
using DangBo.Domain.Json.Shapes;
using DangBo.Domain.Json.Trees;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>The table of one reason of a finding: a tested fact, parameter or criterion.</summary>
internal static class ReasonShape
{
    private static readonly Shape OneThreshold =
        Shape.ByType(text: Shape.Text.OrBlank(), number: Shape.Decimal, boolean: Shape.Boolean).OrNull();

    private static readonly Shape Thresholds = Shape.List(OneThreshold, 1);

    private static readonly ObjectShape Origin = Parameter(Shape.Strict().Optional("parameter", Shape.Id).Optional("authority", FindingShape.Authority))
        .Optional("fact", Shape.Id)
        .Optional("times", Shape.ByType(
            text: Shape.TextOf(RulePatterns.Fraction),
            number: Shape.Decimal,
            obj: Parameter(Shape.Strict().Required("parameter", Shape.Id).Required("authority", FindingShape.Authority))))
        .Optional("plus", Shape.TextOf(RulePatterns.Span))
        .Optional("minus", Shape.TextOf(RulePatterns.Span))
        .ExactlyOne("fact", "parameter")
        .Together("parameter", "authority")
        .AtMostOne("times", "plus", "minus");

    private static readonly Shape OneOrigin = Shape.ByType(obj: Origin).OrNull();

    private static readonly Shape Origins = Shape.List(OneOrigin, 1);

    private static readonly ObjectShape Place = Shape.Strict("Lý do", "Reason")
        .Required("at", Shape.Text, "Vị trí trong tiêu chí", "JSON Pointer into the criterion, or into what 'in' names")
        .Optional("in", Shape.Text)
        .Required("is", Shape.Boolean.OrNull());

    /// <summary>Gets the table.</summary>
    public static Shape Reason { get; } = Shape.Choice(
        ("fact", Place
            .Required("fact", Shape.Id)
            .Required("value", FindingShape.Value)
            .Required("unit", Shape.Text.OrNull())
            .Required("test", Shape.Code([.. RuleNames.Of<ComparisonTest>(), ConditionShapes.Known]))
            .Required("threshold", Shape.ByType(Shape.Text.OrBlank(), Shape.Decimal, Shape.Boolean, Thresholds).OrNull())
            .Optional("from", Shape.ByType(list: Origins, obj: Origin).OrNull())
            .Custom(CheckSides)),
        ("parameter", Place
            .Required("parameter", Shape.Id).Required("test", Shape.Literal("isSet")).Required("threshold", Shape.Boolean)),
        ("criterion", Place
            .Required("criterion", Shape.Id)
            .Required("verdict", FindingShape.Verdict)
            .Required("test", Shape.Literal("is"))
            .Required("threshold", Shape.List(FindingShape.Verdict, 1).Distinct())));

    private static ObjectShape Parameter(ObjectShape shape) => shape
        .Required("value", FindingShape.Value)
        .Optional("default", Shape.Boolean)
        .Optional("overlay", Shape.Id)
        .Optional("citations", Shape.List(FindingShape.Citation))
        .Together("overlay", "citations");

    // A test that takes a list has lists of thresholds and origins, any other one has one of each.
    private static void CheckSides(JsonTreeNode node, DocumentErrorCollector errors)
    {
        if (node.TextOrNull("test") is not { } test || node.Member("threshold") is not { } threshold)
        {
            return;
        }

        var takesList = StoredReason.TakesList(test);
        if (threshold.Kind == JsonTreeKind.Array != takesList)
        {
            (takesList ? Thresholds : OneThreshold).Check(threshold, errors);
        }
        else if (node.Find("from") is { } from)
        {
            CheckOrigins(from, threshold, takesList, errors);
        }
    }

    private static void CheckOrigins(JsonTreeNode from, JsonTreeNode threshold, bool takesList, DocumentErrorCollector errors)
    {
        if (from.Kind == JsonTreeKind.Array != takesList)
        {
            (takesList ? Origins : OneOrigin).Check(from, errors);
        }
        else if (takesList && from.IsComplete && threshold.IsComplete && from.Children.Count != threshold.Children.Count)
        {
            var (code, bound) = from.Children.Count < threshold.Children.Count
                ? (DocumentErrorCodes.TooFewItems, "minimum")
                : (DocumentErrorCodes.TooManyItems, "maximum");
            errors.Add(from, code, MessageArgument.Of(bound, threshold.Children.Count));
        }
    }
}
