using System.Text.Json;
using DangBo.Domain.Documents;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>Writes a report as a document of kind <c>evaluation</c>.</summary>
internal static class EvaluationJson
{
    public static void Write(Utf8JsonWriter json, Report report)
    {
        var receipt = report.Receipt();
        json.WriteStartObject();
        json.WriteString("kind", "evaluation");
        json.WriteNumber("schemaVersion", 1);
        WriteSubject(json, report);
        WriteRuleSet(json, report, receipt);
        var dates = report.Dates;
        json.WriteString("asOf", IsoDate.Format(dates.AsOf));
        json.WriteString("rulesAsOf", IsoDate.Format(dates.RulesAsOf));
        json.WriteBoolean("retroactive", dates.IsRetroactive);
        WritePeriod(json, "period", dates.Period);
        WriteOutcome(json, report);
        json.WriteBoolean("provisional", report.IsProvisional);
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            FindingJson.Write(json, finding);
        }

        json.WriteEndArray();
        WriteRemarks(json, report.Remarks);
        json.WriteStartArray("notCovered");
        foreach (var entry in report.Evaluator.RuleSet.NotCovered)
        {
            WriteText(json, entry.Text);
        }

        json.WriteEndArray();
        json.WriteStartObject("receipt");
        json.WriteString("library", receipt.Library);
        json.WriteString("factsSha256", receipt.FactsSha256);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes a text in both languages; an author's text without English has Vietnamese alone.</summary>
    public static void WriteText(Utf8JsonWriter json, LocalizedText text)
    {
        json.WriteStartObject();
        json.WriteString("vi", text.Vi);
        if (text.En is { } en)
        {
            json.WriteString("en", en);
        }

        json.WriteEndObject();
    }

    public static void WriteCitations(Utf8JsonWriter json, ValueList<Citation> citations)
    {
        json.WriteStartArray();
        foreach (var citation in citations)
        {
            WriteCitation(json, citation);
        }

        json.WriteEndArray();
    }

    public static void WriteCitation(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject();
        json.WriteString("source", citation.SourceId);
        json.WritePropertyName("text");
        WriteText(json, citation.ToLocalizedText());
        json.WriteString("verification", RuleNames.NameOf(citation.Verification));
        json.WriteEndObject();
    }

    private static void WriteSubject(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("subject");
        json.WriteString("kind", RuleNames.NameOf(report.Evaluator.RuleSet.Subject));
        json.WriteString("id", report.SubjectId);
        json.WriteEndObject();
    }

    private static void WriteRuleSet(Utf8JsonWriter json, Report report, Receipt receipt)
    {
        var ruleSet = report.Evaluator.RuleSet;
        json.WriteStartObject("ruleSet");
        json.WriteString("id", ruleSet.Id);
        json.WriteString("version", ruleSet.Version.ToString());
        json.WriteString("sha256", receipt.RuleSetSha256);
        json.WriteStartObject("effective");
        WriteEnds(json, ruleSet.Effective);
        json.WriteString("verification", RuleNames.NameOf(ruleSet.EffectiveVerification));
        json.WriteEndObject();
        json.WriteStartArray("overlays");
        for (var i = 0; i < receipt.OverlaySha256.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("id", report.Evaluator.Overlays[i].Id);
            json.WriteString("version", report.Evaluator.Overlays[i].Version.ToString());
            json.WriteString("sha256", receipt.OverlaySha256[i]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePeriod(Utf8JsonWriter json, string name, EffectivePeriod period)
    {
        json.WriteStartObject(name);
        WriteEnds(json, period);
        json.WriteEndObject();
    }

    private static void WriteEnds(Utf8JsonWriter json, EffectivePeriod period)
    {
        json.WriteString("from", period.From is { } from ? IsoDate.Format(from) : null);
        json.WriteString("until", period.Until is { } until ? IsoDate.Format(until) : null);
    }

    // Where the rule set does not apply or is not in force, every purpose answers with a verdict alone.
    private static void WriteOutcome(Utf8JsonWriter json, Report report)
    {
        if (report.Level is { } level)
        {
            json.WriteString("level", level.Level);
            WriteTexts(json, "possibleLevels", level.PossibleLevels);
        }
        else if (report.Score is { } score)
        {
            WriteScore(json, report, score);
        }
        else if (report.Entitlements is { } entitlements)
        {
            json.WriteStartArray("entitlements");
            foreach (var entitlement in entitlements)
            {
                json.WriteStartObject();
                json.WriteString("criterion", entitlement.Criterion);
                json.WriteString("verdict", RuleNames.NameOf(entitlement.Verdict));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
        else
        {
            json.WriteString("verdict", report.Verdict is { } verdict ? RuleNames.NameOf(verdict) : null);
        }
    }

    private static void WriteScore(Utf8JsonWriter json, Report report, ScoreOutcome score)
    {
        json.WritePropertyName("score");
        FactValueJson.Write(json, score.Score is { } points ? FactValue.Of(points) : FactValue.Unknown);
        if (report.RuleSetApplies(open: false) != Kleene.True)
        {
            json.WriteNull("scoreRange");
            return;
        }

        json.WriteStartObject("scoreRange");
        json.WritePropertyName("min");
        FactValueJson.Write(json, FactValue.Of(score.Min));
        json.WritePropertyName("max");
        FactValueJson.Write(json, FactValue.Of(score.Max));
        json.WriteEndObject();
    }

    private static void WriteRemarks(Utf8JsonWriter json, ValueList<Remark> remarks)
    {
        json.WriteStartArray("remarks");
        foreach (var remark in remarks)
        {
            json.WriteStartObject();
            json.WriteString("code", remark.Code);
            if (remark.Count is { } count)
            {
                json.WriteNumber("count", count);
            }

            if (remark.Criterion is { } criterion)
            {
                json.WriteString("criterion", criterion);
            }

            if (remark.Detail is { } detail)
            {
                json.WriteString("detail", detail);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, ValueList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
