using System.Text;

namespace DangBo.Domain.Texts;

/// <summary>Lays a page out as Markdown (CommonMark, with the tables of GitHub); an author's marks are not marks.</summary>
internal static class MarkdownPage
{
    public static string Of(Page page)
    {
        var text = new StringBuilder();
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var follows = i > 0 && page.Blocks[i] is LineBlock or ListBlock && page.Blocks[i - 1] is LineBlock or ListBlock;
            text.Append(i == 0 || (follows && !StartsAnew(page.Blocks[i], page.Blocks[i - 1])) ? string.Empty : "\n");
            Block(text, page.Blocks[i]);
        }

        return text.ToString();
    }

    /// <summary>Writes a text so that none of its characters is a mark of Markdown or HTML.</summary>
    public static string Escape(string text) => Escape(text, atStart: true);

    private static string Escape(string text, bool atStart)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsMark(text, i, atStart))
            {
                escaped.Append('\\');
            }

            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    private static void Block(StringBuilder text, PageBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                text.Append('#', heading.Level).Append(' ').Append(Escape(heading.Text, atStart: false)).Append('\n');
                break;
            case LineBlock { IsKey: true } key:
                text.Append("**").Append(Escape(key.Label)).Append(": ").Append(Escape(key.Text)).Append("**\n");
                break;
            case LineBlock line:
                text.Append("- **").Append(Escape(line.Label)).Append(":** ").Append(Escape(line.Text)).Append('\n');
                break;
            case ParagraphBlock paragraph:
                text.Append(Escape(paragraph.Text)).Append('\n');
                break;
            case ListBlock list:
                if (list.Label.Length > 0)
                {
                    text.Append("- **").Append(Escape(list.Label)).Append(":**\n");
                }

                Items(text, list.Label.Length > 0 ? 2 : 0, list.Items);
                break;
            case OverviewBlock overview:
                Table(text, overview.Header, overview.Rows);
                break;
            case TableBlock table:
                Table(text, table.Header, table.Rows);
                break;
            default:
                break;
        }
    }

    private static void Table(StringBuilder text, string[] header, string[][] rows)
    {
        Row(text, header);
        text.Append('|').Insert(text.Length, "---|", header.Length).Append('\n');
        foreach (var row in rows)
        {
            Row(text, row);
        }
    }

    // Two lists would run into one another, and a key line is a paragraph of its own.
    private static bool StartsAnew(PageBlock block, PageBlock before) =>
        block is LineBlock { IsKey: true } || before is LineBlock { IsKey: true } || block is ListBlock { Label.Length: 0 };

    private static void Items(StringBuilder text, int indent, IReadOnlyList<PageItem> items)
    {
        foreach (var item in items)
        {
            text.Append(' ', indent).Append("- ").Append(Escape(item.Text)).Append('\n');
            Items(text, indent + 2, item.Items);
        }
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(Escape)).Append(" |\n");

    private static bool IsMark(string text, int i, bool atStart) => text[i] switch
    {
        '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '&' or '#' or '!' => true,
        '+' or '-' or '=' => atStart && i == 0,
        '.' or ')' => atStart && i > 0 && text.AsSpan(0, i).IndexOfAnyExceptInRange('0', '9') < 0,
        ':' => text.AsSpan(i).StartsWith("://", StringComparison.Ordinal),
        _ => false,
    };
}
