using DangBo.Domain.Documents;
using DangBo.Domain.Json.Trees;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>Makes rule sets of a tree that was checked.</summary>
internal static class RuleSetBuilder
{
    public static RuleSet Build(JsonTree tree)
    {
        var node = tree.Root!;
        var citations = new CitationBuilder(node);
        var effective = node.Required("effective");
        return new()
        {
            Id = node.Text("id"),
            Version = node.Version(),
            Subject = node.Code<SubjectKind>("subject"),
            Purpose = node.Code<RuleSetPurpose>("purpose"),
            OverPeriod = node.CodeOrNull<PeriodRule>("overPeriod") ?? PeriodRule.LastDay,
            Title = node.Localized("title"),
            Effective = effective.Period(),
            EffectiveVerification = effective.Code<Verification>("verification"),
            Sources = citations.Sources,
            Basis = node.TextList("basis"),
            Facts = node.ListOf("facts", BuildFact),
            Parameters = node.ListOf("parameters", parameter => BuildParameter(parameter, citations)),
            AppliesWhen = ConditionBuilder.BuildOrNull(node, "appliesWhen"),
            Criteria = node.ListOf("criteria", criterion => CriterionBuilder.Build(criterion, citations)),
            Groups = node.ListOf("groups", CriterionBuilder.BuildGroup),
            Levels = node.ListOf("levels", CriterionBuilder.BuildLevel),
            Quotas = node.ListOf("quotas", CriterionBuilder.BuildQuota),
            NotCovered = node.ListOf("notCovered", BuildNotCovered),
            Spelling = node.Spelling(node.CodeOrNull<PeriodRule>("overPeriod") == PeriodRule.LastDay ? "overPeriod" : null),
        };
    }

    public static ParameterValue BuildValue(JsonTreeNode node, CitationBuilder citations) => new()
    {
        From = node.Date("from"),
        Value = RuleReading.LiteralOrNull(node.Required("value"))!,
        Citations = citations.BuildAll(node, "cite"),
    };

    private static Fact BuildFact(JsonTreeNode node) => new()
    {
        Name = node.Name!,
        Type = node.Code<FactType>("type"),
        Label = node.Localized("label"),
        Unit = node.ComposedOrNull("unit"),
        Min = node.DecimalOrNull("min"),
        Max = node.DecimalOrNull("max"),
        PartOf = node.TextOrNull("partOf"),
        Codes = node.ListOf("codes", code => new FactCode { Code = code.Name!, Label = new(code.Text("vi"), code.TextOrNull("en")) }),
        Changeable = node.BooleanOrNull("changeable") ?? false,
        Spelling = node.BooleanOrNull("changeable") == false ? Spelling.WithDefault : Spelling.Usual,
    };

    private static Parameter BuildParameter(JsonTreeNode node, CitationBuilder citations) => new()
    {
        Id = node.Name!,
        Type = node.Code<FactType>("type"),
        Unit = node.ComposedOrNull("unit"),
        Label = node.Localized("label"),
        Authority = node.Required("authority") is { Kind: JsonTreeKind.Object } authority ? citations.Build(authority) : null,
        Values = node.ListOf("values", value => BuildValue(value, citations)),
    };

    private static NotCovered BuildNotCovered(JsonTreeNode node) => new()
    {
        Text = new(node.Text("vi"), node.TextOrNull("en")),
        Rows = node.TextList("rows"),
    };
}
