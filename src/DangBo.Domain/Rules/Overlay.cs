using DangBo.Domain.Documents;

namespace DangBo.Domain.Rules;

/// <summary>What makes a rule set a body's own without editing it: local values, stricter conditions, more criteria, better citations.</summary>
/// <remarks>It may not remove anything, replace a condition, or touch a parameter that a text sets.</remarks>
public sealed record Overlay
{
    /// <summary>Gets the id of the rule set that it lies over.</summary>
    public required string Of { get; init; }

    /// <summary>Gets its own id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets its own version.</summary>
    public required RuleSetVersion Version { get; init; }

    /// <summary>Gets the id of the body that issued it.</summary>
    public required string Issuer { get; init; }

    /// <summary>Gets the days on which it is in force.</summary>
    public required EffectivePeriod Effective { get; init; }

    /// <summary>Gets how well those days are known.</summary>
    public required Verification EffectiveVerification { get; init; }

    /// <summary>Gets the sources that its citations point at.</summary>
    public ValueList<RuleSource> Sources { get; init => field = value ?? ValueList<RuleSource>.Empty; } = ValueList<RuleSource>.Empty;

    /// <summary>Gets the values it gives to local parameters.</summary>
    public ValueList<OverlayParameter> Parameters { get; init => field = value ?? ValueList<OverlayParameter>.Empty; } = ValueList<OverlayParameter>.Empty;

    /// <summary>Gets the conditions that must hold as well.</summary>
    public ValueList<Tightening> Tightenings { get; init => field = value ?? ValueList<Tightening>.Empty; } = ValueList<Tightening>.Empty;

    /// <summary>Gets the criteria it adds.</summary>
    public ValueList<Criterion> Criteria { get; init => field = value ?? ValueList<Criterion>.Empty; } = ValueList<Criterion>.Empty;

    /// <summary>Gets the citations by which it replaces those of a criterion.</summary>
    public ValueList<ReplacedCitations> Citations { get; init => field = value ?? ValueList<ReplacedCitations>.Empty; } = ValueList<ReplacedCitations>.Empty;

    internal Spelling Spelling { get; init; }

    /// <summary>Draws the digest of the overlay: SHA-256 of the canonical form of its document.</summary>
    /// <returns>64 hexadecimal digits in lower case, the same as <see cref="CanonicalJson.Sha256"/> of the file it was read from.</returns>
    public string ComputeSha256() => CanonicalJson.Sha256(JsonWriting.ToBytes(this, OverlayJson.Write, indented: false));
}

/// <summary>The values that an overlay gives to a local parameter.</summary>
public sealed record OverlayParameter
{
    /// <summary>Gets the id of the parameter.</summary>
    public required string Parameter { get; init; }

    /// <summary>Gets the values; they replace the default from their first day on.</summary>
    public required ValueList<ParameterValue> Values { get; init; }
}

/// <summary>A condition that must hold as well for a criterion of records to be met.</summary>
public sealed record Tightening
{
    /// <summary>Gets the id of the criterion.</summary>
    public required string Criterion { get; init; }

    /// <summary>Gets the condition.</summary>
    public required Condition MetWhen { get; init; }

    /// <summary>Gets where the stricter condition is stated.</summary>
    public ValueList<Citation> Citations { get; init => field = value ?? ValueList<Citation>.Empty; } = ValueList<Citation>.Empty;
}

/// <summary>Citations that a body verified, in place of those of a criterion.</summary>
public sealed record ReplacedCitations
{
    /// <summary>Gets the id of the criterion.</summary>
    public required string Criterion { get; init; }

    /// <summary>Gets the citations.</summary>
    public required ValueList<Citation> Citations { get; init; }
}
