using Ardalis.GuardClauses;
using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Classifications;

/// <summary>A score of a self-assessment form as a body appraised it (<em>điểm đánh giá được thẩm định</em>).</summary>
/// <remarks>Which score makes which level is for a rule set to say. Source: the notes on commendation, section 3.2 (QL-10 to QL-19).</remarks>
public sealed record AppraisedScore
{
    /// <summary>The most points that a form gives.</summary>
    internal const int MostPoints = 100;

    /// <summary>Gets the day of the appraisal: from then on it counts.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the id of the form that was scored; null means that it was not recorded.</summary>
    /// <exception cref="ArgumentException">The text is empty or only white space.</exception>
    public string? Form { get; init => field = Guard.Against.BlankText(value, nameof(Form)); }

    /// <summary>Gets the points in all, from 0 to 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 0 to 100.</exception>
    public required decimal Points { get; init => field = Guard.Against.OutOfRange(value, nameof(Points), 0, MostPoints); }

    /// <summary>Gets the id of the body that appraised it; null means that it was not recorded.</summary>
    /// <exception cref="ArgumentException">The text is empty or only white space.</exception>
    public string? By { get; init => field = Guard.Against.BlankText(value, nameof(By)); }

    /// <summary>Gets the document that states it; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the points of single items; null means that they were not recorded. They need not be all items of the
    /// form.</summary>
    /// <exception cref="ArgumentException">Two scores are of one item.</exception>
    public ValueList<AppraisedItem>? Items { get; init => field = Guard.Against.RepeatedId(value, item => item.Item, nameof(Items)); }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the day and the points, and no text of the record.</summary>
    /// <returns>The day and the points.</returns>
    public override string ToString() => FormattableString.Invariant($"{nameof(AppraisedScore)} {IsoDate.Format(On)}, {Points}");
}

/// <summary>The points that one item of a form was given, and how many it can give.</summary>
public sealed record AppraisedItem
{
    private readonly decimal? _max;

    /// <summary>Gets the id of the item within its form; not blank.</summary>
    /// <exception cref="ArgumentException">The id is null, empty or only white space.</exception>
    public required string Item { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Item)); }

    /// <summary>Gets the points, from 0 to <see cref="Max"/>.</summary>
    /// <exception cref="ArgumentException">The number is negative, or greater than <see cref="Max"/>.</exception>
    public required decimal Points
    {
        get;
        init => field = Guard.Against.OutOfRange(value, nameof(Points), 0, _max ?? decimal.MaxValue);
    }

    /// <summary>Gets the most points that the item can give.</summary>
    /// <exception cref="ArgumentException">The number is less than <see cref="Points"/>.</exception>
    public required decimal Max
    {
        get => _max ?? 0;
        init => _max = Guard.Against.OutOfRange(value, nameof(Max), Points, decimal.MaxValue);
    }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the id and the points, and no text of the record.</summary>
    /// <returns>The id, the points and the most that the item gives.</returns>
    public override string ToString() => FormattableString.Invariant($"{nameof(AppraisedItem)} {Item}, {Points} of {Max}");
}
