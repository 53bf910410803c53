using DangBo.Domain.Classifications;
using DangBo.Domain.Json.Shapes;

namespace DangBo.Domain.Json.Kinds;

/// <summary>The kind <c>collectiveDossier</c>: its table, and what must hold across a whole dossier.</summary>
internal static class CollectiveDossierKind
{
    /// <summary>The kind, as documents name it.</summary>
    public const string Name = "collectiveDossier";

    /// <summary>Gets the table.</summary>
    public static DocumentShape Shape { get; } = new(Name, Shapes.Shape.Lossless("Hồ sơ tập thể", "Dossier of a collective")
        .Required("collective", CollectiveShapes.Collective, "Tập thể có hồ sơ", "The collective whose dossier it is")
        .Optional("comparableGroup", Shapes.Shape.Text.OrNull(), "Nhóm so sánh khi xếp loại", "Group of comparison in classification")
        .Optional("tasks", ClassificationShapes.Tasks.OrNull(), "Kết quả thực hiện nhiệm vụ", "Results of tasks")
        .Optional("scores", ClassificationShapes.Scores.OrNull(), "Điểm đánh giá được thẩm định", "Appraised scores")
        .Optional("grades", ClassificationShapes.Grades.OrNull(), "Mức của các tiêu chí được thẩm định", "Appraised grades")
        .Optional("reviews", ClassificationShapes.YearReviews.OrNull(), "Kiểm điểm hằng năm", "Yearly reviews")
        .Optional(
            "shortcomings",
            ClassificationShapes.EarlierShortcomings.OrNull(),
            "Việc khắc phục hạn chế, khuyết điểm các kỳ trước",
            "What became of shortcomings of earlier years")
        .Optional("discipline", CollectiveShapes.Discipline.OrNull(), "Kỷ luật trong phạm vi của tập thể", "Discipline below the collective")
        .Optional("confidence", MemberLifeShapes.ConfidenceVotes.OrNull(), "Lấy phiếu tín nhiệm", "Votes of confidence")
        .Optional("plans", CollectiveShapes.Plans.OrNull(), "Kết quả kế hoạch của tập thể", "Results of the collective's plans")
        .Optional("conclusions", CollectiveShapes.Conclusions.OrNull(), "Kết luận của cấp trên", "Conclusions of superiors")
        .Optional(
            "classifications", ClassificationShapes.Classifications.OrNull(), "Xếp loại chất lượng hằng năm", "Yearly classifications")
        .Optional(
            "judgments",
            Shapes.Shape.List(RecordShapes.Judgment).OrNull(),
            "Nhận xét, đánh giá của tổ chức",
            "Judgments of bodies")
        .Optional(
            "facts",
            ValueShapes.Facts.OrNull(),
            "Thông tin khai thêm theo bộ quy tắc",
            "Facts that rule sets declare beside the vocabulary")
        .Custom(JudgmentReading.Check));

    /// <summary>Tells whether what the constructors cannot see holds: the same as the table asks across the document.</summary>
    public static bool IsConsistent(CollectiveDossier dossier) =>
        dossier.Judgments is null || !JudgmentConflicts.Any(dossier.Judgments);
}
