using Ardalis.GuardClauses;
using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Exemplars;

/// <summary>Where a person reported a shortcoming or breach of the own (<em>tự giác báo cáo</em>), and remedied it.</summary>
/// <remarks>Source: the notes on commendation, section 3.2 (QL-16).</remarks>
public sealed record SelfReport
{
    /// <summary>Gets the day of the report: from then on it counts.</summary>
    /// <exception cref="ArgumentException">The remedy is before it.</exception>
    public required LocalDate On { get; init => field = Guard.Against.DayAfter(value, RemediedOn, nameof(On)); }

    /// <summary>Gets the day on which it was found remedied; null means that no remedy is on record.</summary>
    /// <exception cref="ArgumentException">The day is before <see cref="On"/>.</exception>
    public LocalDate? RemediedOn { get; init => field = Guard.Against.DayBefore(value, On, nameof(RemediedOn)); }

    /// <summary>Gets the document that states it; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the days, and no text of the record.</summary>
    /// <returns>The day of the report and that of the remedy.</returns>
    public override string ToString() => $"{nameof(SelfReport)} {IsoDate.Format(On)}, remedied {RecordText.Day(RemediedOn)}";
}
