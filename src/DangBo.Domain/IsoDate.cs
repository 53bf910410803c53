using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace DangBo.Domain;

/// <summary>The one way in which this library writes and reads days and spans of days: ISO 8601, whatever the culture.</summary>
/// <remarks>Days run from 1800-01-01 to 2199-12-31, both included; anything else is not a day of a record.</remarks>
public static class IsoDate
{
    private static readonly LocalDatePattern Iso = LocalDatePattern.Iso;

    /// <summary>Gets the first day that a record may name: 1 January 1800.</summary>
    public static LocalDate Earliest { get; } = new(1800, 1, 1);

    /// <summary>Gets the last day that a record may name: 31 December 2199.</summary>
    public static LocalDate Latest { get; } = new(2199, 12, 31);

    /// <summary>Writes a day, as <c>2021-12-31</c>.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Ten characters for every year of four digits.</returns>
    public static string Format(LocalDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}");

    /// <summary>Reads a day written as <c>2021-12-31</c>.</summary>
    /// <param name="text">The text; null gives false.</param>
    /// <param name="date">The day, where the text is one.</param>
    /// <returns>Whether the text is a day between <see cref="Earliest"/> and <see cref="Latest"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out LocalDate date) => TryParse(text, Latest, out date);

    /// <summary>Reads a day up to another last one: the end of a period that no longer counts may be one day later.</summary>
    internal static bool TryParse([NotNullWhen(true)] string? text, LocalDate latest, out LocalDate date)
    {
        date = default;
        if (text is null || text.Length != 10)
        {
            return false;
        }

        var parsed = Iso.Parse(text);
        if (!parsed.Success || parsed.Value < Earliest || parsed.Value > latest)
        {
            return false;
        }

        date = parsed.Value;
        return true;
    }

    /// <summary>Writes a day for people: <c>31/12/2021</c> in Vietnamese, <c>31 December 2021</c> in English.</summary>
    /// <param name="date">The day.</param>
    /// <param name="language">The language of the text.</param>
    /// <returns>The day; days and months below ten have a leading zero in Vietnamese.</returns>
    public static string Format(LocalDate date, Language language) => language == Language.English
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Day} {EnglishMonth(date.Month)} {date.Year:0000}")
        : string.Create(CultureInfo.InvariantCulture, $"{date.Day:00}/{date.Month:00}/{date.Year:0000}");

    private static string EnglishMonth(int month) => month switch
    {
        1 => "January",
        2 => "February",
        3 => "March",
        4 => "April",
        5 => "May",
        6 => "June",
        7 => "July",
        8 => "August",
        9 => "September",
        10 => "October",
        11 => "November",
        _ => "December",
    };
}
