using System.Text.Json;

namespace DangBo.Domain.Rules;

/// <summary>Writes the value of a fact as a fact sheet holds it: null where it is unknown.</summary>
internal static class FactValueJson
{
    public static void Write(Utf8JsonWriter json, FactValue value)
    {
        switch (value.Type)
        {
            case FactType.Boolean:
                json.WriteBooleanValue(value.AsBoolean()!.Value);
                break;
            case FactType.Integer or FactType.Decimal:
                json.WriteNumberValue(DecimalDigits.Shortest(value.AsDecimal()!.Value));
                break;
            case FactType.Date:
                json.WriteStringValue(IsoDate.Format(value.AsDate()!.Value));
                break;
            case FactType.Code or FactType.Text:
                json.WriteStringValue(value.AsText());
                break;
            case FactType.Codes when value.IsCompleteSet:
                WriteCodes(json, value);
                break;
            case FactType.Codes:
                json.WriteStartObject();
                json.WritePropertyName("some");
                WriteCodes(json, value);
                json.WriteEndObject();
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    private static void WriteCodes(Utf8JsonWriter json, FactValue value)
    {
        json.WriteStartArray();
        foreach (var code in value.AsCodes())
        {
            json.WriteStringValue(code);
        }

        json.WriteEndArray();
    }
}
