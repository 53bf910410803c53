using System.Reflection;
using System.Text.RegularExpressions;

namespace DangBo.Domain.Tests.Promises;

/// <summary>The codes that the library has words for: the constants of every type named <c>…Codes</c>.</summary>
internal static partial class MessageCodes
{
    public static IReadOnlyList<Type> Types { get; } =
        [.. typeof(Language).Assembly.GetTypes().Where(type => type.Name.EndsWith("Codes", StringComparison.Ordinal))];

    public static IReadOnlyList<string> Of(Type type) =>
    [
        .. type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(field => field.IsLiteral && field.FieldType == typeof(string))
            .Select(field => (string)field.GetRawConstantValue()!),
    ];

    /// <summary>What is wrong with the words of one code; nothing where both languages say the same with the same places.</summary>
    public static IEnumerable<string> Problems(string code, string? vi, string? en)
    {
        if (vi is null || en is null)
        {
            yield return $"{code}: no words in {(vi is null ? "Vietnamese" : "English")}";
            yield break;
        }

        if (vi == en)
        {
            yield return $"{code}: the same words in both languages";
        }

        if (!VietnameseText.IsComposed(vi))
        {
            yield return $"{code}: the Vietnamese words are not composed";
        }

        if (!Places(vi).SetEquals(Places(en)))
        {
            yield return $"{code}: other places in Vietnamese than in English";
        }

        if (PlaceOrBrace().Matches(vi + en).Any(match => match.Length == 1))
        {
            yield return $"{code}: a brace that opens or closes no place";
        }
    }

    private static HashSet<string> Places(string template) =>
        [.. PlaceOrBrace().Matches(template).Select(match => match.Value)];

    [GeneratedRegex(@"\{\w+\}|[{}]")]
    private static partial Regex PlaceOrBrace();
}
