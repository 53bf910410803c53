using Ardalis.GuardClauses;
using NodaTime;

namespace DangBo.Domain.Exemplars;

/// <summary>A session, or a series of sessions, of the yearly study of a topic under Directive 05 (<em>học tập
/// chuyên đề</em>).</summary>
/// <remarks>Source: the third criterion of the article, first paragraph.</remarks>
public sealed record StudyRecord
{
    /// <summary>Gets the day of the session, or the last day of the series: from then on the record counts.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the topic (<em>chuyên đề</em>), in composed form; null means that it was not recorded.</summary>
    /// <exception cref="ArgumentException">The text is empty or only white space.</exception>
    public string? Topic { get; init => field = Guard.Against.BlankText(value, nameof(Topic)); }

    /// <summary>Gets how many sessions were held, and how many the person attended.</summary>
    /// <exception cref="ArgumentNullException">The attendance is null.</exception>
    public required Attendance Attendance { get; init => field = Guard.Against.Null(value, nameof(Attendance)); }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the day and the attendance, and no text of the record.</summary>
    /// <returns>The day and the attendance.</returns>
    public override string ToString() => $"{nameof(StudyRecord)} {IsoDate.Format(On)}, {Attendance}";
}

/// <summary>How many sessions were held and how many of them somebody attended.</summary>
/// <remarks>At least one was held, and nobody attends more than were held. Equality is by both numbers.</remarks>
public sealed record Attendance
{
    /// <summary>Initializes an attendance.</summary>
    /// <param name="held">The sessions that were held; at least one.</param>
    /// <param name="attended">The sessions that the person attended, from none to all; null means that this was
    /// not recorded.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its bounds.</exception>
    public Attendance(int held, int? attended)
    {
        Held = Guard.Against.NegativeOrZero(held);
        Attended = attended is { } count ? Guard.Against.OutOfRange(count, nameof(attended), 0, held) : null;
    }

    /// <summary>Gets the sessions that were held; at least one.</summary>
    public int Held { get; }

    /// <summary>Gets the sessions that the person attended; null means that this was not recorded.</summary>
    public int? Attended { get; }
}
