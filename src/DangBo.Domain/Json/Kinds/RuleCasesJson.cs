using System.Text.Json;
using DangBo.Domain.Evaluation.Checking;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>Writes the cases of a rule set.</summary>
internal static class RuleCasesJson
{
    public static void Write(Utf8JsonWriter json, RuleCases cases)
    {
        json.StartDocument("ruleCases");
        json.WriteString("ruleSet", cases.RuleSet);
        WriteConditions(json, cases.Conditions);
        WriteFacts(json, "base", cases.Base);
        json.List("cases", cases.Cases, WriteCase);
        json.WriteEndObject();
    }

    private static void WriteCase(Utf8JsonWriter json, RuleCase entry)
    {
        json.WriteStartObject();
        json.WriteString("name", entry.Name);
        WriteConditions(json, entry.Conditions);
        WriteFacts(json, "facts", entry.Facts);
        WriteExpectation(json, entry.Expect);
        json.WriteEndObject();
    }

    private static void WriteConditions(Utf8JsonWriter json, CaseConditions conditions)
    {
        json.Optional("asOf", conditions.AsOf);
        json.Optional("rulesAsOf", conditions.RulesAsOf);
        json.Optional("period", conditions.Period is { } period ? CasePeriod.Write(period) : null);
        json.Map("parameters", conditions.Parameters, entry => entry.Parameter, WriteParameter);
        json.Map("judgments", conditions.Judgments, entry => entry.Criterion, WriteJudgment);
    }

    private static void WriteParameter(Utf8JsonWriter json, CaseParameter entry)
    {
        if (entry.Value is { } value)
        {
            ConditionJson.WriteLiteral(json, value);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static void WriteJudgment(Utf8JsonWriter json, CaseJudgment entry)
    {
        if (entry.Opinion is not { } opinion)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.Code("opinion", opinion.Opinion);
        json.WriteString("by", opinion.By);
        json.Optional("on", opinion.On);
        json.WriteEndObject();
    }

    private static void WriteFacts(Utf8JsonWriter json, string name, RecordedFacts facts)
    {
        if (facts.Count > 0)
        {
            json.WritePropertyName(name);
            FactSheetJson.WriteFacts(json, facts);
        }
    }

    private static void WriteExpectation(Utf8JsonWriter json, CaseExpectation expect)
    {
        json.WriteStartObject("expect");
        json.Optional("verdict", expect.Verdict is { } verdict ? RuleNames.NameOf(verdict) : null);
        json.Optional("level", expect.Level);
        if (expect.PossibleLevels is { } levels)
        {
            WriteNames(json, "possibleLevels", levels);
        }

        json.Optional("score", expect.Score);
        json.Map("entitlements", expect.Entitlements, entry => entry.Criterion, WriteVerdict);
        json.Map("criteria", expect.Criteria, entry => entry.Criterion, WriteVerdict);
        if (expect.Missing.Count > 0)
        {
            json.WriteStartObject("missing");
            foreach (var entry in expect.Missing)
            {
                WriteNames(json, entry.Criterion, entry.Names);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteVerdict(Utf8JsonWriter json, ExpectedVerdict entry) => json.WriteStringValue(RuleNames.NameOf(entry.Verdict));

    private static void WriteNames(Utf8JsonWriter json, string member, ValueList<string> names)
    {
        json.WriteStartArray(member);
        foreach (var name in names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }
}
