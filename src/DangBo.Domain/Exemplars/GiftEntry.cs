using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Exemplars;

/// <summary>An entry of the gift register (<em>sổ theo dõi quà tặng</em>): that there was a gift, and never what it
/// was.</summary>
/// <remarks>That a gift was proper is not said. Source: the evidence columns of the notes on the regulations, sections 3 to
/// 5.</remarks>
public sealed record GiftEntry
{
    /// <summary>Gets the day of the gift.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets whether it was given, received or declined.</summary>
    public required GiftDirection Direction { get; init; }

    /// <summary>Gets the document that states it; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the day and the direction, and no text of the record.</summary>
    /// <returns>The day and the direction.</returns>
    public override string ToString() => $"{nameof(GiftEntry)} {IsoDate.Format(On)}, {Direction}";
}
