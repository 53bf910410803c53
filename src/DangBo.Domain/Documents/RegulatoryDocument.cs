using Ardalis.GuardClauses;
using NodaTime;

namespace DangBo.Domain.Documents;

/// <summary>A document that sets rules (<c>văn bản</c>): what it is, when it is in force, what it replaces.</summary>
/// <remarks>
/// Replacing is stated from either side and each statement stands alone; whether both sides agree is for a register to
/// tell. Equality is by value, lists included in their order.
/// </remarks>
public sealed record RegulatoryDocument
{
    /// <summary>Initializes a document.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="title">The title, which for a Party document should begin with the word for its kind.</param>
    /// <param name="inForce">The days on which it is in force.</param>
    /// <param name="inForceVerification">How far those days were verified.</param>
    /// <param name="replaces">The documents that it replaces; null stands for none.</param>
    /// <param name="replacedBy">The documents that replace it; null stands for none.</param>
    /// <exception cref="ArgumentException">
    /// Identity or title is null; the verification is none; a list names this document or another one twice, or
    /// both lists the same one; or the later document is said to be replaced by the earlier.
    /// </exception>
    public RegulatoryDocument(
        DocumentId id,
        LocalizedText title,
        EffectivePeriod inForce,
        Verification inForceVerification,
        ValueList<DocumentId>? replaces = null,
        ValueList<DocumentId>? replacedBy = null)
    {
        Id = Guard.Against.Null(id);
        Title = Guard.Against.Null(title);
        InForce = inForce;
        InForceVerification = Guard.Against.EnumOutOfRange(inForceVerification);
        Replaces = replaces ?? [];
        ReplacedBy = replacedBy ?? [];

        var others = Replaces.Concat(ReplacedBy).ToList();
        if (others.Contains(id) || others.Distinct().Count() != others.Count)
        {
            throw new ArgumentException(
                "A document neither replaces itself nor stands twice among those that it replaces or is replaced by.",
                nameof(replaces));
        }

        if (Replaces.Any(earlier => earlier.IssuedOn > id.IssuedOn) ||
            ReplacedBy.Any(later => later.IssuedOn < id.IssuedOn))
        {
            throw new ArgumentException("A document is not replaced by one that was issued before it.", nameof(replacedBy));
        }
    }

    /// <summary>Gets the identity: number, issuing body and day of issue.</summary>
    public DocumentId Id { get; }

    /// <summary>Gets the number.</summary>
    public DocumentNumber Number => Id.Number;

    /// <summary>Gets the id of the issuing body.</summary>
    public string IssuerId => Id.IssuerId;

    /// <summary>Gets the day of issue.</summary>
    public LocalDate IssuedOn => Id.IssuedOn;

    /// <summary>Gets the title.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets the days on which the document is in force.</summary>
    public EffectivePeriod InForce { get; }

    /// <summary>Gets how far <see cref="InForce"/> was verified.</summary>
    public Verification InForceVerification { get; }

    /// <summary>Gets the documents that this one replaces.</summary>
    public ValueList<DocumentId> Replaces { get; }

    /// <summary>Gets the documents that replace this one.</summary>
    public ValueList<DocumentId> ReplacedBy { get; }
}
