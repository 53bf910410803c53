using Ardalis.GuardClauses;
using NodaTime;

namespace DangBo.Domain.Documents;

/// <summary>A document as a record mentions it: as much of its number, issuer and day as is on record.</summary>
/// <remarks>
/// What was decided happened, whether or not its paper is cited in the right form: so the number is kept as it was
/// written, and <see cref="Identify"/> tells which document it is where that can be told. Equality is by all members.
/// </remarks>
public sealed record DocumentMention
{
    /// <summary>Gets the number and symbol as they were written, in composed form; null means that they were not
    /// recorded.</summary>
    /// <exception cref="ArgumentException">The text is empty or only white space.</exception>
    public string? Number { get; init => field = Guard.Against.BlankText(value, nameof(Number)); }

    /// <summary>Gets the id of the body that issued it, of an organization where it is one of a register; null means that
    /// it was not recorded.</summary>
    /// <exception cref="ArgumentException">The text is empty or only white space.</exception>
    public string? Issuer { get; init => field = Guard.Against.BlankText(value, nameof(Issuer)); }

    /// <summary>Gets the day of issue; null means that it was not recorded.</summary>
    public LocalDate? IssuedOn { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells which document this is.</summary>
    /// <returns>The identity; null where number, issuer or day is missing, or where the number cannot be understood as
    /// that of one document.</returns>
    public DocumentId? Identify() =>
        Issuer is not null && IssuedOn is { } day && day >= IsoDate.Earliest && day <= IsoDate.Latest &&
        DocumentNumber.TryParseLenient(Number, out var number)
            ? new(number, Issuer, day)
            : null;

    /// <summary>Tells the day, and no text of the record.</summary>
    /// <returns>The day of issue.</returns>
    public override string ToString() => $"{nameof(DocumentMention)} {RecordText.Day(IssuedOn)}";
}
