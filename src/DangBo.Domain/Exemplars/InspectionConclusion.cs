using Ardalis.GuardClauses;
using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Exemplars;

/// <summary>A conclusion of inspection or supervision of the person (<em>kết luận kiểm tra, giám sát</em>).</summary>
/// <remarks>Source: the evidence columns of the notes on the regulations, sections 2, 3 and 8.</remarks>
public sealed record InspectionConclusion
{
    /// <summary>Gets the id of the conclusion within the dossier; not blank.</summary>
    /// <exception cref="ArgumentException">The id is null, empty or only white space.</exception>
    public required string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); }

    /// <summary>Gets the day of the conclusion: from then on it counts.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets what was inspected.</summary>
    public required InspectionSubject About { get; init; }

    /// <summary>Gets the id of the body that concluded; null means that it was not recorded.</summary>
    /// <exception cref="ArgumentException">The text is empty or only white space.</exception>
    public string? By { get; init => field = Guard.Against.BlankText(value, nameof(By)); }

    /// <summary>Gets the conclusion itself; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets whether the conclusion names shortcomings or breaches (<em>hạn chế, khuyết điểm, vi phạm</em>); null
    /// means that this was not recorded.</summary>
    public bool? ShortcomingsFound { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the id, the day and the subject, and no text of the record.</summary>
    /// <returns>The id, the day and what was inspected.</returns>
    public override string ToString() => $"{nameof(InspectionConclusion)} {Id}, {IsoDate.Format(On)}, {About}";
}
