using DangBo.Domain.Json.Shapes;
using DangBo.Domain.Json.Trees;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>The table of the cases by which an author tests a rule set.</summary>
internal static class RuleCasesShape
{
    private const int LongestName = 500;

    /// <summary>Gets the table.</summary>
    public static DocumentShape Document { get; } = new("ruleCases", Body(), DocumentShape.MaxRuleBytes);

    private static ObjectShape Body() => Conditions(
            Shape.Strict("Ca kiểm thử bộ quy tắc", "Cases of a rule set").Required("ruleSet", Shape.Id, "Mã bộ quy tắc", "Id of the rule set"))
        .Optional("base", FactSheetShape.Facts, "Dữ kiện chung của mọi ca", "The facts that every case begins with")
        .Required("cases", Shape.List(Case(), 1).DistinctBy("name"), "Các ca", "The cases")
        .Custom(CheckDates);

    private static ObjectShape Case() => Conditions(
            Shape.Strict("Một ca", "A case").Required("name", Shape.Text.UpTo(LongestName), "Tên ca", "Its name"))
        .Optional("facts", FactSheetShape.Facts, "Dữ kiện riêng; null bỏ dữ kiện chung", "Its own facts; null takes a base fact away")
        .Required("expect", Expectation(), "Kết quả phải có, theo văn bản", "What must come out, by the text of the regulation");

    private static ObjectShape Conditions(ObjectShape start) => start
        .Optional("asOf", Shape.Date, "Ngày chốt hồ sơ", "The as-of day")
        .Optional("rulesAsOf", Shape.Date, "Ngày lấy quy tắc", "The day whose rules are asked")
        .Optional("period", Shape.Period, "Kỳ đánh giá", "The period judged")
        .Optional("parameters", MapOf(ConditionShapes.Literal.OrNull()), "Giá trị tham số; null là chưa quy định", "Values of parameters; null for not set")
        .Optional("judgments", MapOf(Judgment().OrNull()), "Nhận xét, theo tiêu chí; null bỏ nhận xét chung", "Judgments, by criterion; null takes one away");

    private static ObjectShape Judgment() => Shape.Strict("Nhận xét", "Judgment")
        .Required("opinion", RuleShapes.CodeOf<Opinion>())
        .Required("by", Shape.Id, "Tư cách của chủ thể nhận xét", "The capacity in which a body judged")
        .Required("on", Shape.Date);

    private static ObjectShape Expectation() => Shape.Strict("Kết quả phải có", "What must come out")
        .Optional("verdict", RuleShapes.CodeOf<Verdict>(), "Kết quả chung", "The overall verdict")
        .Optional("level", Shape.Id, "Mức xếp loại", "The level")
        .Optional("possibleLevels", Shape.List(Shape.Id).Distinct(), "Các mức còn có thể", "The levels still possible")
        .Optional("score", Shape.Decimal, "Điểm", "The score")
        .Optional("entitlements", Verdicts(), "Kết quả từng quyền được xét", "The verdict of each entitlement")
        .Optional("criteria", Verdicts(), "Kết quả từng tiêu chí", "The verdict of each criterion")
        .Optional("missing", MapOf(Shape.List(Shape.Id).Distinct()), "Dữ kiện, tham số còn thiếu của từng tiêu chí", "The facts and parameters that a criterion misses")
        .Custom(DocumentErrorCodes.EmptyObject, node => !node.IsComplete || node.Children.Count > 0);

    private static MapShape Verdicts() => MapOf(RuleShapes.CodeOf<Verdict>());

    private static MapShape MapOf(Shape value) => Shape.Map(value, TextPattern.Id, isEmptyAllowed: false);

    /// <summary>No date comes from a clock: each case has one of its own, or the document has one for all.</summary>
    private static void CheckDates(JsonTreeNode node, DocumentErrorCollector errors)
    {
        if (!node.IsComplete || node.Has("asOf") || node.Has("period"))
        {
            return;
        }

        foreach (var entry in node.Items("cases").Where(entry => entry.Kind == JsonTreeKind.Object))
        {
            if (!entry.Has("asOf") && !entry.Has("period"))
            {
                errors.Add(entry, DocumentErrorCodes.MissingOneOf, MessageArgument.Of("members", "asOf, period"));
            }
        }
    }
}
