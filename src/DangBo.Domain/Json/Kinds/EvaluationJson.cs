using System.Text.Json;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Evaluation.Replays;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>Writes evaluations.</summary>
internal static class EvaluationJson
{
    public static void Write(Utf8JsonWriter json, StoredEvaluation evaluation)
    {
        json.StartDocument("evaluation");
        json.WriteStartObject("subject");
        json.Code("kind", evaluation.SubjectKind);
        json.WriteString("id", evaluation.SubjectId);
        json.WriteEndObject();
        WriteRuleSet(json, evaluation.RuleSet);
        WriteDates(json, evaluation.Dates);
        WriteAnswer(json, evaluation);
        json.WriteBoolean("provisional", evaluation.IsProvisional);
        Each(json, "findings", evaluation.Findings, FindingJson.Write);
        Each(json, "remarks", evaluation.Remarks, WriteRemark);
        Each(json, "notCovered", evaluation.NotCovered, (writer, text) => writer.Text(text));
        json.WriteStartObject("receipt");
        json.WriteString("library", evaluation.Library);
        json.WriteString("factsSha256", evaluation.FactsSha256);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes a list, empty or not.</summary>
    public static void Each<T>(Utf8JsonWriter json, string name, ValueList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    public static void WriteCitation(Utf8JsonWriter json, StoredCitation citation)
    {
        json.WriteStartObject();
        json.WriteString("source", citation.Source);
        json.WritePropertyName("text");
        json.Text(citation.Text);
        json.Code("verification", citation.Verification);
        json.WriteEndObject();
    }

    public static void WriteDates(Utf8JsonWriter json, EvaluationDates dates)
    {
        json.WriteString("asOf", IsoDate.Format(dates.AsOf));
        json.WriteString("rulesAsOf", IsoDate.Format(dates.RulesAsOf));
        json.WriteBoolean("retroactive", dates.IsRetroactive);
        json.WriteStartObject("period");
        WriteEnds(json, dates.Period);
        json.WriteEndObject();
    }

    public static void WriteRuleSet(Utf8JsonWriter json, StoredRuleSet ruleSet)
    {
        json.WriteStartObject("ruleSet");
        json.WriteString("id", ruleSet.Id);
        json.WriteString("version", ruleSet.Version.ToString());
        json.WriteString("sha256", ruleSet.Sha256);
        json.WriteStartObject("effective");
        WriteEnds(json, ruleSet.Effective);
        json.Code("verification", ruleSet.EffectiveVerification);
        json.WriteEndObject();
        Each(json, "overlays", ruleSet.Overlays, WriteOverlay);
        json.WriteEndObject();
    }

    private static void WriteOverlay(Utf8JsonWriter json, StoredOverlay overlay)
    {
        json.WriteStartObject();
        json.WriteString("id", overlay.Id);
        json.WriteString("version", overlay.Version.ToString());
        json.WriteString("sha256", overlay.Sha256);
        json.WriteEndObject();
    }

    private static void WriteEnds(Utf8JsonWriter json, EffectivePeriod period)
    {
        json.WriteString("from", period.From is { } from ? IsoDate.Format(from) : null);
        json.WriteString("until", period.Until is { } until ? IsoDate.Format(until) : null);
    }

    // Where the rule set does not apply or is not in force, every purpose answers with a verdict alone.
    private static void WriteAnswer(Utf8JsonWriter json, StoredEvaluation evaluation)
    {
        if (evaluation.Level is { } level)
        {
            json.WriteString("level", level.Level);
            json.WriteStartArray("possibleLevels");
            foreach (var id in level.PossibleLevels)
            {
                json.WriteStringValue(id);
            }

            json.WriteEndArray();
        }
        else if (evaluation.Score is { } score)
        {
            WriteScore(json, score);
        }
        else if (evaluation.Entitlements is { } entitlements)
        {
            Each(json, "entitlements", entitlements, WriteEntitlement);
        }
        else
        {
            json.WriteString("verdict", evaluation.Verdict is { } verdict ? RuleNames.NameOf(verdict) : null);
        }
    }

    private static void WriteScore(Utf8JsonWriter json, StoredScore score)
    {
        WriteNumber(json, "score", score.Score);
        if (score.Min is null || score.Max is null)
        {
            json.WriteNull("scoreRange");
            return;
        }

        json.WriteStartObject("scoreRange");
        WriteNumber(json, "min", score.Min);
        WriteNumber(json, "max", score.Max);
        json.WriteEndObject();
    }

    public static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        json.WritePropertyName(name);
        FactSheetJson.WriteValue(json, number is { } known ? RecordedValue.Of(known) : default);
    }

    private static void WriteEntitlement(Utf8JsonWriter json, Entitlement entitlement)
    {
        json.WriteStartObject();
        json.WriteString("criterion", entitlement.Criterion);
        json.Code("verdict", entitlement.Verdict);
        json.WriteEndObject();
    }

    private static void WriteRemark(Utf8JsonWriter json, Remark remark)
    {
        json.WriteStartObject();
        json.WriteString("code", remark.Code);
        if (remark.Count is { } count)
        {
            json.WriteNumber("count", count);
        }

        json.Optional("criterion", remark.Criterion);
        json.Optional("detail", remark.Detail);
        json.WriteEndObject();
    }
}
