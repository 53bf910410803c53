using DangBo.Domain.Json.Trees;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>Makes criteria, groups of points, levels and quotas of a tree that was checked.</summary>
internal static class CriterionBuilder
{
    public static Criterion Build(JsonTreeNode node, CitationBuilder citations) => new()
    {
        Id = node.Text("id"),
        Title = node.Localized("title"),
        Citations = citations.BuildAll(node, "cite"),
        Polarity = node.Code<Polarity>("polarity"),
        Severity = node.Code<Severity>("severity"),
        AssessedBy = node.Code<Assessment>("assessedBy"),
        AppliesWhen = ConditionBuilder.BuildOrNull(node, "appliesWhen"),
        MetWhen = ConditionBuilder.BuildOrNull(node, "metWhen"),
        Judges = node.TextList("judges"),
        Evidence = node.TextList("evidence"),
        Relates = node.ListOf("relates", BuildRelation),
        Points = node.DecimalOrNull("points"),
        Group = node.TextOrNull("group"),
    };

    public static PointGroup BuildGroup(JsonTreeNode node) => new()
    {
        Id = node.Name!,
        Title = node.Localized("title"),
        Max = node.Decimal("max"),
        NotApplicable = node.Code<NotApplicablePoints>("notApplicable"),
    };

    public static Level BuildLevel(JsonTreeNode node) => new()
    {
        Id = node.Text("id"),
        Rank = (int)node.Integer("rank"),
        Title = node.LocalizedOrNull("title"),
        When = ConditionBuilder.BuildOrNull(node, "when"),
    };

    public static Quota BuildQuota(JsonTreeNode node) => new()
    {
        Level = node.Text("level"),
        AtMost = ConditionBuilder.BuildParameter(node.Required("atMost")),
        Of = node.TextList("of"),
        Per = node.Find("per")?.Text("fact"),
        Rounding = node.Code<Rounding>("rounding"),
    };

    private static Relation BuildRelation(JsonTreeNode node) => new()
    {
        RuleSet = node.TextOrNull("ruleSet"),
        Criterion = node.TextOrNull("criterion"),
        Row = node.ComposedOrNull("row"),
    };
}
