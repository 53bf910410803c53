using System.Text.Json;
using DangBo.Domain.Evaluation.Replays;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>Writes one reason of a finding: operands, values, threshold, and where that comes from.</summary>
internal static class ReasonJson
{
    /// <summary>Gets what stands for an authority that is no text.</summary>
    public const string Local = "local";

    public static void Write(Utf8JsonWriter json, StoredReason reason)
    {
        json.WriteStartObject();
        json.WriteString("at", reason.At);
        json.Optional("in", reason.In);
        if (reason.Is is { } holds)
        {
            json.WriteBoolean("is", holds);
        }
        else
        {
            json.WriteNull("is");
        }

        WriteLeft(json, reason);
        json.WriteString("test", reason.Test);
        json.WritePropertyName("threshold");
        WriteEach(json, reason, (writer, threshold) => FactSheetJson.WriteValue(writer, threshold.Value));
        if (reason.Fact is not null && reason.Test != ConditionShapes.Known)
        {
            json.WritePropertyName("from");
            WriteOrigins(json, reason);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes who sets a parameter: <c>local</c>, or the citation of the text that does.</summary>
    public static void WriteAuthority(Utf8JsonWriter json, StoredCitation? authority)
    {
        json.WritePropertyName("authority");
        if (authority is not null)
        {
            EvaluationJson.WriteCitation(json, authority);
        }
        else
        {
            json.WriteStringValue(Local);
        }
    }

    private static void WriteLeft(Utf8JsonWriter json, StoredReason reason)
    {
        if (reason.Fact is { } fact)
        {
            json.WriteString("fact", fact);
            json.WritePropertyName("value");
            FactSheetJson.WriteValue(json, reason.Value);
            json.WriteString("unit", reason.Unit);
        }
        else if (reason.Parameter is { } parameter)
        {
            json.WriteString("parameter", parameter);
        }
        else
        {
            json.WriteString("criterion", reason.Criterion);
            json.Code("verdict", reason.Verdict!.Value);
        }
    }

    private static void WriteOrigins(Utf8JsonWriter json, StoredReason reason)
    {
        if (reason.Thresholds.All(threshold => threshold.Origin is null))
        {
            json.WriteNullValue();
        }
        else
        {
            WriteEach(json, reason, (writer, threshold) => WriteOrigin(writer, threshold.Origin));
        }
    }

    // A test that takes a list has lists of thresholds and origins, any other one has one of each.
    private static void WriteEach(Utf8JsonWriter json, StoredReason reason, Action<Utf8JsonWriter, StoredThreshold> write)
    {
        if (!StoredReason.TakesList(reason.Test))
        {
            write(json, reason.Thresholds[0]);
            return;
        }

        json.WriteStartArray();
        foreach (var threshold in reason.Thresholds)
        {
            write(json, threshold);
        }

        json.WriteEndArray();
    }

    private static void WriteOrigin(Utf8JsonWriter json, StoredOrigin? origin)
    {
        if (origin is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        if (origin.Fact is { } fact)
        {
            json.WriteString("fact", fact);
            json.WritePropertyName("value");
            FactSheetJson.WriteValue(json, origin.Value);
        }
        else
        {
            WriteParameter(json, origin.Parameter!);
        }

        if (origin.Times.IsRecorded)
        {
            json.WritePropertyName("times");
            FactSheetJson.WriteValue(json, origin.Times);
        }
        else if (origin.Factor is { } factor)
        {
            json.WriteStartObject("times");
            WriteParameter(json, factor);
            json.WriteEndObject();
        }

        json.Optional("plus", origin.Plus);
        json.Optional("minus", origin.Minus);
        json.WriteEndObject();
    }

    private static void WriteParameter(Utf8JsonWriter json, StoredParameter parameter)
    {
        json.WriteString("parameter", parameter.Id);
        json.WritePropertyName("value");
        FactSheetJson.WriteValue(json, parameter.Value);
        WriteAuthority(json, parameter.Authority);
        if (parameter.IsDefault)
        {
            json.WriteBoolean("default", true);
        }

        if (parameter.Overlay is { } overlay)
        {
            json.WriteString("overlay", overlay);
            EvaluationJson.Each(json, "citations", parameter.Citations, EvaluationJson.WriteCitation);
        }
    }
}
