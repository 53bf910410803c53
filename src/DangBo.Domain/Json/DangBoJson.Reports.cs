using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ardalis.GuardClauses;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Evaluation.Replays;
using DangBo.Domain.Json.Kinds;

namespace DangBo.Domain.Json;

/// <content>Reports, as documents of kind <c>evaluation</c>.</content>
public static partial class DangBoJson
{
    /// <summary>Gets how System.Text.Json reads and writes evaluations; what cannot be read throws with the first error.</summary>
    public static JsonTypeInfo<StoredEvaluation> Evaluation { get; } = DocumentConverter.TypeInfo(ReadEvaluation, EvaluationJson.Write);

    /// <summary>Writes a report as a document of kind <c>evaluation</c>, in UTF-8.</summary>
    /// <param name="report">The report.</param>
    /// <param name="indented">Whether it is written over many lines; one line otherwise, as JSON Lines need it.</param>
    /// <returns>The document; the same bytes for equal reports, without a line end after the last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static byte[] WriteReport(Report report, bool indented = true) =>
        WriteEvaluation(StoredEvaluation.Of(Guard.Against.Null(report)), indented);

    /// <summary>Reads an evaluation, strictly: what a report once said.</summary>
    /// <param name="utf8">The document.</param>
    /// <returns>The evaluation, or everything that is wrong.</returns>
    public static ReadResult<StoredEvaluation> ReadEvaluation(ReadOnlyMemory<byte> utf8) =>
        EvaluationShape.Document.Read(utf8, EvaluationBuilder.Build);

    /// <summary>Writes an evaluation.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="indented">Whether it is written over many lines; one line otherwise, as JSON Lines need it.</param>
    /// <returns>UTF-8 that <see cref="ReadEvaluation"/> reads as an equal evaluation, without a line end after the last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    public static byte[] WriteEvaluation(StoredEvaluation evaluation, bool indented = true)
    {
        Guard.Against.Null(evaluation);
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = indented, NewLine = "\n" };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            EvaluationJson.Write(json, evaluation);
        }

        return buffer.WrittenSpan.ToArray();
    }
}
