using Ardalis.GuardClauses;
using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Organizations;

/// <summary>All that is on record of one organization through time: an entry of an <see cref="OrganizationRegister"/>.</summary>
/// <remarks>
/// <para>A list that is null was not recorded, and leaves what it would tell unknown. The order of names, kinds and links
/// says nothing: their days do. A kind under a wrong parent is on record like any other; a rule set may find it.</para>
/// <para>Equality is by all members.</para>
/// </remarks>
public sealed record RegisteredOrganization
{
    /// <summary>Gets the id of the organization; not blank, compared by ordinal, and never another's.</summary>
    /// <exception cref="ArgumentException">The id is null, empty or only white space.</exception>
    public required string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); }

    /// <summary>Gets the days on which the organization exists: an open start means that its founding is not on record, an
    /// open end that no end is.</summary>
    public required EffectivePeriod Period { get; init; }

    /// <summary>Gets its names; null means that none was recorded.</summary>
    public ValueList<DatedName>? Names { get; init; }

    /// <summary>Gets its kinds; null means that none was recorded.</summary>
    public ValueList<DatedKind>? Kinds { get; init; }

    /// <summary>Gets its parents in its own tree: of a Party organization the superior Party organization, of a division its
    /// agency, of a union the superior union; null means that none was recorded.</summary>
    public ValueList<DatedLink>? Parents { get; init; }

    /// <summary>Gets the agencies and units in which a Party organization leads, often several at once; null means that none
    /// was recorded.</summary>
    public ValueList<DatedLink>? LeadsIn { get; init; }

    /// <summary>Gets the agencies and units to which a mass organization belongs, perhaps several at once; null means that
    /// none was recorded.</summary>
    public ValueList<DatedLink>? BelongsTo { get; init; }

    /// <summary>Gets what happened to it; null means that nothing was recorded.</summary>
    public ValueList<OrganizationEvent>? Events { get; init; }

    /// <summary>Gets how many members it had; null means that this was not recorded.</summary>
    public RecordList<MemberCount>? MemberCounts { get; init; }

    /// <summary>Gets the consents of its superior; null means that they were not recorded.</summary>
    public RecordList<SuperiorConsent>? Consents { get; init; }

    /// <summary>Gets its organs, term by term; null means that they were not recorded.</summary>
    public RecordList<OrganTerm>? Organs { get; init; }

    /// <summary>Gets the positions held in it, each with its person; null means that they were not recorded.</summary>
    public RecordList<Mandate>? Mandates { get; init; }

    /// <summary>Gets the meetings held; null means that they were not recorded.</summary>
    public RecordList<OrganizationMeeting>? Meetings { get; init; }

    /// <summary>Gets the votes taken; null means that they were not recorded.</summary>
    public RecordList<OrganizationVote>? Votes { get; init; }

    /// <summary>Gets the facts that rule sets declare beside the vocabulary; null means that none was recorded.</summary>
    public RecordedFacts? Facts { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Gets the name on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The name; null where none is on record, or where the organization does not exist on the day.</returns>
    public LocalizedText? NameOn(LocalDate day) => Period.Contains(day) && Names is { } names ? Find(names, day)?.Name : null;

    /// <summary>Gets the kind on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The kind; null where none is on record, or where the organization does not exist on the day.</returns>
    public OrganizationKind? KindOn(LocalDate day) => Period.Contains(day) && Kinds is { } kinds ? Find(kinds, day)?.Kind : null;

    /// <summary>Gets the id of the parent on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The id; null where none is on record, or where the organization does not exist on the day.</returns>
    public string? ParentOn(LocalDate day) =>
        Period.Contains(day) && Parents is { } parents ? Find(parents, day)?.Organization : null;

    /// <summary>Gets the last count of members on or before a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The count with its own day; null where none is on record, or where the organization does not exist on the
    /// day.</returns>
    public MemberCount? MemberCountOn(LocalDate day)
    {
        MemberCount? last = null;
        foreach (var count in Period.Contains(day) && MemberCounts is { } counts ? counts.Entries.AsSpan() : [])
        {
            last = count.On <= day && (last is null || count.On >= last.On) ? count : last;
        }

        return last;
    }

    /// <summary>Gets the terms of an organ that run on a day.</summary>
    /// <param name="organ">The organ.</param>
    /// <param name="day">The day.</param>
    /// <returns>The terms: more than one where the record says so; none where none is on record.</returns>
    public ValueList<OrganTerm> OrgansOn(OrganKind organ, LocalDate day) =>
        Period.Contains(day) && Organs is { } organs
            ? organs.Entries.Where(term => term.Organ == organ && term.Period.Contains(day)).ToValueList()
            : [];

    /// <summary>Gets the positions that are held on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The mandates, in the order of the record.</returns>
    public ValueList<Mandate> MandatesOn(LocalDate day) =>
        Period.Contains(day) && Mandates is { } mandates
            ? mandates.Entries.Where(mandate => mandate.Period.Contains(day)).ToValueList()
            : [];

    /// <summary>Tells the id and the days, and no text of the record.</summary>
    /// <returns>The id and the days on which the organization exists.</returns>
    public override string ToString() => $"{nameof(RegisteredOrganization)} {Id} {Period}";

    private static DatedName? Find(ValueList<DatedName> names, LocalDate day)
    {
        foreach (var name in names)
        {
            if (name.Period.Contains(day))
            {
                return name;
            }
        }

        return null;
    }

    private static DatedKind? Find(ValueList<DatedKind> kinds, LocalDate day)
    {
        foreach (var kind in kinds)
        {
            if (kind.Period.Contains(day))
            {
                return kind;
            }
        }

        return null;
    }

    private static DatedLink? Find(ValueList<DatedLink> links, LocalDate day)
    {
        foreach (var link in links)
        {
            if (link.Period.Contains(day))
            {
                return link;
            }
        }

        return null;
    }
}
