using System.Text.Json;

namespace DangBo.Domain.Organizations;

/// <summary>Writes trees and changes as JSON for other programs; a tree as a list, so that no depth is too deep.</summary>
internal static class PictureJson
{
    public static void Write(Utf8JsonWriter json, OrganizationTree tree)
    {
        json.WriteStartObject();
        json.WriteString("asOf", IsoDate.Format(tree.Day));
        json.WriteNumber("count", tree.Count);
        json.WriteStartArray("organizations");
        foreach (var node in tree.Nodes)
        {
            json.WriteStartObject();
            json.WriteString("id", node.Id);
            json.WriteNumber("level", node.Level);
            json.WriteString("parent", node.Parent?.Id);
            WriteState(json, node.Name, node.Kind);
            WriteIds(json, "leadsIn", node.LeadsIn);
            WriteIds(json, "belongsTo", node.BelongsTo);
            WriteCount(json, node.Organization.MemberCountOn(tree.Day));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, OrganizationChanges changes)
    {
        json.WriteStartObject();
        json.WriteString("from", IsoDate.Format(changes.From));
        json.WriteString("to", IsoDate.Format(changes.To));
        json.WriteStartArray("changes");
        foreach (var change in changes.Changes)
        {
            json.WriteStartObject();
            json.WriteString("id", change.Id);
            json.WriteString("on", change.On is { } day ? IsoDate.Format(day) : null);
            json.WriteString("event", change.Event?.Value);
            WriteState(json, "before", change.Before);
            WriteState(json, "after", change.After);
            json.WriteStartArray(change.After is null ? "successors" : "predecessors");
            foreach (var other in change.Others)
            {
                json.WriteStartObject();
                json.WriteString("id", other.Id);
                WriteText(json, "name", other.Name);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteState(Utf8JsonWriter json, string member, OrganizationState? state)
    {
        if (state is null)
        {
            json.WriteNull(member);
            return;
        }

        json.WriteStartObject(member);
        WriteState(json, state.Name, state.Kind);
        json.WriteString("parent", state.Parent?.Id);
        json.WriteEndObject();
    }

    private static void WriteState(Utf8JsonWriter json, LocalizedText? name, OrganizationKind? kind)
    {
        json.WriteString("kind", kind?.Value);
        WriteText(json, "name", name);
    }

    private static void WriteText(Utf8JsonWriter json, string member, LocalizedText? text)
    {
        if (text is null)
        {
            json.WriteNull(member);
            return;
        }

        json.WriteStartObject(member);
        json.WriteString("vi", text.Vi);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }

    private static void WriteIds(Utf8JsonWriter json, string member, ValueList<OrganizationNode> nodes)
    {
        json.WriteStartArray(member);
        foreach (var node in nodes)
        {
            json.WriteStringValue(node.Id);
        }

        json.WriteEndArray();
    }

    private static void WriteCount(Utf8JsonWriter json, MemberCount? count)
    {
        if (count is null)
        {
            json.WriteNull("memberCount");
            return;
        }

        json.WriteStartObject("memberCount");
        json.WriteString("on", IsoDate.Format(count.On));
        json.WriteNumber("official", count.Official);
        if (count.Probationary is { } probationary)
        {
            json.WriteNumber("probationary", probationary);
        }
        else
        {
            json.WriteNull("probationary");
        }

        json.WriteEndObject();
    }
}
