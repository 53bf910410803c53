using NodaTime;

namespace DangBo.Domain.Documents;

/// <summary>What a document is known by beside the id that a register gives it: number or, without one, title; issuing body; day of
/// issue.</summary>
internal readonly record struct DocumentKey(DocumentNumber? Number, string? Title, string IssuerId, LocalDate IssuedOn)
{
    /// <summary>Gets the key of a document; null where that is not all known.</summary>
    public static DocumentKey? Of(RegulatoryDocument document) => document is { IssuerId: { } issuer, IssuedOn: { } day }
        ? new(document.Number, document.Number is null ? document.Title.Vi : null, issuer, day)
        : null;
}
