using Ardalis.GuardClauses;
using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Organizations;

/// <summary>Something that happened to an organization on a day, and the document that decided it.</summary>
/// <remarks>
/// <para>A state says how an organization is from a day on; an event says why. A merger, consolidation, split or end is
/// stated from either side, each by itself: by the one that went (<see cref="Into"/>) or by the one that came of it
/// (<see cref="OutOf"/>); where both state it, of one day.</para>
/// <para>Equality is by all members. Source: the notes on organization, ORG-22.</para>
/// </remarks>
public sealed record OrganizationEvent
{
    /// <summary>Gets what happened.</summary>
    public required OrganizationEventKind Kind { get; init; }

    /// <summary>Gets the day: the first one on which the new state counts, and on which what ended is no more.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the ids of the organizations that went on with it: into which this one merged, was consolidated or
    /// split, or that took over at its end; null means that none is stated here.</summary>
    /// <exception cref="ArgumentException">An id is blank, or stands twice.</exception>
    public ValueList<string>? Into { get; init => field = Guard.Against.BadIds(value, nameof(Into)); }

    /// <summary>Gets the ids of the organizations that this one was made of or took in; null means that none is stated
    /// here.</summary>
    /// <exception cref="ArgumentException">An id is blank, or stands twice.</exception>
    public ValueList<string>? OutOf { get; init => field = Guard.Against.BadIds(value, nameof(OutOf)); }

    /// <summary>Gets the document that decided it; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the kind and the day, and no text of the record.</summary>
    /// <returns>The kind and the day.</returns>
    public override string ToString() => $"{nameof(OrganizationEvent)} {Kind} {IsoDate.Format(On)}";
}
