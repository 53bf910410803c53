using System.Globalization;

namespace DangBo.Domain;

/// <summary>Numbers for people: <c>1.422</c> and <c>3,2</c> in Vietnamese, <c>1,422</c> and <c>3.2</c> in English.</summary>
internal static class NumberText
{
    private static readonly NumberFormatInfo Vietnamese = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NumberGroupSizes = [3],
    };

    private static readonly NumberFormatInfo English = new()
    {
        NumberDecimalSeparator = ".",
        NumberGroupSeparator = ",",
        NumberGroupSizes = [3],
    };

    /// <summary>Writes a number in full: groups of three before the separator, every digit after it, no zeros at the end.</summary>
    public static string Of(decimal number, Language language) =>
        number.ToString("#,##0.############################", FormatOf(language));

    /// <summary>Writes a number with exactly so many digits after the separator; it has no more than those.</summary>
    public static string WithDecimals(decimal number, int decimals, Language language) =>
        number.ToString(string.Create(CultureInfo.InvariantCulture, $"N{decimals}"), FormatOf(language));

    private static NumberFormatInfo FormatOf(Language language) => language == Language.English ? English : Vietnamese;
}
