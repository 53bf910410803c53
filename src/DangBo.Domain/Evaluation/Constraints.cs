using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>What every record keeps whatever the rules say, as comparisons: a part is not above its whole, a period does not end before it starts.</summary>
internal static class Constraints
{
    /// <summary>Gets the constraints between facts that conditions rest on.</summary>
    public static IReadOnlyList<ComparisonLeaf> Of(BoundRuleSet rules, IReadOnlyList<int> places)
    {
        var leaves = new List<ComparisonLeaf>();
        var known = places.ToHashSet();
        foreach (var place in places)
        {
            var fact = rules.Facts[place];
            var bound = fact.Name == Vocabulary.FirstDay ? Vocabulary.LastDay : fact.PartOf;
            var other = bound is null ? -1 : Array.FindIndex(rules.Facts, one => one.Name == bound);
            if (other >= 0 && known.Contains(other))
            {
                leaves.Add(Least(fact, place, rules.Facts[other], other));
            }
        }

        return leaves;
    }

    private static ComparisonLeaf Least(Fact fact, int place, Fact bound, int boundPlace)
    {
        BoundOperand[] operands = [new() { Place = boundPlace, Fact = bound }];
        return fact.Type == FactType.Date
            ? new DateLeaf { TestKind = ComparisonTest.LessOrEqual, Operands = operands, Place = place, Fact = fact, At = string.Empty }
            : new NumberLeaf { TestKind = ComparisonTest.LessOrEqual, Operands = operands, Place = place, Fact = fact, At = string.Empty };
    }
}
