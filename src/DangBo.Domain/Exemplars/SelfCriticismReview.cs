using Ardalis.GuardClauses;
using NodaTime;

namespace DangBo.Domain.Exemplars;

/// <summary>A review in which a person criticized himself or herself before the collective (<em>kiểm điểm, tự phê
/// bình</em>).</summary>
/// <remarks>Source: the fifth criterion of the article, first paragraph.</remarks>
public sealed record SelfCriticismReview
{
    /// <summary>Gets the day of the review.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets whether the person handed in a written review (<em>bản kiểm điểm</em>); null means that
    /// this was not recorded.</summary>
    public bool? WrittenReview { get; init; }

    /// <summary>Gets the shortcomings that the review found; null means that they were not recorded, none that
    /// it found none.</summary>
    /// <exception cref="ArgumentException">Two shortcomings have one id.</exception>
    public ValueList<Shortcoming>? Shortcomings
    {
        get;
        init => field = Guard.Against.RepeatedId(value, shortcoming => shortcoming.Id, nameof(Shortcomings));
    }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the day, and no text of the record.</summary>
    /// <returns>The day of the review.</returns>
    public override string ToString() => $"{nameof(SelfCriticismReview)} {IsoDate.Format(On)}";
}

/// <summary>A shortcoming (<em>hạn chế, khuyết điểm</em>) that a review found, and its correction.</summary>
public sealed record Shortcoming
{
    /// <summary>Gets the id of the shortcoming within its review; not blank.</summary>
    /// <exception cref="ArgumentException">The id is null, empty or only white space.</exception>
    public required string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); }

    /// <summary>Gets what it is, in composed form; null means that it was not recorded.</summary>
    /// <exception cref="ArgumentException">The text is empty or only white space.</exception>
    public string? Content { get; init => field = Guard.Against.BlankText(value, nameof(Content)); }

    /// <summary>Gets the last day by which it was to be corrected; null means that none is on record.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>Gets the day on which it was found corrected; null means that no correction is on record.</summary>
    public LocalDate? CorrectedOn { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the id and the days, and no text of the record.</summary>
    /// <returns>The id and the days.</returns>
    public override string ToString() =>
        $"{nameof(Shortcoming)} {Id}, due {RecordText.Day(DueOn)}, corrected {RecordText.Day(CorrectedOn)}";
}
