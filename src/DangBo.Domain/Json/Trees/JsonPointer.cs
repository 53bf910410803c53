using System.Globalization;
using System.Text;

namespace DangBo.Domain.Json.Trees;

/// <summary>JSON Pointers (RFC 6901) of the values of a tree.</summary>
internal static class JsonPointer
{
    /// <summary>Writes the pointer of a value; null gives the pointer of the document.</summary>
    public static string Of(JsonTreeNode? node) => Of(node, null, int.MaxValue);

    /// <summary>Writes the pointer of a value, or of a member of it that has no value in the tree.</summary>
    /// <param name="node">The value; null for the document.</param>
    /// <param name="member">The name of the member; null for the value itself.</param>
    /// <param name="maxName">
    /// The longest name written in full. Of a thousand errors below a name of a megabyte, each would repeat it.
    /// </param>
    public static string Of(JsonTreeNode? node, string? member, int maxName)
    {
        var steps = new Stack<JsonTreeNode>();
        for (var step = node; step?.Parent is not null; step = step.Parent)
        {
            steps.Push(step);
        }

        var pointer = new StringBuilder();
        foreach (var step in steps)
        {
            Append(pointer, step.Name ?? step.Index.ToString(CultureInfo.InvariantCulture), maxName);
        }

        if (member is not null)
        {
            Append(pointer, member, maxName);
        }

        return pointer.ToString();
    }

    /// <summary>Finds the value that a pointer names, or the nearest one around it that exists; null in an empty tree.</summary>
    public static JsonTreeNode? Nearest(JsonTreeNode? root, string pointer)
    {
        var found = root;
        foreach (var step in pointer.Split('/').Skip(1))
        {
            var name = step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            if (found is null || Child(found, name) is not { } child)
            {
                return found;
            }

            found = child;
        }

        return found;
    }

    /// <summary>Cuts a name that is longer than any name of this library.</summary>
    public static string Cut(string name, int maxName) =>
        name.Length <= maxName ? name : name[..(char.IsHighSurrogate(name[maxName - 1]) ? maxName - 1 : maxName)] + "…";

    private static JsonTreeNode? Child(JsonTreeNode node, string step) => node.Kind switch
    {
        JsonTreeKind.Object => node.Member(step),
        JsonTreeKind.Array when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) =>
            index < node.Children.Count ? node.Children[index] : null,
        _ => null,
    };

    private static void Append(StringBuilder pointer, string name, int maxName) => pointer.Append('/').Append(
        Cut(name, maxName).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
}
