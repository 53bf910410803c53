using System.Globalization;
using NodaTime;

namespace DangBo.Domain.Documents;

/// <summary>How the date of a document is written: a zero before days below ten, and before January and February alone.</summary>
/// <remarks>
/// 5 September 2026 is <c>05/9/2026</c>, 3 February 2025 is <c>03/02/2025</c>. So a writing guide on 05-HD/VPTW
/// (27/5/2026) has it, a weak carrier, and so Party documents are cited.
/// </remarks>
public static class DocumentDate
{
    /// <summary>Writes the date of a document for people.</summary>
    /// <param name="date">The day.</param>
    /// <param name="language">The language of the text.</param>
    /// <returns><c>05/9/2026</c> in Vietnamese, <c>5 September 2026</c> in English.</returns>
    public static string Format(LocalDate date, Language language)
    {
        if (language == Language.English)
        {
            return IsoDate.Format(date, language);
        }

        var zero = date.Month <= 2 ? "0" : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"{date.Day:00}/{zero}{date.Month}/{date.Year:0000}");
    }
}
