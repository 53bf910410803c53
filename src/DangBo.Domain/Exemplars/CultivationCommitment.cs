using Ardalis.GuardClauses;
using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Exemplars;

/// <summary>A person's commitment for a year to cultivate, train and strive (<em>bản cam kết tu dưỡng, rèn luyện, phấn
/// đấu</em>).</summary>
/// <remarks>Source: the notes on the regulations, section 9, and the notes on commendation, section 8.</remarks>
public sealed record CultivationCommitment
{
    /// <summary>Gets the year that it is for, from 1990 to 2199.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1990 to 2199.</exception>
    public required int Year { get; init => field = Guard.Against.YearOfRecord(value, nameof(Year)); }

    /// <summary>Gets the day on which it was filed: from then on it counts; null means that no filing is on record.</summary>
    /// <exception cref="ArgumentException">It was reviewed before that day.</exception>
    public LocalDate? FiledOn { get; init => field = Guard.Against.DayAfter(value, ReviewedOn, nameof(FiledOn)); }

    /// <summary>Gets its sections; at least one; null means that this was not recorded.</summary>
    /// <exception cref="ArgumentException">The number is less than one.</exception>
    public int? Sections
    {
        get;
        init => field = value is { } sections ? Guard.Against.NegativeOrZero(sections, nameof(Sections)) : null;
    }

    /// <summary>Gets the commitment as a document; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the day on which it was reviewed at the end of the year; null means that no review is on record.</summary>
    /// <exception cref="ArgumentException">The day is before <see cref="FiledOn"/>.</exception>
    public LocalDate? ReviewedOn { get; init => field = Guard.Against.DayBefore(value, FiledOn, nameof(ReviewedOn)); }

    /// <summary>Gets the document in which the review stands; null means that it was not recorded.</summary>
    public DocumentMention? ReviewDocument { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the year and the days, and no text of the record.</summary>
    /// <returns>The year, and the days of filing and of the review.</returns>
    public override string ToString() =>
        $"{nameof(CultivationCommitment)} {RecordText.Number(Year)}, filed {RecordText.Day(FiledOn)}, reviewed {RecordText.Day(ReviewedOn)}";
}
