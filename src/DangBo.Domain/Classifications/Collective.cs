using Ardalis.GuardClauses;
using DangBo.Domain.Organizations;
using NodaTime;

namespace DangBo.Domain.Classifications;

/// <summary>A collective that is reviewed and classified each year (<em>tập thể</em>): which one, and what it is.</summary>
/// <remarks>Equality is by all members.</remarks>
public sealed record Collective
{
    /// <summary>Gets the id of the collective; not blank, compared by ordinal.</summary>
    /// <exception cref="ArgumentException">The id is null, empty or only white space.</exception>
    public required string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); }

    /// <summary>Gets what the collective is.</summary>
    public required CollectiveKind Kind { get; init; }

    /// <summary>Gets what it is called; null means that it was not recorded.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>Gets the organization that it is, or that it leads; null means that it was not recorded.</summary>
    public Organization? Organization { get; init; }

    /// <summary>Gets the day on which it was formed; null means that it was not recorded.</summary>
    public LocalDate? FormedOn { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the id and the kind, and never the name.</summary>
    /// <returns>The id and the kind.</returns>
    public override string ToString() => $"{nameof(Collective)} {Id}, {Kind}";
}
