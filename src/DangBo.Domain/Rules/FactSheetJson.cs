using System.Text.Json;

namespace DangBo.Domain.Rules;

/// <summary>Writes fact sheets, and the member <c>facts</c> of any document.</summary>
internal static class FactSheetJson
{
    public static void Write(Utf8JsonWriter json, FactSheet sheet)
    {
        json.StartDocument("facts");
        if (sheet.Subject is { } subject)
        {
            json.Code("subject", subject);
        }

        json.WriteString("id", sheet.Id);
        json.WritePropertyName("facts");
        WriteFacts(json, sheet.Facts);
        json.WriteEndObject();
    }

    public static void WriteFacts(Utf8JsonWriter json, RecordedFacts facts)
    {
        json.WriteStartObject();
        foreach (var name in facts.Names)
        {
            json.WritePropertyName(name);
            WriteValue(json, facts[name]);
        }

        json.WriteEndObject();
    }

    public static void WriteValue(Utf8JsonWriter json, RecordedValue recorded)
    {
        switch (recorded.Value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool value:
                json.WriteBooleanValue(value);
                break;
            case decimal value:
                json.WriteNumberValue(DecimalDigits.Shortest(value));
                break;
            case CodeSet { IsComplete: true } set:
                WriteCodes(json, set);
                break;
            case CodeSet set:
                json.WriteStartObject();
                json.WritePropertyName("some");
                WriteCodes(json, set);
                json.WriteEndObject();
                break;
            case var value:
                json.WriteStringValue((string)value);
                break;
        }
    }

    private static void WriteCodes(Utf8JsonWriter json, CodeSet set)
    {
        json.WriteStartArray();
        foreach (var code in set.Codes)
        {
            json.WriteStringValue(code);
        }

        json.WriteEndArray();
    }
}
