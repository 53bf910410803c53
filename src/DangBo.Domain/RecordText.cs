using System.Globalization;
using NodaTime;

namespace DangBo.Domain;

/// <summary>What records say of themselves: ids, codes and days, and no word that a person wrote.</summary>
internal static class RecordText
{
    /// <summary>Writes a day whatever the culture; <c>?</c> for one that was not recorded.</summary>
    public static string Day(LocalDate? day) => day is { } recorded ? IsoDate.Format(recorded) : "?";

    /// <summary>Writes a count whatever the culture; <c>?</c> for one that was not recorded.</summary>
    public static string Number(int? count) => count is { } recorded ? recorded.ToString(CultureInfo.InvariantCulture) : "?";
}
