namespace DangBo.Domain.Evaluation;

/// <summary>Everything that conditions rest on: leaves, facts, judgments, and the criteria they ask, all the way down.</summary>
internal sealed class Cone
{
    private readonly BoundRuleSet _rules;
    private readonly List<BoundLeaf> _leaves = [];
    private readonly List<int> _places = [];
    private readonly HashSet<int> _placed = [];
    private readonly List<int> _judged = [];
    private readonly HashSet<int> _criteria = [];
    private readonly Stack<BoundNode> _waiting = [];

    private Cone(BoundRuleSet rules) => _rules = rules;

    /// <summary>Gets the leaves, without those that ask another criterion.</summary>
    public IReadOnlyList<BoundLeaf> Leaves => _leaves;

    /// <summary>Gets the places of the facts, in the order in which they are met.</summary>
    public IReadOnlyList<int> Places => _places;

    /// <summary>Gets the places of the judgments.</summary>
    public IReadOnlyList<int> Judged => _judged;

    /// <summary>Gets the criteria that are asked, each after those it asks itself.</summary>
    public int[] Order => [.. _rules.Order.Where(_criteria.Contains)];

    /// <summary>Gets the parameters that leaves compare with.</summary>
    public IEnumerable<BoundParameter> Parameters => _leaves.SelectMany(ParametersOf).Distinct();

    public static Cone Of(BoundRuleSet rules, IEnumerable<BoundNode> nodes) => OfCriteria(rules, [], nodes);

    /// <summary>Gets what the verdicts of criteria rest on.</summary>
    public static Cone OfCriteria(BoundRuleSet rules, IEnumerable<int> criteria, IEnumerable<BoundNode> nodes)
    {
        var cone = new Cone(rules);
        foreach (var node in nodes)
        {
            cone.Add(node);
        }

        foreach (var criterion in criteria)
        {
            cone.Ask(criterion);
            cone.AddWaiting();
        }

        return cone;
    }

    /// <summary>Gets the conditions that a group joins; none of a leaf.</summary>
    public static BoundNode[] MembersOf(BoundNode node) => node switch
    {
        AllNode all => all.Members,
        AnyNode any => any.Members,
        AtLeastNode atLeast => atLeast.Members,
        NotNode not => [not.Member],
        _ => [],
    };

    private void Add(BoundNode node)
    {
        _waiting.Push(node);
        AddWaiting();
    }

    // Criteria may ask one another in a chain as long as the rule set: longer than calls may lie in one another.
    private void AddWaiting()
    {
        while (_waiting.TryPop(out var node))
        {
            Wait(MembersOf(node));
            if (node is CriterionLeaf asked)
            {
                Ask(asked.Criterion);
            }
            else if (node is BoundLeaf leaf)
            {
                AddLeaf(leaf);
            }
        }
    }

    private void Ask(int index)
    {
        if (!_criteria.Add(index))
        {
            return;
        }

        var criterion = _rules.Criteria[index];
        Wait([_rules.AppliesWhen, criterion.AppliesWhen, .. criterion.MetWhen]);
        if (criterion.JudgmentIndex >= 0)
        {
            _judged.Add(criterion.JudgmentIndex);
        }
    }

    private void Wait(ReadOnlySpan<BoundNode?> nodes)
    {
        for (var i = nodes.Length - 1; i >= 0; i--)
        {
            if (nodes[i] is { } node)
            {
                _waiting.Push(node);
            }
        }
    }

    private void AddLeaf(BoundLeaf leaf)
    {
        _leaves.Add(leaf);
        AddPlace(leaf.Place);
        foreach (var operand in leaf is ComparisonLeaf comparison ? comparison.Operands : [])
        {
            AddPlace(operand.Place);
        }
    }

    private void AddPlace(int place)
    {
        if (place >= 0 && _placed.Add(place))
        {
            _places.Add(place);
        }
    }

    private static IEnumerable<BoundParameter> ParametersOf(BoundLeaf leaf) => leaf switch
    {
        ParameterIsSetLeaf isSet => [isSet.Parameter],
        ComparisonLeaf comparison => comparison.Operands
            .SelectMany(operand => (BoundParameter?[])[operand.Parameter, operand.FactorParameter]).OfType<BoundParameter>(),
        _ => [],
    };
}
