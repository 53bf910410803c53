using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation.Replays;

/// <summary>One leaf of a condition that decided, as a document keeps it.</summary>
public sealed record StoredReason
{
    internal StoredReason()
    {
    }

    /// <summary>Gets the JSON Pointer of the leaf into the criterion, or into the document that <see cref="In"/> names.</summary>
    public required string At { get; init; }

    /// <summary>Gets what <see cref="At"/> points into: null for the criterion, <c>ruleSet</c>, or the id of an overlay.</summary>
    public string? In { get; init; }

    /// <summary>Gets what the leaf came to; null where it was unknown.</summary>
    public required bool? Is { get; init; }

    /// <summary>Gets the name of the fact on the left; null where a parameter or a criterion was tested.</summary>
    public string? Fact { get; init; }

    /// <summary>Gets the id of the parameter that was tested for having a value; null for other leaves.</summary>
    public string? Parameter { get; init; }

    /// <summary>Gets the id of the criterion that was asked; null for other leaves.</summary>
    public string? Criterion { get; init; }

    /// <summary>Gets the verdict of the criterion that was asked; null for other leaves.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Gets the value of the fact; not recorded where it was unknown, and for other leaves.</summary>
    public RecordedValue Value { get; init; }

    /// <summary>Gets the unit of the fact; null where it has none, and for other leaves.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the test, such as <c>gte</c>, <c>known</c>, <c>isSet</c> or <c>is</c>.</summary>
    public required string Test { get; init; }

    /// <summary>Gets what the left was compared with: one value, two ends, or a list.</summary>
    public required ValueList<StoredThreshold> Thresholds { get; init; }

    /// <summary>Tells where the leaf is, and no value.</summary>
    /// <returns>The place.</returns>
    public override string ToString() => In is null ? At : $"{In}#{At}";

    /// <summary>Tells whether a test compares with a list, and not with one value.</summary>
    internal static bool TakesList(string test) => test is "between" or "in" or "hasAny" or "hasAll" or "is";
}

/// <summary>What a fact was compared with, and where that came from.</summary>
public sealed record StoredThreshold
{
    internal StoredThreshold()
    {
    }

    /// <summary>Gets the value, or a fraction that has no finite decimal form; not recorded where it was unknown.</summary>
    public required RecordedValue Value { get; init; }

    /// <summary>Gets where it came from; null where the rule names it itself.</summary>
    public StoredOrigin? Origin { get; init; }

    /// <summary>Tells what the threshold came from, and no value.</summary>
    /// <returns>The name of the fact, or the id of the parameter.</returns>
    public override string ToString() => Origin?.ToString() ?? string.Empty;
}

/// <summary>Where a threshold came from: a fact or a parameter, and what was done to its value.</summary>
public sealed record StoredOrigin
{
    internal StoredOrigin()
    {
    }

    /// <summary>Gets the name of the fact; null where it came from a parameter.</summary>
    public string? Fact { get; init; }

    /// <summary>Gets the value of the fact; not recorded where it was unknown, or where it came from a parameter.</summary>
    public RecordedValue Value { get; init; }

    /// <summary>Gets the parameter; null where it came from a fact.</summary>
    public StoredParameter? Parameter { get; init; }

    /// <summary>Gets the number or the fraction that it was multiplied by; not recorded where it was by none.</summary>
    public RecordedValue Times { get; init; }

    /// <summary>Gets the parameter that it was multiplied by; null where it was by none.</summary>
    public StoredParameter? Factor { get; init; }

    /// <summary>Gets the span by which it was moved to a later day; null where it was not.</summary>
    public string? Plus { get; init; }

    /// <summary>Gets the span by which it was moved to an earlier day; null where it was not.</summary>
    public string? Minus { get; init; }

    /// <summary>Tells what the threshold came from, and no value.</summary>
    /// <returns>The name of the fact, or the id of the parameter.</returns>
    public override string ToString() => Fact ?? Parameter?.Id ?? string.Empty;
}

/// <summary>A parameter as a finding used it.</summary>
public sealed record StoredParameter
{
    internal StoredParameter()
    {
    }

    /// <summary>Gets the id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets its value; not recorded where none was set.</summary>
    public required RecordedValue Value { get; init; }

    /// <summary>Gets the citation of the text that sets it; null for a local one.</summary>
    public StoredCitation? Authority { get; init; }

    /// <summary>Gets whether the value was a local default that no overlay had replaced.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Gets the id of the overlay that gave the value; null where the rule set did.</summary>
    public string? Overlay { get; init; }

    /// <summary>Gets the overlay's citations of the value.</summary>
    public ValueList<StoredCitation> Citations { get; init => field = value ?? ValueList<StoredCitation>.Empty; } = ValueList<StoredCitation>.Empty;
}
