using DangBo.Domain.Json.Shapes;
using DangBo.Domain.Organizations;

namespace DangBo.Domain.Json.Kinds;

/// <summary>The tables of persons, organizations, mandates and judgments, as any kind of record mentions them.</summary>
internal static class RecordShapes
{
    /// <summary>Gets an organization that a record mentions.</summary>
    public static Shape Organization { get; } = Shape.Reference("organization", Shape.Lossless("Tổ chức", "Organization")
        .Required("id", Shape.Text, "Mã định danh của tổ chức", "Id of the organization")
        .Required("kind", Shape.CodeOf<OrganizationKind>(), "Loại hình tổ chức", "Kind of organization")
        .Optional("name", Shape.LocalizedText.OrNull(), "Tên gọi", "Name"));

    /// <summary>Gets a Party member.</summary>
    public static Shape Member { get; } = Shape.Lossless("Đảng viên", "Party member")
        .Required("id", Shape.Text, "Mã định danh, không chứa họ tên", "Id of the person; holds no name")
        .Optional("fullName", Shape.Text.OrNull(), "Họ và tên", "Full name")
        .Optional(
            "membership",
            Shape.Strict("Tư cách đảng viên", "Party membership")
                .Optional("admittedOn", Shape.Date.OrNull(), "Ngày kết nạp", "Day of admission")
                .Optional(
                    "officialFrom",
                    Shape.Date.OrNull(),
                    "Ngày công nhận chính thức",
                    "First day as an official member")
                .NotAfter("admittedOn", "officialFrom")
                .OrNull(),
            "Ngày vào Đảng",
            "Days that count for Party age");

    /// <summary>Gets a position that a person holds.</summary>
    public static Shape Mandate { get; } = Shape.Reference("mandate", Shape.Lossless("Chức vụ", "Mandate")
        .Optional("person", Shape.Text.OrNull(), "Mã định danh của người giữ chức vụ", "Id of the person who holds it")
        .Required("organization", Organization, "Tổ chức nơi giữ chức vụ", "Organization in which it is held")
        .Required("position", Shape.CodeOf<Position>(), "Chức danh", "Position")
        .Required("period", ValueShapes.Period, "Thời gian giữ chức vụ", "Days on which it is held")
        .Optional("mode", Shape.CodeOf<MandateMode>().OrNull(), "Hình thức trao chức vụ", "How it was conferred")
        .Optional("decision", Shape.Text.OrNull(), "Văn bản trao chức vụ", "Document that conferred it"));

    /// <summary>Gets a judgment of a body.</summary>
    public static Shape Judgment { get; } = Shape.Reference("judgment", Shape.Lossless("Nhận xét, đánh giá", "Judgment")
        .Required("ruleSet", Shape.Text, "Mã của bộ quy tắc", "Id of the rule set")
        .Required("criterion", Shape.Text, "Mã của tiêu chí", "Id of the criterion")
        .Required("period", ValueShapes.Period, "Kỳ được đánh giá", "Period that is judged")
        .Required("opinion", Shape.Code("met", "notMet"), "Kết luận", "Opinion")
        .Required("body", Shape.Text, "Mã của tổ chức đánh giá", "Id of the body that judged")
        .Required("capacity", Shape.Text, "Tư cách đánh giá", "Capacity in which it judged")
        .Required("on", Shape.Date, "Ngày đánh giá", "Day of the judgment")
        .Required("minutes", Shape.Text, "Biên bản", "Minutes in which it stands"));
}
