using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation.Checking;

/// <summary>Finds conditions that no record can make true, or false.</summary>
/// <remarks>
/// The smallest condition that is to blame is named, and nothing that only follows from it. A part is asked by itself; a
/// whole condition under that of applying.
/// </remarks>
internal sealed class ReachLint(BoundRuleSet rules, LintFindings findings)
{
    private readonly Reach _reach = new(rules);
    private readonly HashSet<int> _defective = [];

    public void Check()
    {
        var context = RuleSetApplies();
        var found = new LintFindings[rules.Criteria.Length];
        foreach (var index in rules.Order)
        {
            found[index] = new(rules.Definition);
            Criterion(rules.Criteria[index], context, found[index]);
        }

        foreach (var of in found)
        {
            findings.Append(of);
        }

        new LevelLint(rules, _reach, this, context, findings).Check();
    }

    // What is wrong with the rule set's own condition is told once and not again for every criterion.
    private BoundNode[] RuleSetApplies()
    {
        if (rules.AppliesWhen is not { } applies)
        {
            return [];
        }

        var place = new Place(string.Empty, null, null, null);
        if (!Parts(applies, place, findings) && !Whole(applies, [], place, findings, null, null))
        {
            return [applies];
        }

        // The verdict of every criterion rests on it.
        _defective.UnionWith(rules.Order);
        return [];
    }

    private void Criterion(BoundCriterion criterion, BoundNode[] context, LintFindings into)
    {
        var own = criterion.Overlay is null ? rules.Definition.Criteria : rules.Overlays.First(overlay => overlay.Id == criterion.Overlay).Criteria;
        var index = own.Select((definition, at) => (definition, at)).First(entry => entry.definition.Id == criterion.Definition.Id).at;
        var place = new Place($"/criteria/{index}", criterion.Overlay, criterion.Definition.Id, null);
        if (criterion.AppliesWhen is { } applies)
        {
            if (Parts(applies, place, into) || Whole(applies, context, place, into, new(Verdict.NotApplicable), null))
            {
                _defective.Add(criterion.Index);
            }
            else
            {
                context = [.. context, applies];
            }
        }

        var reported = false;
        foreach (var met in criterion.MetWhen)
        {
            reported |= Parts(met, place, into);
        }

        if (criterion.MetWhen.Length > 0 &&
            (reported || Whole(criterion.MetWhen, context, place, into, new(Verdict.NotMet), new(Verdict.Met))))
        {
            _defective.Add(criterion.Index);
        }
    }

    /// <summary>Asks every part of a condition by itself, the smallest first; the whole only for members that it lacks.</summary>
    /// <returns>Whether something was found.</returns>
    public bool Parts(BoundNode node, Place place, LintFindings into)
    {
        var reported = false;
        foreach (var member in Cone.MembersOf(node))
        {
            reported |= Part(member, place, into);
        }

        var empty = node switch
        {
            AllNode { Members: [] } => LintCodes.AllWithoutMembers,
            AnyNode { Members: [] } => LintCodes.AnyWithoutMembers,
            _ => null,
        };
        if (empty is not null)
        {
            into.Add(new Message(empty), place.PointerTo(node), place.OverlayOf(node), null);
        }

        return reported || empty is not null;
    }

    /// <summary>Asks whether a whole condition can be true, and false, where others hold.</summary>
    /// <returns>Whether something was found.</returns>
    public bool Whole(BoundNode node, BoundNode[] context, Place place, LintFindings into, Example? whenNeverMet, Example? whenNeverFails) =>
        Whole([node], context, place, into, whenNeverMet, whenNeverFails);

    /// <summary>Tells whether conditions ask a criterion with which something is wrong, so that what they do only follows.</summary>
    public bool AreSuspect(IEnumerable<BoundNode> nodes) => _defective.Overlaps(Cone.Of(rules, nodes).Order);

    /// <summary>Makes the example of a record, with what the rule set makes of it.</summary>
    public CounterExample? ExampleOf(Witness? witness, Place place, Example? example) =>
        witness is null || example is null
            ? null
            : CounterExamples.Of(rules, witness) with
            {
                Criterion = example.Verdict is null ? null : place.Criterion,
                Verdict = example.Verdict,
                Level = example.Level,
            };

    private bool Part(BoundNode node, Place place, LintFindings into)
    {
        if (Parts(node, place, into))
        {
            return true;
        }

        if (AreSuspect([node]))
        {
            return false;
        }

        if (_reach.Find(node).Answer == ReachAnswer.Never)
        {
            into.Add(new Message(LintCodes.ConditionNeverMet), place.PointerTo(node), place.OverlayOf(node), null);
            return true;
        }

        if (_reach.Find(Reach.Not(node)).Answer == ReachAnswer.Never)
        {
            into.Add(new Message(LintCodes.ConditionNeverFails), place.PointerTo(node), place.OverlayOf(node), null);
            return true;
        }

        return false;
    }

    private bool Whole(
        BoundNode[] nodes, BoundNode[] context, Place place, LintFindings into, Example? whenNeverMet, Example? whenNeverFails)
    {
        if (AreSuspect([.. nodes, .. context]))
        {
            return false;
        }

        var met = _reach.Find([.. context, .. nodes]);
        var failed = _reach.Find([.. context, Reach.Not(Reach.All(nodes))]);
        return Tell(LintCodes.ConditionNeverMet, met.Answer, failed.Witness, whenNeverMet) |
            Tell(LintCodes.ConditionNeverFails, failed.Answer, met.Witness, whenNeverFails);

        bool Tell(string code, ReachAnswer answer, Witness? other, Example? example)
        {
            var (pointer, overlay) = (place.PointerTo(nodes[0]), place.OverlayOf(nodes[0]));
            if (answer == ReachAnswer.Never)
            {
                into.Add(new Message(code), pointer, overlay, ExampleOf(other, place, example));
            }
            else if (answer == ReachAnswer.CannotTell)
            {
                into.CannotTell(new()
                {
                    Code = code,
                    Pointer = pointer,
                    Overlay = overlay,
                    Criterion = place.Criterion,
                    Level = place.Level,
                });
            }

            return answer == ReachAnswer.Never;
        }
    }
}

/// <summary>What a rule set makes of an example.</summary>
internal sealed record Example(Verdict? Verdict, string? Level = null);

/// <summary>Where the conditions stand whose nodes are asked.</summary>
internal sealed record Place(string Pointer, string? Overlay, string? Criterion, string? Level)
{
    public string PointerTo(BoundNode node) => node.In is null ? Pointer + node.At : node.At;

    public string? OverlayOf(BoundNode node) => node.In switch
    {
        null => Overlay,
        "ruleSet" => null,
        var overlay => overlay,
    };
}
