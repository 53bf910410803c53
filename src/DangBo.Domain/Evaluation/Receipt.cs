using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>What a report was made from, in digests: enough to evaluate again and compare.</summary>
/// <remarks>
/// Made when it is asked for. A digest is the SHA-256, in lower-case hexadecimal, of canonical JSON: that of the rule set
/// and of each overlay as a document, and that of the facts which the rule set speaks of with the judgments that counted.
/// </remarks>
public sealed record Receipt
{
    /// <summary>Gets the version of this library.</summary>
    public required string Library { get; init; }

    /// <summary>Gets the digest of the rule set.</summary>
    public required string RuleSetSha256 { get; init; }

    /// <summary>Gets the digests of the overlays, in their order.</summary>
    public required ValueList<string> OverlaySha256 { get; init; }

    /// <summary>Gets the digest of the facts and the judgments.</summary>
    public required string FactsSha256 { get; init; }

    internal static Receipt Of(Report report) => new()
    {
        Library = LibraryVersion.Number,
        RuleSetSha256 = report.Evaluator.RuleSetSha256,
        OverlaySha256 = report.Evaluator.OverlaySha256,
        FactsSha256 = CanonicalJson.Sha256(Facts(report)),
    };

    private static ReadOnlySpan<byte> Facts(Report report)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartObject("facts");
            foreach (var (fact, value) in report.Facts)
            {
                json.WritePropertyName(fact.Name);
                FactValueJson.Write(json, value);
            }

            json.WriteEndObject();
            json.WriteStartArray("judgments");
            foreach (var judgment in report.CountedJudgments)
            {
                json.WriteStartObject();
                json.WriteString("criterion", judgment.Criterion);
                json.WriteString("opinion", RuleNames.NameOf(judgment.Opinion));
                json.WriteString("body", judgment.Body);
                json.WriteString("capacity", judgment.Capacity);
                json.WriteString("on", IsoDate.Format(judgment.On));
                json.WriteString("minutes", judgment.Minutes);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan;
    }
}
