using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation.Checking;

/// <summary>What must come out of a case: at least one of its members is given, and what is not given is not asked.</summary>
/// <remarks>Equality is by all members.</remarks>
public sealed record CaseExpectation
{
    /// <summary>Gets the overall verdict; null where it is not asked.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Gets the level of a classification, or <c>notClassified</c>; null where it is not asked.</summary>
    public string? Level { get; init; }

    /// <summary>Gets the levels still possible; null where they are not asked.</summary>
    public ValueList<string>? PossibleLevels { get; init; }

    /// <summary>Gets the score; null where it is not asked.</summary>
    public decimal? Score { get; init; }

    /// <summary>Gets the verdicts of entitlements that are asked.</summary>
    public ValueList<ExpectedVerdict> Entitlements { get; init => field = value ?? ValueList<ExpectedVerdict>.Empty; } = ValueList<ExpectedVerdict>.Empty;

    /// <summary>Gets the verdicts of criteria that are asked.</summary>
    public ValueList<ExpectedVerdict> Criteria { get; init => field = value ?? ValueList<ExpectedVerdict>.Empty; } = ValueList<ExpectedVerdict>.Empty;

    /// <summary>Gets what criteria must miss, all of it and nothing else.</summary>
    public ValueList<ExpectedMissing> Missing { get; init => field = value ?? ValueList<ExpectedMissing>.Empty; } = ValueList<ExpectedMissing>.Empty;
}

/// <summary>The verdict that a criterion must have.</summary>
/// <remarks>Equality is by all members.</remarks>
public sealed record ExpectedVerdict
{
    /// <summary>Gets the id of the criterion.</summary>
    public required string Criterion { get; init; }

    /// <summary>Gets the verdict.</summary>
    public required Verdict Verdict { get; init; }
}

/// <summary>The facts and parameters that a criterion must miss.</summary>
/// <remarks>Equality is by all members.</remarks>
public sealed record ExpectedMissing
{
    /// <summary>Gets the id of the criterion.</summary>
    public required string Criterion { get; init; }

    /// <summary>Gets the names of the facts and the ids of the parameters; empty where nothing may be missing.</summary>
    public required ValueList<string> Names { get; init; }
}
