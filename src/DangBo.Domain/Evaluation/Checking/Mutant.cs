using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation.Checking;

/// <summary>What a mutant changed: a closed set.</summary>
public enum MutantKind : byte
{
    /// <summary>A test was turned round: <c>gte</c> to <c>lt</c>, <c>in</c> to not in, recorded to not recorded.</summary>
    TestNegated = 0,

    /// <summary>A threshold that is a literal was moved by one step.</summary>
    ThresholdMoved,

    /// <summary>A threshold that is a fact or a parameter was counted in, or out: <c>gte</c> to <c>gt</c>.</summary>
    BoundaryMoved,

    /// <summary>An item was taken off a list of two or more.</summary>
    ItemDropped,

    /// <summary>The number of conditions that must hold was moved by one.</summary>
    CountMoved,

    /// <summary>A factor was moved by one unit of its last place, or its numerator by one.</summary>
    FactorMoved,

    /// <summary>A span of time was moved by one of its smallest unit.</summary>
    SpanMoved,

    /// <summary>A value of a parameter was moved by one unit of its last place.</summary>
    ParameterMoved,
}

/// <summary>A rule set with one small change, which a case should notice.</summary>
/// <remarks>Equality is by all members.</remarks>
public sealed record Mutant
{
    /// <summary>Gets the JSON Pointer of what was changed, into the rule set as it was.</summary>
    public required string Pointer { get; init; }

    /// <summary>Gets what was changed.</summary>
    public required MutantKind Kind { get; init; }

    /// <summary>Gets what was changed, for people.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>Gets the changed rule set.</summary>
    public required RuleSet RuleSet { get; init; }
}

/// <summary>Whether a mutant means something else than the rule set: a closed set of three.</summary>
public enum MutantMeaning : byte
{
    /// <summary>No record tells the two apart, and no difference was excluded.</summary>
    NotDecided = 0,

    /// <summary>A record tells the two apart.</summary>
    Different,

    /// <summary>No record can tell the two apart: no case could notice the change.</summary>
    Equal,
}

/// <summary>What comparing a mutant with the rule set showed.</summary>
/// <remarks>Equality is by all members.</remarks>
public sealed record MutantComparison
{
    /// <summary>Gets whether the mutant means something else.</summary>
    public required MutantMeaning Meaning { get; init; }

    /// <summary>Gets a record on which the two differ, with what the rule set, not the mutant, makes of it; null where there is none.</summary>
    public CounterExample? Example { get; init; }
}
