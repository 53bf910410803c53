namespace DangBo.Domain;

/// <summary>The language of a text for people. A language is always an argument, never the culture of a thread.</summary>
public enum Language
{
    /// <summary>Vietnamese (<c>vi</c>), the language every text exists in; the default value.</summary>
    Vietnamese = 0,

    /// <summary>English (<c>en</c>); an author's text that has none falls back to Vietnamese.</summary>
    English = 1,
}
