using System.Globalization;
using DangBo.Domain.Documents;
using DangBo.Domain.Json.Shapes;
using NodaTime;

namespace DangBo.Domain.Json.Kinds;

/// <summary>The forms of text that rules have beside ids, versions and periods. Each value has one spelling.</summary>
internal static class RulePatterns
{
    private const int LongestText = 32;
    private const int MostDigits = 18;

    // A day of a record, moved so far, is still a day that can be computed with.
    private const int MostDays = 400 * 366;

    /// <summary>Gets the form of a span of years, months, weeks and days: ISO 8601, no sign, no zeros, at most 400 years.</summary>
    public static TextPattern Span { get; } = new(
        DocumentErrorCodes.InvalidSpan,
        text => ReadSpan(text) is not null,
        @"^P(?=.)([1-9]\d{0,5}Y)?([1-9]\d{0,5}M)?([1-9]\d{0,5}W)?([1-9]\d{0,5}D)?$");

    /// <summary>Gets the form of a fraction, such as <c>1/3</c>.</summary>
    public static TextPattern Fraction { get; } = new(
        DocumentErrorCodes.InvalidFraction,
        text => ReadFraction(text) is not null,
        @"^(0|[1-9]\d{0,17})/[1-9]\d{0,17}$");

    /// <summary>Gets the form of the number of a document, as its rules demand.</summary>
    public static TextPattern DocumentNumber { get; } = new(
        DocumentErrorCodes.InvalidDocumentNumber,
        text => Documents.DocumentNumber.TryParse(text, out var number) && number.ToString() == VietnameseText.Compose(text),
        schema: null);

    /// <summary>Gets the form of a step of a locator: short, no comma, no space at its ends.</summary>
    public static TextPattern LocatorValue { get; } = new(
        DocumentErrorCodes.InvalidLocatorValue,
        text => LocatorEntry.IsValue(VietnameseText.Compose(text)),
        @"^[^\s,]([^,]{0,98}[^\s,])?$");

    /// <summary>Reads a span; null where the text is none.</summary>
    public static Period? ReadSpan(string text)
    {
        if (text.Length is < 3 or > LongestText || text[0] != 'P')
        {
            return null;
        }

        var rest = text.AsSpan(1);
        var years = Take(ref rest, 'Y');
        var months = Take(ref rest, 'M');
        var weeks = Take(ref rest, 'W');
        var days = Take(ref rest, 'D');
        return rest.IsEmpty && (years * 366L) + (months * 31L) + (weeks * 7L) + days <= MostDays
            ? new PeriodBuilder { Years = years, Months = months, Weeks = weeks, Days = days }.Build()
            : null;
    }

    /// <summary>Reads a fraction; null where the text is none.</summary>
    public static (long Numerator, long Denominator)? ReadFraction(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash >= 0 && Whole(text.AsSpan(0, slash)) is { } numerator &&
            Whole(text.AsSpan(slash + 1)) is { } denominator and > 0
            ? (numerator, denominator)
            : null;
    }

    private static long? Whole(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= MostDigits && (text[0] != '0' || text.Length == 1) &&
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>Takes a number and its unit off the text; nothing where another unit, or no number, comes next.</summary>
    private static int Take(ref ReadOnlySpan<char> rest, char unit)
    {
        var length = rest.IndexOfAnyExceptInRange('0', '9');
        if (length is < 1 or > 6 || rest[length] != unit || rest[0] == '0')
        {
            return 0;
        }

        var number = int.Parse(rest[..length], NumberStyles.None, CultureInfo.InvariantCulture);
        rest = rest[(length + 1)..];
        return number;
    }
}
