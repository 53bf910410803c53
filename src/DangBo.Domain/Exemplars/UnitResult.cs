using Ardalis.GuardClauses;
using DangBo.Domain.Classifications;
using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Exemplars;

/// <summary>What the unit that a person leads had achieved by a day (<em>kết quả của cơ quan, đơn vị phụ trách</em>).</summary>
/// <remarks>
/// What stands on the day: a later record takes the place of an earlier one, and they do not add up. Source: the notes on
/// commendation, section 3.2 (QL-05, QL-15).
/// </remarks>
public sealed record UnitResult
{
    /// <summary>Gets the day on which the result was established: from then on it counts.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the tasks of the unit that were due; null means that this was not recorded.</summary>
    /// <exception cref="ArgumentException">The number is negative, or less than <see cref="TasksCompleted"/>.</exception>
    public int? TasksDue { get; init => field = Whole(value, TasksCompleted, nameof(TasksDue)); }

    /// <summary>Gets those that were completed; null means that this was not recorded.</summary>
    /// <exception cref="ArgumentException">The number is negative, or greater than <see cref="TasksDue"/>.</exception>
    public int? TasksCompleted { get; init => field = Guard.Against.PartAboveWhole(value, TasksDue, nameof(TasksCompleted)); }

    /// <summary>Gets the set targets that the unit missed (<em>chỉ tiêu không đạt</em>); null means that this was not recorded.</summary>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public int? TargetsMissed { get; init => field = Guard.Against.PartAboveWhole(value, null, nameof(TargetsMissed)); }

    /// <summary>Gets the units in charge (<em>đơn vị phụ trách</em>); null means that this was not recorded.</summary>
    /// <exception cref="ArgumentException">The number is negative, or less than <see cref="SubunitsNotCompleted"/>.</exception>
    public int? Subunits { get; init => field = Whole(value, SubunitsNotCompleted, nameof(Subunits)); }

    /// <summary>Gets those classified as not having completed their duties; null means that this was not recorded.</summary>
    /// <exception cref="ArgumentException">The number is negative, or greater than <see cref="Subunits"/>.</exception>
    public int? SubunitsNotCompleted { get; init => field = Guard.Against.PartAboveWhole(value, Subunits, nameof(SubunitsNotCompleted)); }

    /// <summary>Gets the classification of the unit itself; null means that it was not recorded.</summary>
    public QualityLevel? Level { get; init; }

    /// <summary>Gets the cases of corruption under direct management that were disciplined; null means that this was not recorded.</summary>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public int? CorruptionDisciplined { get; init => field = Guard.Against.PartAboveWhole(value, null, nameof(CorruptionDisciplined)); }

    /// <summary>Gets the document that states it; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the day and the level, and no text of the record.</summary>
    /// <returns>The day and the level.</returns>
    public override string ToString() => $"{nameof(UnitResult)} {IsoDate.Format(On)}, {Level?.ToString() ?? "?"}";

    private static int? Whole(int? value, int? part, string name) => value is { } whole
        ? Guard.Against.WholeBelowPart(Guard.Against.Negative(whole, name), part, name)
        : null;
}
