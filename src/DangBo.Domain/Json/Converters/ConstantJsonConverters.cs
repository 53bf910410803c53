using System.Text.Json;
using System.Text.Json.Serialization;

namespace DangBo.Domain.Json.Converters;

/// <summary>Reads and writes the one text that may stand somewhere, such as the kind of a document.</summary>
internal sealed class LiteralJsonConverter(string text) : JsonConverter<string>
{
    private readonly JsonEncodedText _text = JsonEncodedText.Encode(text);

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(_text.EncodedUtf8Bytes) ? text : throw new JsonException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(_text);
}

/// <summary>Reads and writes the version of the format: there is one so far.</summary>
internal sealed class SchemaVersionJsonConverter : JsonConverter<int>
{
    /// <summary>The version that this library reads and writes.</summary>
    public const int Version = 1;

    /// <inheritdoc/>
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var version) && version == Version
            ? Version
            : throw new JsonException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
