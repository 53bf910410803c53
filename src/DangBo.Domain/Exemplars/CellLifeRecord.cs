using Ardalis.GuardClauses;
using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Exemplars;

/// <summary>What is on record of a person's life in the Party cell: dues and meetings.</summary>
/// <remarks>A list that is null was not recorded. Source: the evidence columns of the notes on the regulations, section 2
/// (101.6).</remarks>
public sealed record CellLifeRecord
{
    /// <summary>Gets the Party dues (<em>đảng phí</em>); null means that they were not recorded.</summary>
    public RecordList<DuesRecord>? Dues { get; init; }

    /// <summary>Gets the meetings of the cell (<em>sinh hoạt chi bộ</em>); null means that they were not recorded.</summary>
    public RecordList<CellMeetings>? Meetings { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;
}

/// <summary>For how many months Party dues (<em>đảng phí</em>) were to be paid, and for how many they were; never an
/// amount.</summary>
public sealed record DuesRecord
{
    private readonly int? _monthsDue;

    /// <summary>Gets the day of the record: from then on it counts.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the months for which dues were to be paid; at least one.</summary>
    /// <exception cref="ArgumentException">The number is less than one, or less than <see cref="MonthsPaid"/>.</exception>
    public required int MonthsDue
    {
        get => _monthsDue ?? 0;
        init => _monthsDue =
            Guard.Against.WholeBelowPart(Guard.Against.NegativeOrZero(value, nameof(MonthsDue)), MonthsPaid, nameof(MonthsDue));
    }

    /// <summary>Gets the months for which they were paid, from none to all; null means that this was not recorded.</summary>
    /// <exception cref="ArgumentException">The number is negative, or greater than <see cref="MonthsDue"/>.</exception>
    public int? MonthsPaid { get; init => field = Guard.Against.PartAboveWhole(value, _monthsDue, nameof(MonthsPaid)); }

    /// <summary>Gets the document that states it; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the day and the numbers, and no text of the record.</summary>
    /// <returns>The day, and the months paid and due.</returns>
    public override string ToString() =>
        $"{nameof(DuesRecord)} {IsoDate.Format(On)}, {RecordText.Number(MonthsPaid)} of {RecordText.Number(MonthsDue)}";
}

/// <summary>Meetings of the cell (<em>sinh hoạt chi bộ</em>): how many were held, attended, and missed with leave.</summary>
public sealed record CellMeetings
{
    /// <summary>Gets the day of the meeting, or the last day of those that the record sums up: from then on it counts.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets how many meetings were held, and how many the person attended.</summary>
    /// <exception cref="ArgumentNullException">The attendance is null.</exception>
    /// <exception cref="ArgumentException">More were missed with leave than were held and not attended.</exception>
    public required Attendance Attendance
    {
        get;
        init
        {
            _ = Guard.Against.PartAboveWhole(Excused, Missed(Guard.Against.Null(value, nameof(Attendance))), nameof(Attendance));
            field = value;
        }
    }

    /// <summary>Gets the meetings that the person missed with leave (<em>vắng có lý do</em>), no more than were held and not
    /// attended; null means that this was not recorded.</summary>
    /// <exception cref="ArgumentException">The number is negative, or greater than that of the meetings missed.</exception>
    public int? Excused { get; init => field = Guard.Against.PartAboveWhole(value, Missed(Attendance), nameof(Excused)); }

    /// <summary>Gets the minutes or the list that states it; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the day and the numbers, and no text of the record.</summary>
    /// <returns>The day, the attendance and the meetings missed with leave.</returns>
    public override string ToString() =>
        $"{nameof(CellMeetings)} {IsoDate.Format(On)}, {Attendance}, excused {RecordText.Number(Excused)}";

    private static int? Missed(Attendance? attendance) => attendance is null ? null : attendance.Held - (attendance.Attended ?? 0);
}
