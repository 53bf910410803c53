using System.Text.Json;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Evaluation.Replays;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>Writes one finding of an <c>evaluation</c>.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, StoredFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("criterion", finding.Criterion);
        json.Code("verdict", finding.Verdict);
        json.Code("severity", finding.Severity);
        json.Optional("overlay", finding.Overlay);
        if (finding.IsProvisional)
        {
            json.WriteBoolean("provisional", true);
        }

        EvaluationJson.Each(json, "citations", finding.Citations, EvaluationJson.WriteCitation);
        EvaluationJson.Each(json, "because", finding.Because, ReasonJson.Write);
        if (finding.Judgment is { } judgment)
        {
            WriteJudgment(json, judgment);
        }

        if (finding.Evidence.Count > 0)
        {
            EvaluationJson.Each(json, "evidence", finding.Evidence, WriteEvidence);
        }

        EvaluationJson.Each(json, "missing", finding.Missing, WriteMissing);
        json.WriteStartArray("awaiting");
        foreach (var awaited in finding.Awaiting)
        {
            WriteAwaited(json, awaited, finding.Criterion);
        }

        json.WriteEndArray();
        if (finding.Remedy is { } remedy)
        {
            EvaluationJson.Each(json, "remedy", remedy, WriteChange);
        }
        else
        {
            json.WriteNull("remedy");
        }

        json.WritePropertyName("text");
        json.Text(finding.Text);
        json.WriteEndObject();
    }

    private static void WriteJudgment(Utf8JsonWriter json, StoredJudgment judgment)
    {
        json.WriteStartObject("judgment");
        json.Code("opinion", judgment.Opinion);
        json.WriteString("body", judgment.Body);
        json.WriteString("capacity", judgment.Capacity);
        json.WriteString("on", IsoDate.Format(judgment.On));
        json.WriteString("minutes", judgment.Minutes);
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, StoredEvidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("fact", evidence.Fact);
        json.WritePropertyName("value");
        FactSheetJson.WriteValue(json, evidence.Value);
        json.Optional("unit", evidence.Unit);
        json.WriteEndObject();
    }

    private static void WriteMissing(Utf8JsonWriter json, StoredMissing missing)
    {
        json.WriteStartObject();
        if (missing.Fact is { } fact)
        {
            json.WriteString("fact", fact);
        }
        else
        {
            json.WriteString("parameter", missing.Parameter);
            ReasonJson.WriteAuthority(json, missing.Authority);
        }

        json.WriteEndObject();
    }

    private static void WriteAwaited(Utf8JsonWriter json, AwaitedJudgment awaited, string criterion)
    {
        json.WriteStartObject();
        if (awaited.Criterion != criterion)
        {
            json.WriteString("criterion", awaited.Criterion);
        }

        json.WriteStartArray("judges");
        foreach (var judge in awaited.Judges)
        {
            json.WriteStringValue(judge);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, StoredChange change)
    {
        json.WriteStartObject();
        json.WriteString("fact", change.Fact);
        json.WritePropertyName("from");
        FactSheetJson.WriteValue(json, change.From);
        json.WritePropertyName("to");
        FactSheetJson.WriteValue(json, change.To);
        json.WriteEndObject();
    }
}
