using System.Text.Json;
using System.Text.Json.Serialization;

namespace DangBo.Domain.Json.Converters;

/// <summary>Reads a text of a record: never blank, whatever it is the text of.</summary>
internal sealed class StringJsonConverter : JsonConverter<string>
{
    /// <inheritdoc/>
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);

    /// <summary>Reads a text that is not blank.</summary>
    /// <exception cref="JsonException">The value is no text, or a blank one.</exception>
    public static string Read(ref Utf8JsonReader reader)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return string.IsNullOrWhiteSpace(text) ? throw new JsonException() : text;
    }
}
