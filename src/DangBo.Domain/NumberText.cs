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
        number.ToString("#,##0.############################", language == Language.English ? English : Vietnamese);
}
