using System.Text;
using System.Text.Json;
using CsCheck;
using DangBo.Domain.Json;
using DangBo.Domain.Json.Kinds;
using DangBo.Domain.Organizations;

namespace DangBo.Domain.Tests.Json;

public class OrganizationRegisterPropertyTests
{
    private static readonly string[] Values =
    [
        "null", "true", "0", "-0", "-1", "1.0", "1e0", "9", "10", "2147483648", "99999999999999999999999999999",
        "\"\"", "\" \"", "\"x\"", "\"top\"", "\"cell-a\"", "\"cell-b\"", "\"office\"", "\"\\u0074op\"", "\"\\uD800\"", "\"organizationRegister\"",
        "\"renamed\"", "\"established\"", "\"merged\"", "\"split\"", "\"ended\"", "\"transferred\"", "\"of-2099\"", "\"hội\"", "\"elected\"",
        "\"2021-02-29\"", "\"2007-07-03\"", "\"2015-01-01\"", "\"2020-05-01\"", "\"2025-02-03\"", "\"2025-02-04\"", "\"2200-01-01\"", "\"1800-01-01\"",
        "[]", "{}", "[ \"top\" ]", "[ \"top\", \"top\" ]", "[ null ]", "[ {} ]", "{ \"a\": 1, \"a\": 1 }", "{ \"entries\": [] }",
        "{ \"from\": \"2015-01-01\" }", "{ \"until\": \"2015-01-01\" }", "{ \"from\": \"2021-01-01\", \"until\": \"2021-01-01\" }",
        "{ \"organization\": \"cell-a\", \"period\": {} }", "{ \"id\": \"top\", \"period\": {} }", "{ \"vi\": \"a\" }", "{ \"base\": 1 }", "{ \"base\": 0 }",
        "{ \"base\": 1, \"inFavor\": 2 }",
    ];

    private static readonly string[] Names =
    [
        "\"id\"", "\"kind\"", "\"\\u006bind\"", "\"Kind\"", "\"period\"", "\"names\"", "\"kinds\"", "\"parents\"", "\"leadsIn\"", "\"belongsTo\"", "\"events\"",
        "\"organization\"", "\"organizations\"", "\"into\"", "\"outOf\"", "\"on\"", "\"document\"", "\"entries\"", "\"extra\"", "\"Extra\"", "\"ExtraMembers\"",
        "\"$id\"", "\"$type\"", "\"fictional\"", "\"note\"", "\"person\"", "\"count\"", "\"total\"", "\"\"", "\"\\uD800\"", "\"x\"",
    ];

    private static readonly Gen<byte> Spice =
        Gen.OneOf(Gen.Byte, Gen.Int[0, 18].Select(index => "[]{},:\"\\Uude0 \n\r/mt"u8[index]));

    [Fact]
    public void Members_unknown_at_any_depth_are_written_back() =>
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000]).Array[1, 8].Sample(
            places =>
            {
                var model = JsonModel.Of(RegisterJson.Text);
                var lossless = model.All().Where(IsLossless).ToList();
                string[] values = ["null", "1.50", "[ 1, { \"a\": null } ]", "\"hội \\u0111\"", "{ }", "1e5", "-0"];
                for (var index = 0; index < places.Length; index++)
                {
                    lossless[places[index].Item1 % lossless.Count].Children.Add(($"\"x{index}\"", JsonModel.OfRaw(values[places[index].Item2 % values.Length])));
                }

                var read = DangBoJson.ReadOrganizationRegister(Encoding.UTF8.GetBytes(model.ToString()));
                return JsonElement.DeepEquals(
                    JsonElement.Parse(DangBoJson.WriteOrganizationRegister(read.Document!)), JsonElement.Parse(model.ToString()));
            },
            iter: 500);

    [Fact]
    public void The_slow_gear_finds_an_error_if_and_only_if_the_fast_one_refused() =>
        Gen.Select(Gen.Int[0, 7], Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000]).Array[1, 3].Sample(
            edits =>
            {
                var model = JsonModel.Of(RegisterJson.Text);
                foreach (var (edit, place, with) in edits)
                {
                    Apply(model, edit, place, with);
                }

                Agree(Encoding.UTF8.GetBytes(model.ToString()));
            },
            iter: 6_000);

    [Fact]
    public void The_gears_agree_on_every_member_that_stands_twice_is_missing_or_is_called_otherwise()
    {
        var count = JsonModel.Of(RegisterJson.Text).All().Count();
        for (var place = 0; place < count; place++)
        {
            for (var child = 0; child < JsonModel.Of(RegisterJson.Text).All().ElementAt(place).Children.Count; child++)
            {
                foreach (var edit in new[] { 1, 2, 3, 6 })
                {
                    var model = JsonModel.Of(RegisterJson.Text);
                    Apply(model, edit, place, child);
                    Agree(Encoding.UTF8.GetBytes(model.ToString()));
                }
            }
        }
    }

    [Fact]
    public void The_gears_agree_on_bytes_changed_taken_away_put_in_or_cut_off() =>
        Gen.Select(Gen.Select(Gen.Int[0, 2], Gen.Int[0, 1_000_000], Spice).Array[0, 3], Gen.Int[0, 40_000]).Sample(
            (edits, end) =>
            {
                var bytes = RegisterJson.Utf8.ToList();
                foreach (var (edit, place, value) in edits)
                {
                    bytes.RemoveRange(place % bytes.Count, edit > 0 ? 1 : 0);
                    bytes.InsertRange(place % bytes.Count, edit < 2 ? [value] : []);
                }

                Agree([.. bytes.Take(end)]);
            },
            iter: 2_000);

    [Fact]
    public void Random_bytes_never_throw() => Spice.Array[0, 24].Sample(Agree, iter: 2_000);

    private static void Apply(JsonModel root, int edit, int place, int with)
    {
        var nodes = root.All().ToList();
        var node = nodes[place % nodes.Count];
        var value = JsonModel.OfRaw(Values[with % Values.Length]);
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
                node.Children[child] = (Names[place % Names.Length], node.Children[child].Value);
                break;
            case 4 when node.Open != ' ':
                node.Children.Insert(with % (node.Children.Count + 1), (Names[with % Names.Length], JsonModel.OfRaw(Values[place % Values.Length])));
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

    private static bool IsLossless(JsonModel node) => node.Open == '{' && node.Children.Count > 0 &&
        !node.Children.Exists(child => child.RawName is "\"from\"" or "\"until\"" or "\"vi\"" or "\"base\"" or "\"extra.workshops\"");

    private static void Agree(byte[] utf8)
    {
        var errors = OrganizationRegisterKind.Shape.Check(utf8).Errors;
        var fast = DangBoJson.TryReadOrganizationRegister(utf8);
        var read = DangBoJson.ReadOrganizationRegister(utf8);
        // Names are not looked for here, as with dossiers: an edit may make a name an id, and errors say ids.
        read.Errors.SelectMany(error => new[] { error.Text(Language.English), error.Text(Language.Vietnamese) }).Should().NotContain("");
        if ((fast is null) != (errors.Count > 0) || read.IsValid != (fast is not null) || !IsWrittenBack(fast))
        {
            Assert.Fail($"fast {(fast is null ? "refused" : "read")}, slow: {string.Join("; ", errors.Listed)}\n{Encoding.UTF8.GetString(utf8)}");
        }
    }

    private static bool IsWrittenBack(OrganizationRegister? register) =>
        register is null || register.Equals(DangBoJson.ReadOrganizationRegister(DangBoJson.WriteOrganizationRegister(register)).Document);
}
