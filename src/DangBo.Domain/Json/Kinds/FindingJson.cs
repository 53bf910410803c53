using System.Text.Json;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>Writes one finding of an <c>evaluation</c>.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("criterion", finding.Criterion.Id);
        json.WriteString("verdict", RuleNames.NameOf(finding.Verdict));
        json.WriteString("severity", RuleNames.NameOf(finding.Criterion.Severity));
        if (finding.Overlay is { } overlay)
        {
            json.WriteString("overlay", overlay);
        }

        if (finding.IsProvisional)
        {
            json.WriteBoolean("provisional", true);
        }

        json.WritePropertyName("citations");
        EvaluationJson.WriteCitations(json, finding.Citations);
        json.WriteStartArray("because");
        foreach (var reason in finding.Because)
        {
            ReasonJson.Write(json, reason);
        }

        json.WriteEndArray();
        WriteJudgment(json, finding.Judgment);
        WriteEvidence(json, finding.Evidence);
        WriteMissing(json, finding.Missing);
        WriteAwaiting(json, finding);
        WriteRemedy(json, finding.Remedy);
        json.WritePropertyName("text");
        EvaluationJson.WriteText(json, finding.Text());
        json.WriteEndObject();
    }

    private static void WriteJudgment(Utf8JsonWriter json, Judgment? judgment)
    {
        if (judgment is null)
        {
            return;
        }

        json.WriteStartObject("judgment");
        json.WriteString("opinion", RuleNames.NameOf(judgment.Opinion));
        json.WriteString("body", judgment.Body);
        json.WriteString("capacity", judgment.Capacity);
        json.WriteString("on", IsoDate.Format(judgment.On));
        json.WriteString("minutes", judgment.Minutes);
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, ValueList<EvidenceItem> evidence)
    {
        if (evidence.Count == 0)
        {
            return;
        }

        json.WriteStartArray("evidence");
        foreach (var (fact, value) in evidence)
        {
            json.WriteStartObject();
            json.WriteString("fact", fact.Name);
            json.WritePropertyName("value");
            FactValueJson.Write(json, value);
            if (fact.Unit is { } unit)
            {
                json.WriteString("unit", unit);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMissing(Utf8JsonWriter json, ValueList<MissingItem> missing)
    {
        json.WriteStartArray("missing");
        foreach (var item in missing)
        {
            json.WriteStartObject();
            if (item.Fact is { } fact)
            {
                json.WriteString("fact", fact.Name);
            }
            else
            {
                json.WriteString("parameter", item.Parameter!.Id);
                ReasonJson.WriteAuthority(json, item.Parameter);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRemedy(Utf8JsonWriter json, ValueList<RemedyChange>? remedy)
    {
        if (remedy is null)
        {
            json.WriteNull("remedy");
            return;
        }

        json.WriteStartArray("remedy");
        foreach (var change in remedy)
        {
            json.WriteStartObject();
            json.WriteString("fact", change.Fact.Name);
            json.WritePropertyName("from");
            FactValueJson.Write(json, change.From);
            json.WritePropertyName("to");
            FactValueJson.Write(json, change.To);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAwaiting(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartArray("awaiting");
        foreach (var awaited in finding.Awaiting)
        {
            json.WriteStartObject();
            if (awaited.Criterion != finding.Criterion.Id)
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

        json.WriteEndArray();
    }
}
