using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ardalis.GuardClauses;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Json.Kinds;

namespace DangBo.Domain.Json;

/// <content>Reports, as documents of kind <c>evaluation</c>.</content>
public static partial class DangBoJson
{
    /// <summary>Writes a report as a document of kind <c>evaluation</c>, in UTF-8.</summary>
    /// <param name="report">The report.</param>
    /// <param name="indented">Whether it is written over many lines; one line otherwise, as JSON Lines need it.</param>
    /// <returns>The document; the same bytes for equal reports, without a line end after the last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static byte[] WriteReport(Report report, bool indented = true)
    {
        Guard.Against.Null(report);
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = indented, NewLine = "\n" };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            EvaluationJson.Write(json, report);
        }

        return buffer.WrittenSpan.ToArray();
    }
}
