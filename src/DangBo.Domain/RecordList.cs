using Ardalis.GuardClauses;
using NodaTime;

namespace DangBo.Domain;

/// <summary>The entries of one kind in a record, and the day up to which somebody checked that none is missing.</summary>
/// <remarks>
/// A list that is null was not recorded; a list without entries says that none is on record. Only a list that was
/// checked says more: that there was none. Equality is by entries, their order, and the day.
/// </remarks>
/// <typeparam name="T">The type of the entries; none is null.</typeparam>
public sealed record RecordList<T>
{
    /// <summary>Gets the entries, in the order in which they were recorded.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public required ValueList<T> Entries { get; init => field = Guard.Against.Null(value, nameof(Entries)); }

    /// <summary>Gets the last day up to which the list was checked to be complete; null means that it was not
    /// checked.</summary>
    public LocalDate? CheckedOn { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells whether the list says, of every day up to the given one, all there was.</summary>
    /// <param name="day">The last of the days asked about.</param>
    /// <returns>True where the list was checked on that day or later.</returns>
    public bool IsCompleteThrough(LocalDate day) => CheckedOn is { } checkedOn && checkedOn >= day;

    /// <summary>Tells how many entries there are and when they were checked, and never what they are.</summary>
    /// <returns>The count of entries, and the day.</returns>
    public override string ToString() =>
        CheckedOn is { } checkedOn ? $"{Entries}, checked on {IsoDate.Format(checkedOn)}" : $"{Entries}, not checked";
}
