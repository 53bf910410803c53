using System.Text;

namespace DangBo.Domain.Texts;

/// <summary>Lays a page out as plain text for a terminal: lines of at most 100 characters, broken between words.</summary>
internal static class PlainPage
{
    /// <summary>The most characters of a line; one word that is longer stands on a line of its own.</summary>
    public const int Width = 100;

    private const string Bullet = "- ";

    public static string Of(Page page)
    {
        var text = new StringBuilder();
        var indent = 0;
        var labels = 0;
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            switch (page.Blocks[i])
            {
                case HeadingBlock heading:
                    text.Append(i == 0 ? string.Empty : "\n");
                    indent = heading.Level < 3 ? 0 : 3;
                    Wrap(text, 0, heading.Level < 3 ? 0 : 3, heading.Text);
                    if (heading.Level < 3)
                    {
                        var rule = Math.Min(heading.Text.Length, Width);
                        text.Append(heading.Level == 1 ? '=' : '-', rule).Append('\n');
                    }

                    break;
                case LineBlock { IsKey: true } key:
                    Wrap(text.Append('\n'), indent, indent + 2, $"{key.Label.ToUpperInvariant()}: {key.Text}");
                    break;
                case LineBlock line:
                    labels = i > 0 && page.Blocks[i - 1] is LineBlock { IsKey: false } ? labels : LabelWidth(page.Blocks, i, indent);
                    Wrap(text, indent, indent + labels, $"{line.Label}: ".PadRight(labels) + line.Text);
                    break;
                case ParagraphBlock paragraph:
                    Wrap(text, indent, indent, paragraph.Text);
                    break;
                case ListBlock list:
                    if (list.Label.Length > 0)
                    {
                        Wrap(text, indent, indent, list.Label + ":");
                    }

                    Items(text, indent + (list.Label.Length > 0 ? 2 : 0), list.Items);
                    break;
                case TableBlock table:
                    Items(text, indent, PageItem.Of(table.Rows.Select(row => $"{row[0]}: " +
                        string.Join(", ", row.Zip(table.Header).Skip(1).Select(cell => $"{cell.Second} {cell.First}")))));
                    break;
                default:
                    break;
            }
        }

        return text.ToString();
    }

    // Lines that follow one another at the head of a page stand in a column; below, each is as wide as it is.
    private static int LabelWidth(IReadOnlyList<PageBlock> blocks, int first, int indent)
    {
        if (indent > 0)
        {
            return 0;
        }

        var width = 0;
        for (var i = first; i < blocks.Count && blocks[i] is LineBlock { IsKey: false } line; i++)
        {
            width = Math.Max(width, line.Label.Length + 2);
        }

        return width;
    }

    private static void Items(StringBuilder text, int indent, IReadOnlyList<PageItem> items)
    {
        foreach (var item in items)
        {
            Wrap(text, indent, indent + Bullet.Length, Bullet + item.Text);
            Items(text, indent + Bullet.Length, item.Items);
        }
    }

    private static void Wrap(StringBuilder text, int indent, int continuation, string line)
    {
        text.Append(' ', indent);
        var column = indent;
        var start = true;
        foreach (var range in Words(line))
        {
            var word = line.AsSpan(range);
            if (!start && column + word.TrimEnd(' ').Length > Width)
            {
                TrimSpaces(text).Append('\n').Append(' ', continuation);
                column = continuation;
            }

            text.Append(word);
            column += word.Length;
            start = false;
        }

        TrimSpaces(text).Append('\n');
    }

    // Each word with the spaces behind it, so that a label's column is kept.
    private static IEnumerable<Range> Words(string line)
    {
        var start = 0;
        for (var i = 1; i < line.Length; i++)
        {
            if (line[i] != ' ' && line[i - 1] == ' ')
            {
                yield return start..i;
                start = i;
            }
        }

        yield return start..line.Length;
    }

    private static StringBuilder TrimSpaces(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        return text;
    }
}
