using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DangBo.Domain.Json.Trees;

namespace DangBo.Domain.Json.Kinds;

/// <summary>Makes what System.Text.Json needs to read and write a kind of document, without reflection.</summary>
internal static class DocumentConverter
{
    /// <summary>Makes the contract of a root type.</summary>
    /// <param name="read">Reads a document.</param>
    /// <param name="write">Writes a document.</param>
    public static JsonTypeInfo<T> TypeInfo<T>(Func<ReadOnlyMemory<byte>, ReadResult<T>> read, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        var options = new JsonSerializerOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = JsonTree.MaxDepth,
            TypeInfoResolver = new OneType<T>(new DocumentConverter<T>(read, write)),
        };
        options.MakeReadOnly();
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }

    private sealed class OneType<T>(DocumentConverter<T> converter) : IJsonTypeInfoResolver
        where T : class
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
            type == typeof(T) ? JsonMetadataServices.CreateValueInfo<T>(options, converter) : null;
    }
}

/// <summary>Reads a document through its table, and throws with the first error.</summary>
internal sealed class DocumentConverter<T>(Func<ReadOnlyMemory<byte>, ReadResult<T>> read, Action<Utf8JsonWriter, T> write)
    : JsonConverter<T>
    where T : class
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var result = read(JsonMarshal.GetRawUtf8Value(document.RootElement).ToArray());
        if (result.IsValid)
        {
            return result.Document;
        }

        var error = result.Errors[0];
        var more = result.ErrorCount > 1 ? FormattableString.Invariant($" (and {result.ErrorCount - 1} more)") : string.Empty;
        throw new JsonException(
            FormattableString.Invariant($"{error}: {error.Text(Language.English)}{more}"), error.Pointer, error.Line - 1, error.Column - 1);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}
