using DangBo.Domain.Evaluation;
using DangBo.Domain.Json.Trees;

namespace DangBo.Domain.Json.Kinds;

/// <summary>Asks that every citation of a document points at one of its sources: without it, a citation is none.</summary>
internal static class SourceReferences
{
    /// <summary>Checks a rule set.</summary>
    public static void CheckRuleSet(JsonTreeNode node, DocumentErrorCollector errors) => Check(
        node,
        Lists(node.Member("criteria"), "cite").Concat(Children(node.Member("parameters")).Select(entry => entry.Member("authority"))),
        errors);

    /// <summary>Checks an overlay: what it cites it lists, so that it can be read alone.</summary>
    public static void CheckOverlay(JsonTreeNode node, DocumentErrorCollector errors) => Check(
        node,
        Lists(node.Member("criteria"), "cite")
            .Concat(Lists(node.Member("tighten"), "cite"))
            .Concat(Children(node.Member("parameters")).SelectMany(values => Lists(values, "cite")))
            .Concat(Children(node.Member("citations")).SelectMany(Children)),
        errors);

    private static void Check(JsonTreeNode node, IEnumerable<JsonTreeNode?> citations, DocumentErrorCollector errors)
    {
        if (!node.IsComplete)
        {
            return;
        }

        var sources = node.Member("sources");
        foreach (var source in citations.Select(citation => citation?.Member("source")))
        {
            if (source?.AsText() is { } id && sources?.Member(id) is null)
            {
                errors.Add(source, RuleSetErrorCodes.UnknownSource, DocumentErrorCollector.MemberArgument("source", id));
            }
        }
    }

    private static IEnumerable<JsonTreeNode> Lists(JsonTreeNode? entries, string list) =>
        Children(entries).SelectMany(entry => Children(entry.Member(list)));

    private static IReadOnlyList<JsonTreeNode> Children(JsonTreeNode? node) => node?.Children ?? [];
}
