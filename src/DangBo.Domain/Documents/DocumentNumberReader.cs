using System.Globalization;
using System.Text;

namespace DangBo.Domain.Documents;

/// <summary>Reads document numbers, strictly or as they are met in the wild. Neither door ever throws.</summary>
internal static class DocumentNumberReader
{
    private const int MaximumLength = 128;
    private const int MaximumDigits = 9;
    private const int MaximumSymbolLength = 40;

    /// <summary>Reads a number written as the rules demand; null where it is not.</summary>
    public static DocumentNumber? Strict(ReadOnlySpan<char> text) =>
        text.Length is 0 or > MaximumLength ? null : StrictComposed(VietnameseText.Compose(text.ToString()));

    /// <summary>Reads a number as it is met in the wild; null where it cannot be understood.</summary>
    public static DocumentNumber? Lenient(string? text)
    {
        if (text is null || text.Length is 0 or > MaximumLength || Clean(VietnameseText.Compose(text)) is not { } clean)
        {
            return null;
        }

        return StrictComposed(clean) ?? Understand(clean);
    }

    private static DocumentNumber? StrictComposed(ReadOnlySpan<char> text)
    {
        var digits = CountDigits(text);
        if (Ordinal(text[..digits]) is not { } ordinal || digits == text.Length || (text[0] == '0' && digits != 2))
        {
            return null;
        }

        var rest = text[(digits + 1)..];
        return text[digits] switch
        {
            '-' when digits >= 2 => Party(ordinal, rest),
            '/' => State(ordinal, rest, ignoreCase: false),
            _ => null,
        };
    }

    /// <summary>Reads a cleaned text that is in no form: a separator missing or in the place of the other, a wrong case.</summary>
    private static DocumentNumber? Understand(ReadOnlySpan<char> text)
    {
        var digits = CountDigits(text);
        if (Ordinal(text[..digits]) is not { } ordinal || digits == text.Length)
        {
            return null;
        }

        char? first = text[digits] is '-' or '/' ? text[digits] : null;
        var rest = text[(first is null ? digits : digits + 1)..];
        var cut = rest.IndexOfAny('-', '/');
        if (cut < 0)
        {
            return null;
        }

        var issuer = rest[(cut + 1)..].ToString();
        var party = DocumentSymbols.PartyIssuerIgnoringCase(issuer);
        var isPartyShape = first != '/' && rest[cut] == '/' && IsPartySymbol(issuer);
        if ((party is not null || isPartyShape) && DocumentSymbols.KindIgnoringCase(rest[..cut].ToString()) is { } kind &&
            DocumentSymbols.IsPartyKind(kind))
        {
            return new(DocumentNumberForm.Party, ordinal, null, kind, party ?? issuer, null);
        }

        return first == '/' ? State(ordinal, rest, ignoreCase: true) : null;
    }

    private static DocumentNumber? Party(int ordinal, ReadOnlySpan<char> rest)
    {
        var slash = rest.IndexOf('/');
        if (slash < 0 || !IsPartySymbol(rest[(slash + 1)..]))
        {
            return null;
        }

        var kind = rest[..slash].ToString();
        return DocumentSymbols.IsPartyKind(kind)
            ? new(DocumentNumberForm.Party, ordinal, null, kind, rest[(slash + 1)..].ToString(), null)
            : null;
    }

    private static DocumentNumber? State(int ordinal, ReadOnlySpan<char> rest, bool ignoreCase)
    {
        if (rest.Length > 5 && rest[4] == '/' && CountDigits(rest) == 4)
        {
            var year = int.Parse(rest[..4], CultureInfo.InvariantCulture);
            return year >= IsoDate.Earliest.Year && year <= IsoDate.Latest.Year
                ? Normative(ordinal, year, rest[5..], ignoreCase)
                : null;
        }

        var hyphen = rest.IndexOf('-');
        if (hyphen < 0 || !IsStateSymbol(rest[..hyphen]) || !IsStateSymbol(rest[(hyphen + 1)..]))
        {
            return null;
        }

        var head = rest[..hyphen].ToString();
        var tail = rest[(hyphen + 1)..].ToString();
        if (DocumentSymbols.KindIgnoringCase(head) is { } kind)
        {
            return (ignoreCase || kind == head) && DocumentSymbols.IsIndividualKind(kind) && IsStateIssuer(tail)
                ? new(DocumentNumberForm.StateIndividual, ordinal, null, kind, tail, null)
                : null;
        }

        return IsStateIssuer(head) ? new(DocumentNumberForm.StateOfficialLetter, ordinal, null, null, head, tail) : null;
    }

    private static DocumentNumber? Normative(int ordinal, int year, ReadOnlySpan<char> rest, bool ignoreCase)
    {
        if (IsAssembly(rest))
        {
            return new(DocumentNumberForm.StateNormative, ordinal, year, null, rest.ToString(), null);
        }

        var hyphen = rest.IndexOf('-');
        if (hyphen < 0)
        {
            return null;
        }

        var head = rest[..hyphen].ToString();
        var issuer = rest[(hyphen + 1)..].ToString();
        return DocumentSymbols.KindIgnoringCase(head) is { } kind && (ignoreCase || kind == head) &&
            DocumentSymbols.IsNormativeKind(kind) && IsStateSymbol(issuer) && IsStateIssuer(issuer)
            ? new(DocumentNumberForm.StateNormative, ordinal, year, kind, issuer, null)
            : null;
    }

    /// <summary>The National Assembly or its Standing Committee, with the number of its term: QH15, UBTVQH15.</summary>
    private static bool IsAssembly(ReadOnlySpan<char> symbol)
    {
        var term = symbol.StartsWith("UBTVQH", StringComparison.Ordinal) ? symbol[6..]
            : symbol.StartsWith("QH", StringComparison.Ordinal) ? symbol[2..]
            : default;
        return term.Length is 1 or 2 && CountDigits(term) == term.Length;
    }

    private static bool IsStateIssuer(string symbol)
    {
        var hyphen = symbol.IndexOf('-', StringComparison.Ordinal);
        return IsUpper(symbol[0]) && !DocumentSymbols.IsPartyIssuer(hyphen < 0 ? symbol : symbol[..hyphen]);
    }

    private static bool IsPartySymbol(ReadOnlySpan<char> symbol) =>
        symbol.Length is > 0 and <= MaximumSymbolLength && IsUpper(symbol[0]) && IsSymbol(symbol, IsLatinLetter);

    private static bool IsStateSymbol(ReadOnlySpan<char> symbol) =>
        symbol.Length is > 0 and <= MaximumSymbolLength && IsLatinLetter(symbol[0]) &&
        IsSymbol(symbol, c => IsLatinLetter(c) || char.IsAsciiDigit(c) || c == '&');

    private static bool IsSymbol(ReadOnlySpan<char> symbol, Func<char, bool> isPartOfWord)
    {
        var inWord = false;
        foreach (var c in symbol)
        {
            if (!isPartOfWord(c) && (c != '-' || !inWord))
            {
                return false;
            }

            inWord = c != '-';
        }

        return inWord;
    }

    private static bool IsUpper(char c) => IsLatinLetter(c) && char.IsUpper(c);

    /// <summary>A Latin letter other than the look-alikes of Đ: a Cyrillic В in UBND is not a B.</summary>
    private static bool IsLatinLetter(char c) =>
        c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF') &&
        char.IsLetter(c) && c is not ('\u00D0' or '\u00F0' or '\u0189');

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var other = text.IndexOfAnyExceptInRange('0', '9');
        return other < 0 ? text.Length : other;
    }

    private static int? Ordinal(ReadOnlySpan<char> digits) =>
        digits.Length is > 0 and <= MaximumDigits && int.Parse(digits, CultureInfo.InvariantCulture) is > 0 and var ordinal
            ? ordinal
            : null;

    /// <summary>Takes spaces, the word Số and look-alikes away; null where a space would join two numbers into one.</summary>
    private static string? Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        var spaced = false;
        foreach (var raw in text)
        {
            if (char.IsWhiteSpace(raw) || raw is (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF')
            {
                spaced = true;
                continue;
            }

            var c = Likeness(raw);
            if (spaced && clean.Length > 0 && char.IsAsciiDigit(c) && char.IsAsciiDigit(clean[^1]))
            {
                return null;
            }

            spaced = false;
            clean.Append(c);
        }

        var result = clean.ToString();
        if (result.StartsWith("số", StringComparison.OrdinalIgnoreCase))
        {
            result = result[2..];
            result = result.StartsWith(':') || result.StartsWith('.') ? result[1..] : result;
        }

        return result.TrimEnd('.', ',', ';');
    }

    private static char Likeness(char c) => c switch
    {
        (>= '\u2010' and <= '\u2015') or '\u2212' or '\u00AD' or '\u2043' or '\uFE58' or '\uFE63' or '\uFF0D' => '-',
        '\u2044' or '\u2215' or '\uFF0F' => '/',
        '\u00D0' or '\u0189' => 'Đ',
        '\u00F0' or '\u0256' => 'đ',
        _ => c,
    };
}
