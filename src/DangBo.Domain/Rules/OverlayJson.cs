using System.Text.Json;

namespace DangBo.Domain.Rules;

/// <summary>Writes overlays: the document that a program reads back as an equal overlay.</summary>
internal static class OverlayJson
{
    public static void Write(Utf8JsonWriter json, Overlay overlay)
    {
        json.StartDocument("overlay", overlay.Spelling);
        json.WriteString("of", overlay.Of);
        json.WriteString("id", overlay.Id);
        json.WriteString("version", overlay.Version.ToString());
        json.WriteString("issuer", overlay.Issuer);
        CitationJson.WriteEffective(json, overlay.Effective, overlay.EffectiveVerification);
        CitationJson.WriteSources(json, overlay.Sources);
        json.Map("parameters", overlay.Parameters, entry => entry.Parameter, WriteValues);
        json.Map("tighten", overlay.Tightenings, tightening => tightening.Criterion, WriteTightening);
        json.List("criteria", overlay.Criteria, CriterionJson.Write);
        json.Map("citations", overlay.Citations, replaced => replaced.Criterion, WriteCitations);
        json.WriteEndObject();
    }

    private static void WriteValues(Utf8JsonWriter json, OverlayParameter entry)
    {
        json.WriteStartArray();
        foreach (var value in entry.Values)
        {
            RuleSetJson.WriteValue(json, value);
        }

        json.WriteEndArray();
    }

    private static void WriteTightening(Utf8JsonWriter json, Tightening tightening)
    {
        json.WriteStartObject();
        ConditionJson.WriteOptional(json, "metWhen", tightening.MetWhen);
        json.List("cite", tightening.Citations, CitationJson.Write);
        json.WriteEndObject();
    }

    private static void WriteCitations(Utf8JsonWriter json, ReplacedCitations replaced)
    {
        json.WriteStartArray();
        foreach (var citation in replaced.Citations)
        {
            CitationJson.Write(json, citation);
        }

        json.WriteEndArray();
    }
}
