using Ardalis.GuardClauses;
using DangBo.Domain.Classifications;
using NodaTime;

namespace DangBo.Domain.Exemplars;

/// <summary>What a person did as a leader for Directive 05: directed, praised and corrected, answered for the
/// collective.</summary>
/// <remarks>
/// Source: the first, second and sixth criterion of the article, first paragraph. That it was done in earnest, in time or
/// severely is a judgment and has no place here. A list that is null was not recorded.
/// </remarks>
public sealed record LeadershipRecord
{
    /// <summary>Gets how the person directed the carrying out of Directive 05 (<em>chỉ đạo</em>); null means
    /// that it was not recorded.</summary>
    public RecordList<Direction>? Directions { get; init; }

    /// <summary>Gets the praise and correction that the person gave (<em>biểu dương, phê bình</em>); null means
    /// that it was not recorded.</summary>
    public RecordList<Feedback>? Feedback { get; init; }

    /// <summary>Gets what came of the plans of the collective that the person leads; null means that it was not
    /// recorded.</summary>
    /// <exception cref="ArgumentException">Two plans have one id.</exception>
    public RecordList<CollectivePlanResult>? CollectivePlans
    {
        get;
        init => field = Guard.Against.RepeatedId(value, plan => plan.Id, nameof(CollectivePlans));
    }

    /// <summary>Gets where the person stated a responsibility for those results; null means that it was not
    /// recorded.</summary>
    public RecordList<ResponsibilityStatement>? ResponsibilityStatements { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;
}

/// <summary>One act by which a leader directed the carrying out of Directive 05: a document, a meeting, an
/// inspection.</summary>
public sealed record Direction
{
    /// <summary>Gets the day of the act.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets in what form it was done; null means that it was not recorded.</summary>
    public DirectionForm? Form { get; init; }

    /// <summary>Gets what it was about, in composed form; null means that it was not recorded.</summary>
    /// <exception cref="ArgumentException">The text is empty or only white space.</exception>
    public string? Subject { get; init => field = Guard.Against.BlankText(value, nameof(Subject)); }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the day and the form, and no text of the record.</summary>
    /// <returns>The day and the form.</returns>
    public override string ToString() => $"{nameof(Direction)} {IsoDate.Format(On)}, {Form?.ToString() ?? "?"}";
}

/// <summary>Praise or correction that a leader gave to a collective or an individual.</summary>
public sealed record Feedback
{
    /// <summary>Gets the day on which it was given.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets which of the two it was.</summary>
    public required FeedbackKind Kind { get; init; }

    /// <summary>Gets the kind of recipient; null means that it was not recorded. Who it was is not recorded
    /// here at all.</summary>
    public FeedbackRecipient? Recipient { get; init; }

    /// <summary>Gets on what occasion or in which document, in composed form; null means that it was not
    /// recorded.</summary>
    /// <exception cref="ArgumentException">The text is empty or only white space.</exception>
    public string? Occasion { get; init => field = Guard.Against.BlankText(value, nameof(Occasion)); }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the day and the codes, and no text of the record.</summary>
    /// <returns>The day, the kind and the kind of recipient.</returns>
    public override string ToString() =>
        $"{nameof(Feedback)} {IsoDate.Format(On)}, {Kind}, {Recipient?.ToString() ?? "?"}";
}
