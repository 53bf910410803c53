using System.Text.Json;
using DangBo.Domain.Populations;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>Writes what was counted of a population or of a group.</summary>
internal static class PopulationCountsJson
{
    /// <summary>Writes the members of counts into the object that is open.</summary>
    public static void WriteMembers(Utf8JsonWriter json, PopulationCounts counts)
    {
        json.WriteNumber("subjects", counts.Subjects);
        json.WritePropertyName("overall");
        if (counts.Overall is { } overall)
        {
            json.WriteStartObject();
            WriteVerdicts(json, overall);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNullValue();
        }

        EvaluationJson.Each(json, "criteria", counts.Criteria, WriteCriterion);
        EvaluationJson.Each(json, "levels", counts.Levels, WriteLevel);
        WriteScore(json, counts.Score);
        EvaluationJson.Each(json, "missing", counts.Missing, WriteMissing);
        EvaluationJson.Each(json, "awaiting", counts.Awaiting, WriteAwaited);
        EvaluationJson.Each(json, "remarks", counts.Remarks, WriteRemark);
    }

    private static void WriteCriterion(Utf8JsonWriter json, CriterionCounts counts)
    {
        json.WriteStartObject();
        json.WriteString("criterion", counts.Criterion);
        WriteVerdicts(json, counts.Verdicts);
        json.WriteNumber("provisional", counts.Provisional);
        json.WriteEndObject();
    }

    private static void WriteVerdicts(Utf8JsonWriter json, VerdictCounts counts)
    {
        json.WriteNumber("met", counts.Met);
        json.WriteNumber("notMet", counts.NotMet);
        json.WriteNumber("undetermined", counts.Undetermined);
        json.WriteNumber("notApplicable", counts.NotApplicable);
        json.WriteStartObject("share");
        json.WriteString("value", Fraction(counts.Share.Value));
        json.WriteString("lowest", Fraction(counts.Share.Lowest));
        json.WriteString("highest", Fraction(counts.Share.Highest));
        json.WriteEndObject();
    }

    // As it was counted, and so not in lowest terms.
    private static string? Fraction(Percentage? share) =>
        share is { } known ? FormattableString.Invariant($"{known.Part}/{known.Whole}") : null;

    private static void WriteLevel(Utf8JsonWriter json, LevelCounts counts)
    {
        json.WriteStartObject();
        json.WriteString("level", counts.Level);
        json.WriteNumber("lowest", counts.Lowest);
        json.WriteNumber("highest", counts.Highest);
        json.WriteEndObject();
    }

    private static void WriteScore(Utf8JsonWriter json, ScoreCounts? counts)
    {
        if (counts is null)
        {
            json.WriteNull("score");
            return;
        }

        json.WriteStartObject("score");
        json.WriteNumber("scored", counts.Scored);
        json.WriteNumber("certain", counts.Certain);
        EvaluationJson.WriteNumber(json, "lowestSum", counts.LowestSum);
        EvaluationJson.WriteNumber(json, "highestSum", counts.HighestSum);
        json.WriteNumber("undetermined", counts.Undetermined);
        json.WriteNumber("notApplicable", counts.NotApplicable);
        json.WriteEndObject();
    }

    private static void WriteMissing(Utf8JsonWriter json, MissingCount counts)
    {
        json.WriteStartObject();
        json.WriteString(counts.Fact is null ? "parameter" : "fact", counts.Fact ?? counts.Parameter);
        json.WritePropertyName("label");
        json.Text(counts.Label);
        json.WriteNumber("findings", counts.Findings);
        json.WriteEndObject();
    }

    private static void WriteAwaited(Utf8JsonWriter json, AwaitedCount counts)
    {
        json.WriteStartObject();
        json.WriteStartArray("judges");
        foreach (var judge in counts.Judges)
        {
            json.WriteStringValue(judge);
        }

        json.WriteEndArray();
        json.WriteNumber("findings", counts.Findings);
        json.WriteEndObject();
    }

    private static void WriteRemark(Utf8JsonWriter json, RemarkCount counts)
    {
        json.WriteStartObject();
        json.WriteString("code", counts.Code);
        json.WriteNumber("count", counts.Count);
        json.WriteEndObject();
    }
}
