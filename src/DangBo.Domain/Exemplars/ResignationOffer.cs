using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Exemplars;

/// <summary>Where the person offered to resign from a position (<em>xin từ chức</em>).</summary>
/// <remarks>Source: the evidence columns of the notes on the regulations, section 3 (08.2.8c).</remarks>
public sealed record ResignationOffer
{
    /// <summary>Gets the day of the offer.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the letter of resignation; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the day, and no text of the record.</summary>
    /// <returns>The day.</returns>
    public override string ToString() => $"{nameof(ResignationOffer)} {IsoDate.Format(On)}";
}
