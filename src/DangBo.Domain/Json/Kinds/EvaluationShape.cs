using DangBo.Domain.Documents;
using DangBo.Domain.Json.Shapes;
using DangBo.Domain.Json.Trees;
using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Json.Kinds;

/// <summary>The table of evaluations: what <see cref="EvaluationJson"/> writes.</summary>
internal static class EvaluationShape
{
    private static readonly TextPattern Digest = new(DocumentErrorCodes.InvalidText, IsDigest, "^[0-9a-f]{64}$");

    /// <summary>Gets the table.</summary>
    public static DocumentShape Document { get; } = new("evaluation", Body());

    private static ObjectShape Body() => Shape.Strict("Kết quả đánh giá", "Evaluation")
        .Required("subject", Shape.Strict()
            .Required("kind", RuleShapes.CodeOf<SubjectKind>())
            .Required("id", Shape.Text), "Đối tượng", "The subject")
        .Required("ruleSet", RuleSet(), "Bộ quy tắc đã áp dụng", "The rule set that judged")
        .Required("asOf", Shape.Date, "Ngày chốt hồ sơ", "Day up to which records count, included")
        .Required("rulesAsOf", Shape.Date, "Ngày lấy quy tắc", "Day whose rules were asked")
        .Required("retroactive", Shape.Boolean, "Quy tắc của ngày khác ngày mặc định", "Whether that is another day than the period's own")
        .Required("period", Shape.Strict().Required("from", Shape.Date).Required("until", Shape.UntilDate).Ordered("from", "until"), "Kỳ đánh giá", "Period judged")
        .Optional("verdict", FindingShape.Verdict.OrNull(), "Kết quả chung", "Overall verdict")
        .Optional("level", Shape.Text.OrNull(), "Mức xếp loại", "Level")
        .Optional("possibleLevels", Shape.List(Shape.Text, 1).Distinct(), "Các mức còn có thể", "Levels still possible")
        .Optional("score", Shape.Decimal.OrNull(), "Điểm", "Points")
        .Optional(
            "scoreRange",
            Shape.Strict().Required("min", Shape.Decimal).Required("max", Shape.Decimal).AtMost("min", "max").OrNull(),
            "Khoảng điểm còn có thể",
            "Range of points still possible")
        .Optional(
            "entitlements",
            Shape.List(Shape.Strict().Required("criterion", Shape.Id).Required("verdict", FindingShape.Verdict)).DistinctBy("criterion"),
            "Các quyền được xét",
            "Entitlements")
        .Required("provisional", Shape.Boolean, "Kết quả tạm thời", "Whether a further record could open the answer")
        .Required("findings", Shape.List(FindingShape.Finding).DistinctBy("criterion"), "Kết quả từng tiêu chí", "One finding a criterion")
        .Required("remarks", Shape.List(Shape.Strict()
            .Required("code", Shape.Text)
            .Optional("count", Shape.IntegerFrom(0, int.MaxValue))
            .Optional("criterion", Shape.Id)
            .Optional("detail", Shape.Text.OrBlank())), "Ghi chú", "What was read, kept and not used")
        .Required("notCovered", Shape.List(FindingShape.Words), "Nội dung chưa bao quát", "What the rule set does not cover")
        .Required("receipt", Shape.Strict()
            .Required("library", Shape.Text)
            .Required("factsSha256", Shape.TextOf(Digest)), "Biên nhận", "Receipt")
        .ExactlyOneStated("verdict", "level", "score", "entitlements")
        .StatedTogether("level", "possibleLevels")
        .StatedTogether("score", "scoreRange")
        .Custom(CheckDates)
        .Custom(CheckAnswer);

    /// <summary>Gets which rule set judged.</summary>
    public static ObjectShape RuleSet() => Shape.Strict()
        .Required("id", Shape.Id)
        .Required("version", Shape.Version)
        .Required("sha256", Shape.TextOf(Digest))
        .Required("effective", Shape.Strict()
            .Required("from", Shape.Date.OrNull())
            .Required("until", Shape.UntilDate.OrNull())
            .Required("verification", RuleShapes.CodeOf<Verification>())
            .Ordered("from", "until"))
        .Required("overlays", Shape.List(Shape.Strict()
            .Required("id", Shape.Id)
            .Required("version", Shape.Version)
            .Required("sha256", Shape.TextOf(Digest))).DistinctBy("id"));

    /// <summary>Asks that the rules are of another day than the usual one exactly where it says so.</summary>
    public static void CheckDates(JsonTreeNode node, DocumentErrorCollector errors)
    {
        if (node.Find("retroactive") is { } told && told.AsBoolean() is { } isRetroactive &&
            node.DateOrNull("asOf") is { } asOf && node.DateOrNull("rulesAsOf") is { } rulesAsOf &&
            node.Find("period")?.Member("until")?.AsDate(EffectivePeriod.LatestUntil) is { } until &&
            (rulesAsOf != LocalDate.Min(until.PlusDays(-1), asOf)) != isRetroactive)
        {
            errors.Add(told, DocumentErrorCodes.ContradictoryDates);
        }
    }

    // A level that is certain is the only one possible, and a score that is certain both ends of its range.
    private static void CheckAnswer(JsonTreeNode node, DocumentErrorCollector errors)
    {
        if (node.Member("level") is { } level && node.Find("possibleLevels") is { Kind: JsonTreeKind.Array, IsComplete: true } possible &&
            (level.Kind == JsonTreeKind.Null ? possible.Children.Count == 1 : !IsOnly(possible, level.AsText())))
        {
            errors.Add(level, DocumentErrorCodes.ContradictoryAnswer);
        }

        if (node.Find("score") is { } score && score.AsDecimal() is { } points && node.Member("scoreRange") is { IsComplete: true } range &&
            (range.DecimalOrNull("min") != points || range.DecimalOrNull("max") != points))
        {
            errors.Add(score, DocumentErrorCodes.ContradictoryAnswer);
        }
    }

    private static bool IsOnly(JsonTreeNode list, string? text) => list.Children.Count == 1 && list.Children[0].AsText() == text;

    private static bool IsDigest(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);
}
