using Ardalis.GuardClauses;

namespace DangBo.Domain.Organizations;

/// <summary>A position that a person holds in an organization, from a day until a day (<em>chức vụ</em>).</summary>
/// <remarks>
/// One person holds several at once. A mandate says that one position and what follows from it always: the secretary of
/// a cell that has a committee holds a second mandate as a member of that committee.
/// </remarks>
public sealed record Mandate
{
    /// <summary>Gets the id of the person; null stands for the one in whose dossier the mandate is.</summary>
    /// <exception cref="ArgumentException">The id is empty or only white space.</exception>
    public string? Person { get; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value, nameof(Person)); }

    /// <summary>Gets the organization in which the position is held: the one that the person leads or serves; null stands
    /// for the one in whose register entry the mandate is.</summary>
    public Organization? Organization { get; init; }

    /// <summary>Gets the position.</summary>
    public required Position Position { get; init; }

    /// <summary>Gets the days on which the position is held; an open end means that no end is on record.</summary>
    public required EffectivePeriod Period { get; init; }

    /// <summary>Gets how the position was conferred; null means that it was not recorded.</summary>
    public MandateMode? Mode { get; init; }

    /// <summary>Gets the document that conferred the position, as it is written; null means that it was not
    /// recorded.</summary>
    /// <exception cref="ArgumentException">The text is empty or only white space.</exception>
    public string? Decision { get; init => field = Guard.Against.BlankText(value, nameof(Decision)); }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;
}
