using DangBo.Domain.Json.Shapes;
using DangBo.Domain.Json.Trees;
using DangBo.Domain.Organizations;

namespace DangBo.Domain.Json.Kinds;

/// <summary>The kind <c>organizationRegister</c>: its table, and that its organizations do not contradict one
/// another.</summary>
internal static class OrganizationRegisterKind
{
    /// <summary>The kind, as documents name it.</summary>
    public const string Name = "organizationRegister";

    /// <summary>Gets the table.</summary>
    public static DocumentShape Shape { get; } = new(Name, Shapes.Shape.Lossless("Sổ tổ chức", "Register of organizations")
        .Optional(
            "fictional", Shapes.Shape.Boolean.OrNull(), "Tổ chức trong sổ là hư cấu", "Whether the organizations are made up")
        .Optional("note", Shapes.Shape.LocalizedText.OrNull(), "Ghi chú chung về sổ", "What a reader should know of the register")
        .Optional(
            "checkedOn",
            Shapes.Shape.Date.OrNull(),
            "Ngày xác nhận sổ không thiếu tổ chức, loại hình, cấp trên nào",
            "Day through which no organization, kind or parent is missing")
        .Required("organizations", Shapes.Shape.List(OrganizationShapes.Organization), "Các tổ chức", "The organizations")
        .Custom(CheckConsistency));

    /// <summary>Tells whether what the constructors cannot see holds: they see everything of a register.</summary>
    public static bool IsConsistent(OrganizationRegister register) => true;

    // Only of a document whose form is right can be told what it says: a parent with a broken id is not a missing one.
    private static void CheckConsistency(JsonTreeNode node, DocumentErrorCollector errors)
    {
        if (errors.Count > 0 || !node.IsComplete)
        {
            return;
        }

        foreach (var error in OrganizationRegister.Check(OrganizationReading.Of(node)))
        {
            errors.Add(JsonPointer.Nearest(node, error.Pointer)!, error.Message.Code, error.Message.Arguments.AsSpan());
        }
    }
}
