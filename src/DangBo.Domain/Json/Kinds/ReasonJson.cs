using System.Text.Json;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>Writes one reason of a finding: operands, values, threshold, and where that comes from.</summary>
internal static class ReasonJson
{
    public static void Write(Utf8JsonWriter json, Reason reason)
    {
        json.WriteStartObject();
        json.WriteString("at", reason.At);
        if (reason.In is { } into)
        {
            json.WriteString("in", into);
        }

        if (reason.Is is { } holds)
        {
            json.WriteBoolean("is", holds);
        }
        else
        {
            json.WriteNull("is");
        }

        switch (reason.Kind)
        {
            case ReasonKind.Comparison:
                WriteFact(json, reason);
                json.WriteString("test", RuleNames.NameOf(reason.Test!.Value));
                WriteThresholds(json, reason);
                break;
            case ReasonKind.Known:
                WriteFact(json, reason);
                json.WriteString("test", "known");
                json.WriteBoolean("threshold", reason.Expected!.Value);
                break;
            case ReasonKind.ParameterIsSet:
                json.WriteString("parameter", reason.Parameter!.Id);
                json.WriteString("test", "isSet");
                json.WriteBoolean("threshold", reason.Expected!.Value);
                break;
            default:
                WriteCriterion(json, reason);
                break;
        }

        json.WriteEndObject();
    }

    /// <summary>Writes who sets a parameter: <c>local</c>, or the citation of the text that does.</summary>
    public static void WriteAuthority(Utf8JsonWriter json, Parameter parameter)
    {
        json.WritePropertyName("authority");
        if (parameter.Authority is { } citation)
        {
            EvaluationJson.WriteCitation(json, citation);
        }
        else
        {
            json.WriteStringValue("local");
        }
    }

    private static void WriteFact(Utf8JsonWriter json, Reason reason)
    {
        json.WriteString("fact", reason.Fact!.Name);
        json.WritePropertyName("value");
        FactValueJson.Write(json, reason.Value);
        json.WriteString("unit", reason.Fact.Unit);
    }

    private static void WriteCriterion(Utf8JsonWriter json, Reason reason)
    {
        json.WriteString("criterion", reason.Criterion!.Id);
        json.WriteString("verdict", RuleNames.NameOf(reason.CriterionVerdict!.Value));
        json.WriteString("test", "is");
        json.WriteStartArray("threshold");
        foreach (var verdict in reason.ExpectedVerdicts)
        {
            json.WriteStringValue(RuleNames.NameOf(verdict));
        }

        json.WriteEndArray();
    }

    // A test that takes a list has lists of thresholds and origins, any other one has one of each.
    private static void WriteThresholds(Utf8JsonWriter json, Reason reason)
    {
        var isList = reason.Test is ComparisonTest.Between or ComparisonTest.In or ComparisonTest.HasAny or ComparisonTest.HasAll;
        json.WritePropertyName("threshold");
        WriteEach(json, reason, isList, WriteValue);
        var thresholds = Enumerable.Range(0, reason.ThresholdCount).Select(reason.ThresholdAt);
        json.WritePropertyName("from");
        if (thresholds.All(threshold => threshold.IsLiteral))
        {
            json.WriteNullValue();
        }
        else
        {
            WriteEach(json, reason, isList, WriteOrigin);
        }
    }

    private static void WriteEach(Utf8JsonWriter json, Reason reason, bool isList, Action<Utf8JsonWriter, Threshold> write)
    {
        if (!isList)
        {
            write(json, reason.ThresholdAt(0));
            return;
        }

        json.WriteStartArray();
        for (var i = 0; i < reason.ThresholdCount; i++)
        {
            write(json, reason.ThresholdAt(i));
        }

        json.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter json, Threshold threshold)
    {
        if (threshold.Fraction is { } fraction)
        {
            json.WriteStringValue(fraction);
        }
        else
        {
            FactValueJson.Write(json, threshold.Value);
        }
    }

    private static void WriteOrigin(Utf8JsonWriter json, Threshold threshold)
    {
        if (threshold.IsLiteral)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        if (threshold.Fact is { } fact)
        {
            json.WriteString("fact", fact.Name);
            json.WritePropertyName("value");
            FactValueJson.Write(json, threshold.BaseValue);
        }
        else
        {
            WriteUse(json, threshold.Parameter!.Value);
        }

        switch (threshold.Adjustment)
        {
            case TimesNumber times:
                json.WriteNumber("times", DecimalDigits.Shortest(times.Factor));
                break;
            case TimesFraction times:
                json.WriteString("times", times.ToText());
                break;
            case TimesParameter:
                json.WriteStartObject("times");
                WriteUse(json, threshold.Factor!.Value);
                json.WriteEndObject();
                break;
            case ShiftedBy shift:
                json.WriteString(shift.Backward ? "minus" : "plus", shift.IsoText);
                break;
            default:
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteUse(Utf8JsonWriter json, ParameterUse use)
    {
        json.WriteString("parameter", use.Definition.Id);
        json.WritePropertyName("value");
        FactValueJson.Write(json, use.Value);
        WriteAuthority(json, use.Definition);
        if (use.IsDefault)
        {
            json.WriteBoolean("default", true);
        }

        if (use.Overlay is { } overlay)
        {
            json.WriteString("overlay", overlay);
            json.WritePropertyName("citations");
            EvaluationJson.WriteCitations(json, use.Citations);
        }
    }
}
