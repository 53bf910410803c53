using System.Text.Json;
using DangBo.Domain.Populations;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>Writes summaries of populations.</summary>
internal static class PopulationJson
{
    public static void Write(Utf8JsonWriter json, PopulationSummary summary)
    {
        var scope = summary.Scope;
        json.StartDocument("populationSummary");
        json.Code("subject", scope.Subject);
        json.Code("purpose", scope.Purpose);
        json.WritePropertyName("title");
        json.Text(scope.Title);
        EvaluationJson.WriteRuleSet(json, scope.RuleSet);
        EvaluationJson.WriteDates(json, scope.Dates);
        WriteFact(json, "groupBy", scope.GroupBy);
        EvaluationJson.Each(json, "criteria", scope.Criteria, WriteCriterion);
        EvaluationJson.Each(json, "levels", scope.Levels, WriteLevel);
        json.WriteBoolean("partial", summary.IsPartial);
        json.WriteNumber("notEvaluated", summary.NotEvaluated);
        json.WriteStartObject("total");
        PopulationCountsJson.WriteMembers(json, summary.Total);
        json.WriteEndObject();
        EvaluationJson.Each(json, "groups", summary.Groups, WriteGroup);
        json.WriteStartArray("quotas");
        for (var i = 0; i < scope.Quotas.Count; i++)
        {
            WriteQuota(json, summary, i);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter json, string name, PopulationFact? fact)
    {
        if (fact is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("fact", fact.Name);
        json.WritePropertyName("label");
        json.Text(fact.Label);
        json.WriteEndObject();
    }

    private static void WriteCriterion(Utf8JsonWriter json, PopulationCriterion criterion)
    {
        json.WriteStartObject();
        json.WriteString("id", criterion.Id);
        json.WritePropertyName("title");
        json.Text(criterion.Title);
        json.Code("polarity", criterion.Polarity);
        json.Code("severity", criterion.Severity);
        json.WriteEndObject();
    }

    private static void WriteLevel(Utf8JsonWriter json, PopulationLevel level)
    {
        json.WriteStartObject();
        json.WriteString("id", level.Id);
        json.WritePropertyName("title");
        json.Text(level.Title);
        json.WriteEndObject();
    }

    private static void WriteGroup(Utf8JsonWriter json, PopulationGroup group)
    {
        json.WriteStartObject();
        json.WriteString("group", group.Group);
        PopulationCountsJson.WriteMembers(json, group.Counts);
        json.WriteEndObject();
    }

    private static void WriteQuota(Utf8JsonWriter json, PopulationSummary summary, int index)
    {
        var (quota, counts) = (summary.Scope.Quotas[index], summary.Quotas[index]);
        json.WriteStartObject();
        json.WriteString("level", quota.Level);
        json.WriteStartArray("of");
        foreach (var level in quota.Of)
        {
            json.WriteStringValue(level);
        }

        json.WriteEndArray();
        WriteFact(json, "per", quota.Per);
        json.Code("rounding", quota.Rounding);
        json.WriteString("share", quota.Share);
        json.WritePropertyName("shareText");
        json.Text(quota.ShareText);
        json.WriteStartArray("groups");
        foreach (var (group, reading) in counts.Groups.Zip(PopulationQuotaReading.AllOf(summary.Scope, quota, counts)))
        {
            json.WriteStartObject();
            json.WriteString("group", group.Group);
            WriteRange(json, "atLevel", group.Count.LowestAtLevel, group.Count.HighestAtLevel);
            WriteRange(json, "inBase", group.Count.LowestInBase, group.Count.HighestInBase);
            json.Code("verdict", reading.Verdict);
            json.WritePropertyName("cap");
            if (reading is { LowestCap: { } lowest, HighestCap: { } highest })
            {
                WriteRange(json, lowest, highest);
            }
            else
            {
                json.WriteNullValue();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter json, string name, long lowest, long highest)
    {
        json.WritePropertyName(name);
        WriteRange(json, lowest, highest);
    }

    private static void WriteRange(Utf8JsonWriter json, long lowest, long highest)
    {
        json.WriteStartObject();
        json.WriteNumber("lowest", lowest);
        json.WriteNumber("highest", highest);
        json.WriteEndObject();
    }
}
