namespace DangBo.Domain.Json.Trees;

/// <summary>A JSON document with the place of every value: what the slow gear checks, and what its errors point into.</summary>
internal sealed class JsonTree
{
    /// <summary>How deep objects and arrays may nest; everything that walks a tree may recurse so far.</summary>
    public const int MaxDepth = 128;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private JsonTree(ReadOnlyMemory<byte> utf8, JsonTreeNode? root)
    {
        Utf8 = utf8;
        Root = root;
    }

    /// <summary>Gets the bytes that the offsets of the nodes count.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>Gets the value of the document; null where not even its first token could be read.</summary>
    public JsonTreeNode? Root { get; }

    /// <summary>Reads a document as far as its syntax goes, and reports what is wrong with it.</summary>
    /// <param name="utf8">The bytes; a byte order mark is accepted.</param>
    /// <param name="errors">Where errors go.</param>
    /// <param name="maxBytes">The largest document that is read at all.</param>
    /// <returns>The tree; a partial one where there are errors, with the values that were not read to their end marked.</returns>
    public static JsonTree Parse(ReadOnlyMemory<byte> utf8, DocumentErrorCollector errors, int maxBytes = int.MaxValue)
    {
        if (utf8.Length > maxBytes)
        {
            errors.Add(0, null, null, DocumentErrorCodes.TooLarge, MessageArgument.Of("limit", maxBytes));
            return new(utf8, null);
        }

        var start = ContentStart(utf8.Span);
        if (utf8.Span[start..].IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            errors.Add(start, null, null, DocumentErrorCodes.EmptyDocument);
            return new(utf8, null);
        }

        var parser = new JsonTreeParser(utf8.Span, start, errors);
        parser.Parse();
        return new(utf8, parser.Root);
    }

    /// <summary>Gets the offset of the first byte after a byte order mark.</summary>
    public static int ContentStart(ReadOnlySpan<byte> utf8) => utf8.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;

    /// <summary>Gets the bytes of a complete value, as they stand.</summary>
    public ReadOnlyMemory<byte> RawValue(JsonTreeNode node) => Utf8[node.Start..node.End];
}
