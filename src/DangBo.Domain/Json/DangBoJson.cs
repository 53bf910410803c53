using System.Text.Json;
using Ardalis.GuardClauses;
using DangBo.Domain.Json.Kinds;
using DangBo.Domain.Json.Shapes;
using DangBo.Domain.Json.Trees;

namespace DangBo.Domain.Json;

/// <summary>The door between JSON and this library: reads documents or says all that is wrong with them, and writes them.</summary>
/// <remarks>
/// <para>Every method is a pure function of its arguments and safe for use by many threads. Whatever the bytes, reading
/// throws nothing: what is wrong is answered as located errors, in the order of the document, in both languages.</para>
/// <para>A document is UTF-8; a byte order mark is let pass.</para>
/// </remarks>
public static partial class DangBoJson
{
    /// <summary>Gets the kinds of document that this library reads, such as <c>ruleSet</c>.</summary>
    public static ValueList<string> Kinds => KindTable.Names;

    /// <summary>Tells the kind of a document by its member <c>kind</c>, and nothing of whether the document is good.</summary>
    /// <param name="utf8">The document.</param>
    /// <returns>
    /// The kind, which need not be one of <see cref="Kinds"/>; null where it cannot be told: no object, no such member, no
    /// text, or broken JSON before it.
    /// </returns>
    public static string? KindOf(ReadOnlyMemory<byte> utf8)
    {
        var span = utf8.Span;
        var reader = new Utf8JsonReader(span[JsonTree.ContentStart(span)..], new JsonReaderOptions { MaxDepth = JsonTree.MaxDepth });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isKind = reader.ValueTextEquals("kind"u8);
                _ = reader.Read();
                if (isKind)
                {
                    return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                }

                reader.Skip();
            }

            return null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Broken JSON, or a text that cannot be decoded.
            return null;
        }
    }

    /// <summary>Checks a document of any kind: its form alone, not what it refers to.</summary>
    /// <param name="utf8">The document.</param>
    /// <returns>Everything that is wrong; empty where a reading method of its kind reads it.</returns>
    public static DocumentErrorList Check(ReadOnlyMemory<byte> utf8)
    {
        if (KindOf(utf8) is { } kind && KindTable.Find(kind) is { } shape)
        {
            return shape.Check(utf8).Errors;
        }

        // One kind must be told before anything else of the document can be judged.
        var errors = new DocumentErrorCollector();
        var tree = JsonTree.Parse(utf8, errors, DocumentShape.MaxRuleBytes);
        if (tree.Root is { } root)
        {
            AnyKind.Check(root, errors);
        }

        return errors.ToList(utf8.Span);
    }

    /// <summary>Writes the JSON Schema (2020-12) of a kind, the file <c>&lt;kind&gt;.schema.json</c>.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <returns>Indented UTF-8.</returns>
    /// <exception cref="ArgumentException">This library has no such kind.</exception>
    public static byte[] Schema(string kind) =>
        (KindTable.Find(Guard.Against.Null(kind)) ?? throw new ArgumentException("There is no such kind of document.", nameof(kind)))
        .WriteSchema();

    /// <summary>Gives a place to something found after reading, such as a name that a rule set does not know.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="pointer">The JSON Pointer of the value.</param>
    /// <param name="message">What is wrong.</param>
    /// <returns>The error; line and column are those of the value, or of the nearest one around it that exists.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DocumentError Locate(ReadOnlyMemory<byte> utf8, string pointer, Message message) =>
        Locate(utf8, [KeyValuePair.Create(Guard.Against.Null(pointer), Guard.Against.Null(message))])[0];

    /// <summary>Gives places to all that was found after reading, in one pass over the document.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="found">What is wrong, by the JSON Pointer of the value.</param>
    /// <returns>The errors, in the order of the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="found"/> is null.</exception>
    public static ValueList<DocumentError> Locate(ReadOnlyMemory<byte> utf8, IEnumerable<KeyValuePair<string, Message>> found)
    {
        var root = JsonTree.Parse(utf8, new DocumentErrorCollector()).Root;
        var placed = Guard.Against.Null(found)
            .Select(entry => (Offset: JsonPointer.Nearest(root, entry.Key)?.Start ?? 0, Pointer: entry.Key, Message: entry.Value))
            .OrderBy(entry => entry.Offset)
            .ToArray();
        var lines = new LineCounter(utf8.Span);
        var errors = new List<DocumentError>(placed.Length);
        foreach (var (offset, pointer, message) in placed)
        {
            var (line, column) = lines.Locate(offset);
            errors.Add(new(pointer, line, column, message));
        }

        return errors.ToValueList();
    }

    private static ObjectShape AnyKind { get; } = Shape.Lossless().Required("kind", Shape.Code(KindTable.Names.AsSpan()));
}
