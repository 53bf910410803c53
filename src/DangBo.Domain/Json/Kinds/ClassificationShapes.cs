using DangBo.Domain.Classifications;
using DangBo.Domain.Json.Shapes;
using DangBo.Domain.Json.Trees;

namespace DangBo.Domain.Json.Kinds;

/// <summary>The tables of what is reviewed and classified each year, of a member or of a collective.</summary>
internal static class ClassificationShapes
{
    /// <summary>Gets the results of tasks.</summary>
    public static Shape Tasks { get; } = ValueShapes.Records(Shape.List(Shape.Lossless("Kết quả thực hiện nhiệm vụ", "Results of tasks")
        .Required("on", Shape.Date, "Ngày cuối của số liệu", "Last day that is summed up")
        .Required("due", Shape.IntegerFrom(1, int.MaxValue), "Số nhiệm vụ phải thực hiện", "Tasks that were due")
        .Required("completed", ValueShapes.Count, "Số nhiệm vụ đã hoàn thành", "Tasks that were completed")
        .Optional("onTime", ValueShapes.Count.OrNull(), "Số nhiệm vụ hoàn thành đúng tiến độ, bảo đảm chất lượng", "Those on time and to quality")
        .Optional("exceeded", ValueShapes.Count.OrNull(), "Số nhiệm vụ hoàn thành vượt mức", "Those that were exceeded")
        .Optional("document", ValueShapes.Document.OrNull(), "Văn bản nêu số liệu", "Document that states it")
        .AtMost("completed", "due")
        .AtMost("onTime", "completed")
        .AtMost("exceeded", "completed")));

    /// <summary>Gets the appraised scores.</summary>
    public static Shape Scores { get; } = ValueShapes.Records(Shape.List(Shape.Lossless("Điểm được thẩm định", "Appraised score")
        .Required("on", Shape.Date, "Ngày thẩm định", "Day of the appraisal")
        .Optional("form", Shape.Text.OrNull(), "Mã của phiếu tự đánh giá", "Id of the self-assessment form")
        .Required("points", Shape.DecimalFrom(0, AppraisedScore.MostPoints), "Tổng số điểm", "Points in all")
        .Optional("by", Shape.Text.OrNull(), "Mã định danh của nơi thẩm định", "Id of the body that appraised it")
        .Optional("document", ValueShapes.Document.OrNull(), "Văn bản thẩm định", "Document that states it")
        .Optional(
            "items",
            Shape.List(Shape.Lossless("Điểm của một mục", "Points of an item")
                .Required("item", Shape.Text, "Mã của mục trong phiếu", "Id of the item within the form")
                .Required("points", Shape.DecimalFrom(0), "Số điểm", "Points")
                .Required("max", Shape.DecimalFrom(0), "Điểm tối đa của mục", "Most points of the item")
                .AtMost("points", "max")).DistinctBy("item").OrNull(),
            "Điểm của từng mục",
            "Points of single items")));

    /// <summary>Gets the appraised grades.</summary>
    public static Shape Grades { get; } = ValueShapes.Records(Shape.List(Shape.Lossless("Mức được thẩm định", "Appraised grades")
        .Required("on", Shape.Date, "Ngày thẩm định", "Day of the appraisal")
        .Optional(
            "tasks",
            Shape.List(Shape.CodeOf<QualityLevel>()).OrNull(),
            "Mức của các tiêu chí về kết quả thực hiện nhiệm vụ",
            "Grades of the criteria on the results of duties")
        .Optional("others", Shape.List(Shape.CodeOf<QualityLevel>()).OrNull(), "Mức của các tiêu chí khác", "Grades of the other criteria")
        .Optional("document", ValueShapes.Document.OrNull(), "Văn bản thẩm định", "Document that states it")));

    /// <summary>Gets the yearly reviews.</summary>
    public static Shape YearReviews { get; } = ValueShapes.Records(Shape.List(Shape.Lossless("Kiểm điểm của một năm", "Review of a year")
        .Required("year", ValueShapes.Year, "Năm được kiểm điểm", "Year that was reviewed")
        .Required("reviewedOn", Shape.Date, "Ngày kiểm điểm", "Day of the review")
        .Optional("document", ValueShapes.Document.OrNull(), "Biên bản kiểm điểm", "Minutes of the review")).DistinctByNumber("year"));

    /// <summary>Gets what was found of the shortcomings of earlier years.</summary>
    public static Shape EarlierShortcomings { get; } = ValueShapes.Records(Shape.List(
        Shape.Lossless("Hạn chế, khuyết điểm các kỳ trước", "Shortcomings of earlier years")
            .Required("on", Shape.Date, "Ngày xác định", "Day on which this was established")
            .Required("found", ValueShapes.Count, "Số hạn chế, khuyết điểm đã nêu", "Shortcomings that earlier reviews had found")
            .Optional("fixed", ValueShapes.Count.OrNull(), "Số đã khắc phục", "Those that were fixed")
            .Optional("document", ValueShapes.Document.OrNull(), "Văn bản xác định", "Document that states it")
            .AtMost("fixed", "found")));

    /// <summary>Gets the yearly classifications.</summary>
    public static Shape Classifications { get; } = ValueShapes.Records(Shape.List(
        Shape.Reference("classification", Shape.Lossless("Xếp loại của một năm", "Classification of a year")
            .Required("id", Shape.Text, "Mã của lần xếp loại trong hồ sơ", "Id within the dossier")
            .Required("year", ValueShapes.Year, "Năm được xếp loại", "Year that is classified")
            .Required("level", Shape.CodeOf<QualityLevel>(), "Mức xếp loại", "Level")
            .Required("decidedBy", Shape.Text, "Mã định danh của nơi quyết định", "Id of the body that decided")
            .Optional("decider", Shape.CodeOf<DeciderTier>().OrNull(), "Cấp quyết định", "Tier that decided")
            .Required("on", Shape.Date, "Ngày quyết định", "Day of the decision")
            .Optional("regulation", ValueShapes.Document.OrNull(), "Quy định được áp dụng", "Regime it was decided by")
            .Optional("document", ValueShapes.Document.OrNull(), "Văn bản quyết định", "The decision itself")
            .Optional("reviewHeld", Shape.Boolean.OrNull(), "Đã kiểm điểm trước khi xếp loại", "Whether a review was held before")
            .Optional(
                "corrects",
                Shape.Text.OrNull(),
                "Mã của lần xếp loại cùng năm mà lần này thay thế",
                "Id of the earlier classification of the same year that this one replaces")
            .Optional("annulledOn", Shape.Date.OrNull(), "Ngày hủy bỏ", "Day on which it was annulled")
            .Optional("annulment", ValueShapes.Document.OrNull(), "Văn bản hủy bỏ", "Document that annulled it")
            .NotAfter("on", "annulledOn"))).DistinctBy("id"),
        CheckClassifications);

    // Only of entries that each say something good can be told what they say together.
    private static void CheckClassifications(JsonTreeNode list, DocumentErrorCollector errors)
    {
        var entries = list.Items("entries");
        var claims = entries.Select(Claim).ToList();
        if (claims.Exists(claim => claim is null))
        {
            return;
        }

        foreach (var (place, fault, other) in ClassificationConflicts.Find([.. claims.Select(claim => claim!.Value)]))
        {
            var node = entries[place];
            if (fault == ClassificationFault.CorrectsNone)
            {
                errors.Add(node.Required("corrects"), DocumentErrorCodes.CorrectsNone);
            }
            else
            {
                errors.Add(
                    fault == ClassificationFault.Contradicts ? node : node.Required("corrects"),
                    CodeOf(fault),
                    DocumentErrorCollector.PointerArgument("other", entries[other!.Value]));
            }
        }
    }

    private static string CodeOf(ClassificationFault fault) => fault switch
    {
        ClassificationFault.CorrectsOtherYear => DocumentErrorCodes.CorrectsOtherYear,
        ClassificationFault.CorrectsLater => DocumentErrorCodes.CorrectsLater,
        ClassificationFault.CorrectsItself => DocumentErrorCodes.CorrectsItself,
        _ => DocumentErrorCodes.ContradictoryClassifications,
    };

    private static ClassificationClaim? Claim(JsonTreeNode node) =>
        node.TextOrNull("id") is { } id && node.IntegerOrNull("year") is { } year and >= int.MinValue and <= int.MaxValue &&
        node.DateOrNull("on") is { } on &&
        (!node.Has("corrects") || node.TextOrNull("corrects") is not null) &&
        (!node.Has("annulledOn") || node.DateOrNull("annulledOn") is not null)
            ? new(id, (int)year, on, node.TextOrNull("corrects"), node.DateOrNull("annulledOn"))
            : null;
}
