namespace DangBo.Domain;

/// <summary>The words of an <see cref="Amount"/>, read and written.</summary>
internal static class AmountText
{
    private const string Dong = "đồng";
    private const long Billion = 1_000_000_000;
    private const long Million = 1_000_000;
    private const int MostDecimals = 3;

    private static readonly (string Words, int Zeros)[] Units =
    [
        ("nghìn tỷ", 12), ("nghìn tỉ", 12), ("ngàn tỷ", 12), ("ngàn tỉ", 12), ("tỷ", 9), ("tỉ", 9),
        ("triệu", 6), ("nghìn", 3), ("ngàn", 3), ("", 0),
    ];

    private static readonly (string Word, AmountQualifier Qualifier)[] Qualifiers =
    [
        ("hơn", AmountQualifier.MoreThan), ("gần", AmountQualifier.Nearly), ("khoảng", AmountQualifier.About),
    ];

    /// <summary>Writes an amount in the largest unit that takes at most three decimals, and otherwise in full.</summary>
    public static string Write(Vnd vnd, AmountQualifier qualifier, Language language)
    {
        var (scale, vi, en) = vnd.Dong switch
        {
            >= Billion and var dong when dong % Million == 0 => (Billion, "tỷ ", "billion "),
            >= Million and var dong when dong % 1000 == 0 => (Million, "triệu ", "million "),
            _ => (1, "", ""),
        };
        var number = NumberText.Of((decimal)vnd.Dong / scale, language);
        return language == Language.English
            ? $"{EnglishWord(qualifier)}{number} {en}VND"
            : $"{VietnameseWord(qualifier)}{number} {vi}{Dong}";
    }

    /// <summary>Reads an amount from composed text.</summary>
    public static bool TryRead(string composed, out Vnd vnd, out AmountQualifier qualifier)
    {
        vnd = default;
        qualifier = AmountQualifier.Exactly;
        var words = composed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).AsSpan();
        if (words.Length > 0 && TryReadQualifier(words[0], out qualifier))
        {
            words = words[1..];
        }

        return words.Length >= 2 && Same(words[^1], Dong) &&
            TryReadUnit(string.Join(' ', words[1..^1]), out var zeros) &&
            TryReadNumber(words[0], zeros, out vnd);
    }

    private static bool TryReadQualifier(string word, out AmountQualifier qualifier)
    {
        foreach (var (known, meaning) in Qualifiers)
        {
            if (Same(word, known))
            {
                qualifier = meaning;
                return true;
            }
        }

        qualifier = AmountQualifier.Exactly;
        return false;
    }

    private static bool TryReadUnit(string words, out int zeros)
    {
        foreach (var (known, count) in Units)
        {
            if (Same(words, known))
            {
                zeros = count;
                return true;
            }
        }

        zeros = 0;
        return false;
    }

    /// <summary>Reads digits, perhaps in groups, perhaps with decimals; the unit has that many zeros to fill.</summary>
    /// <remarks>
    /// Decimals are counted, not valued: <c>3,000 đồng</c> is refused, because who wrote it meant three thousand.
    /// </remarks>
    private static bool TryReadNumber(ReadOnlySpan<char> text, int zeros, out Vnd vnd)
    {
        vnd = default;
        var comma = text.IndexOf(',');
        var whole = comma < 0 ? text : text[..comma];
        var decimals = comma < 0 ? [] : text[(comma + 1)..];
        if (comma >= 0 && (decimals.IsEmpty || decimals.Length > zeros || !AreDigits(decimals)))
        {
            return false;
        }

        if (whole.Length is 0 or > 32 || (whole[0] == '0' && whole.Length > 1) || !TryReadGroups(whole, out var digits))
        {
            return false;
        }

        return Vnd.TryParse(string.Concat(digits, decimals, new string('0', zeros - decimals.Length)), out vnd);
    }

    private static bool TryReadGroups(ReadOnlySpan<char> text, out string digits)
    {
        digits = string.Empty;
        var group = text.IndexOf('.');
        var rest = group < 0 ? [] : text[group..];
        var first = group < 0 ? text : text[..group];
        if (!AreDigits(first) || first.IsEmpty || (group >= 0 && first.Length > 3) || rest.Length % 4 != 0)
        {
            return false;
        }

        for (; !rest.IsEmpty; rest = rest[4..])
        {
            if (rest[0] != '.' || !AreDigits(rest[1..4]))
            {
                return false;
            }
        }

        digits = text.ToString().Replace(".", "", StringComparison.Ordinal);
        return true;
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static bool Same(string word, string known) => word.Equals(known, StringComparison.OrdinalIgnoreCase);

    private static string VietnameseWord(AmountQualifier qualifier) => qualifier switch
    {
        AmountQualifier.MoreThan => "hơn ",
        AmountQualifier.Nearly => "gần ",
        AmountQualifier.About => "khoảng ",
        _ => "",
    };

    private static string EnglishWord(AmountQualifier qualifier) => qualifier switch
    {
        AmountQualifier.MoreThan => "more than ",
        AmountQualifier.Nearly => "nearly ",
        AmountQualifier.About => "about ",
        _ => "",
    };
}
