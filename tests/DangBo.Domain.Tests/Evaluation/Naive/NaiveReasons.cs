using DangBo.Domain.Rules;
using AtLeast = DangBo.Domain.Rules.AtLeast;

namespace DangBo.Domain.Tests.Evaluation.Naive;

/// <summary>The decisive leaves of a criterion, by the definition of DESIGN 8: where each stands, and what it came to.</summary>
internal static class NaiveReasons
{
    public static IEnumerable<(string? In, string At, bool? Is)> Of(NaiveEvaluator evaluator, Criterion criterion)
    {
        var at = evaluator.Case;
        (string? In, string At, Condition? Condition)[] applying =
            [("ruleSet", "/appliesWhen", at.Rules.AppliesWhen), (null, "/appliesWhen", criterion.AppliesWhen)];
        (string? In, string At, Condition? Condition)[] meeting =
        [
            (null, "/metWhen", criterion.MetWhen),
            .. TighteningsOf(at, criterion).Select(entry =>
                ((string?)entry.Overlay.Id, $"/tighten/{criterion.Id}/metWhen", (Condition?)entry.Tightening.MetWhen)),
        ];
        var applies = evaluator.Applies(criterion);
        var (deciding, value) = applies == Truth.True ? (meeting, evaluator.IsMet(criterion)) : (applying, applies);
        return deciding.Where(part => part.Condition is not null && evaluator.Test(part.Condition) == value)
            .SelectMany(part => Leaves(evaluator, part.Condition!, value, part.At).Select(leaf => (part.In, leaf.At, leaf.Is)));
    }

    public static IEnumerable<(Overlay Overlay, Tightening Tightening)> TighteningsOf(NaiveCase at, Criterion criterion) =>
        at.Overlays.SelectMany(overlay => overlay.Tightenings
            .Where(tightening => tightening.Criterion == criterion.Id).Select(tightening => (overlay, tightening)));

    private static IEnumerable<(string At, bool? Is)> Leaves(NaiveEvaluator evaluator, Condition condition, Truth value, string at)
    {
        return condition switch
        {
            AllOf all => Members(all.Members, "all"),
            AnyOf any => Members(any.Members, "any"),
            AtLeast atLeast => Members(atLeast.Members, "of"),
            NoneOf none => Leaves(evaluator, none.Member, TruthTables.Not(value), $"{at}/not"),
            _ => [(at, value == Truth.Unknown ? null : value == Truth.True)],
        };

        IEnumerable<(string At, bool? Is)> Members(ValueList<Condition> group, string name) => group
            .Select((member, index) => (Member: member, At: $"{at}/{name}/{index}"))
            .Where(entry => evaluator.Test(entry.Member) == value)
            .SelectMany(entry => Leaves(evaluator, entry.Member, value, entry.At));
    }
}
