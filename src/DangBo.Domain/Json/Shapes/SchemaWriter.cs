using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DangBo.Domain.Json.Shapes;

/// <summary>Writes JSON Schema (2020-12), the same bytes for the same table.</summary>
internal sealed class SchemaWriter
{
    private readonly SortedDictionary<string, Shape> _waiting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Shape> _named = new(StringComparer.Ordinal);

    private SchemaWriter(Utf8JsonWriter json) => Json = json;

    /// <summary>Gets the writer of the tokens; a shape writes its keywords into the object that is open.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>Writes the schema of a document.</summary>
    /// <param name="id">The relative name of the schema, such as <c>ruleSet.schema.json</c>.</param>
    /// <param name="root">The shape of the document.</param>
    /// <returns>Indented UTF-8 with a line feed at its end; Vietnamese letters stand as they are.</returns>
    public static byte[] Write(string id, Shape root)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            new SchemaWriter(json).WriteDocument(id, root);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes a shape as an object of its own, with what the member that holds it says of it.</summary>
    public void Write(Shape shape, LocalizedText? about = null)
    {
        Json.WriteStartObject();
        if (about is not null)
        {
            Json.WriteString("description", InBoth(about));
        }

        shape.WriteSchema(this);
        Json.WriteEndObject();
    }

    /// <summary>Writes the JSON type.</summary>
    public void Type(string name) => Json.WriteString("type", name);

    /// <summary>Writes the title, in both languages.</summary>
    public void Title(LocalizedText? title)
    {
        if (title is not null)
        {
            Json.WriteString("title", InBoth(title));
        }
    }

    /// <summary>Writes a keyword whose value is a list of texts.</summary>
    public void Strings(string keyword, IReadOnlyList<string> texts)
    {
        Json.WriteStartArray(keyword);
        foreach (var text in texts)
        {
            Json.WriteStringValue(text);
        }

        Json.WriteEndArray();
    }

    /// <summary>Writes a reference to a shape, and remembers to define it.</summary>
    /// <exception cref="InvalidOperationException">Another shape has that name: a defect of a table.</exception>
    public void Reference(string name, Shape shape)
    {
        if (_named.TryAdd(name, shape))
        {
            _waiting.Add(name, shape);
        }
        else if (!ReferenceEquals(_named[name], shape))
        {
            throw new InvalidOperationException($"Two shapes are called '{name}'.");
        }

        Json.WriteString("$ref", $"#/$defs/{name}");
    }

    private static string InBoth(LocalizedText text) => text.En is null ? text.Vi : $"{text.En} / {text.Vi}";

    private void WriteDocument(string id, Shape root)
    {
        Json.WriteStartObject();
        Json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        Json.WriteString("$id", id);
        root.WriteSchema(this);
        if (_waiting.Count > 0)
        {
            Json.WriteStartObject("$defs");
            while (_waiting.Count > 0)
            {
                var (name, shape) = _waiting.First();
                _ = _waiting.Remove(name);
                Json.WritePropertyName(name);
                Write(shape);
            }

            Json.WriteEndObject();
        }

        Json.WriteEndObject();
    }
}
