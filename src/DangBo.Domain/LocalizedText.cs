using Ardalis.GuardClauses;

namespace DangBo.Domain;

/// <summary>A text for people: always in Vietnamese, perhaps in English too.</summary>
/// <remarks>
/// Both texts are kept in composed form (NFC), so that two spellings of one letter compare equal. Equality is ordinal.
/// </remarks>
public sealed record LocalizedText
{
    /// <summary>Initializes a text.</summary>
    /// <param name="vi">The Vietnamese text; not empty, not only white space.</param>
    /// <param name="en">The English text; null where there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="vi"/> is null.</exception>
    /// <exception cref="ArgumentException">A given text is empty or only white space.</exception>
    public LocalizedText(string vi, string? en = null)
    {
        Vi = VietnameseText.Compose(Guard.Against.NullOrWhiteSpace(vi));
        En = en is null ? null : VietnameseText.Compose(Guard.Against.NullOrWhiteSpace(en));
    }

    /// <summary>Gets the Vietnamese text, with full diacritics.</summary>
    public string Vi { get; }

    /// <summary>Gets the English text; null means that the author gave none.</summary>
    public string? En { get; }

    /// <summary>Gets the text in a language; Vietnamese where the English text is absent.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>The text, never empty.</returns>
    public string In(Language language) => language == Language.English ? En ?? Vi : Vi;

    /// <summary>Returns the Vietnamese text.</summary>
    /// <returns><see cref="Vi"/>.</returns>
    public override string ToString() => Vi;
}
