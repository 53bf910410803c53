using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>
/// The conditions of a rule set laid out so that one pass tests them all: leaves of one kind after another, then each
/// criterion's groups, members first.
/// </summary>
/// <remarks>
/// Records follow no pattern that a processor could guess, so a walk that stops where a condition is decided costs more
/// than testing everything straight on. <see cref="BoundNode.Test"/> says the same of a single condition.
/// </remarks>
internal sealed class ConditionPass
{
    private readonly BoundRuleSet _rules;
    private readonly LiteralLeaf[] _literals;
    private readonly NumberLeaf[] _counts;
    private readonly DateLeaf[] _dates;
    private readonly CodeLeaf[] _codes;
    private readonly CodesLeaf[] _codeSets;
    private readonly BoundLeaf[] _others;
    private readonly GroupStep[] _ruleSetGroups;
    private readonly CriterionStep[] _criteria;
    private readonly GroupStep[] _levelGroups;

    public ConditionPass(BoundRuleSet rules)
    {
        _rules = rules;
        _literals = [.. rules.Nodes.OfType<LiteralLeaf>()];
        _counts = [.. rules.Nodes.OfType<NumberLeaf>().Where(leaf => leaf.CountPlace >= 0)];
        _dates = [.. rules.Nodes.OfType<DateLeaf>().Where(leaf => leaf.Places.Length > 0)];
        _codes = [.. rules.Nodes.OfType<CodeLeaf>()];
        _codeSets = [.. rules.Nodes.OfType<CodesLeaf>()];
        _others = [.. rules.Nodes.OfType<BoundLeaf>().Where(leaf =>
            leaf is NumberLeaf { CountPlace: < 0 } or DateLeaf { Places: [] } or EqualityLeaf or KnownLeaf or ParameterIsSetLeaf)];
        _ruleSetGroups = GroupsBelow(rules.AppliesWhen);
        _criteria = [.. rules.Order.Select(index => StepOf(rules.Criteria[index]))];
        if (!rules.Nodes.Any(node => node is CriterionLeaf))
        {
            // No group waits for a verdict, so all are combined at once.
            _ruleSetGroups = [.. _ruleSetGroups, .. _criteria.SelectMany(step => step.Groups)];
            _criteria = [.. _criteria.Select(step => step with { Groups = [] })];
        }

        _levelGroups = GroupsBelow([.. rules.Levels.Select(level => level.When)]);
    }

    /// <summary>Gets how many places a run needs for the values of conditions: one for each, and what is always true or false.</summary>
    public int Places => _rules.Nodes.Length + 2;

    private int AlwaysTrue => _rules.Nodes.Length;

    private int AlwaysFalse => _rules.Nodes.Length + 1;

    /// <summary>Tests every condition and draws the verdict of every criterion.</summary>
    /// <param name="frame">What conditions read, the packed values included; gets the verdicts.</param>
    /// <param name="judged">What the bodies judged, by the place among the judged criteria.</param>
    /// <param name="nodes">Gets the value of every condition, by its place.</param>
    /// <returns>The overall verdict over the <c>must</c> criteria.</returns>
    public Verdict Run(ref Frame frame, scoped ReadOnlySpan<Verdict> judged, scoped Span<Kleene> nodes)
    {
        var packed = frame.Packed;
        foreach (var leaf in _literals)
        {
            nodes[leaf.Index] = leaf.Test(in packed[leaf.Place]);
        }

        foreach (var leaf in _counts)
        {
            nodes[leaf.Index] = leaf.TryTest(packed, out var result) ? result : leaf.Test(ref frame);
        }

        foreach (var leaf in _dates)
        {
            nodes[leaf.Index] = leaf.Test(packed);
        }

        foreach (var leaf in _codes)
        {
            nodes[leaf.Index] = leaf.Test(ref frame);
        }

        foreach (var leaf in _codeSets)
        {
            nodes[leaf.Index] = leaf.Test(ref frame);
        }

        foreach (var leaf in _others)
        {
            nodes[leaf.Index] = leaf.Test(ref frame);
        }

        (nodes[AlwaysTrue], nodes[AlwaysFalse]) = (Kleene.True, Kleene.False);
        Combine(_ruleSetGroups, ref frame, nodes);
        var ruleSetApplies = nodes[PlaceOf(_rules.AppliesWhen)];
        var seen = 0;
        foreach (ref readonly var step in _criteria.AsSpan())
        {
            if (step.Groups.Length > 0)
            {
                Combine(step.Groups, ref frame, nodes);
            }

            var applies = ruleSetApplies.And(nodes[step.AppliesWhen]);
            var verdict = step.MetWhen >= 0 ? Engine.VerdictOf(applies, nodes[step.MetWhen]) : Decide(in step, applies, judged, nodes);
            frame.Verdicts[step.Criterion] = verdict;
            seen |= step.MustBit << (int)verdict;
        }

        Combine(_levelGroups, ref frame, nodes);
        return Engine.Overall(seen);
    }

    // A criterion that a body judges, or one that overlays tighten.
    private Verdict Decide(in CriterionStep step, Kleene applies, scoped ReadOnlySpan<Verdict> judged, scoped ReadOnlySpan<Kleene> nodes)
    {
        var criterion = _rules.Criteria[step.Criterion];
        if (criterion.JudgmentIndex >= 0)
        {
            return Engine.VerdictOf(applies, judged[criterion.JudgmentIndex]);
        }

        var met = Kleene.True;
        foreach (var condition in criterion.MetWhen)
        {
            met = met.And(nodes[condition.Index]);
        }

        return Engine.VerdictOf(applies, met);
    }

    private CriterionStep StepOf(BoundCriterion criterion) => new(
        criterion.Index,
        criterion.Definition.Severity == Severity.Should ? 0 : 1,
        PlaceOf(criterion.AppliesWhen),
        criterion.JudgmentIndex < 0 && criterion.MetWhen is [var only] ? only.Index : -1,
        GroupsBelow([criterion.AppliesWhen, .. criterion.MetWhen]));

    private int PlaceOf(BoundNode? node) => node?.Index ?? AlwaysTrue;

    private static void Combine(GroupStep[] groups, ref Frame frame, scoped Span<Kleene> nodes)
    {
        foreach (ref readonly var group in groups.AsSpan())
        {
            if (group.Asks is not null)
            {
                nodes[group.Node] = group.Asks.Test(ref frame);
                continue;
            }

            var (left, right) = ((int)nodes[group.First], (int)nodes[group.Second]);
            var (certain, possible) = unchecked(((left >> 1) + (right >> 1), ((left + 1) >> 1) + ((right + 1) >> 1)));
            foreach (var place in group.Others)
            {
                var member = (int)nodes[place];
                (certain, possible) = unchecked((certain + (member >> 1), possible + ((member + 1) >> 1)));
            }

            var value = GroupNode.Of(group.Least, certain, possible);
            nodes[group.Node] = group.IsNot ? value.Not() : value;
        }
    }

    private GroupStep StepOf(BoundNode node) => node switch
    {
        GroupNode group => StepOf(group.Index, group.Members, group.Least, isNot: false),
        NotNode not => StepOf(not.Index, [not.Member], 1, isNot: true),
        _ => new(node.Index, 0, 0, [], 0, false, (CriterionLeaf)node),
    };

    private GroupStep StepOf(int node, BoundNode[] members, int least, bool isNot) => new(
        node,
        members.Length > 0 ? members[0].Index : AlwaysFalse,
        members.Length > 1 ? members[1].Index : AlwaysFalse,
        [.. members.Skip(2).Select(member => member.Index)],
        least,
        isNot,
        null);

    // A group lies before its members, so from the last to the first each comes after its members. What asks for another
    // criterion's verdict waits for it like a group.
    private GroupStep[] GroupsBelow(params ReadOnlySpan<BoundNode?> roots)
    {
        var groups = new List<GroupStep>();
        foreach (var root in roots)
        {
            for (var i = (root?.End ?? 0) - 1; root is not null && i >= root.Index; i--)
            {
                if (_rules.Nodes[i] is GroupNode or NotNode or CriterionLeaf)
                {
                    groups.Add(StepOf(_rules.Nodes[i]));
                }
            }
        }

        return [.. groups];
    }

    /// <summary>What it takes to draw the verdict of one criterion.</summary>
    /// <param name="Criterion">The place of the criterion.</param>
    /// <param name="MustBit">1 where the overall verdict depends on the criterion, else 0.</param>
    /// <param name="AppliesWhen">The place of its condition of applying.</param>
    /// <param name="MetWhen">The place of its condition of being met; -1 where there are several, or a body judges.</param>
    /// <param name="Groups">The groups of its conditions, members first.</param>
    private readonly record struct CriterionStep(int Criterion, int MustBit, int AppliesWhen, int MetWhen, GroupStep[] Groups);

    /// <summary>What it takes to draw the value of a group.</summary>
    /// <param name="Node">The place of the group.</param>
    /// <param name="First">The place of its first member, or of what is always false.</param>
    /// <param name="Second">The place of its second member, or of what is always false.</param>
    /// <param name="Others">The places of the others.</param>
    /// <param name="Least">How many of them must be true.</param>
    /// <param name="IsNot">Whether that is turned round.</param>
    /// <param name="Asks">The leaf that asks for another criterion's verdict and waits for it like a group; null for a group.</param>
    private readonly record struct GroupStep(int Node, int First, int Second, int[] Others, int Least, bool IsNot, CriterionLeaf? Asks);
}
