using System.Text.Json;
using System.Text.Json.Serialization;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Converters;

/// <summary>Reads and writes facts by name: true or false, a number, a text, a list of codes, <c>{ "some": […] }</c>, or
/// null.</summary>
internal sealed class RecordedFactsJsonConverter : JsonConverter<RecordedFacts>
{
    private static readonly JsonEncodedText Some = JsonEncodedText.Encode("some");

    /// <inheritdoc/>
    public override RecordedFacts Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <summary>Reads facts by name.</summary>
    /// <exception cref="JsonException">The value is no object of facts.</exception>
    public static RecordedFacts Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException();
        }

        var facts = new Dictionary<string, RecordedValue>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            _ = reader.Read();
            if (!facts.TryAdd(name, Value(ref reader)))
            {
                throw new JsonException();
            }
        }

        return RecordedFacts.Of(facts);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RecordedFacts value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var name in value.Names)
        {
            writer.WritePropertyName(name);
            Write(writer, value[name]);
        }

        writer.WriteEndObject();
    }

    private static RecordedValue Value(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.True => RecordedValue.Of(true),
        JsonTokenType.False => RecordedValue.Of(false),
        JsonTokenType.String => RecordedValue.Of(StringJsonConverter.Read(ref reader)),
        JsonTokenType.Number => RecordedValue.Of(DecimalJsonConverter.Read(ref reader)),
        JsonTokenType.StartArray => RecordedValue.Of(new CodeSet { Codes = Codes(ref reader), IsComplete = true }),
        _ => RecordedValue.Of(SomeOf(ref reader)),
    };

    private static ValueList<string> Codes(ref Utf8JsonReader reader)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var codes = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var code = StringJsonConverter.Read(ref reader);
            if (!seen.Add(code))
            {
                throw new JsonException();
            }

            codes.Add(code);
        }

        return codes.ToValueList();
    }

    private static CodeSet SomeOf(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals(Some.EncodedUtf8Bytes) ||
            !reader.Read() || reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException();
        }

        var codes = Codes(ref reader);
        return reader.Read() && reader.TokenType == JsonTokenType.EndObject
            ? new() { Codes = codes, IsComplete = false }
            : throw new JsonException();
    }

    private static void Write(Utf8JsonWriter writer, RecordedValue recorded)
    {
        switch (recorded.Value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool value:
                writer.WriteBooleanValue(value);
                break;
            case decimal value:
                writer.WriteNumberValue(DecimalJsonConverter.Writable(value));
                break;
            case CodeSet { IsComplete: true } set:
                WriteCodes(writer, set);
                break;
            case CodeSet set:
                writer.WriteStartObject();
                writer.WritePropertyName(Some);
                WriteCodes(writer, set);
                writer.WriteEndObject();
                break;
            case var text:
                writer.WriteStringValue(Writable((string)text));
                break;
        }
    }

    private static void WriteCodes(Utf8JsonWriter writer, CodeSet set)
    {
        if (new HashSet<string>(set.Codes, StringComparer.Ordinal).Count < set.Codes.Count)
        {
            throw new JsonException("A set in which a code stands twice cannot be written.");
        }

        writer.WriteStartArray();
        foreach (var code in set.Codes)
        {
            writer.WriteStringValue(Writable(code));
        }

        writer.WriteEndArray();
    }

    private static string Writable(string text) =>
        string.IsNullOrWhiteSpace(text) ? throw new JsonException("A blank text cannot be written.") : text;
}
