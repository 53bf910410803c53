using Ardalis.GuardClauses;

namespace DangBo.Domain.Documents;

/// <summary>A part of a document that a <see cref="Locator"/> may name, from the largest to the smallest.</summary>
public enum LocatorPart
{
    /// <summary>An annex, <c>Phụ lục</c>; the default value.</summary>
    Annex = 0,

    /// <summary>A form, <c>Mẫu</c>.</summary>
    Form = 1,

    /// <summary>A part, <c>Phần</c>.</summary>
    Part = 2,

    /// <summary>A chapter, <c>Chương</c>.</summary>
    Chapter = 3,

    /// <summary>A section, <c>Mục</c>.</summary>
    Section = 4,

    /// <summary>An article, <c>Điều</c>.</summary>
    Article = 5,

    /// <summary>A clause, <c>khoản</c>.</summary>
    Clause = 6,

    /// <summary>A point, <c>điểm</c>.</summary>
    Point = 7,

    /// <summary>A paragraph, <c>đoạn</c>.</summary>
    Paragraph = 8,

    /// <summary>A content, <c>Nội dung</c>, as the texts that have no articles number them.</summary>
    Content = 9,

    /// <summary>An item, <c>tiểu mục</c>.</summary>
    Item = 10,

    /// <summary>A bullet, <c>gạch đầu dòng</c>, counted from 1.</summary>
    Bullet = 11,
}

/// <summary>One step of a <see cref="Locator"/>: which part, and its number, letter or name in the document.</summary>
/// <remarks>Equality is by part and value, ordinal. The default value has no text, and no locator takes it.</remarks>
public readonly record struct LocatorEntry
{
    private const int MaximumLength = 100;

    private readonly string? _value;

    /// <summary>Initializes a step.</summary>
    /// <param name="part">The part.</param>
    /// <param name="value">Its number, letter or name, such as <c>3</c>, <c>a</c> or <c>II</c>: no comma, at most 100 characters.</param>
    /// <exception cref="ArgumentException">
    /// The part is none; or the value is null, blank or too long, begins or ends with a space, or holds a comma or a
    /// control character.
    /// </exception>
    public LocatorEntry(LocatorPart part, string value)
    {
        Part = Guard.Against.EnumOutOfRange(part);
        var composed = VietnameseText.Compose(Guard.Against.Null(value));
        if (!IsValue(composed))
        {
            throw new ArgumentException("A locator's value is a short text without commas, and without spaces at its ends.", nameof(value));
        }

        _value = composed;
    }

    /// <summary>Gets the part.</summary>
    public LocatorPart Part { get; }

    /// <summary>Gets the number, letter or name of the part, in composed form.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Writes the step, as <c>khoản 2</c>.</summary>
    /// <returns>The Vietnamese text.</returns>
    public override string ToString() => Text(Language.Vietnamese);

    /// <summary>Writes the step for people.</summary>
    /// <param name="language">The language.</param>
    /// <returns><c>khoản 2</c> or <c>clause 2</c>.</returns>
    public string Text(Language language) => $"{Term(Part, language)} {Value}";

    /// <summary>Reads a step that is written in a language; whether the term begins with a capital does not matter.</summary>
    internal static LocatorEntry? Read(ReadOnlySpan<char> text, Language language)
    {
        foreach (var part in Enum.GetValues<LocatorPart>())
        {
            var term = Term(part, language);
            if (text.Length > term.Length && text[term.Length] == ' ' &&
                text.StartsWith(term, StringComparison.OrdinalIgnoreCase))
            {
                var value = text[term.Length..].Trim().ToString();
                return IsValue(value) ? new LocatorEntry(part, value) : null;
            }
        }

        return null;
    }

    /// <summary>Tells whether a composed text can be the value of a step.</summary>
    internal static bool IsValue(string value) =>
        value.Length is > 0 and <= MaximumLength && !char.IsWhiteSpace(value[0]) && !char.IsWhiteSpace(value[^1]) &&
        !value.Any(c => c == ',' || char.IsControl(c));

    private static string Term(LocatorPart part, Language language) => (part, language) switch
    {
        (LocatorPart.Annex, Language.English) => "Annex",
        (LocatorPart.Annex, _) => "Phụ lục",
        (LocatorPart.Form, Language.English) => "Form",
        (LocatorPart.Form, _) => "Mẫu",
        (LocatorPart.Part, Language.English) => "Part",
        (LocatorPart.Part, _) => "Phần",
        (LocatorPart.Chapter, Language.English) => "Chapter",
        (LocatorPart.Chapter, _) => "Chương",
        (LocatorPart.Section, Language.English) => "Section",
        (LocatorPart.Section, _) => "Mục",
        (LocatorPart.Article, Language.English) => "Article",
        (LocatorPart.Article, _) => "Điều",
        (LocatorPart.Clause, Language.English) => "clause",
        (LocatorPart.Clause, _) => "khoản",
        (LocatorPart.Point, Language.English) => "point",
        (LocatorPart.Point, _) => "điểm",
        (LocatorPart.Paragraph, Language.English) => "paragraph",
        (LocatorPart.Paragraph, _) => "đoạn",
        (LocatorPart.Content, Language.English) => "Content",
        (LocatorPart.Content, _) => "Nội dung",
        (LocatorPart.Item, Language.English) => "item",
        (LocatorPart.Item, _) => "tiểu mục",
        (_, Language.English) => "bullet",
        _ => "gạch đầu dòng",
    };
}
