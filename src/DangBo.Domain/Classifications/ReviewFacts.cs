using DangBo.Domain.Rules;

namespace DangBo.Domain.Classifications;

/// <summary>The facts that members and collectives share: what is reviewed and classified each year.</summary>
internal static class ReviewFacts
{
    /// <summary>Adds them to a vocabulary.</summary>
    public static VocabularyBuilder<T> WithReview<T>(this VocabularyBuilder<T> vocabulary)
        where T : class, IReviewed => vocabulary
        .Boolean("review.held", "việc kiểm điểm của năm đã thực hiện", "that the review of the year was held", ReviewRecords.ReviewHeld)
        .Integer("tasks.due", "số nhiệm vụ phải thực hiện", "tasks that were due", ReviewRecords.TasksDue, "tasks")
        .Integer("tasks.completed", "số nhiệm vụ đã hoàn thành", "tasks that were completed", ReviewRecords.TasksCompleted, "tasks", partOf: "tasks.due")
        .Integer("tasks.onTime", "số nhiệm vụ hoàn thành đúng tiến độ, bảo đảm chất lượng", "tasks completed on time and to quality", ReviewRecords.TasksOnTime, "tasks", partOf: "tasks.due")
        .Integer("tasks.exceeded", "số nhiệm vụ hoàn thành vượt mức", "tasks that were exceeded", ReviewRecords.TasksExceeded, "tasks", partOf: "tasks.due")
        .Decimal("score.appraised", "điểm đánh giá được thẩm định gần nhất trong kỳ", "last appraised score in the period", ReviewRecords.Score, "points", max: AppraisedScore.MostPoints)
        .Codes("grades.tasks", "mức của các tiêu chí về kết quả thực hiện nhiệm vụ", "grades of the criteria on the results of duties", ClosedSet.Of<QualityLevel>(), ReviewRecords.GradesOfTasks)
        .Codes("grades.others", "mức của các tiêu chí khác", "grades of the other criteria", ClosedSet.Of<QualityLevel>(), ReviewRecords.GradesOfOthers)
        .Integer("shortcomings.earlier", "số hạn chế, khuyết điểm của các kỳ trước", "shortcomings that earlier reviews had found", ReviewRecords.EarlierShortcomings, "items")
        .Integer("shortcomings.earlierFixed", "số hạn chế, khuyết điểm của các kỳ trước đã khắc phục", "shortcomings of earlier reviews that were fixed", ReviewRecords.EarlierShortcomingsFixed, "items", partOf: "shortcomings.earlier", changeable: true)
        .Text("classification.comparableGroup", "nhóm so sánh khi xếp loại", "group of comparison in classification", ReviewRecords.ComparableGroup)
        .Code("classification.level", "mức xếp loại của năm theo quyết định", "level of the year, as it was decided", ClosedSet.Of<QualityLevel>(), ReviewRecords.Level)
        .Integer("classification.yearsExcellent", "số năm liền hoàn thành xuất sắc nhiệm vụ", "years in a row classified as excellent", ReviewRecords.YearsExcellent, "years")
        .Integer("classification.yearsNotCompleted", "số năm liền không hoàn thành nhiệm vụ", "years in a row classified as not completed", ReviewRecords.YearsNotCompleted, "years");
}
