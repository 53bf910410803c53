using Ardalis.GuardClauses;
using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Classifications;

/// <summary>One yearly quality classification (<em>xếp loại chất lượng</em>), as it was decided.</summary>
/// <remarks>
/// A classification that was found wrong is not overwritten: another one of the same year corrects it, or it is annulled.
/// Whether its level was earned, or its decider competent, is for rule sets to say. Source: the notes on commendation,
/// section 3.1 (QC-07, QC-11, QC-12).
/// </remarks>
public sealed record QualityClassification
{
    /// <summary>Gets the id of the classification within the dossier; not blank.</summary>
    /// <exception cref="ArgumentException">The id is null, empty or only white space.</exception>
    public required string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); }

    /// <summary>Gets the year that is classified, from 1990 to 2199.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1990 to 2199.</exception>
    public required int Year { get; init => field = Guard.Against.YearOfRecord(value, nameof(Year)); }

    /// <summary>Gets the level that was decided.</summary>
    public required QualityLevel Level { get; init; }

    /// <summary>Gets the id of the body that decided it; not blank.</summary>
    /// <exception cref="ArgumentException">The id is null, empty or only white space.</exception>
    public required string DecidedBy { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(DecidedBy)); }

    /// <summary>Gets at which tier it was decided; null means that it was not recorded.</summary>
    public DeciderTier? Decider { get; init; }

    /// <summary>Gets the day of the decision: from then on it counts.</summary>
    /// <exception cref="ArgumentException">The classification was annulled before it.</exception>
    public required LocalDate On { get; init => field = Guard.Against.DayAfter(value, AnnulledOn, nameof(On)); }

    /// <summary>Gets the regime it was decided by, as the decision cites it; null means that it was not recorded.</summary>
    public DocumentMention? Regulation { get; init; }

    /// <summary>Gets the decision itself; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets whether the decision says that a review was held before it (<em>kiểm điểm</em>); null means that this was
    /// not recorded.</summary>
    public bool? ReviewHeld { get; init; }

    /// <summary>Gets the id of the earlier classification of the same year that this one replaces; null where it replaces
    /// none.</summary>
    /// <exception cref="ArgumentException">The text is empty or only white space.</exception>
    public string? Corrects { get; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value, nameof(Corrects)); }

    /// <summary>Gets the day on which it was annulled (<em>hủy bỏ</em>): from then on it no longer counts; null means that no
    /// annulment is on record.</summary>
    /// <exception cref="ArgumentException">The day is before <see cref="On"/>.</exception>
    public LocalDate? AnnulledOn { get; init => field = Guard.Against.DayBefore(value, On, nameof(AnnulledOn)); }

    /// <summary>Gets the document that annulled it; null means that it was not recorded.</summary>
    public DocumentMention? Annulment { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the id, the year, the level and the days, and no text of the record.</summary>
    /// <returns>The id, the year, the level, the day of the decision and that of its annulment.</returns>
    public override string ToString() =>
        $"{nameof(QualityClassification)} {Id}, {RecordText.Number(Year)} {Level}, {IsoDate.Format(On)}, annulled {RecordText.Day(AnnulledOn)}";
}
