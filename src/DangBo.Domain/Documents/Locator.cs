using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace DangBo.Domain.Documents;

/// <summary>The place in a document that a citation points at, such as <c>điểm a, khoản 2, Điều 3</c>.</summary>
/// <remarks>
/// At least one part, each at most once. Parts are kept from the largest to the smallest and written the other way
/// round. Equality is by the parts and their values.
/// </remarks>
public sealed record Locator : ISpanParsable<Locator>, ISpanFormattable
{
    private const string Separator = ", ";
    private const int MaximumLength = 4096;

    private Locator(ValueList<LocatorEntry> entries) => Entries = entries;

    /// <summary>Gets the parts that are named, from the largest to the smallest.</summary>
    public ValueList<LocatorEntry> Entries { get; }

    /// <summary>Gets the value of a part; null where the locator does not name it.</summary>
    /// <param name="part">The part.</param>
    public string? this[LocatorPart part]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Part == part)
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }

    /// <summary>Makes a locator of its parts, in any order.</summary>
    /// <param name="entries">The parts and their values.</param>
    /// <returns>The locator.</returns>
    /// <exception cref="ArgumentException">There is no part, a part twice, or one without a value.</exception>
    public static Locator Of(params ReadOnlySpan<LocatorEntry> entries) =>
        TryCreate(entries.ToArray(), out var locator)
            ? locator
            : throw new ArgumentException("A locator names at least one part, each part once and with a value.", nameof(entries));

    /// <summary>Reads a locator that is written in Vietnamese or in English.</summary>
    /// <param name="text">The text, as <c>điểm a, khoản 2, Điều 3</c>; the order of the parts does not matter.</param>
    /// <returns>The locator.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a locator.</exception>
    public static Locator Parse(string text) => Parse(Guard.Against.Null(text).AsSpan(), null);

    /// <summary>Reads a locator that is written in Vietnamese or in English.</summary>
    /// <param name="text">The text, as <c>điểm a, khoản 2, Điều 3</c>; null gives false.</param>
    /// <param name="locator">The locator, where the text is one.</param>
    /// <returns>Whether the text is a locator.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Locator? locator) =>
        TryParse(text.AsSpan(), null, out locator);

    /// <inheritdoc/>
    public static Locator Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var locator)
            ? locator
            : throw new FormatException("A locator is written like 'điểm a, khoản 2, Điều 3' or 'point a, clause 2, Article 3'.");

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Locator result)
    {
        result = null;
        if (s.IsEmpty || s.Length > MaximumLength)
        {
            return false;
        }

        var text = VietnameseText.Compose(s.ToString());
        return TryRead(text, Language.Vietnamese, out result) || TryRead(text, Language.English, out result);
    }

    /// <summary>Writes the locator for people, the smallest part first.</summary>
    /// <param name="language">The language.</param>
    /// <returns><c>điểm a, khoản 2, Điều 3</c> or <c>point a, clause 2, Article 3</c>.</returns>
    public string Text(Language language) => string.Join(Separator, Entries.Reverse().Select(entry => entry.Text(language)));

    /// <summary>Writes the locator in Vietnamese, the smallest part first.</summary>
    /// <returns>A text that <see cref="Parse(string)"/> reads back.</returns>
    public override string ToString() => Text(Language.Vietnamese);

    /// <inheritdoc/>
    static Locator IParsable<Locator>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<Locator>.TryParse(string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Locator result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var text = ToString();
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    private static bool TryRead(string text, Language language, [NotNullWhen(true)] out Locator? locator)
    {
        locator = null;
        var steps = text.Split(',', StringSplitOptions.TrimEntries);
        var entries = new LocatorEntry[steps.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            if (LocatorEntry.Read(steps[i], language) is not { } entry)
            {
                return false;
            }

            entries[i] = entry;
        }

        return TryCreate(entries, out locator);
    }

    private static bool TryCreate(LocatorEntry[] entries, [NotNullWhen(true)] out Locator? locator)
    {
        var ordered = entries.OrderBy(entry => entry.Part).ToValueList();
        var isLocator = ordered.Count > 0 && ordered.All(entry => entry.Value.Length > 0) &&
            ordered.Select(entry => entry.Part).Distinct().Count() == ordered.Count;
        locator = isLocator ? new(ordered) : null;
        return isLocator;
    }
}
