using System.Text;
using System.Text.Json;
using DangBo.Domain;
using DangBo.Domain.Json;
using DangBo.Domain.Texts;

namespace DangBo.Tool;

/// <summary>One document of a file, with where it begins.</summary>
internal sealed record InputDocument(ReadOnlyMemory<byte> Utf8, int Line, int Column, string Pointer)
{
    /// <summary>Turns a place in the document into a place in the file.</summary>
    public Fault InFile(Fault fault) => fault with
    {
        Line = Line + fault.Line - 1,
        Column = fault.Line == 1 ? Column + fault.Column - 1 : fault.Column,
        Pointer = Pointer + fault.Pointer,
    };
}

/// <summary>What a file holds: documents, and perhaps the place at which it ceases to be JSON.</summary>
internal readonly record struct InputEntry(InputDocument? Document, Fault? Fault);

/// <summary>Takes a file apart: one document, a JSON array, or JSON Lines, of which only one line is held at a time.</summary>
internal static class InputDocuments
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    public static IEnumerable<InputEntry> Read(Stream stream, string path)
    {
        var lines = new LineReader(stream);
        var first = lines.NextWithText();
        if (first is not { } head)
        {
            yield return new(new(ReadOnlyMemory<byte>.Empty, 1, 1, string.Empty), null);
            yield break;
        }

        var second = lines.NextWithText();
        if (second is { } next && AreLines(head.Utf8.Span, next.Utf8.Span, path))
        {
            yield return Line(head);
            for (InputLine? line = next; line is { } current; line = lines.NextWithText())
            {
                yield return Line(current);
            }

            yield break;
        }

        var whole = lines.Rest();
        var text = TrimMark(whole);
        var document = new InputDocument(text, 1, 1, string.Empty);
        foreach (var entry in FirstByte(text.Span) == (byte)'[' ? Elements(text) : [new(document, null)])
        {
            yield return entry;
        }
    }

    private static InputEntry Line(InputLine line) => new(new(TrimMark(line.Utf8), line.Line, 1, string.Empty), null);

    // Lines are documents where the name says so, or where the first line is a whole document or the second one begins a new one.
    private static bool AreLines(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, string path) =>
        path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) ||
        (FirstByte(first) == (byte)'{' && (IsWhole(first) || (first.Length > 2 && second[0] == (byte)'{' && IsWhole(second))));

    private static bool IsWhole(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(TrimMark(utf8));
            return JsonDocument.TryParseValue(ref reader, out var value) && Dispose(value) && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool Dispose(JsonDocument? value)
    {
        value?.Dispose();
        return true;
    }

    private static List<InputEntry> Elements(ReadOnlyMemory<byte> utf8)
    {
        var entries = new List<InputEntry>();
        var (line, column, position) = (1, 1, 0);
        var reader = new Utf8JsonReader(utf8.Span, new JsonReaderOptions { MaxDepth = 1000 });
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                var end = (int)reader.BytesConsumed;
                Advance(utf8.Span[position..start], ref line, ref column);
                position = start;
                entries.Add(new(new(
                    utf8[start..end], line, column, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/{entries.Count}")), null));
            }

            while (reader.Read())
            {
            }
        }
        catch (JsonException)
        {
            Advance(utf8.Span[position..(int)Math.Min(reader.BytesConsumed, utf8.Length)], ref line, ref column);
            var message = new Message(DocumentErrorCodes.InvalidJson);
            entries.Add(new(null, new(line, column, string.Empty, message.Code, message.ToLocalizedText())));
        }

        return entries;
    }

    private static void Advance(ReadOnlySpan<byte> utf8, ref int line, ref int column)
    {
        var breaks = utf8.Count((byte)'\n');
        line += breaks;
        column = breaks == 0
            ? column + Encoding.UTF8.GetString(utf8).EnumerateRunes().Count()
            : 1 + Encoding.UTF8.GetString(utf8[(utf8.LastIndexOf((byte)'\n') + 1)..]).EnumerateRunes().Count();
    }

    private static ReadOnlyMemory<byte> TrimMark(ReadOnlyMemory<byte> utf8) => utf8.Span.StartsWith(Mark) ? utf8[Mark.Length..] : utf8;

    private static ReadOnlySpan<byte> TrimMark(ReadOnlySpan<byte> utf8) => utf8.StartsWith(Mark) ? utf8[Mark.Length..] : utf8;

    private static byte FirstByte(ReadOnlySpan<byte> utf8)
    {
        var text = TrimMark(utf8).TrimStart(" \t\r\n"u8);
        return text.IsEmpty ? (byte)0 : text[0];
    }
}
