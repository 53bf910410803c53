using CsCheck;

namespace DangBo.Domain.Tests.Json;

/// <summary>Changes to documents, each as likely to be wrong as right.</summary>
/// <param name="values">What is put in the place of a value.</param>
/// <param name="names">What members are called by.</param>
internal sealed class JsonEdits(string[] values, string[] names)
{
    public static Gen<byte> Spice { get; } =
        Gen.OneOf(Gen.Byte, Gen.Int[0, 18].Select(index => "[]{},:\"\\Uude0 \n\r/mt"u8[index]));

    public static Gen<(int Edit, int Place, int With)[]> Three { get; } =
        Gen.Select(Gen.Int[0, 7], Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000]).Array[1, 3];

    public void Apply(JsonModel root, int edit, int place, int with)
    {
        var nodes = root.All().ToList();
        var node = nodes[place % nodes.Count];
        var value = JsonModel.OfRaw(values[with % values.Length]);
        var child = node.Children.Count == 0 ? -1 : with % node.Children.Count;
        switch (edit)
        {
            case 1 when child >= 0:
                node.Children.RemoveAt(child);
                break;
            case 2 when child >= 0:
                node.Children.Insert(place % (node.Children.Count + 1), (node.Children[child].RawName, node.Children[child].Value.Copy()));
                break;
            case 3 when child >= 0:
                node.Children[child] = (names[place % names.Length], node.Children[child].Value);
                break;
            case 4 when node.Open != ' ':
                node.Children.Insert(with % (node.Children.Count + 1), (names[with % names.Length], JsonModel.OfRaw(values[place % values.Length])));
                break;
            case 5:
                node.Become(nodes[with % nodes.Count].Copy());
                break;
            case 6 when child >= 0:
                node.Children[child].Value.Become(value);
                break;
            default:
                var leaves = nodes.Where(leaf => leaf.Children.Count == 0).ToList();
                leaves[place % leaves.Count].Become(value);
                break;
        }
    }
}
