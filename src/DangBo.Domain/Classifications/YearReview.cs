using Ardalis.GuardClauses;
using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Classifications;

/// <summary>The review of a year (<em>kiểm điểm hằng năm</em>): that it was held, and when.</summary>
/// <remarks>Source: the notes on commendation, section 3.1 (QC-01 to QC-10).</remarks>
public sealed record YearReview
{
    /// <summary>Gets the year that was reviewed, from 1990 to 2199.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1990 to 2199.</exception>
    public required int Year { get; init => field = Guard.Against.YearOfRecord(value, nameof(Year)); }

    /// <summary>Gets the day of the review: from then on it counts.</summary>
    public required LocalDate ReviewedOn { get; init; }

    /// <summary>Gets the document that states it; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the year and the day, and no text of the record.</summary>
    /// <returns>The year and the day.</returns>
    public override string ToString() => $"{nameof(YearReview)} {RecordText.Number(Year)}, {IsoDate.Format(ReviewedOn)}";
}
