using System.Globalization;
using Ardalis.GuardClauses;
using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Organizations;

/// <summary>How many Party members an organization had at the end of a day, all those under it included.</summary>
/// <remarks>
/// The notes count official members (<em>đảng viên chính thức</em>) for the thresholds of three and nine, and all members
/// for that of thirty (ORG-08). Equality is by all members of the record.
/// </remarks>
public sealed record MemberCount
{
    /// <summary>Gets the day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the official members (<em>đảng viên chính thức</em>), in persons.</summary>
    /// <exception cref="ArgumentException">The count is negative.</exception>
    public required int Official { get; init => field = Guard.Against.Negative(value, nameof(Official)); }

    /// <summary>Gets the probationary members (<em>đảng viên dự bị</em>), in persons; null means that they were not
    /// recorded.</summary>
    /// <exception cref="ArgumentException">The count is negative.</exception>
    public int? Probationary
    {
        get;
        init => field = value is { } count ? Guard.Against.Negative(count, nameof(Probationary)) : null;
    }

    /// <summary>Gets the document that states the count; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Adds both up.</summary>
    /// <returns>All members, in persons; null where the probationary ones were not recorded.</returns>
    public long? Total() => Probationary is { } probationary ? (long)Official + probationary : null;

    /// <summary>Tells the day and the counts, whatever the culture.</summary>
    /// <returns>The day, and the counts.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{nameof(MemberCount)} {IsoDate.Format(On)}, {Official} official, {Probationary?.ToString(CultureInfo.InvariantCulture) ?? "?"} probationary");
}
