using DangBo.Domain.Documents;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>A rule set and its overlays with every name and type checked: what an evaluation runs over.</summary>
internal sealed class BoundRuleSet
{
    public required RuleSet Definition { get; init; }

    public required ValueList<Overlay> Overlays { get; init; }

    public required Vocabulary Vocabulary { get; init; }

    /// <summary>The facts by their places.</summary>
    public required Fact[] Facts { get; init; }

    /// <summary>The nodes of every condition, each group before its members.</summary>
    public required BoundNode[] Nodes { get; init; }

    /// <summary>The rule set's own condition of applying; null means always.</summary>
    public required BoundNode? AppliesWhen { get; init; }

    public required BoundCriterion[] Criteria { get; init; }

    /// <summary>The places of the criteria in an order in which each comes after those it asks.</summary>
    public required int[] Order { get; init; }

    public required BoundLevel[] Levels { get; init; }

    public required BoundParameter[] QuotaShares { get; init; }

    /// <summary>Whether a condition asks if a fact is recorded, so that verdicts may be provisional.</summary>
    public required bool HasKnownTests { get; init; }

    /// <summary>How many criteria a body judges.</summary>
    public required int JudgmentCount { get; init; }

    /// <summary>Gets the conditions laid out for one pass; laying them out twice would give the same.</summary>
    public ConditionPass Pass => field ??= new(this);

    public Fact? FindFact(string name) => Vocabulary.Find(name) ?? Array.Find(Facts, fact => fact.Name == name)
        ?? Definition.Facts.FirstOrDefault(fact => fact.Name == name);
}

internal sealed class BoundCriterion
{
    public required Criterion Definition { get; init; }

    public required int Index { get; init; }

    /// <summary>The overlay that added the criterion; null for the rule set's own.</summary>
    public required string? Overlay { get; init; }

    public required ValueList<Citation> Citations { get; init; }

    /// <summary>The criterion's own condition of applying; null means always.</summary>
    public required BoundNode? AppliesWhen { get; init; }

    /// <summary>The condition of being met and those by which overlays tighten it; empty for a judgment.</summary>
    public required BoundNode[] MetWhen { get; init; }

    /// <summary>The places of the facts shown to whoever judges.</summary>
    public required int[] Evidence { get; init; }

    /// <summary>The place among the criteria that a body judges; -1 for records.</summary>
    public required int JudgmentIndex { get; init; }
}

internal sealed record BoundLevel(Level Definition, BoundNode? When);
