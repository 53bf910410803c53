using System.Text.RegularExpressions;

namespace DangBo.Domain.Tests.Promises;

/// <summary>The rooms of the library in the order of imports: each may speak of those before it.</summary>
internal static partial class Rooms
{
    public const string Root = "";

    private static readonly string[] Order =
    [
        Root, "Texts", "Documents", "Rules", "Evaluation", "Evaluation.Checking", "Evaluation.Replays", "Organizations", "Members", "Populations",
        "Breakthroughs", "Commendations", "Classifications", "Exemplars", "Contributions", "Ledgers",
        "Json.Trees", "Json.Shapes", "Json.Kinds", "Json.Converters", "Json", "Regulations",
    ];

    /// <summary>What is wrong with one file of the library; nothing where it keeps the order.</summary>
    /// <param name="path">The path from the folder of the library, with slashes.</param>
    public static IEnumerable<string> Problems(string path, string text)
    {
        var room = path.Contains('/', StringComparison.Ordinal) ? path[..path.LastIndexOf('/')].Replace('/', '.') : Root;
        var place = Array.IndexOf(Order, room);
        if (place < 0)
        {
            yield return $"{path}: the folder is no room of the list";
            yield break;
        }

        if (text.Contains("global using", StringComparison.Ordinal))
        {
            yield return $"{path}: a global using imports for every room";
        }

        foreach (var named in Named(OwnNamespace().Replace(text, "")))
        {
            if (Array.IndexOf(Order, named) > place)
            {
                yield return $"{path}: {(room == Root ? "the root" : room)} speaks of {named}, which is below it";
            }
        }
    }

    private static IEnumerable<string> Named(string text)
    {
        foreach (Match match in Qualified().Matches(text))
        {
            var longer = $"{match.Groups[1].Value}.{match.Groups[2].Value}";
            yield return Array.IndexOf(Order, longer) >= 0 ? longer : match.Groups[1].Value;
        }
    }

    [GeneratedRegex(@"^\s*namespace\s+DangBo\.Domain[\w.]*", RegexOptions.Multiline)]
    private static partial Regex OwnNamespace();

    [GeneratedRegex(@"\bDangBo\.Domain\.(\w+)(?:\.(\w+))?")]
    private static partial Regex Qualified();
}
