using DangBo.Domain.Json.Shapes;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>The tables of criteria, and of what is drawn from their verdicts: groups of points, levels, quotas.</summary>
internal static class CriterionShapes
{
    /// <summary>Gets a criterion.</summary>
    public static Shape Criterion { get; } = Shape.Reference("criterion", Shape.Strict("Tiêu chí", "Criterion")
        .Required("id", Shape.Id)
        .Required("title", RuleShapes.Localized)
        .Optional("cite", RuleShapes.Citations, "Căn cứ", "Where it is stated")
        .Required("polarity", RuleShapes.CodeOf<Polarity>(), "Nghĩa vụ, điều cấm hay quyền được xét", "Duty, prohibition or entitlement")
        .Required("severity", RuleShapes.CodeOf<Severity>(), "Có tính vào kết quả chung hay không", "Whether it weighs on the overall verdict")
        .Required("assessedBy", RuleShapes.CodeOf<Assessment>(), "Hồ sơ hay chủ thể nhận xét quyết định", "Whether records or a body decide")
        .Optional("appliesWhen", ConditionShapes.Condition, "Khi nào áp dụng", "When it applies")
        .Optional("metWhen", ConditionShapes.Condition, "Khi nào đạt", "When it is met")
        .Optional("judges", RuleShapes.Ids, "Tư cách của chủ thể nhận xét", "The capacities in which a body may judge")
        .Optional("evidence", RuleShapes.Ids, "Dữ kiện để tham khảo", "Facts shown to whoever judges")
        .Optional("relates", Shape.List(Relation(), 1), "Liên quan", "What it is tied to")
        .Optional("points", Shape.Decimal, "Điểm khi đạt", "Points when met")
        .Optional("group", Shape.Id, "Nhóm điểm", "Group of points"));

    /// <summary>Gets a group of points.</summary>
    public static Shape Group { get; } = Shape.Strict("Nhóm điểm", "Group of points")
        .Required("title", RuleShapes.Localized)
        .Required("max", Shape.Decimal, "Điểm tối đa", "The most points")
        .Required("notApplicable", RuleShapes.CodeOf<NotApplicablePoints>(), "Điểm của tiêu chí không áp dụng", "What a criterion that does not apply gives");

    /// <summary>Gets a level of a classification.</summary>
    public static Shape Level { get; } = Shape.Strict("Mức xếp loại", "Level")
        .Required("id", Shape.Id)
        .Required("rank", Shape.IntegerFrom(int.MinValue, int.MaxValue), "Thứ bậc, cao hơn là tốt hơn", "Its rank; a higher one is better")
        .Optional("title", RuleShapes.Localized)
        .Optional("when", ConditionShapes.Condition, "Điều kiện; không ghi thì nhận mọi trường hợp còn lại", "Its condition; absent, it takes all that is left");

    /// <summary>Gets a quota of a classification.</summary>
    public static Shape Quota { get; } = Shape.Strict("Giới hạn tỉ lệ", "Quota")
        .Required("level", Shape.Id)
        .Required("atMost", ConditionShapes.Share, "Tỉ lệ tối đa", "The greatest share")
        .Required("of", RuleShapes.Ids, "Các mức làm cơ sở tính", "The levels that make the base")
        .Optional("per", Shape.Strict().Required("fact", Shape.Id), "Dữ kiện chia nhóm", "The fact that makes the groups")
        .Required("rounding", RuleShapes.CodeOf<Rounding>(), "Cách làm tròn", "How a cap is rounded");

    private static ChoiceShape Relation() => Shape.Choice(
        ("ruleSet", Shape.Strict().Required("ruleSet", Shape.Id).Optional("criterion", Shape.Id)),
        ("row", Shape.Strict().Required("row", RuleShapes.Name)));
}
