using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DangBo.Domain.Json.Converters;

/// <summary>Reads a member that happens to be called as the property that keeps unknown members: it is one of them.</summary>
/// <remarks>The framework gathers the others by itself; none is written here.</remarks>
internal sealed class ExtraMembersJsonConverter : JsonConverter<ExtraMembers>
{
    /// <summary>The name that the property has to the framework.</summary>
    public const string Name = "extra";

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override ExtraMembers Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // Asked like this, and not by a method of the element, a name that stands twice in it is refused.
        var element = (JsonConverter<JsonElement>)options.GetTypeInfo(typeof(JsonElement)).Converter;
        return ExtraMembers.Gather(new(StringComparer.Ordinal) { [Name] = element.Read(ref reader, typeof(JsonElement), options) });
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ExtraMembers value, JsonSerializerOptions options) =>
        throw new NotSupportedException();
}

/// <summary>Writes the members that this version does not know as they stood: digits and escapes are not written anew.</summary>
internal sealed class GatheredMembersJsonConverter : JsonConverter<Dictionary<string, JsonElement>>
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
