using DangBo.Domain.Json.Shapes;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>The table of fact sheets, and of the member <c>facts</c> that other documents have too.</summary>
internal static class FactSheetShape
{
    /// <summary>Gets facts by name: null says that a fact is not recorded, as its absence does.</summary>
    public static Shape Facts { get; } = Shape.Map(Value(), TextPattern.Id);

    /// <summary>Gets the table.</summary>
    public static DocumentShape Document { get; } = new("facts", Body(), DocumentShape.MaxRuleBytes);

    private static ObjectShape Body() => Shape.Strict("Bảng dữ kiện", "Fact sheet")
        .Optional("subject", RuleShapes.CodeOf<SubjectKind>(), "Loại đối tượng", "Kind of subject")
        .Required("id", Shape.Id, "Mã đối tượng", "Id of the subject")
        .Required("facts", Facts, "Dữ kiện, theo tên", "Facts by name");

    private static Shape Value()
    {
        var codes = Shape.List(Shape.Id).Distinct();
        return Shape.Reference("fact", Shape.ByType(
            text: RuleShapes.Text,
            number: Shape.Decimal,
            boolean: Shape.Boolean,
            list: codes,
            obj: Shape.Strict("Tập hợp mã chưa đầy đủ", "A set of codes known in part").Required("some", codes)).OrNull());
    }
}
