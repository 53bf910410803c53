using Ardalis.GuardClauses;
using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Organizations;

/// <summary>An organ of an organization for one term (<em>nhiệm kỳ</em>): its committee, standing board, standing
/// secretariat or inspection commission.</summary>
/// <remarks>
/// It acts from its election, before a superior recognizes it (COM-18): the term begins with <see cref="Period"/>, whatever
/// <see cref="RecognizedOn"/> says. Equality is by all members. Source: the notes on organization, sections 3 and 4.
/// </remarks>
public sealed record OrganTerm
{
    /// <summary>Gets which organ it is.</summary>
    public required OrganKind Organ { get; init; }

    /// <summary>Gets the days of the term; an open end means that no end is on record.</summary>
    public required EffectivePeriod Period { get; init; }

    /// <summary>Gets what people call the term, such as <c>2020–2025</c>, in composed form; null means that it was not
    /// recorded. Nothing is computed from it (TRM-05).</summary>
    /// <exception cref="ArgumentException">The text is empty or only white space.</exception>
    public string? Label { get; init => field = Guard.Against.BlankText(value, nameof(Label)); }

    /// <summary>Gets the last day of the congress that elected it; null means that none is on record.</summary>
    public LocalDate? CongressOn { get; init; }

    /// <summary>Gets the day on which the superior recognized it (<em>chuẩn y</em>); null means that none is on
    /// record.</summary>
    public LocalDate? RecognizedOn { get; init; }

    /// <summary>Gets how it came to office; null means that it was not recorded.</summary>
    public MandateMode? Mode { get; init; }

    /// <summary>Gets how many seats it has, taken or not; null means that this was not recorded.</summary>
    /// <exception cref="ArgumentException">The count is negative.</exception>
    public int? Seats { get; init => field = value is { } count ? Guard.Against.Negative(count, nameof(Seats)) : null; }

    /// <summary>Gets the document that recognized or appointed it; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the organ and the days, and no text of the record.</summary>
    /// <returns>The organ and its term.</returns>
    public override string ToString() => $"{nameof(OrganTerm)} {Organ} {Period}";
}
