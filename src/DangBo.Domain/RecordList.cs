using Ardalis.GuardClauses;
using NodaTime;

namespace DangBo.Domain;

/// <summary>Dated records of one sort, and the day up to which somebody confirmed that none is missing.</summary>
/// <typeparam name="T">The type of the records.</typeparam>
/// <remarks>
/// <para>A list that nobody checked says what is on record and nothing else: an entry in it is present, but no entry may
/// be taken as absent, and a count is only a lowest count. An empty list is no exception. Absence is known only for
/// the days that <see cref="IsCompleteThrough"/> affirms.</para>
/// <para>Equality is by <see cref="CheckedOn"/>, the entries in their order, and <see cref="Extra"/>.</para>
/// </remarks>
public sealed record RecordList<T>
{
    /// <summary>Initializes a list.</summary>
    /// <param name="entries">The records.</param>
    /// <param name="checkedOn">The day through which the list was confirmed complete; null where nobody confirmed it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="checkedOn"/> is before <see cref="IsoDate.Earliest"/> or after <see cref="IsoDate.Latest"/>.
    /// </exception>
    public RecordList(ValueList<T> entries, LocalDate? checkedOn = null)
    {
        Entries = Guard.Against.Null(entries);
        CheckedOn = checkedOn is { } day
            ? Guard.Against.OutOfRange(day, nameof(checkedOn), IsoDate.Earliest, IsoDate.Latest)
            : null;
    }

    /// <summary>
    /// Gets the day on which a responsible person confirmed that the list is complete up to and including that day; null
    /// where nobody did.
    /// </summary>
    public LocalDate? CheckedOn { get; }

    /// <summary>Gets the records that are known.</summary>
    public ValueList<T> Entries { get; }

    /// <summary>Gets the members of the list that this version does not know.</summary>
    /// <value>The default value is <see cref="ExtraMembers.Empty"/>; null becomes it too.</value>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells whether what is not in the list was absent on a day, and on every day before it.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True where the list was confirmed complete on that day or later; false where nobody confirmed it.</returns>
    public bool IsCompleteThrough(LocalDate day) => CheckedOn is { } checkedOn && checkedOn >= day;

    /// <summary>Tells how many records there are and when they were checked, and never what they hold.</summary>
    /// <returns>The count of records, and the day or <c>unchecked</c>.</returns>
    public override string ToString() =>
        $"{Entries}, {(CheckedOn is { } day ? $"checked on {IsoDate.Format(day)}" : "unchecked")}";
}
