using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace DangBo.Domain.Json.Converters;

/// <summary>Reads and writes a day of a record, as <c>2021-12-31</c>.</summary>
internal sealed class LocalDateJsonConverter : JsonConverter<LocalDate>
{
    private const int Length = 10;

    /// <inheritdoc/>
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, IsoDate.Latest);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Writable(value, IsoDate.Latest));

    /// <summary>Reads a day up to a last one.</summary>
    /// <exception cref="JsonException">The value is no such day.</exception>
    public static LocalDate Read(ref Utf8JsonReader reader, LocalDate latest)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException();
        }

        // The plain spelling makes no string; any other, with escapes or in pieces, is rare and read the long way.
        var isRead = reader.ValueIsEscaped || reader.HasValueSequence
            ? IsoDate.TryParse(reader.GetString(), latest, out var date)
            : TryParse(reader.ValueSpan, latest, out date);
        return isRead ? date : throw new JsonException();
    }

    /// <summary>Writes a day that could be read again.</summary>
    /// <exception cref="JsonException">The day is none of a record.</exception>
    public static string Writable(LocalDate date, LocalDate latest) => date < IsoDate.Earliest || date > latest
        ? throw new JsonException("A day outside the days of records cannot be written.")
        : IsoDate.Format(date);

    private static bool TryParse(ReadOnlySpan<byte> text, LocalDate latest, out LocalDate date)
    {
        date = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-' ||
            !TryDigits(text[..4], out var year) || !TryDigits(text[5..7], out var month) || !TryDigits(text[8..], out var day) ||
            year < IsoDate.Earliest.Year || year > latest.Year || month is < 1 or > 12 ||
            day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        date = new(year, month, day);
        return date <= latest;
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit((char)character))
            {
                return false;
            }

            number = (number * 10) + character - '0';
        }

        return true;
    }
}
