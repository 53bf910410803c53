using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;

namespace DangBo.Domain.Documents;

/// <summary>The number and symbol of a document (<c>số và ký hiệu</c>), in the Party's form or in one of the State's.</summary>
/// <remarks>
/// <para>The Party writes the hyphen first, <c>08-QĐi/TW</c>; the State writes the slash first, <c>98/2023/NĐ-CP</c>.
/// The Party's form is that of 36-HD/VPTW (03/4/2018), item 1.3.1(a), and 05-HD/VPTW (27/5/2026): below ten the number has
/// two digits. The State's is that of Decree 30/2020. Seen in secondary sources, the guide of 2026 in a weak one.</para>
/// <para>Symbols are kept as they were written: QĐ and QĐi are two symbols, and neither tells a decision from a
/// regulation. A number is no identity, because numbers restart each term and an issuer's symbol is shared by many
/// bodies: see <see cref="DocumentId"/>.</para>
/// <para>Equality is by form and by every part, ordinal and case-sensitive. There is no default value but null.</para>
/// </remarks>
public sealed record DocumentNumber : ISpanParsable<DocumentNumber>, ISpanFormattable
{
    internal DocumentNumber(DocumentNumberForm form, int ordinal, int? year, string? kind, string issuer, string? unit)
    {
        Form = form;
        Ordinal = ordinal;
        Year = year;
        KindSymbol = kind;
        IssuerSymbol = issuer;
        Unit = unit;
    }

    /// <summary>Gets the form in which the number is written.</summary>
    public DocumentNumberForm Form { get; }

    /// <summary>Gets the number in its series, from 1 on.</summary>
    public int Ordinal { get; }

    /// <summary>Gets the year that a normative act of the State carries; null in every other form.</summary>
    public int? Year { get; }

    /// <summary>Gets the symbol of the kind of document, such as <c>QĐ</c>, <c>QĐi</c> or <c>NĐ</c>, as it was written.</summary>
    /// <value>Null where the form has none: official letters of the State and acts of the National Assembly.</value>
    public string? KindSymbol { get; }

    /// <summary>Gets the symbol of the issuer, such as <c>TW</c>, <c>ĐUK</c>, <c>UBND</c> or <c>QH15</c>: a hint, never an identity.</summary>
    public string IssuerSymbol { get; }

    /// <summary>Gets the symbol of the unit that drafted an official letter of the State, <c>VX</c> in <c>3584/UBND-VX</c>; else null.</summary>
    public string? Unit { get; }

    /// <summary>Reads a number that is written as the rules of its form demand.</summary>
    /// <param name="text">The text, composed or decomposed (NFC, NFD).</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a number; <see cref="ParseLenient"/> may still understand it.</exception>
    public static DocumentNumber Parse(string text) => Parse(Guard.Against.Null(text).AsSpan(), null);

    /// <summary>Reads a number that is written as the rules of its form demand.</summary>
    /// <param name="text">The text, composed or decomposed (NFC, NFD); null gives false.</param>
    /// <param name="number">The number, where the text is one.</param>
    /// <returns>Whether the text is a number.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out DocumentNumber? number) =>
        TryParse(text.AsSpan(), null, out number);

    /// <inheritdoc/>
    public static DocumentNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var number)
            ? number
            : throw new FormatException("A document number is written like 08-QĐi/TW, 98/2023/NĐ-CP, 3728/QĐ-UBND or 3584/UBND-VX.");

    /// <inheritdoc/>
    public static bool TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out DocumentNumber result)
    {
        result = DocumentNumberReader.Strict(s);
        return result is not null;
    }

    /// <summary>Reads a number as it is met in the wild, and understands it as the canonical one.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The number; what <see cref="Parse(string)"/> reads, this reads as the same number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text cannot be understood as one number.</exception>
    public static DocumentNumber ParseLenient(string text) =>
        TryParseLenient(Guard.Against.Null(text), out var number)
            ? number
            : throw new FormatException("The text cannot be understood as the number of one document.");

    /// <summary>Reads a number as it is met in the wild, and understands it as the canonical one.</summary>
    /// <remarks>
    /// Understood are <c>858CV/ĐUK</c>, <c>01/NQ-ĐUK</c>, <c>05-Ctr/ĐUK</c>, <c>31/QĐ-TW</c>, <c>Số: 01-BC/CB</c>, look-alikes
    /// of the hyphen, the slash and the letter Đ, stray spaces, and missing or needless zeros. A symbol that only Party
    /// bodies have decides for the Party's form, whatever the shape. Nothing that was written is left out, and no kind
    /// is made up: a year in a Party number, or a symbol in no table and in no form, is not understood.
    /// </remarks>
    /// <param name="text">The text; null gives false.</param>
    /// <param name="number">The number, where the text can be understood as one.</param>
    /// <returns>Whether the text can be understood as one number.</returns>
    public static bool TryParseLenient([NotNullWhen(true)] string? text, [NotNullWhen(true)] out DocumentNumber? number)
    {
        number = DocumentNumberReader.Lenient(text);
        return number is not null;
    }

    /// <summary>Writes the number in its canonical form.</summary>
    /// <returns>A text that <see cref="Parse(string)"/> reads back; numbers below ten have two digits.</returns>
    public override string ToString() => Form switch
    {
        DocumentNumberForm.Party => Invariant($"{Ordinal:00}-{KindSymbol}/{IssuerSymbol}"),
        DocumentNumberForm.StateNormative when KindSymbol is null => Invariant($"{Ordinal:00}/{Year:0000}/{IssuerSymbol}"),
        DocumentNumberForm.StateNormative => Invariant($"{Ordinal:00}/{Year:0000}/{KindSymbol}-{IssuerSymbol}"),
        DocumentNumberForm.StateIndividual => Invariant($"{Ordinal:00}/{KindSymbol}-{IssuerSymbol}"),
        _ => Invariant($"{Ordinal:00}/{IssuerSymbol}-{Unit}"),
    };

    /// <inheritdoc/>
    static DocumentNumber IParsable<DocumentNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<DocumentNumber>.TryParse(
        string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out DocumentNumber result) => TryParse(s, out result);

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

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The form in which a <see cref="DocumentNumber"/> is written.</summary>
public enum DocumentNumberForm
{
    /// <summary>The Party's form, <c>08-QĐi/TW</c>; the default value.</summary>
    Party = 0,

    /// <summary>A normative act of the State (<c>văn bản quy phạm pháp luật</c>), <c>98/2023/NĐ-CP</c>: with the year.</summary>
    StateNormative = 1,

    /// <summary>An individual or administrative act of the State (<c>văn bản cá biệt</c>), <c>3728/QĐ-UBND</c>.</summary>
    StateIndividual = 2,

    /// <summary>An official letter of the State (<c>công văn</c>), <c>3584/UBND-VX</c>: issuer and unit, no kind.</summary>
    StateOfficialLetter = 3,
}
