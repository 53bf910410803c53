using System.Text;

namespace DangBo.Domain.Organizations;

/// <summary>Draws the tree of a day.</summary>
internal static class TreePicture
{
    /// <summary>Below this level lines are told by number: a chain of organizations would fill the page with strokes.</summary>
    private const int DrawnLevels = 24;

    public static string Text(OrganizationTree tree, Language language)
    {
        var text = new StringBuilder();
        text.Append(PictureText.Words(
            OrganizationTextCodes.TreeHead, language, MessageArgument.Of("day", tree.Day), MessageArgument.Of("count", tree.Count)));
        text.Append('\n');

        // Whether more siblings follow, for each level on the way to the node.
        var open = new bool[DrawnLevels + 1];
        foreach (var node in tree.Nodes)
        {
            var level = node.Level;
            if (level <= DrawnLevels)
            {
                open[level] = tree.HasNextSibling(node);
            }

            for (var above = 1; above < level && level <= DrawnLevels; above++)
            {
                text.Append(open[above] ? "│  " : "   ");
            }

            text.Append(level switch
            {
                0 => string.Empty,
                <= DrawnLevels => open[level] ? "├─ " : "└─ ",
                _ => PictureText.Words(OrganizationTextCodes.Level, language, MessageArgument.Of("level", level)) + ' ',
            });
            text.Append(Line(node, language)).Append('\n');
        }

        return text.ToString();
    }

    public static string Mermaid(OrganizationTree tree, Language language)
    {
        var text = new StringBuilder("flowchart TD\n");
        foreach (var node in tree.Nodes)
        {
            var kind = PictureText.KindOf(node.Kind, language);
            text.Append("  ").Append(Key(node)).Append("[\"").Append(PictureText.Mermaid(PictureText.NameOf(node.Id, node.Name, language)));
            text.Append(kind is null ? string.Empty : $"<br/><i>{PictureText.Mermaid(kind)}</i>").Append("\"]\n");
        }

        foreach (var node in tree.Nodes)
        {
            if (node.Parent is { } parent)
            {
                text.Append("  ").Append(Key(parent)).Append(" --> ").Append(Key(node)).Append('\n');
            }

            Joins(node, node.LeadsIn, PictureText.Words(OrganizationTextCodes.LeadsIn, language));
            Joins(node, node.BelongsTo, PictureText.Words(OrganizationTextCodes.BelongsTo, language));
        }

        return text.ToString();

        void Joins(OrganizationNode node, ValueList<OrganizationNode> others, string words)
        {
            foreach (var other in others)
            {
                text.Append("  ").Append(Key(node)).Append(" -. \"").Append(words).Append("\" .-> ").Append(Key(other)).Append('\n');
            }
        }
    }

    private static string Line(OrganizationNode node, Language language)
    {
        var line = new StringBuilder(PictureText.Plain(PictureText.NameOf(node.Id, node.Name, language)));
        if (node.Name is not null)
        {
            line.Append(" [").Append(PictureText.Plain(node.Id)).Append(']');
        }

        if (PictureText.KindOf(node.Kind, language) is { } kind)
        {
            line.Append(" · ").Append(kind);
        }

        if (node.Organization.MemberCountOn(node.Tree.Day) is { } count)
        {
            line.Append(" · ").Append(PictureText.Words(
                OrganizationTextCodes.Members, language, MessageArgument.Of("count", count.Total() ?? count.Official)));
        }

        Joins(node.LeadsIn, OrganizationTextCodes.LeadsIn);
        Joins(node.BelongsTo, OrganizationTextCodes.BelongsTo);
        return line.ToString();

        void Joins(ValueList<OrganizationNode> others, string code)
        {
            if (others.Count > 0)
            {
                line.Append(" · ").Append(PictureText.Words(code, language)).Append(' ').AppendJoin(
                    ", ", others.Select(other => PictureText.Plain(PictureText.NameOf(other.Id, other.Name, language))));
            }
        }
    }

    private static string Key(OrganizationNode node) => FormattableString.Invariant($"n{node.Position}");
}
