using DangBo.Domain.Classifications;
using DangBo.Domain.Json.Shapes;
using DangBo.Domain.Members;

namespace DangBo.Domain.Json.Kinds;

/// <summary>The tables of what is on record of a collective alone.</summary>
internal static class CollectiveShapes
{
    /// <summary>Gets the collective.</summary>
    public static Shape Collective { get; } = Shape.Lossless("Tập thể", "Collective")
        .Required("id", Shape.Text, "Mã định danh của tập thể", "Id of the collective")
        .Required("kind", Shape.CodeOf<CollectiveKind>(), "Loại tập thể", "Kind of collective")
        .Optional("name", Shape.LocalizedText.OrNull(), "Tên gọi", "Name")
        .Optional(
            "organization", RecordShapes.Organization.OrNull(), "Tổ chức của tập thể", "The organization that it is, or that it leads")
        .Optional("formedOn", Shape.Date.OrNull(), "Ngày thành lập", "Day on which it was formed");

    /// <summary>Gets what came of the plans of a collective.</summary>
    public static Shape Plans { get; } = ValueShapes.Records(Shape.List(
        Shape.Lossless("Kết quả kế hoạch làm theo của tập thể", "Result of a collective's plan")
            .Required("id", Shape.Text, "Mã của kế hoạch trong hồ sơ", "Id of the plan within the dossier")
            .Required("period", ValueShapes.Period, "Thời gian của kế hoạch", "Days that the plan was for")
            .Required("on", Shape.Date, "Ngày xác định kết quả", "Day on which the result was established")
            .Optional(
                "organization",
                RecordShapes.Organization.OrNull(),
                "Tập thể có kế hoạch",
                "The collective whose plan it was")
            .Optional(
                "unfinishedItems",
                Shape.List(Shape.Lossless("Nội dung chưa hoàn thành", "Unfinished item")
                    .Required("id", Shape.Text, "Mã của nội dung trong kế hoạch", "Id within the plan")
                    .Required("state", Shape.CodeOf<UnfinishedState>(), "Tình trạng", "Which of the two it is")
                    .Optional("content", Shape.Text.OrNull(), "Nội dung", "What the item asked for")).DistinctBy("id").OrNull(),
                "Nội dung chưa hoàn thành",
                "What was left unfinished")).DistinctBy("id"));

    /// <summary>Gets the decisions on discipline below the collective.</summary>
    public static Shape Discipline { get; } = ValueShapes.Records(Shape.List(
        Shape.Lossless("Kỷ luật trong phạm vi của tập thể", "Discipline below the collective")
            .Required("id", Shape.Text, "Mã của quyết định trong hồ sơ", "Id within the dossier")
            .Required("on", Shape.Date, "Ngày quyết định", "Day of the decision")
            .Required("form", Shape.CodeOf<DisciplineForm>(), "Hình thức kỷ luật", "Form of discipline")
            .Required("of", Shape.CodeOf<DisciplinedBelow>(), "Đối tượng bị kỷ luật", "Whom it was about")
            .Optional(
                "selfDetectedAndRemedied",
                Shape.Boolean.OrNull(),
                "Do tập thể tự phát hiện và đã khắc phục",
                "Whether the collective itself detected and remedied the breach")
            .Optional("document", ValueShapes.Document.OrNull(), "Văn bản quyết định", "The decision itself")
            .Optional(
                "revokedOn", Shape.Date.OrNull(), "Ngày hủy bỏ hoặc xóa kỷ luật", "Day on which it was revoked or annulled")
            .NotAfter("on", "revokedOn")).DistinctBy("id"));

    /// <summary>Gets the conclusions of superior bodies.</summary>
    public static Shape Conclusions { get; } = ValueShapes.Records(Shape.List(Shape.Lossless("Kết luận của cấp trên", "Conclusion of a superior")
        .Required("id", Shape.Text, "Mã của kết luận trong hồ sơ", "Id within the dossier")
        .Required("on", Shape.Date, "Ngày kết luận", "Day of the conclusion")
        .Optional("by", Shape.Text.OrNull(), "Mã định danh của nơi kết luận", "Id of the body that concluded")
        .Optional("adverse", Shape.Boolean.OrNull(), "Có nêu hạn chế, khuyết điểm, vi phạm", "Whether it names shortcomings or breaches")
        .Optional("document", ValueShapes.Document.OrNull(), "Văn bản kết luận", "The conclusion itself")).DistinctBy("id"));
}
