using DangBo.Domain.Json.Shapes;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>The table of summaries of populations: what <see cref="PopulationJson"/> writes.</summary>
internal static class PopulationShape
{
    private static readonly TextPattern Fraction = new(
        DocumentErrorCodes.InvalidFraction, IsFraction, @"^-?(0|[1-9]\d{0,199})/[1-9]\d{0,199}$");

    private static readonly Shape Share = Shape.Reference("share", Shape.Strict("Tỷ lệ đạt và khoảng còn có thể", "Share met, and what it can still become")
        .Required("value", Shape.TextOf(Fraction).OrNull(), "Đạt / (đạt + không đạt)", "Met / (met + notMet)")
        .Required("lowest", Shape.TextOf(Fraction).OrNull(), "Nếu phần chưa xác định đều không đạt", "If none of the open ones met it")
        .Required("highest", Shape.TextOf(Fraction).OrNull(), "Nếu phần chưa xác định đều đạt", "If all of the open ones met it"));

    private static readonly Shape Range = Shape.Reference(
        "range", Shape.Strict("Khoảng, tính cả hai đầu", "Range, both ends included").Required("lowest", Whole).Required("highest", Whole).AtMost("lowest", "highest"));

    private static readonly Shape Cap = Shape.Strict().Required("lowest", Shape.Integer).Required("highest", Shape.Integer).AtMost("lowest", "highest");

    /// <summary>Gets the table.</summary>
    public static DocumentShape Document { get; } = new("populationSummary", Body());

    private static Shape Whole => Shape.IntegerFrom(0);

    private static ObjectShape Body() => Shape.Strict("Bảng tổng hợp kết quả đánh giá", "Summary of a population")
        .Required("subject", RuleShapes.CodeOf<SubjectKind>(), "Loại đối tượng", "Kind of subject")
        .Required("purpose", RuleShapes.CodeOf<RuleSetPurpose>(), "Mục đích của bộ quy tắc", "What the rule set is for")
        .Required("title", FindingShape.Words, "Tên bộ quy tắc", "Title of the rule set")
        .Required("ruleSet", EvaluationShape.RuleSet(), "Bộ quy tắc đã áp dụng", "The rule set that judged")
        .Required("asOf", Shape.Date, "Ngày chốt hồ sơ", "Day up to which records count, included")
        .Required("rulesAsOf", Shape.Date, "Ngày lấy quy tắc", "Day whose rules were asked")
        .Required("retroactive", Shape.Boolean, "Quy tắc của ngày khác ngày mặc định", "Whether that is another day than the period's own")
        .Required("period", Shape.Strict().Required("from", Shape.Date).Required("until", Shape.UntilDate).Ordered("from", "until"), "Kỳ đánh giá", "Period judged")
        .Required("groupBy", Fact().OrNull(), "Dữ kiện chia nhóm", "Fact whose values make the groups")
        .Required("criteria", Shape.List(Shape.Strict()
            .Required("id", Shape.Id)
            .Required("title", FindingShape.Words)
            .Required("polarity", RuleShapes.CodeOf<Polarity>())
            .Required("severity", RuleShapes.CodeOf<Severity>())).DistinctBy("id"), "Các tiêu chí", "The criteria")
        .Required("levels", Shape.List(Shape.Strict()
            .Required("id", Shape.Id)
            .Required("title", FindingShape.Words)).DistinctBy("id"), "Các mức xếp loại", "The levels")
        .Required("partial", Shape.Boolean, "Có phần phải bỏ ra ngoài", "Whether something had to be left out")
        .Required("notEvaluated", Whole, "Số không đánh giá được", "How many could not be evaluated")
        .Required("total", Counts(Shape.Strict("Số liệu của tất cả", "Counts of all")))
        .Required("groups", Shape.List(Counts(Shape.Strict().Required("group", Shape.Text.OrBlank().OrNull(), "null: chưa ghi nhận nhóm", "null: the group is not on record"))), "Số liệu từng nhóm", "Counts of each group")
        .Required("quotas", Shape.List(Quota()), "Tỉ lệ khống chế", "Quotas")
        .Custom(EvaluationShape.CheckDates)
        .Custom(PopulationConsistency.Check);

    private static ObjectShape Fact() => Shape.Strict().Required("fact", Shape.Text).Required("label", FindingShape.Words);

    private static ObjectShape Counts(ObjectShape start) => start
        .Required("subjects", Whole, "Số đối tượng đã đánh giá", "Subjects evaluated")
        .Required("overall", Verdicts(Shape.Strict()).OrNull(), "Kết quả chung", "Overall verdicts")
        .Required("criteria", Shape.List(Verdicts(Shape.Strict().Required("criterion", Shape.Id)).Required("provisional", Whole)).DistinctBy("criterion"), "Từng tiêu chí", "Each criterion")
        .Required("levels", Shape.List(Shape.Strict()
            .Required("level", Shape.Id)
            .Required("lowest", Whole)
            .Required("highest", Whole)
            .AtMost("lowest", "highest")).DistinctBy("level"), "Từng mức", "Each level")
        .Required("score", Shape.Strict()
            .Required("scored", Whole)
            .Required("certain", Whole)
            .Required("lowestSum", Shape.Decimal)
            .Required("highestSum", Shape.Decimal)
            .Required("undetermined", Whole)
            .Required("notApplicable", Whole)
            .AtMost("certain", "scored")
            .AtMost("lowestSum", "highestSum").OrNull(), "Điểm", "Points")
        .Required("missing", Shape.List(Shape.Strict()
            .Optional("fact", Shape.Text)
            .Optional("parameter", Shape.Id)
            .Required("label", FindingShape.Words)
            .Required("findings", Shape.IntegerFrom(1))
            .ExactlyOne("fact", "parameter")), "Còn thiếu", "What is missing")
        .Required("awaiting", Shape.List(Shape.Strict()
            .Required("judges", Shape.List(Shape.Text, 1).Distinct())
            .Required("findings", Shape.IntegerFrom(1))), "Chờ đánh giá", "Judgments awaited")
        .Required("remarks", Shape.List(Shape.Strict()
            .Required("code", Shape.Text)
            .Required("count", Whole)).DistinctBy("code"), "Ghi chú", "What was read, kept and not used");

    private static ObjectShape Verdicts(ObjectShape start) => start
        .Required("met", Whole)
        .Required("notMet", Whole)
        .Required("undetermined", Whole)
        .Required("notApplicable", Whole)
        .Required("share", Share);

    private static ObjectShape Quota() => Shape.Strict()
        .Required("level", Shape.Id)
        .Required("of", Shape.List(Shape.Id, 1).Distinct())
        .Required("per", Fact().OrNull(), "Dữ kiện chia nhóm của hạn mức", "Fact whose values make the groups of the quota")
        .Required("rounding", RuleShapes.CodeOf<Rounding>())
        .Required("share", Shape.TextOf(Fraction).OrNull(), "Tỉ lệ được phép", "Share that is allowed")
        .Required("shareText", FindingShape.Words)
        .Required("groups", Shape.List(Shape.Strict()
            .Required("group", Shape.Text.OrBlank().OrNull())
            .Required("atLevel", Range)
            .Required("inBase", Range)
            .Required("verdict", RuleShapes.CodeOf<Evaluation.QuotaVerdict>())
            .Required("cap", Cap.OrNull())));

    private static bool IsFraction(string text)
    {
        var (start, slash) = (text.StartsWith('-') ? 1 : 0, text.IndexOf('/', StringComparison.Ordinal));
        return slash > start && IsNumber(text.AsSpan(start, slash - start), isZeroAllowed: true) &&
            IsNumber(text.AsSpan(slash + 1), isZeroAllowed: false);

        static bool IsNumber(ReadOnlySpan<char> number, bool isZeroAllowed) =>
            number.Length is > 0 and <= 200 && !number.ContainsAnyExceptInRange('0', '9') &&
            (number[0] != '0' || (isZeroAllowed && number.Length == 1));
    }
}
