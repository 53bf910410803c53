using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Classifications;

/// <summary>The grades that a body gave to the criteria of a review (<em>mức của từng tiêu chí</em>).</summary>
/// <remarks>One grade may stand as often as criteria were given it. Source: the notes on commendation, section 3.2 (QL-01 to QL-08).</remarks>
public sealed record AppraisedGrades
{
    /// <summary>Gets the day of the appraisal: from then on it counts.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the grades of the criteria on the results of duties; null means that they were not recorded.</summary>
    public ValueList<QualityLevel>? Tasks { get; init; }

    /// <summary>Gets the grades of all other criteria; null means that they were not recorded.</summary>
    public ValueList<QualityLevel>? Others { get; init; }

    /// <summary>Gets the document that states it; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the day, and no text of the record.</summary>
    /// <returns>The day.</returns>
    public override string ToString() => $"{nameof(AppraisedGrades)} {IsoDate.Format(On)}";
}
