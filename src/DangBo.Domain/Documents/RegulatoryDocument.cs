using Ardalis.GuardClauses;
using NodaTime;

namespace DangBo.Domain.Documents;

/// <summary>A document that sets rules (<c>văn bản</c>), as a register holds it: what it is, when it is in force, what it does to
/// others, and how far each of that was verified.</summary>
/// <remarks>
/// <para>What identifies a document may be known in part: its number without the day, its day without the issuing body. So the
/// register gives it an id of its own, and <see cref="Identity"/> is there where all of it is known. A document without a
/// number, such as the Charter, is known by title, issuing body and day.</para>
/// <para>Equality is by value, lists included in their order.</para>
/// </remarks>
public sealed record RegulatoryDocument
{
    /// <summary>Gets the id within the register, such as <c>qd37-2021</c>.</summary>
    /// <exception cref="ArgumentException">The id is null or blank.</exception>
    public required string Id { get; init => field = VietnameseText.Compose(Guard.Against.NullOrWhiteSpace(value, nameof(Id))); }

    /// <summary>Gets the number; null where the document has none, or none that could be read as one.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>Gets the id of the issuing body; null where it is not known.</summary>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public string? IssuerId { get; init => field = Guard.Against.BlankText(value, nameof(IssuerId)); }

    /// <summary>Gets the day of issue, or of adoption; null where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the days of records.</exception>
    public LocalDate? IssuedOn
    {
        get;
        init => field = value is { } day ? Guard.Against.OutOfRange(day, nameof(IssuedOn), IsoDate.Earliest, IsoDate.Latest) : null;
    }

    /// <summary>Gets the title, in the words of who keeps the register.</summary>
    /// <exception cref="ArgumentNullException">The title is null.</exception>
    public required LocalizedText Title { get; init => field = Guard.Against.Null(value, nameof(Title)); }

    /// <summary>Gets how far number, issuing body and day of issue were verified; not at all by default.</summary>
    public Provenance Provenance { get; init => field = value ?? Provenance.Unverified; } = Provenance.Unverified;

    /// <summary>Gets the days on which the document is in force; nothing is known of them by default.</summary>
    public DocumentForce Force { get; init => field = value ?? DocumentForce.Unknown; } = DocumentForce.Unknown;

    /// <summary>Gets what the document does to others; to the earlier ones, as a rule.</summary>
    public ValueList<DocumentRelation> Relations { get; init => field = value ?? []; } = [];

    /// <summary>Gets what a reader should know of the entry, such as what was not seen; null where there is nothing.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Gets the rows of the research notes that the entry was written from.</summary>
    public ValueList<string> Rows { get; init => field = value ?? []; } = [];

    /// <summary>Gets the identity; null where the document has no number, or its issuing body or day of issue is not known.</summary>
    public DocumentId? Identity =>
        Number is { } number && IssuerId is { } issuer && IssuedOn is { } day ? new(number, issuer, day) : null;

    /// <summary>Tells whether the document is in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The status, as far as it is known. A document whose first day in force is not known is not in force before its
    /// day of issue.</returns>
    public DocumentStatus StatusOn(LocalDate day)
    {
        if (Force.Until is { } until && day >= until.Day)
        {
            return DocumentStatus.Ended;
        }

        if ((Force.From?.Day ?? IssuedOn) is { } first && day < first)
        {
            return DocumentStatus.NotYetInForce;
        }

        return Force.From is null || day >= Force.UnknownFrom ? DocumentStatus.Unknown : DocumentStatus.InForce;
    }

    /// <summary>Writes what the document is called, for people.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The number where there is one, with the day of issue where it is known: <c>37-QĐ/TW (25/10/2021)</c>; else the
    /// title in its place.</returns>
    public string Name(Language language)
    {
        var name = Number?.ToString() ?? Title.In(language);
        return IssuedOn is { } day ? $"{name} ({DocumentDate.Format(day, language)})" : name;
    }

    /// <summary>Writes the id and what the document is called in Vietnamese.</summary>
    /// <returns>Such as <c>qd37-2021 37-QĐ/TW (25/10/2021)</c>.</returns>
    public override string ToString() => $"{Id} {Name(Language.Vietnamese)}";
}
