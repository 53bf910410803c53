using Ardalis.GuardClauses;
using DangBo.Domain.Documents;

namespace DangBo.Domain.Organizations;

/// <summary>A name of an organization and the days on which it bears it.</summary>
/// <remarks>It counts only on days on which the organization exists, so an end that the organization's own end tells may
/// stay open. Equality is by all members.</remarks>
public sealed record DatedName
{
    /// <summary>Gets the name.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value, nameof(Name)); }

    /// <summary>Gets the days on which it is borne; half-open.</summary>
    public required EffectivePeriod Period { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the days, and no text of the record.</summary>
    /// <returns>The days.</returns>
    public override string ToString() => $"{nameof(DatedName)} {Period}";
}

/// <summary>A kind that an organization is, and the days on which it is that.</summary>
/// <remarks>It counts only on days on which the organization exists. Equality is by all members.</remarks>
public sealed record DatedKind
{
    /// <summary>Gets the kind.</summary>
    public required OrganizationKind Kind { get; init; }

    /// <summary>Gets the days on which the organization is of that kind; half-open.</summary>
    public required EffectivePeriod Period { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;
}

/// <summary>Another organization that one is linked to, and the days on which it is: its parent in its own tree, or the
/// agency that it leads in or belongs to.</summary>
/// <remarks>It counts only on days on which the linked organization exists. Equality is by all members.</remarks>
public sealed record DatedLink
{
    /// <summary>Gets the id of the other organization; not blank, compared by ordinal.</summary>
    /// <exception cref="ArgumentException">The id is null, empty or only white space.</exception>
    public required string Organization { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Organization)); }

    /// <summary>Gets the days on which the link holds; half-open.</summary>
    public required EffectivePeriod Period { get; init; }

    /// <summary>Gets the document that made the link; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;
}
