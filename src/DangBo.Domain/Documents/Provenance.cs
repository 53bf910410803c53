using Ardalis.GuardClauses;
using NodaTime;

namespace DangBo.Domain.Documents;

/// <summary>How far a statement about a document was verified, and where it was seen.</summary>
/// <remarks>The demands are those of a <see cref="Citation"/>: what nobody checked says so. Equality is by all members.</remarks>
public sealed record Provenance
{
    /// <summary>Initializes a provenance.</summary>
    /// <param name="verification">How far the statement was verified.</param>
    /// <param name="seenIn">The source in which it was seen; null where none is named.</param>
    /// <param name="checkedBy">Who checked it against the signed text; null where nobody is named.</param>
    /// <param name="checkedOn">The day of that check; null where none is named.</param>
    /// <exception cref="ArgumentException">
    /// The verification is none; a given text is blank; <c>Verified</c> lacks who or when, or <c>Secondary</c> lacks
    /// <paramref name="seenIn"/>.
    /// </exception>
    public Provenance(Verification verification, string? seenIn = null, string? checkedBy = null, LocalDate? checkedOn = null)
    {
        Verification = Guard.Against.EnumOutOfRange(verification);
        SeenIn = Guard.Against.BlankText(seenIn, nameof(seenIn));
        CheckedBy = Guard.Against.BlankText(checkedBy, nameof(checkedBy));
        CheckedOn = checkedOn;

        if (verification == Verification.Verified && (checkedBy is null || checkedOn is null))
        {
            throw new ArgumentException("What is verified names who checked it and when.", nameof(checkedBy));
        }

        if (verification == Verification.Secondary && seenIn is null)
        {
            throw new ArgumentException("What is from a secondary source names that source.", nameof(seenIn));
        }
    }

    /// <summary>Gets the provenance of what nobody verified and no source is named for.</summary>
    public static Provenance Unverified { get; } = new(Verification.Unverified);

    /// <summary>Gets how far the statement was verified.</summary>
    public Verification Verification { get; }

    /// <summary>Gets the source in which the statement was seen; null where none is named.</summary>
    public string? SeenIn { get; }

    /// <summary>Gets who checked the statement against the signed text; null where nobody is named.</summary>
    public string? CheckedBy { get; }

    /// <summary>Gets the day of that check; null where none is named.</summary>
    public LocalDate? CheckedOn { get; }

    /// <summary>Tells how far, and never who checked.</summary>
    /// <returns>The words in Vietnamese.</returns>
    public override string ToString() => Verification.Label().Vi;
}
