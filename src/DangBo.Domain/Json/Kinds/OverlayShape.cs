using DangBo.Domain.Json.Shapes;

namespace DangBo.Domain.Json.Kinds;

/// <summary>The table of overlays.</summary>
internal static class OverlayShape
{
    /// <summary>Gets the table.</summary>
    public static DocumentShape Document { get; } = new("overlay", Body(), DocumentShape.MaxRuleBytes);

    private static ObjectShape Body() => Shape.Strict("Bản bổ sung cho bộ quy tắc", "Overlay")
        .Required("of", Shape.Id, "Bộ quy tắc được bổ sung", "The rule set that it lies over")
        .Required("id", Shape.Id)
        .Required("version", Shape.Version)
        .Required("issuer", Shape.Id, "Mã cơ quan ban hành", "Id of the body that issued it")
        .Required("effective", RuleShapes.Effective)
        .Optional("sources", RuleShapes.Sources, "Các nguồn mà bản này dẫn", "The sources that it cites")
        .Optional("parameters", MapOf(Shape.List(Value(), 1)), "Giá trị cho tham số do địa phương quy định", "Values of local parameters")
        .Optional("tighten", MapOf(Tightening()), "Điều kiện thêm, theo tiêu chí", "Further conditions, by criterion")
        .Optional("criteria", Shape.List(CriterionShapes.Criterion, 1), "Tiêu chí thêm", "Further criteria")
        .Optional("citations", MapOf(RuleShapes.Citations), "Căn cứ đã kiểm chứng, theo tiêu chí", "Citations that take the place of a criterion's")
        .Custom(SourceReferences.CheckOverlay);

    private static ObjectShape Value() => Shape.Strict()
        .Required("from", Shape.Date).Required("value", ConditionShapes.Literal).Optional("cite", RuleShapes.Citations);

    private static ObjectShape Tightening() => Shape.Strict()
        .Required("metWhen", ConditionShapes.Condition).Optional("cite", RuleShapes.Citations);

    private static MapShape MapOf(Shape value) => Shape.Map(value, TextPattern.Id, isEmptyAllowed: false);
}
