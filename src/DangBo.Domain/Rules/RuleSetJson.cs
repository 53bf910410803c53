using System.Text.Json;

namespace DangBo.Domain.Rules;

/// <summary>Writes rule sets: the document that a program reads back as an equal rule set.</summary>
/// <remarks>
/// What a document may state or leave out stands in <see cref="Spelling"/>, so that the canonical form of what is written
/// is that of the file that was read.
/// </remarks>
internal static class RuleSetJson
{
    public static void Write(Utf8JsonWriter json, RuleSet ruleSet)
    {
        json.StartDocument("ruleSet", ruleSet.Spelling);
        json.WriteString("id", ruleSet.Id);
        json.WriteString("version", ruleSet.Version.ToString());
        json.Code("subject", ruleSet.Subject);
        json.Code("purpose", ruleSet.Purpose);
        if (ruleSet.OverPeriod != PeriodRule.LastDay || ruleSet.Spelling.HasFlag(Spelling.WithDefault))
        {
            json.Code("overPeriod", ruleSet.OverPeriod);
        }

        json.Optional("title", ruleSet.Title);
        CitationJson.WriteEffective(json, ruleSet.Effective, ruleSet.EffectiveVerification);
        CitationJson.WriteSources(json, ruleSet.Sources);
        json.Strings("basis", ruleSet.Basis);
        json.Map("facts", ruleSet.Facts, fact => fact.Name, WriteFact);
        json.Map("parameters", ruleSet.Parameters, parameter => parameter.Id, WriteParameter);
        ConditionJson.WriteOptional(json, "appliesWhen", ruleSet.AppliesWhen);
        json.WriteStartArray("criteria");
        foreach (var criterion in ruleSet.Criteria)
        {
            CriterionJson.Write(json, criterion);
        }

        json.WriteEndArray();
        json.Map("groups", ruleSet.Groups, group => group.Id, CriterionJson.WriteGroup);
        json.List("levels", ruleSet.Levels, CriterionJson.WriteLevel);
        json.List("quotas", ruleSet.Quotas, CriterionJson.WriteQuota);
        json.List("notCovered", ruleSet.NotCovered, WriteNotCovered);
        json.WriteEndObject();
    }

    public static void WriteValue(Utf8JsonWriter json, ParameterValue value)
    {
        json.WriteStartObject();
        json.Optional("from", value.From);
        json.WritePropertyName("value");
        ConditionJson.WriteLiteral(json, value.Value);
        json.List("cite", value.Citations, CitationJson.Write);
        json.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter json, Fact fact)
    {
        json.WriteStartObject();
        json.Code("type", fact.Type);
        json.Optional("unit", fact.Unit);
        json.Optional("min", fact.Min);
        json.Optional("max", fact.Max);
        json.Optional("partOf", fact.PartOf);
        if (fact.Changeable || fact.Spelling.HasFlag(Spelling.WithDefault))
        {
            json.WriteBoolean("changeable", fact.Changeable);
        }

        json.Map("codes", fact.Codes, code => code.Code, (writer, code) => writer.Text(code.Label));
        json.Optional("label", fact.Label);
        json.WriteEndObject();
    }

    private static void WriteParameter(Utf8JsonWriter json, Parameter parameter)
    {
        json.WriteStartObject();
        json.Code("type", parameter.Type);
        json.Optional("unit", parameter.Unit);
        json.Optional("label", parameter.Label);
        json.WritePropertyName("authority");
        if (parameter.Authority is { } authority)
        {
            CitationJson.Write(json, authority);
        }
        else
        {
            json.WriteStringValue("local");
        }

        json.List("values", parameter.Values, WriteValue);
        json.WriteEndObject();
    }

    private static void WriteNotCovered(Utf8JsonWriter json, NotCovered notCovered)
    {
        json.WriteStartObject();
        json.WriteString("vi", notCovered.Text.Vi);
        json.Optional("en", notCovered.Text.En);
        json.Strings("rows", notCovered.Rows);
        json.WriteEndObject();
    }
}
