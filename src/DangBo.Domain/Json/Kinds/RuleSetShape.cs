using DangBo.Domain.Json.Shapes;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>The table of rule sets.</summary>
internal static class RuleSetShape
{
    /// <summary>Gets the table.</summary>
    public static DocumentShape Document { get; } = new("ruleSet", Body(), DocumentShape.MaxRuleBytes);

    private static ObjectShape Body() => Shape.Strict("Bộ quy tắc", "Rule set")
        .Required("id", Shape.Id)
        .Required("version", Shape.Version, "Phiên bản; văn bản mới tăng số đầu", "Version; a new text raises the first number")
        .Required("subject", RuleShapes.CodeOf<SubjectKind>(), "Loại đối tượng", "Kind of subject")
        .Required("purpose", RuleShapes.CodeOf<RuleSetPurpose>(), "Mục đích", "What it is for")
        .Optional("overPeriod", RuleShapes.CodeOf<PeriodRule>(), "Phiên bản nào xét cả kỳ; không ghi thì là lastDay", "Which version judges a period; lastDay where absent")
        .Required("title", RuleShapes.Localized)
        .Required("effective", RuleShapes.Effective)
        .Optional("sources", RuleShapes.Sources, "Các nguồn", "The sources")
        .Optional("basis", RuleShapes.Ids, "Các nguồn làm cơ sở chung", "The sources it rests on as a whole")
        .Optional("facts", Shape.Map(DeclaredFact(), TextPattern.Id, isEmptyAllowed: false), "Dữ kiện khai báo thêm", "Facts it declares")
        .Optional("parameters", Shape.Map(Parameter(), TextPattern.Id, isEmptyAllowed: false), "Tham số", "Parameters")
        .Optional("appliesWhen", ConditionShapes.Condition, "Khi nào áp dụng", "When any of it applies")
        .Required("criteria", Shape.List(CriterionShapes.Criterion), "Các tiêu chí", "The criteria")
        .Optional("groups", Shape.Map(CriterionShapes.Group, TextPattern.Id, isEmptyAllowed: false), "Các nhóm điểm", "The groups of points")
        .Optional("levels", Shape.List(CriterionShapes.Level, 1), "Các mức xếp loại", "The levels")
        .Optional("quotas", Shape.List(CriterionShapes.Quota, 1), "Các giới hạn tỉ lệ", "The quotas")
        .Optional("notCovered", Shape.List(NotCovered(), 1), "Nội dung chưa đưa vào", "What it does not cover")
        .Custom(SourceReferences.CheckRuleSet);

    private static DiscriminatedShape DeclaredFact()
    {
        var scalar = Shape.Strict().Optional("changeable", Shape.Boolean).Required("label", RuleShapes.Localized);
        var coded = Shape.Strict()
            .Optional("changeable", Shape.Boolean)
            .Required("codes", Shape.Map(RuleShapes.Localized, TextPattern.Id, isEmptyAllowed: false))
            .Required("label", RuleShapes.Localized);
        return OfType(
            (FactType.Boolean, scalar),
            (FactType.Integer, Number(Shape.Integer)),
            (FactType.Decimal, Number(Shape.Decimal)),
            (FactType.Date, scalar),
            (FactType.Code, coded),
            (FactType.Codes, coded),
            (FactType.Text, scalar));
    }

    private static ObjectShape Number(Shape number) => Shape.Strict()
        .Optional("unit", RuleShapes.Name)
        .Optional("min", number)
        .Optional("max", number)
        .Optional("partOf", Shape.Id)
        .Optional("changeable", Shape.Boolean)
        .Required("label", RuleShapes.Localized)
        .AtMost("min", "max");

    private static DiscriminatedShape Parameter()
    {
        var plain = ParameterBody(Shape.Strict());
        var number = ParameterBody(Shape.Strict().Optional("unit", RuleShapes.Name));
        return OfType(
            (FactType.Boolean, plain),
            (FactType.Integer, number),
            (FactType.Decimal, number),
            (FactType.Date, plain),
            (FactType.Code, plain),
            (FactType.Text, plain));
    }

    private static ObjectShape ParameterBody(ObjectShape start) => start
        .Required("label", RuleShapes.Localized)
        .Required("authority", Shape.ByType(text: Shape.Literal("local"), obj: RuleShapes.Citation), "local, hoặc căn cứ ấn định", "local, or the citation that sets it")
        .Optional("values", Shape.List(Shape.Strict().Required("from", Shape.Date).Required("value", ConditionShapes.Literal), 1));

    private static ObjectShape NotCovered() => Shape.Strict()
        .Required("vi", RuleShapes.Text)
        .Optional("en", RuleShapes.Text)
        .Optional("rows", Shape.List(RuleShapes.Name, 1).Distinct());

    private static DiscriminatedShape OfType(params ReadOnlySpan<(FactType Type, ObjectShape Shape)> types)
    {
        var named = new (string, ObjectShape)[types.Length];
        for (var i = 0; i < named.Length; i++)
        {
            named[i] = (RuleNames.NameOf(types[i].Type), types[i].Shape);
        }

        return Shape.By("type", null, named);
    }
}
