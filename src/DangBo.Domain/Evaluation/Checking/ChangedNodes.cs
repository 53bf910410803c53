namespace DangBo.Domain.Evaluation.Checking;

/// <summary>Finds the smallest conditions in which two bound rule sets of one shape differ.</summary>
internal static class ChangedNodes
{
    public static IEnumerable<(BoundNode Before, BoundNode After)> Between(BoundRuleSet before, BoundRuleSet after) =>
        Roots(before).Zip(Roots(after)).SelectMany(pair => Between(pair.First, pair.Second));

    private static IEnumerable<BoundNode> Roots(BoundRuleSet rules) =>
        rules.Criteria.SelectMany(criterion => (BoundNode?[])[criterion.AppliesWhen, .. criterion.MetWhen])
            .Prepend(rules.AppliesWhen).Concat(rules.Levels.Select(level => level.When)).OfType<BoundNode>();

    private static IEnumerable<(BoundNode Before, BoundNode After)> Between(BoundNode before, BoundNode after)
    {
        var (members, others) = (Cone.MembersOf(before), Cone.MembersOf(after));
        var isSame = before.GetType() == after.GetType() && members.Length == others.Length && (before, after) switch
        {
            (AtLeastNode left, AtLeastNode right) => left.Count == right.Count,
            (ComparisonLeaf left, ComparisonLeaf right) => IsSame(left, right),
            (KnownLeaf left, KnownLeaf right) => left.Place == right.Place && left.Expected == right.Expected,
            (ParameterIsSetLeaf left, ParameterIsSetLeaf right) =>
                IsSame(left.Parameter, right.Parameter) && left.Expected == right.Expected,
            (CriterionLeaf left, CriterionLeaf right) => left.Criterion == right.Criterion && left.Verdicts.Equals(right.Verdicts),
            _ => true,
        };
        return isSame ? members.Zip(others).SelectMany(pair => Between(pair.First, pair.Second)) : [(before, after)];
    }

    private static bool IsSame(ComparisonLeaf before, ComparisonLeaf after) =>
        before.TestKind == after.TestKind && before.Place == after.Place && before.Operands.Length == after.Operands.Length &&
        before.Operands.Zip(after.Operands).All(pair => IsSame(pair.First, pair.Second));

    // The parameters of two bindings are never one object; what they were made from is compared.
    private static bool IsSame(BoundOperand before, BoundOperand after) =>
        IsSame(before.Parameter, after.Parameter) && IsSame(before.FactorParameter, after.FactorParameter) &&
        (before with { Parameter = null, FactorParameter = null }).Equals(after with { Parameter = null, FactorParameter = null });

    private static bool IsSame(BoundParameter? before, BoundParameter? after) => Equals(before?.Definition, after?.Definition);
}
