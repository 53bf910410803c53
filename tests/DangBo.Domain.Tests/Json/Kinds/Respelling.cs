using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DangBo.Domain.Tests.Json.Kinds;

/// <summary>Writes a document otherwise: with the same meaning, or with mistakes.</summary>
internal static class Respelling
{
    private static readonly string[] WholeNumbers = ["schemaVersion", "atLeast", "rank", "min", "max"];

    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1.0", "2e0", "1e40", "\"\"", "\" \"", "\"x\"", "\"2020-02-30\"", "\"2020-02-29\"", "\"1/3\"", "\"P1M\"", "\"P1M1Y\"",
        "\"met\"", "\"local\"", "\"đổi mới\"", "[]", "{}", "[null]", "[\"a\",\"a\"]", "{\"vi\":\"a\"}", "{\"fact\":\"a\",\"gt\":1}", "{\"all\":[]}", "{\"row\":\"1\"}",
    ];

    /// <summary>Other white space, order of members, escapes and spellings of numbers.</summary>
    public static byte[] Of(byte[] utf8, int seed)
    {
        var text = new StringBuilder();
        Append(text, JsonNode.Parse(utf8), null, new Random(seed));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Some values taken away, replaced, moved or renamed.</summary>
    public static byte[] Edited(string json, int seed, int edits)
    {
        var (root, random) = (JsonNode.Parse(json)!, new Random(seed));
        for (var i = 0; i < edits; i++)
        {
            var nodes = All(root).Where(node => node.Parent is not null).ToList();
            Edit(nodes[random.Next(nodes.Count)], nodes, random);
        }

        return JsonSerializer.SerializeToUtf8Bytes(root);
    }

    private static void Edit(JsonNode node, List<JsonNode> nodes, Random random)
    {
        var by = random.Next(2) == 0
            ? JsonNode.Parse(Values[random.Next(Values.Length)])
            : nodes[random.Next(nodes.Count)].DeepClone();
        switch (node.Parent, random.Next(4))
        {
            case (JsonObject parent, 0):
                parent.Remove(node.GetPropertyName());
                break;
            case (JsonObject parent, 1):
                var names = nodes.Where(other => other.Parent is JsonObject).Select(other => other.GetPropertyName()).ToList();
                parent[names[random.Next(names.Count)]] = by;
                break;
            case (JsonArray parent, 0):
                parent.Remove(node);
                break;
            case (JsonArray parent, 1):
                parent.Add(by);
                break;
            default:
                node.ReplaceWith(by);
                break;
        }
    }

    private static IEnumerable<JsonNode> All(JsonNode? node) => node switch
    {
        null => [],
        JsonObject members => [node, .. members.SelectMany(member => All(member.Value))],
        JsonArray items => [node, .. items.SelectMany(All)],
        _ => [node],
    };

    private static void Append(StringBuilder text, JsonNode? node, string? name, Random random)
    {
        text.Append(Space(random));
        switch (node)
        {
            case JsonObject members:
                var shuffled = members.ToArray();
                random.Shuffle(shuffled);
                text.Append('{');
                for (var i = 0; i < shuffled.Length; i++)
                {
                    text.Append(i == 0 ? "" : ",").Append(Space(random)).Append(Escaped(shuffled[i].Key, random)).Append(Space(random)).Append(':');
                    Append(text, shuffled[i].Value, shuffled[i].Key, random);
                }

                text.Append('}');
                break;
            case JsonArray items:
                text.Append('[');
                for (var i = 0; i < items.Count; i++)
                {
                    text.Append(i == 0 ? "" : ",");
                    Append(text, items[i], name, random);
                }

                text.Append(']');
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                text.Append(Escaped(value.GetValue<string>(), random));
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.Number && !WholeNumbers.Contains(name):
                text.Append(value.ToJsonString()).Append(random.Next(2) == 0 ? "" : value.ToJsonString().Contains('.', StringComparison.Ordinal) ? "00e-0" : ".0");
                break;
            default:
                text.Append(node?.ToJsonString() ?? "null");
                break;
        }

        text.Append(Space(random));
    }

    private static string Space(Random random) => random.Next(3) == 0 ? " \n\t"[..random.Next(4)] : "";

    private static string Escaped(string text, Random random) => "\"" + string.Concat(text.Select(letter =>
        letter is '"' or '\\' || letter < ' ' || (!char.IsSurrogate(letter) && random.Next(4) == 0)
            ? "\\u" + ((int)letter).ToString("x4", CultureInfo.InvariantCulture)
            : letter.ToString())) + "\"";
}
