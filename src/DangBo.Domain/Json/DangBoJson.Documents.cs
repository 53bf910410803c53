using System.Text.Json.Serialization.Metadata;
using Ardalis.GuardClauses;
using DangBo.Domain.Documents;
using DangBo.Domain.Json.Kinds;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json;

/// <content>The register of documents.</content>
public static partial class DangBoJson
{
    /// <summary>Gets how System.Text.Json reads and writes registers of documents; what cannot be read throws with the first
    /// error.</summary>
    public static JsonTypeInfo<DocumentRegister> DocumentRegister { get; } =
        DocumentConverter.TypeInfo(ReadDocumentRegister, DocumentRegisterJson.Write);

    /// <summary>Reads a register of documents (kind <c>documentRegister</c>), strictly.</summary>
    /// <param name="utf8">The document, of at most 1 MiB.</param>
    /// <returns>The register, or everything that is wrong: with its form or, where that is right, everything in which the
    /// documents contradict one another.</returns>
    public static ReadResult<DocumentRegister> ReadDocumentRegister(ReadOnlyMemory<byte> utf8) =>
        DocumentRegisterShape.Document.Read(utf8, DocumentRegisterBuilder.Build);

    /// <summary>Writes a register of documents.</summary>
    /// <param name="register">The register.</param>
    /// <param name="indented">Whether for people, with a line feed at the end, or as one line without one.</param>
    /// <returns>UTF-8 that <see cref="ReadDocumentRegister"/> reads as an equal register.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static byte[] WriteDocumentRegister(DocumentRegister register, bool indented = true) =>
        JsonWriting.ToBytes(Guard.Against.Null(register), DocumentRegisterJson.Write, indented);
}
