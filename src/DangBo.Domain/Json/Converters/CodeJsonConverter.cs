using System.Text.Json;
using System.Text.Json.Serialization;

namespace DangBo.Domain.Json.Converters;

/// <summary>Reads and writes a code of a record, known to this version or not.</summary>
/// <typeparam name="TCode">The code type.</typeparam>
internal sealed class CodeJsonConverter<TCode> : JsonConverter<TCode>
    where TCode : struct, ICode<TCode>
{
    private const int UsualLength = 64;

    /// <inheritdoc/>
    public override TCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException();
        }

        // A known code makes no string.
        Span<char> buffer = stackalloc char[UsualLength];
        ReadOnlySpan<char> text = reader.HasValueSequence || reader.ValueSpan.Length > UsualLength
            ? reader.GetString()
            : buffer[..reader.CopyString(buffer)];
        return TCode.Table.TryParse(text, out var code) ? code : throw new JsonException();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TCode value, JsonSerializerOptions options)
    {
        if (value.Value.Length == 0)
        {
            throw new JsonException("A code that was never given cannot be written.");
        }

        writer.WriteStringValue(value.Value);
    }
}

/// <summary>Reads and writes a member of a closed set by its name in camelCase, exactly.</summary>
/// <typeparam name="TEnum">The set.</typeparam>
internal sealed class EnumJsonConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly (TEnum Value, JsonEncodedText Name)[] Names =
        [.. Enum.GetValues<TEnum>().Select(value => (value, JsonEncodedText.Encode(Rules.RuleNames.NameOf(value))))];

    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            foreach (var (value, name) in Names)
            {
                if (reader.ValueTextEquals(name.EncodedUtf8Bytes))
                {
                    return value;
                }
            }
        }

        throw new JsonException();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        foreach (var (named, name) in Names)
        {
            if (EqualityComparer<TEnum>.Default.Equals(named, value))
            {
                writer.WriteStringValue(name);
                return;
            }
        }

        throw new JsonException("A value outside its closed set cannot be written.");
    }
}
