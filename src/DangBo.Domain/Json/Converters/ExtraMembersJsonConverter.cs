using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DangBo.Domain.Json.Converters;

/// <summary>Writes the members that this version does not know as they stood: digits and escapes are not written anew.</summary>
internal sealed class ExtraMembersJsonConverter : JsonConverter<Dictionary<string, JsonElement>>
{
    /// <summary>Is not asked: unknown members are gathered by the framework, one by one.</summary>
    public override Dictionary<string, JsonElement> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException();

    /// <summary>Writes the members into the object that is open.</summary>
    public override void Write(Utf8JsonWriter writer, Dictionary<string, JsonElement> value, JsonSerializerOptions options)
    {
        foreach (var (name, element) in value)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(JsonMarshal.GetRawUtf8Value(element), skipInputValidation: true);
        }
    }
}
