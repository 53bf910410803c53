using Ardalis.GuardClauses;
using NodaTime;

namespace DangBo.Domain.Members;

/// <summary>A Party member (<em>đảng viên</em>): who it is, and since when.</summary>
/// <remarks>Equality is by all members. The name of a person stands in no text that this library makes.</remarks>
public sealed record PartyMember
{
    /// <summary>Gets the id of the person; not blank, compared by ordinal. An id is printed: let it hold no name.</summary>
    /// <exception cref="ArgumentException">The id is null, empty or only white space.</exception>
    public required string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); }

    /// <summary>Gets the name of the person, in composed form (NFC); null means that it was not recorded.</summary>
    /// <exception cref="ArgumentException">The name is empty or only white space.</exception>
    public string? FullName { get; init => field = Guard.Against.BlankText(value, nameof(FullName)); }

    /// <summary>Gets the days that count for Party age and standing; null means that none was recorded.</summary>
    public PartyMembership? Membership { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the id and never the name.</summary>
    /// <returns>The id of the person.</returns>
    public override string ToString() => $"{nameof(PartyMember)} {Id}";
}

/// <summary>The days on which somebody became a Party member: admitted on probation, and official.</summary>
/// <remarks>
/// Equality is by both days. Until the second day a member is probationary (<em>đảng viên dự bị</em>), from then on
/// official (<em>đảng viên chính thức</em>).
/// </remarks>
public sealed record PartyMembership
{
    /// <summary>Initializes the days.</summary>
    /// <param name="admittedOn">The day of admission (<em>ngày kết nạp</em>); null means that it was not recorded.</param>
    /// <param name="officialFrom">The first day as an official member; null means that none is on record.</param>
    /// <exception cref="ArgumentException"><paramref name="officialFrom"/> is before <paramref
    /// name="admittedOn"/>.</exception>
    public PartyMembership(LocalDate? admittedOn, LocalDate? officialFrom)
    {
        if (admittedOn is { } admitted && officialFrom is { } official && official < admitted)
        {
            throw new ArgumentException("Nobody is an official member before the day of admission.", nameof(officialFrom));
        }

        AdmittedOn = admittedOn;
        OfficialFrom = officialFrom;
    }

    /// <summary>Gets the day of admission; null means that it was not recorded.</summary>
    public LocalDate? AdmittedOn { get; }

    /// <summary>Gets the first day as an official member; null means that none is on record.</summary>
    public LocalDate? OfficialFrom { get; }

    /// <summary>Tells both days, whatever the culture.</summary>
    /// <returns>The days in ISO 8601, <c>?</c> for one that was not recorded.</returns>
    public override string ToString() =>
        $"{nameof(PartyMembership)} {RecordText.Day(AdmittedOn)}, {RecordText.Day(OfficialFrom)}";
}
