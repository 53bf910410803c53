using Ardalis.GuardClauses;
using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Classifications;

/// <summary>The rating of a year that somebody has as an official or public employee (<em>xếp loại cán bộ, công chức, viên chức</em>).</summary>
/// <remarks>Source: the notes on commendation, section 3.2 (QL-01, QL-03).</remarks>
public sealed record OfficialRating
{
    /// <summary>Gets the year that was rated, from 1990 to 2199.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1990 to 2199.</exception>
    public required int Year { get; init => field = Guard.Against.YearOfRecord(value, nameof(Year)); }

    /// <summary>Gets the level.</summary>
    public required QualityLevel Level { get; init; }

    /// <summary>Gets the day of the decision: from then on it counts; where it was not recorded, the rating always
    /// counts.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Gets the document that states it; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the year, the level and the day, and no text of the record.</summary>
    /// <returns>The year, the level and the day.</returns>
    public override string ToString() => $"{nameof(OfficialRating)} {RecordText.Number(Year)} {Level}, {RecordText.Day(On)}";
}
