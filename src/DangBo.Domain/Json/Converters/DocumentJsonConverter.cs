using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace DangBo.Domain.Json.Converters;

/// <summary>Reads and writes a whole document by its own contract, whatever the options of the program that asks.</summary>
/// <typeparam name="T">The type of the document.</typeparam>
/// <param name="contract">The contract with the options that belong to it.</param>
/// <param name="isConsistent">Tells whether what the constructors cannot see holds.</param>
/// <remarks>The names and rules of a document are fixed; indentation and escaping are the writer's. Whatever is wrong is a
/// <see cref="JsonException"/>.</remarks>
internal sealed class DocumentJsonConverter<T>(JsonTypeInfo<T> contract, Func<T, bool> isConsistent) : JsonConverter<T>
    where T : class
{
    /// <summary>Gets the converter that the contract asks, without any tokens read twice.</summary>
    private JsonConverter<T> Inner { get; } = (JsonConverter<T>)contract.Converter;

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        T? document;
        try
        {
            document = Inner.Read(ref reader, typeof(T), contract.Options);
        }
        catch (ArgumentException exception)
        {
            // A guard of a record speaks of properties and never of values.
            throw new JsonException(exception.Message, exception);
        }

        return document is not null && isConsistent(document)
            ? document
            : throw new JsonException("The document contradicts itself.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (!isConsistent(value))
        {
            throw new JsonException("A document that contradicts itself cannot be written.");
        }

        Inner.Write(writer, value, contract.Options);
    }
}
