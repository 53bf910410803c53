using Ardalis.GuardClauses;

namespace DangBo.Domain.Organizations;

/// <summary>An organization as a record mentions it: which one, of what kind, and what it is called.</summary>
/// <remarks>Equality is by all members; two mentions of one organization have one <see cref="Id"/>.</remarks>
public sealed record Organization
{
    /// <summary>Gets the id of the organization; not blank, compared by ordinal.</summary>
    /// <exception cref="ArgumentException">The id is null, empty or only white space.</exception>
    public required string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); }

    /// <summary>Gets what the organization is.</summary>
    public required OrganizationKind Kind { get; init; }

    /// <summary>Gets what the organization is called; null means that it was not recorded.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;
}
