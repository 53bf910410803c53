using System.Text.Json;

namespace DangBo.Domain.Rules;

/// <summary>Writes what changed between two rule sets as a JSON object.</summary>
internal static class RuleSetDiffJson
{
    public static void Write(Utf8JsonWriter json, RuleSetDiff diff)
    {
        json.WriteStartObject();
        WriteRuleSet(json, "before", diff.Before);
        WriteRuleSet(json, "after", diff.After);
        json.WriteBoolean("onlyWording", diff.IsOnlyWording);
        json.WriteStartArray("changes");
        foreach (var change in diff.Changes)
        {
            json.WriteStartObject();
            json.WriteString("part", RuleNames.NameOf(change.Part));
            json.WriteString("id", change.Id);
            json.WriteString("change", RuleNames.NameOf(change.Kind));
            json.WriteStartArray("places");
            foreach (var place in change.Places)
            {
                json.WriteStartObject();
                json.WriteString("before", place.Before);
                json.WriteString("after", place.After);
                json.WriteString("is", RuleNames.NameOf(place.IsMeaning ? ChangeKind.Meaning : ChangeKind.Wording));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRuleSet(Utf8JsonWriter json, string name, RuleSet ruleSet)
    {
        json.WriteStartObject(name);
        json.WriteString("id", ruleSet.Id);
        json.WriteString("version", ruleSet.Version.ToString());
        json.WriteEndObject();
    }
}
