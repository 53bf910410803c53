using DangBo.Domain.Documents;
using DangBo.Domain.Json.Shapes;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>The table of evaluations: what <see cref="EvaluationJson"/> writes, for whoever reads it elsewhere.</summary>
internal static class EvaluationShape
{
    private static readonly TextPattern Digest = new(DocumentErrorCodes.InvalidText, IsDigest, "^[0-9a-f]{64}$");

    private static readonly Shape Verdict = Shape.Reference("verdict", RuleShapes.CodeOf<Verdict>());

    private static readonly Shape Citation = Shape.Reference("statedCitation", Shape.Strict("Căn cứ", "Citation")
        .Required("source", Shape.Id)
        .Required("text", RuleShapes.Localized)
        .Required("verification", RuleShapes.CodeOf<Verification>()));

    private static readonly Shape Citations = Shape.List(Citation);

    private static readonly Shape Authority = Shape.Reference(
        "authority", Shape.ByType(text: Shape.Literal("local"), obj: Citation));

    private static readonly Shape Value = Shape.Reference("value", Shape.ByType(
        text: Shape.Text,
        number: Shape.Decimal,
        boolean: Shape.Boolean,
        list: Shape.List(Shape.Any),
        obj: Shape.Strict().Required("some", Shape.List(Shape.Id))).OrNull());

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
        .Optional("verdict", Verdict.OrNull(), "Kết quả chung", "Overall verdict")
        .Optional("level", Shape.Text.OrNull(), "Mức xếp loại", "Level")
        .Optional("possibleLevels", Shape.List(Shape.Text, 1), "Các mức còn có thể", "Levels still possible")
        .Optional("score", Shape.Decimal.OrNull(), "Điểm", "Points")
        .Optional("scoreRange", Shape.Strict().Required("min", Shape.Decimal).Required("max", Shape.Decimal).OrNull(), "Khoảng điểm còn có thể", "Range of points still possible")
        .Optional("entitlements", Shape.List(Shape.Strict().Required("criterion", Shape.Id).Required("verdict", Verdict)), "Các quyền được xét", "Entitlements")
        .Required("provisional", Shape.Boolean, "Kết quả tạm thời", "Whether a further record could open the answer")
        .Required("findings", Shape.List(Finding()), "Kết quả từng tiêu chí", "One finding a criterion")
        .Required("remarks", Shape.List(Shape.Strict()
            .Required("code", Shape.Text)
            .Optional("count", Shape.Count)
            .Optional("criterion", Shape.Id)
            .Optional("detail", Shape.Text)), "Ghi chú", "What was read, kept and not used")
        .Required("notCovered", Shape.List(RuleShapes.Localized), "Nội dung chưa bao quát", "What the rule set does not cover")
        .Required("receipt", Shape.Strict()
            .Required("library", Shape.Text)
            .Required("factsSha256", Shape.TextOf(Digest)), "Biên nhận", "Receipt")
        .ExactlyOne("verdict", "level", "score", "entitlements");

    private static ObjectShape RuleSet() => Shape.Strict()
        .Required("id", Shape.Id)
        .Required("version", Shape.Version)
        .Required("sha256", Shape.TextOf(Digest))
        .Required("effective", Shape.Strict()
            .Required("from", Shape.Date.OrNull())
            .Required("until", Shape.UntilDate.OrNull())
            .Required("verification", RuleShapes.CodeOf<Verification>()))
        .Required("overlays", Shape.List(Shape.Strict()
            .Required("id", Shape.Id)
            .Required("version", Shape.Version)
            .Required("sha256", Shape.TextOf(Digest))));

    private static ObjectShape Finding() => Shape.Strict("Kết quả một tiêu chí", "Finding")
        .Required("criterion", Shape.Id)
        .Required("verdict", Verdict)
        .Required("severity", RuleShapes.CodeOf<Severity>())
        .Optional("overlay", Shape.Id)
        .Optional("provisional", Shape.Boolean)
        .Required("citations", Citations)
        .Required("because", Shape.List(Reason()))
        .Optional("judgment", Shape.Strict()
            .Required("opinion", RuleShapes.CodeOf<Opinion>())
            .Required("body", Shape.Text)
            .Required("capacity", Shape.Text)
            .Required("on", Shape.Date)
            .Required("minutes", Shape.Text))
        .Optional("evidence", Shape.List(Shape.Strict()
            .Required("fact", Shape.Id)
            .Required("value", Value)
            .Optional("unit", Shape.Text)))
        .Required("missing", Shape.List(Shape.Strict()
            .Optional("fact", Shape.Id)
            .Optional("parameter", Shape.Id)
            .Optional("authority", Authority)
            .ExactlyOne("fact", "parameter")))
        .Required("awaiting", Shape.List(Shape.Strict()
            .Optional("criterion", Shape.Id)
            .Required("judges", Shape.List(Shape.Text, 1))))
        .Required("remedy", Shape.List(Shape.Strict()
            .Required("fact", Shape.Id)
            .Required("from", Value)
            .Required("to", Value), 1).OrNull())
        .Required("text", RuleShapes.Localized);

    private static ObjectShape Reason()
    {
        var use = Use(Shape.Strict());
        var origin = Use(Shape.Strict())
            .Optional("fact", Shape.Id)
            .Optional("times", Shape.ByType(text: Shape.Text, number: Shape.Decimal, obj: use))
            .Optional("plus", Shape.Text)
            .Optional("minus", Shape.Text);
        return Shape.Strict("Lý do", "Reason")
            .Required("at", Shape.Text, "Vị trí trong tiêu chí", "JSON Pointer into the criterion, or into what 'in' names")
            .Optional("in", Shape.Text)
            .Required("is", Shape.Boolean.OrNull())
            .Optional("fact", Shape.Id)
            .Optional("parameter", Shape.Id)
            .Optional("criterion", Shape.Id)
            .Optional("verdict", Verdict)
            .Optional("value", Value)
            .Optional("unit", Shape.Text.OrNull())
            .Required("test", Shape.Text)
            .Required("threshold", Value)
            .Optional("from", Shape.ByType(obj: origin, list: Shape.List(origin.OrNull())).OrNull())
            .ExactlyOne("fact", "parameter", "criterion");
    }

    private static ObjectShape Use(ObjectShape shape) => shape
        .Optional("parameter", Shape.Id)
        .Optional("value", Value)
        .Optional("authority", Authority)
        .Optional("default", Shape.Boolean)
        .Optional("overlay", Shape.Id)
        .Optional("citations", Citations);

    private static bool IsDigest(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);
}
