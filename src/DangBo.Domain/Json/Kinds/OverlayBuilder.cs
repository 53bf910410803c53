using DangBo.Domain.Documents;
using DangBo.Domain.Json.Trees;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>Makes overlays of a tree that was checked.</summary>
internal static class OverlayBuilder
{
    public static Overlay Build(JsonTree tree)
    {
        var node = tree.Root!;
        var citations = new CitationBuilder(node);
        var effective = node.Required("effective");
        return new()
        {
            Of = node.Text("of"),
            Id = node.Text("id"),
            Version = node.Version(),
            Issuer = node.Text("issuer"),
            Effective = effective.Period(),
            EffectiveVerification = effective.Code<Verification>("verification"),
            Sources = citations.Sources,
            Parameters = node.ListOf("parameters", entry => new OverlayParameter
            {
                Parameter = entry.Name!,
                Values = entry.Children.Select(value => RuleSetBuilder.BuildValue(value, citations)).ToValueList(),
            }),
            Tightenings = node.ListOf("tighten", entry => new Tightening
            {
                Criterion = entry.Name!,
                MetWhen = ConditionBuilder.Build(entry.Required("metWhen")),
                Citations = citations.BuildAll(entry, "cite"),
            }),
            Criteria = node.ListOf("criteria", criterion => CriterionBuilder.Build(criterion, citations)),
            Citations = node.ListOf("citations", entry => new ReplacedCitations
            {
                Criterion = entry.Name!,
                Citations = entry.Children.Select(citations.Build).ToValueList(),
            }),
            Spelling = node.Spelling(),
        };
    }
}
