using DangBo.Domain.Documents;

namespace DangBo.Domain.Exemplars;

/// <summary>Days on which a member was exempt or suspended from the activities of the Party.</summary>
/// <remarks>Source: the notes on commendation, section 3.1 (QC-01 to QC-03).</remarks>
public sealed record Dispensation
{
    /// <summary>Gets the days on which it holds.</summary>
    public required EffectivePeriod Period { get; init; }

    /// <summary>Gets which of the two it is.</summary>
    public required DispensationKind Kind { get; init; }

    /// <summary>Gets the document that states it; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the kind and the days, and no text of the record.</summary>
    /// <returns>The kind and the days.</returns>
    public override string ToString() => $"{nameof(Dispensation)} {Kind}, {Period}";
}
