using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using DangBo.Domain.Json.Trees;

namespace DangBo.Domain.Json.Converters;

/// <summary>Reads and writes a number of up to 28 digits exactly: the framework's own rounds what has more.</summary>
internal sealed class DecimalJsonConverter : JsonConverter<decimal>
{
    private const int UsualDigits = 64;

    /// <inheritdoc/>
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number ? Read(ref reader) : throw new JsonException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(Writable(value));

    /// <summary>Reads the number at which the reader is.</summary>
    /// <exception cref="JsonException">The number would have to be rounded.</exception>
    public static decimal Read(ref Utf8JsonReader reader)
    {
        Span<char> digits = stackalloc char[UsualDigits];
        var isUsual = !reader.HasValueSequence && reader.ValueSpan.Length <= UsualDigits;
        ReadOnlySpan<char> text = isUsual
            ? digits[..Encoding.ASCII.GetChars(reader.ValueSpan, digits)]
            : JsonElement.ParseValue(ref reader).GetRawText();
        return JsonNumber.TryDecimal(text, out var number) ? number : throw new JsonException();
    }

    /// <summary>Writes a number that could be read again.</summary>
    /// <exception cref="JsonException">The number has more than 28 digits.</exception>
    public static decimal Writable(decimal number) =>
        JsonNumber.TryDecimal(number.ToString(CultureInfo.InvariantCulture), out var exact)
            ? exact
            : throw new JsonException("A number of more than 28 digits cannot be written.");
}
