using Ardalis.GuardClauses;
using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Classifications;

/// <summary>How many tasks were due, and what became of them (<em>kết quả thực hiện nhiệm vụ</em>).</summary>
/// <remarks>Several records of one period add up. Source: the notes on commendation, section 3.2 (QL-06 to QL-14).</remarks>
public sealed record TaskResults
{
    private readonly int? _due;
    private readonly int? _completed;

    /// <summary>Gets the day of the record, or the last day that it sums up: from then on it counts.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the tasks that were due; at least one.</summary>
    /// <exception cref="ArgumentException">The number is less than one, or less than <see cref="Completed"/>.</exception>
    public required int Due
    {
        get => _due ?? 0;
        init => _due = Guard.Against.WholeBelowPart(Guard.Against.NegativeOrZero(value, nameof(Due)), _completed, nameof(Due));
    }

    /// <summary>Gets the tasks that were completed, from none to all.</summary>
    /// <exception cref="ArgumentException">The number is negative, greater than <see cref="Due"/>, or less than <see
    /// cref="OnTime"/> or <see cref="Exceeded"/>.</exception>
    public required int Completed
    {
        get => _completed ?? 0;
        init => _completed = Guard.Against.PartAboveWhole(
            Guard.Against.WholeBelowPart(Guard.Against.WholeBelowPart(value, OnTime, nameof(Completed)), Exceeded, nameof(Completed)),
            _due,
            nameof(Completed));
    }

    /// <summary>Gets the completed tasks that were on time and to quality; null means that this was not recorded.</summary>
    /// <exception cref="ArgumentException">The number is negative, or greater than <see cref="Completed"/>.</exception>
    public int? OnTime { get; init => field = Guard.Against.PartAboveWhole(value, _completed, nameof(OnTime)); }

    /// <summary>Gets the completed tasks that were exceeded (<em>vượt mức</em>); null means that this was not
    /// recorded.</summary>
    /// <exception cref="ArgumentException">The number is negative, or greater than <see cref="Completed"/>.</exception>
    public int? Exceeded { get; init => field = Guard.Against.PartAboveWhole(value, _completed, nameof(Exceeded)); }

    /// <summary>Gets the document that states it; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the day and the numbers, and no text of the record.</summary>
    /// <returns>The day, and the tasks completed, due, on time and exceeded.</returns>
    public override string ToString() =>
        $"{nameof(TaskResults)} {IsoDate.Format(On)}, {RecordText.Number(Completed)} of {RecordText.Number(Due)}, " +
        $"on time {RecordText.Number(OnTime)}, exceeded {RecordText.Number(Exceeded)}";
}
