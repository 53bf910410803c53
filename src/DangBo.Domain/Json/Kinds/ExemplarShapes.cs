using DangBo.Domain.Exemplars;
using DangBo.Domain.Json.Shapes;

namespace DangBo.Domain.Json.Kinds;

/// <summary>The tables of what is on record of a person for the criteria of exemplary conduct.</summary>
internal static class ExemplarShapes
{
    /// <summary>Gets the yearly study of topics.</summary>
    public static Shape Study { get; } = ValueShapes.Records(Shape.List(Shape.Lossless("Học tập chuyên đề", "Study of a topic")
        .Required("on", Shape.Date, "Ngày học, hoặc ngày cuối của đợt học", "Day of the session, or last day of the series")
        .Optional("topic", Shape.Text.OrNull(), "Chuyên đề", "Topic")
        .Required(
            "attendance",
            Shape.Strict("Số buổi học", "Attendance")
                .Required("held", Shape.IntegerFrom(1, int.MaxValue), "Số buổi tổ chức", "Sessions that were held")
                .Optional(
                    "attended",
                    Shape.IntegerFrom(0, int.MaxValue).OrNull(),
                    "Số buổi tham dự",
                    "Sessions that the person attended")
                .AtMost("attended", "held"))));

    /// <summary>Gets the person's plans to follow the example.</summary>
    public static Shape FollowPlans { get; } = ValueShapes.Records(Shape.List(
        Shape.Lossless("Kế hoạch làm theo của cá nhân", "Follow plan")
            .Required("period", ValueShapes.Period, "Thời gian của kế hoạch", "Days that the plan is for")
            .Optional("registeredOn", Shape.Date.OrNull(), "Ngày đăng ký", "Day on which it was registered")
            .Optional("items", Shape.List(FollowPlanItem()).DistinctBy("id").OrNull(), "Các nội dung đăng ký", "What was undertaken")));

    /// <summary>Gets the reviews with self-criticism.</summary>
    public static Shape SelfCriticism { get; } = ValueShapes.Records(Shape.List(
        Shape.Lossless("Kiểm điểm, tự phê bình", "Review with self-criticism")
            .Required("on", Shape.Date, "Ngày kiểm điểm", "Day of the review")
            .Optional("writtenReview", Shape.Boolean.OrNull(), "Có bản kiểm điểm", "Whether a written review was handed in")
            .Optional(
                "shortcomings", Shape.List(Shortcoming()).DistinctBy("id").OrNull(), "Hạn chế, khuyết điểm", "Shortcomings that were found")));

    /// <summary>Gets what a person did as a leader.</summary>
    public static Shape Leadership { get; } = Shape.Lossless("Trách nhiệm người đứng đầu", "What the person did as a leader")
        .Optional("directions", Directions().OrNull(), "Việc chỉ đạo", "Acts of direction")
        .Optional("feedback", FeedbackRecords().OrNull(), "Biểu dương, phê bình", "Praise and correction")
        .Optional(
            "collectivePlans",
            CollectiveShapes.Plans.OrNull(),
            "Kết quả kế hoạch của tập thể",
            "Results of the collective's plans")
        .Optional(
            "responsibilityStatements",
            ResponsibilityStatements().OrNull(),
            "Việc xác định trách nhiệm của bản thân",
            "Statements of the own responsibility");

    private static ObjectShape FollowPlanItem() => Shape.Lossless("Nội dung đăng ký", "Item of a follow plan")
        .Required("id", Shape.Text, "Mã của nội dung trong kế hoạch", "Id within the plan")
        .Optional("content", Shape.Text.OrNull(), "Nội dung", "What was undertaken")
        .Optional("measure", Shape.Text.OrNull(), "Thước đo kết quả", "By what the result is to be seen")
        .Optional("dueOn", Shape.Date.OrNull(), "Hạn hoàn thành", "Last day by which it was to be done")
        .Optional(
            "outcome",
            Shape.Lossless("Kết quả", "Outcome")
                .Required("result", Shape.CodeOf<FollowPlanResult>(), "Kết quả thực hiện", "What came of it")
                .Required("on", Shape.Date, "Ngày có kết quả", "Day of the result")
                .OrNull(),
            "Kết quả; không ghi là chưa ghi nhận",
            "What came of it; absent where it was not recorded");

    private static ObjectShape Shortcoming() => Shape.Lossless("Hạn chế, khuyết điểm", "Shortcoming")
        .Required("id", Shape.Text, "Mã trong bản kiểm điểm", "Id within the review")
        .Optional("content", Shape.Text.OrNull(), "Nội dung", "What it is")
        .Optional("dueOn", Shape.Date.OrNull(), "Hạn khắc phục", "Last day by which it was to be corrected")
        .Optional("correctedOn", Shape.Date.OrNull(), "Ngày xác nhận đã khắc phục", "Day on which it was found corrected");

    private static Shape Directions() => ValueShapes.Records(Shape.List(Shape.Lossless("Việc chỉ đạo", "Act of direction")
        .Required("on", Shape.Date, "Ngày chỉ đạo", "Day of the act")
        .Optional("form", Shape.CodeOf<DirectionForm>().OrNull(), "Hình thức", "Form")
        .Optional("subject", Shape.Text.OrNull(), "Nội dung", "What it was about")));

    private static Shape FeedbackRecords() => ValueShapes.Records(Shape.List(Shape.Lossless("Biểu dương, phê bình", "Praise or correction")
        .Required("on", Shape.Date, "Ngày", "Day on which it was given")
        .Required("kind", Shape.CodeOf<FeedbackKind>(), "Loại", "Which of the two it was")
        .Optional("recipient", Shape.CodeOf<FeedbackRecipient>().OrNull(), "Đối tượng", "Kind of recipient")
        .Optional("occasion", Shape.Text.OrNull(), "Dịp hoặc văn bản", "Occasion or document")));

    private static Shape ResponsibilityStatements() => ValueShapes.Records(Shape.List(
        Shape.Lossless("Xác định trách nhiệm", "Statement of responsibility")
            .Required("on", Shape.Date, "Ngày", "Day of the statement")
            .Required("plan", Shape.Text, "Mã của kế hoạch tập thể", "Id of the collective's plan")
            .Optional(
                "items",
                Shape.List(Shape.Text).Distinct().OrNull(),
                "Mã các nội dung chưa hoàn thành",
                "Ids of the unfinished items")
            .Optional("minutes", Shape.Text.OrNull(), "Biên bản", "Minutes that hold the statement")));
}
