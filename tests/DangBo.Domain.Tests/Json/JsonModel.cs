using System.Globalization;
using System.Text;
using System.Text.Json;

namespace DangBo.Domain.Tests.Json;

/// <summary>JSON that can be made wrong: members may stand twice, and a value or a name may be any text at all.</summary>
internal sealed class JsonModel
{
    private JsonModel(char open, string raw)
    {
        Open = open;
        Raw = raw;
    }

    /// <summary>Gets <c>{</c>, <c>[</c>, or a blank for a value that is only text.</summary>
    public char Open { get; private set; }

    public string Raw { get; private set; }

    public List<(string RawName, JsonModel Value)> Children { get; private set; } = [];

    public static JsonModel Of(string json) => Of(JsonElement.Parse(json));

    public static JsonModel OfRaw(string raw) => new(' ', raw);

    /// <summary>This value and all below it.</summary>
    public IEnumerable<JsonModel> All() => Children.SelectMany(child => child.Value.All()).Prepend(this);

    public void Become(JsonModel other) => (Open, Raw, Children) = (other.Open, other.Raw, [.. other.Children]);

    public JsonModel Copy() => new(Open, Raw) { Children = [.. Children.Select(child => (child.RawName, child.Value.Copy()))] };

    public override string ToString() => Write(new StringBuilder()).ToString();

    private static JsonModel Of(JsonElement element)
    {
        var model = element.ValueKind switch
        {
            JsonValueKind.Object => new JsonModel('{', ""),
            JsonValueKind.Array => new JsonModel('[', ""),
            _ => new JsonModel(' ', element.GetRawText()),
        };
        if (model.Open == '{')
        {
            model.Children.AddRange(element.EnumerateObject().Select(member => (JsonSerializer.Serialize(member.Name), Of(member.Value))));
        }
        else if (model.Open == '[')
        {
            model.Children.AddRange(element.EnumerateArray().Select(item => ("", Of(item))));
        }

        return model;
    }

    private StringBuilder Write(StringBuilder text)
    {
        if (Open == ' ')
        {
            return text.Append(Raw);
        }

        text.Append(Open);
        for (var index = 0; index < Children.Count; index++)
        {
            var name = Open == '{' ? Children[index].RawName + ": " : "";
            text.Append(CultureInfo.InvariantCulture, $"{(index == 0 ? "" : ",\r\n ")}{name}");
            _ = Children[index].Value.Write(text);
        }

        return text.Append(Open == '{' ? '}' : ']');
    }
}
