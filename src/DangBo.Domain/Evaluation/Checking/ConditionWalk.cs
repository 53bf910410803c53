using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation.Checking;

/// <summary>A condition of a document and where it stands.</summary>
internal readonly record struct PlacedCondition(Condition Condition, string Pointer, string? Overlay);

/// <summary>A criterion of a document and where it stands.</summary>
internal readonly record struct PlacedCriterion(Criterion Criterion, string Pointer, string? Overlay);

/// <summary>Walks through a rule set and its overlays as they are written, each thing with its place.</summary>
internal static class ConditionWalk
{
    public static IEnumerable<PlacedCriterion> Criteria(RuleSet ruleSet, ValueList<Overlay> overlays) =>
        ruleSet.Criteria.Select((criterion, index) => new PlacedCriterion(criterion, $"/criteria/{index}", null))
            .Concat(overlays.SelectMany(overlay => overlay.Criteria.Select(
                (criterion, index) => new PlacedCriterion(criterion, $"/criteria/{index}", overlay.Id))));

    /// <summary>Gets every condition, each group before its members.</summary>
    public static IEnumerable<PlacedCondition> Conditions(RuleSet ruleSet, ValueList<Overlay> overlays) =>
        Roots(ruleSet, overlays).SelectMany(Below);

    /// <summary>Gets the members of a group with their places; none of any other condition.</summary>
    public static IEnumerable<(Condition Member, string Pointer)> Members(Condition condition, string pointer) => condition switch
    {
        AllOf all => all.Members.Select((member, index) => (member, $"{pointer}/all/{index}")),
        AnyOf any => any.Members.Select((member, index) => (member, $"{pointer}/any/{index}")),
        AtLeast atLeast => atLeast.Members.Select((member, index) => (member, $"{pointer}/of/{index}")),
        NoneOf none => [(none.Member, pointer + "/not")],
        _ => [],
    };

    /// <summary>Gets the right sides of a comparison with their places.</summary>
    public static IEnumerable<(Operand Operand, string Pointer)> Operands(Comparison comparison, string pointer)
    {
        var name = RuleNames.NameOf(comparison.Test);
        var isList = comparison.Test is ComparisonTest.In or ComparisonTest.HasAny or ComparisonTest.HasAll or ComparisonTest.Between;
        return comparison.Operands.Select((operand, index) => (operand, isList ? $"{pointer}/{name}/{index}" : $"{pointer}/{name}"));
    }

    private static IEnumerable<PlacedCondition> Roots(RuleSet ruleSet, ValueList<Overlay> overlays)
    {
        var roots = new List<(Condition? Condition, string Pointer, string? Overlay)> { (ruleSet.AppliesWhen, "/appliesWhen", null) };
        foreach (var (criterion, pointer, overlay) in Criteria(ruleSet, overlays))
        {
            roots.Add((criterion.AppliesWhen, pointer + "/appliesWhen", overlay));
            roots.Add((criterion.MetWhen, pointer + "/metWhen", overlay));
        }

        roots.AddRange(ruleSet.Levels.Select((level, index) => (level.When, $"/levels/{index}/when", (string?)null)));
        roots.AddRange(overlays.SelectMany(overlay => overlay.Tightenings.Select(tightening =>
            ((Condition?)tightening.MetWhen, $"/tighten/{PointerToken.Of(tightening.Criterion)}/metWhen", (string?)overlay.Id))));
        return roots.Where(root => root.Condition is not null)
            .Select(root => new PlacedCondition(root.Condition!, root.Pointer, root.Overlay));
    }

    private static IEnumerable<PlacedCondition> Below(PlacedCondition root)
    {
        var waiting = new Stack<PlacedCondition>([root]);
        while (waiting.TryPop(out var next))
        {
            yield return next;
            foreach (var (member, pointer) in Members(next.Condition, next.Pointer).Reverse())
            {
                waiting.Push(new(member, pointer, next.Overlay));
            }
        }
    }
}
