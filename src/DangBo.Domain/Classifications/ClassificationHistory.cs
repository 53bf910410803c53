using Ardalis.GuardClauses;
using NodaTime;

namespace DangBo.Domain.Classifications;

/// <summary>The yearly classifications of one person or collective, read as a history: which one is in force, and how many
/// years in a row.</summary>
/// <remarks>
/// A view; it changes nothing and judges nothing. A classification that is on record counts, whether or not the list was
/// checked; that a year has none is known only from a list that was (<see cref="RecordList{T}.IsCompleteThrough"/>). Immutable
/// and safe for use by many threads.
/// </remarks>
public sealed class ClassificationHistory
{
    private readonly int[]? _depths;

    /// <summary>Initializes a history.</summary>
    /// <param name="records">The classifications; null means that none were recorded.</param>
    /// <exception cref="ArgumentException">The classifications contradict one another.</exception>
    public ClassificationHistory(RecordList<QualityClassification>? records)
        : this(new Guarded(Guard.Against.ContradictoryClassifications(records, nameof(records))))
    {
    }

    private ClassificationHistory(Guarded guarded)
    {
        Records = guarded.Records;
        if (Records?.Entries.Any(one => one.Corrects is not null) == true)
        {
            _depths = ClassificationConflicts.Depths(ClassificationConflicts.Corrected([.. Records.Entries.Select(ClassificationClaim.Of)]));
        }
    }

    /// <summary>Gets the classifications; null means that none were recorded.</summary>
    public RecordList<QualityClassification>? Records { get; }

    /// <summary>Gets the classification of a year that is in force on a day: the last correction that was decided on or before
    /// the day and was not annulled by then.</summary>
    /// <param name="year">The year that was classified.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The classification; null where none is on record, which tells nothing where the list was not checked.</returns>
    public QualityClassification? Of(int year, LocalDate asOf)
    {
        var entries = Records is null ? [] : Records.Entries.AsSpan();
        var last = -1;
        for (var place = 0; place < entries.Length; place++)
        {
            var one = entries[place];
            if (one.Year == year && one.On <= asOf && !(one.AnnulledOn <= asOf) && (last < 0 || Depth(place) > Depth(last)))
            {
                last = place;
            }
        }

        return last < 0 ? null : entries[last];
    }

    /// <summary>Counts the years in a row, ending with a given one, that were classified at a level.</summary>
    /// <param name="level">The level.</param>
    /// <param name="throughYear">The last of the years.</param>
    /// <param name="asOf">The day on which the classifications are in force.</param>
    /// <returns>
    /// The years; a year without a classification ends them. Null where a year before them is not known to be of another level:
    /// it has none and the list was not checked on or after the day, or its level is a code that this version does not know.
    /// </returns>
    public int? Consecutive(QualityLevel level, int throughYear, LocalDate asOf)
    {
        for (var years = 0; ; years++)
        {
            if (Of(throughYear - years, asOf) is not { } one)
            {
                return Records?.IsCompleteThrough(asOf) == true ? years : null;
            }

            if (one.Level != level)
            {
                return one.Level.IsKnown ? years : null;
            }
        }
    }

    /// <summary>Makes the history of a list that was guarded when it was given to its dossier.</summary>
    internal static ClassificationHistory OfGuarded(RecordList<QualityClassification>? records) => new(new Guarded(records));

    /// <summary>Tells how many classifications there are and when they were checked.</summary>
    /// <returns>The count of records, and the day or <c>unchecked</c>.</returns>
    public override string ToString() => $"{nameof(ClassificationHistory)} {Records?.ToString() ?? "?"}";

    private int Depth(int place) => _depths?[place] ?? 0;

    private readonly record struct Guarded(RecordList<QualityClassification>? Records);
}
