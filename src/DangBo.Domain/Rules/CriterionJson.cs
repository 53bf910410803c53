using System.Text.Json;

namespace DangBo.Domain.Rules;

/// <summary>Writes criteria, and the parts of a rule set that say what becomes of them.</summary>
internal static class CriterionJson
{
    public static void Write(Utf8JsonWriter json, Criterion criterion)
    {
        json.WriteStartObject();
        json.WriteString("id", criterion.Id);
        json.Optional("title", criterion.Title);
        json.List("cite", criterion.Citations, CitationJson.Write);
        json.Code("polarity", criterion.Polarity);
        json.Code("severity", criterion.Severity);
        json.Code("assessedBy", criterion.AssessedBy);
        ConditionJson.WriteOptional(json, "appliesWhen", criterion.AppliesWhen);
        ConditionJson.WriteOptional(json, "metWhen", criterion.MetWhen);
        json.Strings("judges", criterion.Judges);
        json.Strings("evidence", criterion.Evidence);
        json.List("relates", criterion.Relates, WriteRelation);
        json.Optional("points", criterion.Points);
        json.Optional("group", criterion.Group);
        json.WriteEndObject();
    }

    public static void WriteGroup(Utf8JsonWriter json, PointGroup group)
    {
        json.WriteStartObject();
        json.Optional("title", group.Title);
        json.Optional("max", group.Max);
        json.Code("notApplicable", group.NotApplicable);
        json.WriteEndObject();
    }

    public static void WriteLevel(Utf8JsonWriter json, Level level)
    {
        json.WriteStartObject();
        json.WriteString("id", level.Id);
        json.WriteNumber("rank", level.Rank);
        json.Optional("title", level.Title);
        ConditionJson.WriteOptional(json, "when", level.When);
        json.WriteEndObject();
    }

    public static void WriteQuota(Utf8JsonWriter json, Quota quota)
    {
        json.WriteStartObject();
        json.WriteString("level", quota.Level);
        json.WritePropertyName("atMost");
        ConditionJson.WriteOperand(json, quota.AtMost);
        json.Strings("of", quota.Of);
        if (quota.Per is { } per)
        {
            json.WriteStartObject("per");
            json.WriteString("fact", per);
            json.WriteEndObject();
        }

        json.Code("rounding", quota.Rounding);
        json.WriteEndObject();
    }

    private static void WriteRelation(Utf8JsonWriter json, Relation relation)
    {
        json.WriteStartObject();
        json.Optional("ruleSet", relation.RuleSet);
        json.Optional("criterion", relation.Criterion);
        json.Optional("row", relation.Row);
        json.WriteEndObject();
    }
}
