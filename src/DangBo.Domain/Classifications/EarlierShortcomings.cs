using Ardalis.GuardClauses;
using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Classifications;

/// <summary>How many shortcomings earlier reviews had found, and how many of them were fixed by a day.</summary>
/// <remarks>
/// What stands on the day: a later record takes the place of an earlier one, and they do not add up. Source: the notes on
/// commendation, section 3.2 (QL-10).
/// </remarks>
public sealed record EarlierShortcomings
{
    private readonly int? _found;

    /// <summary>Gets the day on which this was established: from then on it counts.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the shortcomings that earlier reviews had found.</summary>
    /// <exception cref="ArgumentException">The number is negative, or less than <see cref="Fixed"/>.</exception>
    public required int Found
    {
        get => _found ?? 0;
        init => _found = Guard.Against.WholeBelowPart(Guard.Against.Negative(value, nameof(Found)), Fixed, nameof(Found));
    }

    /// <summary>Gets those that were fixed, from none to all; null means that this was not recorded.</summary>
    /// <exception cref="ArgumentException">The number is negative, or greater than <see cref="Found"/>.</exception>
    public int? Fixed { get; init => field = Guard.Against.PartAboveWhole(value, _found, nameof(Fixed)); }

    /// <summary>Gets the document that states it; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the day and the numbers, and no text of the record.</summary>
    /// <returns>The day, and the shortcomings fixed and found.</returns>
    public override string ToString() =>
        $"{nameof(EarlierShortcomings)} {IsoDate.Format(On)}, {RecordText.Number(Fixed)} of {RecordText.Number(Found)}";
}
