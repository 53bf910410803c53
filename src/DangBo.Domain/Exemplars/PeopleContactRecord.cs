using Ardalis.GuardClauses;
using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Exemplars;

/// <summary>What is on record of a person's contact with the people: receptions, petitions, comments at the place of
/// residence.</summary>
/// <remarks>A list that is null was not recorded. Source: the evidence columns of the notes on the regulations, sections 2
/// (101.4/5-x), 3 and 9.</remarks>
public sealed record PeopleContactRecord
{
    /// <summary>Gets the receptions of citizens (<em>tiếp công dân</em>); null means that they were not recorded.</summary>
    public RecordList<CitizenReception>? Receptions { get; init; }

    /// <summary>Gets the petitions that the person had to settle (<em>đơn thư, kiến nghị</em>); null means that they were
    /// not recorded.</summary>
    public RecordList<PetitionRecord>? Petitions { get; init; }

    /// <summary>Gets the comments of the Party committee at the place of residence (<em>nhận xét nơi cư trú</em>); null means
    /// that they were not recorded.</summary>
    public RecordList<ResidenceComment>? ResidenceComments { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;
}

/// <summary>How many receptions of citizens (<em>buổi tiếp công dân</em>) there were to be, and how many were held.</summary>
public sealed record CitizenReception
{
    private readonly int? _due;

    /// <summary>Gets the day of the reception, or the last day of those that the record sums up: from then on it counts.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the sessions that the person was to hold; at least one.</summary>
    /// <exception cref="ArgumentException">The number is less than one, or less than <see cref="Held"/>.</exception>
    public required int Due
    {
        get => _due ?? 0;
        init => _due = Guard.Against.WholeBelowPart(Guard.Against.NegativeOrZero(value, nameof(Due)), Held, nameof(Due));
    }

    /// <summary>Gets the sessions of these that were held, from none to all; null means that this was not recorded.</summary>
    /// <exception cref="ArgumentException">The number is negative, or greater than <see cref="Due"/>.</exception>
    public int? Held { get; init => field = Guard.Against.PartAboveWhole(value, _due, nameof(Held)); }

    /// <summary>Gets the document that states it; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the day and the numbers, and no text of the record.</summary>
    /// <returns>The day, and the sessions held and due.</returns>
    public override string ToString() =>
        $"{nameof(CitizenReception)} {IsoDate.Format(On)}, {RecordText.Number(Held)} of {RecordText.Number(Due)}";
}

/// <summary>How many petitions (<em>đơn thư, kiến nghị</em>) were due to be settled, and how many were settled in
/// time.</summary>
public sealed record PetitionRecord
{
    private readonly int? _due;

    /// <summary>Gets the last day that the record sums up: from then on it counts.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the petitions whose time limit ended; none or more.</summary>
    /// <exception cref="ArgumentException">The number is negative, or less than <see cref="InTime"/>.</exception>
    public required int Due
    {
        get => _due ?? 0;
        init => _due = Guard.Against.WholeBelowPart(Guard.Against.Negative(value, nameof(Due)), InTime, nameof(Due));
    }

    /// <summary>Gets the petitions of these that were settled in time; null means that this was not recorded.</summary>
    /// <exception cref="ArgumentException">The number is negative, or greater than <see cref="Due"/>.</exception>
    public int? InTime { get; init => field = Guard.Against.PartAboveWhole(value, _due, nameof(InTime)); }

    /// <summary>Gets the document that states it; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the day and the numbers, and no text of the record.</summary>
    /// <returns>The day, and the petitions settled in time and due.</returns>
    public override string ToString() =>
        $"{nameof(PetitionRecord)} {IsoDate.Format(On)}, {RecordText.Number(InTime)} of {RecordText.Number(Due)}";
}

/// <summary>A comment of the Party committee at the place of residence (<em>nhận xét của cấp ủy nơi cư trú</em>): that it
/// was given, and never what it says.</summary>
public sealed record ResidenceComment
{
    /// <summary>Gets the day of the comment.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the id of the body that commented; null means that it was not recorded.</summary>
    /// <exception cref="ArgumentException">The text is empty or only white space.</exception>
    public string? By { get; init => field = Guard.Against.BlankText(value, nameof(By)); }

    /// <summary>Gets the form in which it stands; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the day, and no text of the record.</summary>
    /// <returns>The day.</returns>
    public override string ToString() => $"{nameof(ResidenceComment)} {IsoDate.Format(On)}";
}
