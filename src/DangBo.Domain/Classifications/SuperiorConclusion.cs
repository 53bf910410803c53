using Ardalis.GuardClauses;
using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Classifications;

/// <summary>A conclusion of a superior body about a collective (<em>kết luận của cấp trên</em>).</summary>
/// <remarks>Source: the notes on commendation, sections 3.1 and 3.2.</remarks>
public sealed record SuperiorConclusion
{
    /// <summary>Gets the id of the conclusion within the dossier; not blank.</summary>
    /// <exception cref="ArgumentException">The id is null, empty or only white space.</exception>
    public required string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); }

    /// <summary>Gets the day of the conclusion: from then on it counts.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the id of the body that concluded; null means that it was not recorded.</summary>
    /// <exception cref="ArgumentException">The text is empty or only white space.</exception>
    public string? By { get; init => field = Guard.Against.BlankText(value, nameof(By)); }

    /// <summary>Gets whether it is adverse: names shortcomings or breaches of the collective; null means that this was not
    /// recorded.</summary>
    public bool? Adverse { get; init; }

    /// <summary>Gets the document that states it; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the id and the day, and no text of the record.</summary>
    /// <returns>The id and the day.</returns>
    public override string ToString() => $"{nameof(SuperiorConclusion)} {Id}, {IsoDate.Format(On)}";
}
