using DangBo.Domain.Exemplars;
using DangBo.Domain.Json.Shapes;
using DangBo.Domain.Members;

namespace DangBo.Domain.Json.Kinds;

/// <summary>The tables of what bodies concluded of a person, and of what the person declared and corrected.</summary>
internal static class ConductShapes
{
    /// <summary>Gets what bodies concluded and decided of the person's conduct.</summary>
    public static Shape Conduct { get; } = Shape.Lossless("Kết luận về việc chấp hành", "What bodies concluded of the conduct")
        .Optional("breaches", Breaches().OrNull(), "Vi phạm đã được kết luận", "Breaches that were concluded")
        .Optional("disciplineDecisions", DisciplineDecisions().OrNull(), "Quyết định kỷ luật", "Decisions on discipline")
        .Optional("inspections", Inspections().OrNull(), "Kết luận kiểm tra, giám sát", "Conclusions of inspection");

    /// <summary>Gets the declarations of assets and income.</summary>
    public static Shape Assets { get; } = Shape.Lossless("Kê khai tài sản, thu nhập", "Declarations of assets and income")
        .Optional("declarations", Declarations().OrNull(), "Các bản kê khai, mỗi năm một bản", "Declarations, one a year")
        .Optional("verifications", Verifications().OrNull(), "Xác minh tài sản, thu nhập", "Verifications");

    /// <summary>Gets the plans to correct shortcomings.</summary>
    public static Shape CorrectionPlans { get; } = ValueShapes.Records(Shape.List(
        Shape.Lossless("Kế hoạch khắc phục", "Plan of correction")
            .Required("id", Shape.Text, "Mã của kế hoạch trong hồ sơ", "Id within the dossier")
            .Required("filedOn", Shape.Date, "Ngày nộp", "Day on which it was filed")
            .Optional("document", ValueShapes.Document.OrNull(), "Bản kế hoạch", "The plan as a document")
            .Optional(
                "items", Shape.List(CorrectionItem()).DistinctBy("id").OrNull(), "Các nội dung khắc phục", "What is to be corrected"))
        .DistinctBy("id"));

    /// <summary>Gets the entries of the gift register.</summary>
    public static Shape Gifts { get; } = ValueShapes.Records(Shape.List(Shape.Lossless("Quà tặng", "Gift")
        .Required("on", Shape.Date, "Ngày", "Day of the gift")
        .Required("direction", Shape.CodeOf<GiftDirection>(), "Tặng, nhận hay từ chối", "Given, received or declined")
        .Optional("document", ValueShapes.Document.OrNull(), "Văn bản", "Document that states it")));

    /// <summary>Gets the offers to resign.</summary>
    public static Shape ResignationOffers { get; } = ValueShapes.Records(Shape.List(Shape.Lossless("Xin từ chức", "Offer to resign")
        .Required("on", Shape.Date, "Ngày xin từ chức", "Day of the offer")
        .Optional("document", ValueShapes.Document.OrNull(), "Đơn xin từ chức", "Letter of resignation")));

    private static Shape Breaches() => ValueShapes.Records(Shape.List(Shape.Lossless("Vi phạm", "Breach")
        .Required("id", Shape.Text, "Mã của vi phạm trong hồ sơ", "Id within the dossier")
        .Required("kinds", Shape.List(Shape.CodeOf<BreachKind>(), minimum: 1).Distinct(), "Các loại vi phạm", "What it consisted in")
        .Required(
            "act",
            Shape.Strict("Thời gian vi phạm", "Days of the act")
                .Required("from", Shape.Date, "Ngày bắt đầu", "First day")
                .Optional(
                    "until",
                    Shape.UntilDate.OrNull(),
                    "Ngày đầu tiên không còn vi phạm; không ghi là đang tiếp diễn",
                    "First day after the act; absent where it goes on")
                .Ordered("from", "until"),
            "Thời gian vi phạm",
            "Days of the act")
        .Required(
            "conclusion",
            Shape.Lossless("Kết luận vi phạm", "Conclusion")
                .Required("on", Shape.Date, "Ngày kết luận", "Day of the conclusion")
                .Required("by", Shape.Text, "Mã định danh của nơi kết luận", "Id of the body that concluded it")
                .Optional("form", Shape.CodeOf<ConclusionForm>().OrNull(), "Hình thức kết luận", "Form of the conclusion")
                .Optional("document", ValueShapes.Document.OrNull(), "Văn bản kết luận", "Document that states it"),
            "Kết luận của cấp có thẩm quyền",
            "Who concluded it, and when")
        .NotAfter("act/from", "conclusion/on")).DistinctBy("id"));

    private static Shape DisciplineDecisions() => ValueShapes.Records(Shape.List(Shape.Lossless("Quyết định kỷ luật", "Decision on discipline")
        .Required("id", Shape.Text, "Mã của quyết định trong hồ sơ", "Id within the dossier")
        .Required("on", Shape.Date, "Ngày quyết định", "Day of the decision")
        .Required("form", Shape.CodeOf<DisciplineForm>(), "Hình thức kỷ luật", "Form of discipline")
        .Optional("by", Shape.Text.OrNull(), "Mã định danh của nơi quyết định", "Id of the body that decided")
        .Optional("document", ValueShapes.Document.OrNull(), "Văn bản quyết định", "The decision itself")
        .Optional(
            "dutyRelated",
            Shape.Boolean.OrNull(),
            "Do vi phạm trong thực hiện chức trách, nhiệm vụ",
            "Whether it was for a breach in the performance of duties")
        .Optional(
            "revokedOn",
            Shape.Date.OrNull(),
            "Ngày hủy bỏ hoặc xóa kỷ luật",
            "Day on which it was revoked or annulled")
        .NotAfter("on", "revokedOn")).DistinctBy("id"));

    private static Shape Inspections() => ValueShapes.Records(Shape.List(Shape.Lossless("Kết luận kiểm tra, giám sát", "Conclusion of inspection")
        .Required("id", Shape.Text, "Mã của kết luận trong hồ sơ", "Id within the dossier")
        .Required("on", Shape.Date, "Ngày kết luận", "Day of the conclusion")
        .Required("about", Shape.CodeOf<InspectionSubject>(), "Nội dung kiểm tra, giám sát", "What was inspected")
        .Optional("by", Shape.Text.OrNull(), "Mã định danh của nơi kết luận", "Id of the body that concluded")
        .Optional("document", ValueShapes.Document.OrNull(), "Văn bản kết luận", "The conclusion itself")
        .Optional(
            "shortcomingsFound",
            Shape.Boolean.OrNull(),
            "Có nêu hạn chế, khuyết điểm, vi phạm",
            "Whether it names shortcomings or breaches")).DistinctBy("id"));

    private static Shape Declarations() => ValueShapes.Records(Shape.List(Shape.Lossless("Kê khai của một năm", "Declaration of a year")
        .Required("year", ValueShapes.Year, "Năm kê khai", "Year that it is for")
        .Optional("required", Shape.Boolean.OrNull(), "Thuộc diện phải kê khai", "Whether the person had to declare")
        .Optional("filedOn", Shape.Date.OrNull(), "Ngày nộp", "Day on which it was filed")
        .Optional("document", ValueShapes.Document.OrNull(), "Bản kê khai hoặc danh sách", "The declaration, or the list that names it"))
        .DistinctByNumber("year"));

    private static Shape Verifications() => ValueShapes.Records(Shape.List(Shape.Lossless("Xác minh", "Verification")
        .Required("id", Shape.Text, "Mã của lần xác minh trong hồ sơ", "Id within the dossier")
        .Required("on", Shape.Date, "Ngày có kết quả", "Day of the result")
        .Optional("by", Shape.Text.OrNull(), "Mã định danh của nơi xác minh", "Id of the body that verified")
        .Optional("truthful", Shape.Boolean.OrNull(), "Kê khai trung thực", "Whether the declaration was found truthful")
        .Optional("document", ValueShapes.Document.OrNull(), "Văn bản kết luận", "Document that states the result")).DistinctBy("id"));

    private static ObjectShape CorrectionItem() => Shape.Lossless("Nội dung khắc phục", "Item of correction")
        .Required("id", Shape.Text, "Mã của nội dung trong kế hoạch", "Id within the plan")
        .Optional("content", Shape.Text.OrNull(), "Nội dung", "What is to be corrected")
        .Optional("dueOn", Shape.Date.OrNull(), "Hạn khắc phục", "Last day by which it was to be corrected")
        .Optional("doneOn", Shape.Date.OrNull(), "Ngày xác nhận đã khắc phục", "Day on which it was found corrected")
        .Optional("recurredOn", Shape.Date.OrNull(), "Ngày phát hiện tái diễn", "Day on which it was found to have happened again");
}
