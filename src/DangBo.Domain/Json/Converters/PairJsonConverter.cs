using System.Text.Json;
using System.Text.Json.Serialization;

namespace DangBo.Domain.Json.Converters;

/// <summary>Reads and writes a value of two members, strictly: it has no place for a member that this version does not
/// know.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TParts">Its parts while it is read; the default value is that of two absent members.</typeparam>
internal abstract class PairJsonConverter<T, TParts>(string first, string second) : JsonConverter<T>
    where TParts : struct
{
    private readonly JsonEncodedText _first = JsonEncodedText.Encode(first);
    private readonly JsonEncodedText _second = JsonEncodedText.Encode(second);

    /// <summary>Gets the name of the first member.</summary>
    protected JsonEncodedText First => _first;

    /// <summary>Gets the name of the second member.</summary>
    protected JsonEncodedText Second => _second;

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException();
        }

        TParts parts = default;
        var (hasFirst, hasSecond) = (false, false);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isFirst = reader.ValueTextEquals(_first.EncodedUtf8Bytes);
            if (isFirst ? hasFirst : hasSecond || !reader.ValueTextEquals(_second.EncodedUtf8Bytes))
            {
                throw new JsonException();
            }

            hasFirst |= isFirst;
            hasSecond |= !isFirst;
            _ = reader.Read();
            if (reader.TokenType != JsonTokenType.Null)
            {
                ReadMember(ref reader, isFirst, ref parts);
            }
        }

        try
        {
            return Make(parts);
        }
        catch (ArgumentException exception)
        {
            throw new JsonException(null, exception);
        }
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        WriteMembers(writer, value);
        writer.WriteEndObject();
    }

    /// <summary>Reads the value of a member; null is never asked for, and leaves its part absent.</summary>
    protected abstract void ReadMember(ref Utf8JsonReader reader, bool isFirst, ref TParts parts);

    /// <summary>Makes the value.</summary>
    /// <exception cref="ArgumentException">The parts make none.</exception>
    protected abstract T Make(TParts parts);

    /// <summary>Writes the members that are there.</summary>
    protected abstract void WriteMembers(Utf8JsonWriter writer, T value);
}
