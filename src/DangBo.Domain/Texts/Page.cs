using System.Text;

namespace DangBo.Domain.Texts;

/// <summary>What is to be read by people, block by block, before it is laid out as plain text or as Markdown.</summary>
internal sealed class Page
{
    private readonly List<PageBlock> _blocks = [];

    public IReadOnlyList<PageBlock> Blocks => _blocks;

    /// <summary>Begins a part of the page: 1 is the page itself, 3 the deepest.</summary>
    public void Heading(int level, string text) => _blocks.Add(new HeadingBlock(level, PageText.OneLine(text)));

    /// <summary>Adds a line that begins with what it is about.</summary>
    public void Line(string label, string text) => _blocks.Add(new LineBlock(PageText.OneLine(label), PageText.OneLine(text)));

    /// <summary>Adds the line that the page is read for.</summary>
    public void KeyLine(string label, string text) => _blocks.Add(new LineBlock(PageText.OneLine(label), PageText.OneLine(text), IsKey: true));

    /// <summary>Adds a paragraph.</summary>
    public void Paragraph(string text) => _blocks.Add(new ParagraphBlock(PageText.OneLine(text)));

    /// <summary>Adds a list under a label; nothing where it has no items.</summary>
    public void List(string label, IReadOnlyCollection<PageItem> items)
    {
        if (items.Count > 0)
        {
            _blocks.Add(new ListBlock(label.Length == 0 ? string.Empty : PageText.OneLine(label), [.. items]));
        }
    }

    /// <summary>Adds a table that sums up what the page says below; plain text leaves it out.</summary>
    public void Overview(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows) =>
        _blocks.Add(new OverviewBlock([.. header.Select(PageText.OneLine)], [.. rows.Select(row => (string[])[.. row.Select(PageText.OneLine)])]));

    /// <summary>Adds a table of its own; plain text writes each row as an item.</summary>
    public void Table(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows) =>
        _blocks.Add(new TableBlock([.. header.Select(PageText.OneLine)], [.. rows.Select(row => (string[])[.. row.Select(PageText.OneLine)])]));
}

/// <summary>One block of a page.</summary>
internal abstract record PageBlock;

/// <summary>The heading of a part.</summary>
internal sealed record HeadingBlock(int Level, string Text) : PageBlock;

/// <summary>A line that begins with what it is about.</summary>
internal sealed record LineBlock(string Label, string Text, bool IsKey = false) : PageBlock;

/// <summary>A paragraph.</summary>
internal sealed record ParagraphBlock(string Text) : PageBlock;

/// <summary>A list, perhaps under a label.</summary>
internal sealed record ListBlock(string Label, PageItem[] Items) : PageBlock;

/// <summary>A table that sums up the page.</summary>
internal sealed record OverviewBlock(string[] Header, string[][] Rows) : PageBlock;

/// <summary>A table that says what nothing else on the page says; the first cell of a row is what it is about.</summary>
internal sealed record TableBlock(string[] Header, string[][] Rows) : PageBlock;

/// <summary>An item of a list, perhaps with items of its own.</summary>
internal sealed record PageItem
{
    public PageItem(string text, params IReadOnlyList<PageItem> items)
    {
        Text = PageText.OneLine(text);
        Items = items;
    }

    public string Text { get; }

    public IReadOnlyList<PageItem> Items { get; }

    public static PageItem[] Of(IEnumerable<string> texts) => [.. texts.Select(text => new PageItem(text))];
}

/// <summary>Makes an author's text safe to lay out.</summary>
internal static class PageText
{
    /// <summary>Puts a text on one line, without what steers a terminal or turns the direction of writing.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter) && !char.IsControl(letter) && !TurnsDirection(letter))
            {
                line.Append(letter);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    private static bool TurnsDirection(char letter) => letter is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
