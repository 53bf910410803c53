using System.Globalization;

namespace DangBo.Domain.Tests.Contracts;

/// <summary>Whatever the culture of the thread, the answer is the same.</summary>
/// <remarks>Where the machine has no ICU these cultures cannot be made, and the invariant one is all there is to ask.</remarks>
internal static class CultureContract
{
    private static readonly string[] Names = ["ar-SA", "tr-TR", "vi-VN", "fa-IR"];

    public static IReadOnlyList<CultureInfo> Cultures { get; } = Names.Select(Find).OfType<CultureInfo>().ToArray();

    public static void IsIndependent<T>(Func<T> answer)
    {
        var expected = Under(CultureInfo.InvariantCulture, answer);
        foreach (var culture in Cultures)
        {
            Under(culture, answer).Should().Be(expected, culture.Name);
        }
    }

    public static T Under<T>(CultureInfo culture, Func<T> answer)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return answer();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    private static CultureInfo? Find(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
