using Ardalis.GuardClauses;
using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Exemplars;

/// <summary>A course of training that the person completed (<em>đào tạo, bồi dưỡng</em>).</summary>
/// <remarks>Source: the evidence columns of the notes on the regulations, sections 3 (08.2.7), 6 and 9 (1.4).</remarks>
public sealed record TrainingRecord
{
    /// <summary>Gets the day of completion: from then on it counts.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets what it was about, in composed form; null means that it was not recorded.</summary>
    /// <exception cref="ArgumentException">The text is empty or only white space.</exception>
    public string? Topic { get; init => field = Guard.Against.BlankText(value, nameof(Topic)); }

    /// <summary>Gets the certificate or decision; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the day, and no text of the record.</summary>
    /// <returns>The day of completion.</returns>
    public override string ToString() => $"{nameof(TrainingRecord)} {IsoDate.Format(On)}";
}
