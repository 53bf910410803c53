using DangBo.Domain.Classifications;
using DangBo.Domain.Exemplars;
using DangBo.Domain.Json.Shapes;

namespace DangBo.Domain.Json.Kinds;

/// <summary>The tables of what is on record of a member alone for the yearly classification.</summary>
internal static class MemberReviewShapes
{
    /// <summary>Gets the ratings as an official or public employee.</summary>
    public static Shape OfficialRatings { get; } = ValueShapes.Records(Shape.List(
        Shape.Lossless("Xếp loại cán bộ, công chức, viên chức", "Rating as an official or public employee")
            .Required("year", ValueShapes.Year, "Năm được xếp loại", "Year that was rated")
            .Required("level", Shape.CodeOf<QualityLevel>(), "Mức xếp loại", "Level")
            .Optional("on", Shape.Date.OrNull(), "Ngày quyết định", "Day of the decision")
            .Optional("document", ValueShapes.Document.OrNull(), "Văn bản quyết định", "The decision itself")).DistinctByNumber("year"));

    /// <summary>Gets the leaves of absence.</summary>
    public static Shape Absences { get; } = ValueShapes.Records(Shape.List(Shape.Lossless("Nghỉ công tác", "Leave of absence")
        .Required("from", Shape.Date, "Ngày nghỉ đầu tiên", "First day of absence")
        .Optional(
            "until",
            Shape.Date.OrNull(),
            "Ngày đầu tiên không còn nghỉ; không ghi là chưa rõ",
            "First day after the absence; absent where no end is on record")
        .Required("reason", Shape.CodeOf<AbsenceReason>(), "Lý do", "Reason")
        .Optional("document", ValueShapes.Document.OrNull(), "Văn bản nêu việc nghỉ", "Document that states it")
        .Ordered("from", "until")));

    /// <summary>Gets the exemptions and suspensions.</summary>
    public static Shape Dispensations { get; } = ValueShapes.Records(Shape.List(
        Shape.Lossless("Miễn hoặc đình chỉ sinh hoạt", "Exemption or suspension")
            .Required("period", ValueShapes.Period, "Thời gian", "Days on which it holds")
            .Required("kind", Shape.CodeOf<DispensationKind>(), "Miễn hay đình chỉ", "Which of the two it is")
            .Optional("document", ValueShapes.Document.OrNull(), "Văn bản quyết định", "The decision itself")));

    /// <summary>Gets the results of the unit.</summary>
    public static Shape UnitResults { get; } = ValueShapes.Records(Shape.List(Shape.Lossless("Kết quả của đơn vị phụ trách", "Result of the unit")
        .Required("on", Shape.Date, "Ngày xác định kết quả", "Day on which the result was established")
        .Optional("tasksDue", ValueShapes.Count.OrNull(), "Số nhiệm vụ phải thực hiện", "Tasks that were due")
        .Optional("tasksCompleted", ValueShapes.Count.OrNull(), "Số nhiệm vụ đã hoàn thành", "Tasks that were completed")
        .Optional("targetsMissed", ValueShapes.Count.OrNull(), "Số chỉ tiêu không đạt", "Set targets that were missed")
        .Optional("subunits", ValueShapes.Count.OrNull(), "Số đơn vị phụ trách", "Units in charge")
        .Optional(
            "subunitsNotCompleted",
            ValueShapes.Count.OrNull(),
            "Số đơn vị phụ trách không hoàn thành nhiệm vụ",
            "Units in charge that did not complete their duties")
        .Optional("level", Shape.CodeOf<QualityLevel>().OrNull(), "Mức xếp loại của đơn vị", "Classification of the unit itself")
        .Optional(
            "corruptionDisciplined",
            ValueShapes.Count.OrNull(),
            "Số vụ tham nhũng, tiêu cực thuộc quyền quản lý trực tiếp bị kỷ luật",
            "Cases of corruption under direct management that were disciplined")
        .Optional("document", ValueShapes.Document.OrNull(), "Văn bản nêu kết quả", "Document that states it")
        .AtMost("tasksCompleted", "tasksDue")
        .AtMost("subunitsNotCompleted", "subunits")));

    /// <summary>Gets the own reports of shortcomings and breaches.</summary>
    public static Shape SelfReports { get; } = ValueShapes.Records(Shape.List(Shape.Lossless("Tự giác báo cáo", "Own report")
        .Required("on", Shape.Date, "Ngày báo cáo", "Day of the report")
        .Optional("remediedOn", Shape.Date.OrNull(), "Ngày xác nhận đã khắc phục", "Day on which it was found remedied")
        .Optional("document", ValueShapes.Document.OrNull(), "Văn bản báo cáo", "The report as a document")
        .NotAfter("on", "remediedOn")));
}
