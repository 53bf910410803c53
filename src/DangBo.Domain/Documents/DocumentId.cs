using Ardalis.GuardClauses;
using NodaTime;

namespace DangBo.Domain.Documents;

/// <summary>What identifies a document: its number, the body that issued it and the day of issue, all three together.</summary>
/// <remarks>
/// The number alone does not: 208-QĐ/TW was issued in 2019 and in 2026, 01-HD/TW in 2016, 2021 and 2026. The symbol of
/// the issuer does not either: ĐUK is many bodies. Equality is by all three.
/// </remarks>
public sealed record DocumentId
{
    /// <summary>Initializes an identity.</summary>
    /// <param name="number">The number.</param>
    /// <param name="issuerId">The id of the issuing body; need not be one of <see cref="IssuingBodies"/>.</param>
    /// <param name="issuedOn">The day of issue, between <see cref="IsoDate.Earliest"/> and <see cref="IsoDate.Latest"/>.</param>
    /// <exception cref="ArgumentException">The number is null, the id null or blank, or the day out of range.</exception>
    public DocumentId(DocumentNumber number, string issuerId, LocalDate issuedOn)
    {
        Number = Guard.Against.Null(number);
        IssuerId = VietnameseText.Compose(Guard.Against.NullOrWhiteSpace(issuerId));
        IssuedOn = Guard.Against.OutOfRange(issuedOn, nameof(issuedOn), IsoDate.Earliest, IsoDate.Latest);
    }

    /// <summary>Gets the number.</summary>
    public DocumentNumber Number { get; }

    /// <summary>Gets the id of the issuing body.</summary>
    public string IssuerId { get; }

    /// <summary>Gets the day of issue.</summary>
    public LocalDate IssuedOn { get; }

    /// <summary>Writes the identity for logs and messages.</summary>
    /// <returns>Number, issuer and day, as <c>08-QĐi/TW centralCommittee 2018-10-25</c>.</returns>
    public override string ToString() => $"{Number} {IssuerId} {IsoDate.Format(IssuedOn)}";
}
