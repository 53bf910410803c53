using DangBo.Domain.Evaluation;
using DangBo.Domain.Json.Trees;
using DangBo.Domain.Populations;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>Makes summaries of populations of a tree that was checked.</summary>
internal static class PopulationSummaryBuilder
{
    public static PopulationSummary Build(JsonTree tree) => Build(tree.Root!);

    /// <summary>Makes a summary; what follows from its numbers, such as shares and what became of quotas, is not taken over.</summary>
    public static PopulationSummary Build(JsonTreeNode node) => new()
    {
        Scope = new()
        {
            RuleSet = EvaluationBuilder.BuildRuleSet(node.Required("ruleSet")),
            Subject = node.Code<SubjectKind>("subject"),
            Purpose = node.Code<RuleSetPurpose>("purpose"),
            Title = FindingBuilder.Words(node.Required("title")),
            Dates = new(node.Date("asOf"), node.Required("period").Period(), node.Date("rulesAsOf")),
            GroupBy = BuildFact(node.Find("groupBy")),
            Criteria = node.ListOf("criteria", criterion => new PopulationCriterion
            {
                Id = criterion.Text("id"),
                Title = FindingBuilder.Words(criterion.Required("title")),
                Polarity = criterion.Code<Polarity>("polarity"),
                Severity = criterion.Code<Severity>("severity"),
            }),
            Levels = node.ListOf("levels", level => new PopulationLevel
            {
                Id = level.Text("id"),
                Title = FindingBuilder.Words(level.Required("title")),
            }),
            Quotas = node.ListOf("quotas", BuildQuota),
        },
        Total = BuildCounts(node.Required("total")),
        Groups = node.ListOf("groups", group => new PopulationGroup { Group = group.TextOrNull("group"), Counts = BuildCounts(group) }),
        Quotas = node.ListOf("quotas", quota => new PopulationQuotaCounts { Groups = quota.ListOf("groups", BuildQuotaGroup) }),
        NotEvaluated = node.Integer("notEvaluated"),
        IsPartial = node.Boolean("partial"),
    };

    private static PopulationFact? BuildFact(JsonTreeNode? node) =>
        node is null ? null : new() { Name = node.Text("fact"), Label = FindingBuilder.Words(node.Required("label")) };

    private static PopulationQuota BuildQuota(JsonTreeNode node) => new()
    {
        Level = node.Text("level"),
        Of = node.Texts("of").ToValueList(),
        Per = BuildFact(node.Find("per")),
        Rounding = node.Code<Rounding>("rounding"),
        Share = node.TextOrNull("share"),
        ShareText = FindingBuilder.Words(node.Required("shareText")),
    };

    private static QuotaGroupCount BuildQuotaGroup(JsonTreeNode node)
    {
        var (atLevel, inBase) = (node.Required("atLevel"), node.Required("inBase"));
        return new()
        {
            Group = node.TextOrNull("group"),
            Count = QuotaCount.OfFigures(
                atLevel.Integer("lowest"), atLevel.Integer("highest"), inBase.Integer("lowest"), inBase.Integer("highest")),
        };
    }

    private static PopulationCounts BuildCounts(JsonTreeNode node) => new()
    {
        Subjects = node.Integer("subjects"),
        Overall = node.Find("overall") is { } overall ? BuildVerdicts(overall) : null,
        Criteria = node.ListOf("criteria", criterion => new CriterionCounts
        {
            Criterion = criterion.Text("criterion"),
            Verdicts = BuildVerdicts(criterion),
            Provisional = criterion.Integer("provisional"),
        }),
        Levels = node.ListOf("levels", level => new LevelCounts
        {
            Level = level.Text("level"),
            Lowest = level.Integer("lowest"),
            Highest = level.Integer("highest"),
        }),
        Score = node.Find("score") is { } score ? BuildScore(score) : null,
        Missing = node.ListOf("missing", missing => new MissingCount
        {
            Fact = missing.TextOrNull("fact"),
            Parameter = missing.TextOrNull("parameter"),
            Label = FindingBuilder.Words(missing.Required("label")),
            Findings = missing.Integer("findings"),
        }),
        Awaiting = node.ListOf("awaiting", awaited => new AwaitedCount
        {
            Judges = awaited.Texts("judges").ToValueList(),
            Findings = awaited.Integer("findings"),
        }),
        Remarks = node.ListOf("remarks", remark => new RemarkCount { Code = remark.Text("code"), Count = remark.Integer("count") }),
    };

    private static VerdictCounts BuildVerdicts(JsonTreeNode node) =>
        new(node.Integer("met"), node.Integer("notMet"), node.Integer("undetermined"), node.Integer("notApplicable"));

    private static ScoreCounts BuildScore(JsonTreeNode node) => new()
    {
        Scored = node.Integer("scored"),
        Certain = node.Integer("certain"),
        LowestSum = node.Decimal("lowestSum"),
        HighestSum = node.Decimal("highestSum"),
        Undetermined = node.Integer("undetermined"),
        NotApplicable = node.Integer("notApplicable"),
    };
}
