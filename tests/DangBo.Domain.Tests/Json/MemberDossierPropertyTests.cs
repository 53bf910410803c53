using System.Text;
using System.Text.Json;
using CsCheck;
using DangBo.Domain.Classifications;
using DangBo.Domain.Exemplars;
using DangBo.Domain.Json;
using DangBo.Domain.Json.Kinds;

namespace DangBo.Domain.Tests.Json;

public class MemberDossierPropertyTests
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-0", "1", "-1", "1.0", "1e0", "3", "5", "2147483648", "1e400", "-0.0",
        "99999999999999999999999999999", "1.00000000000000000000000000001", "0.00", "9223372036854775808",
        "\"\"", "\" \"", "\"\\u00a0\"", "\"x\"", "\"\\u0061\"", "\"Met\"", "\"met\"", "\"notMet\"", "\"\\u006det\"", "\"hội\"", "\"elected\"",
        "\"elected \"", "\"m-0001\"", "\"m-0002\"", "\"i-1\"", "\"u-1\"", "\"\\uD800\"", "\"\\uD83D\\uDE00\"", "\"memberDossier\"",
        "\"2021-02-29\"", "\"2020-02-29\"", "\"2200-01-01\"", "\"2199-12-31\"", "\"1799-12-31\"", "\"1800-01-01\"", "\"2200-01-02\"",
        "\"2021\\u002D05-19\"", "\"2021-5-19\"", "\"2021-05-19 \"", "\"-021-05-19\"", "\"2021-13-01\"", "\"2021-00-10\"", "\"2021-01-00\"",
        "[]", "{}", "[ \"a\", \"a\" ]", "[ \"a\", null ]", "[ \"a\", \"\" ]", "[ [] ]", "{ \"some\": [ \"a\" ] }", "{ \"some\": null }",
        "{ \"some\": [ \"a\" ], \"x\": 1 }", "{ \"some\": [ \"a\" ], \"some\": [] }", "{ \"a\": 1, \"a\": 1 }", "{ \"a\": { \"b\": 1, \"\\u0062\": 1 } }",
        "[ { \"b\": \"\\uDC00\" } ]", "[ { \"\\uDC00\": 1 } ]", "{ \"from\": \"2021-01-01\" }", "{ \"until\": \"2200-01-01\" }",
        "{ \"from\": \"2021-01-01\", \"until\": \"2021-01-01\" }", "{ \"vi\": \"a\", \"en\": null }", "{ \"vi\": null }", "{ \"entries\": [] }",
        "{ \"held\": 1 }", "{ \"held\": 1, \"attended\": null }", "{ \"held\": 2147483648 }",
        "1989", "1990", "2021", "2199", "2200", "12", "30", "\"b-2\"", "\"gambling\"", "[ \"gambling\", \"gambling\" ]", "[ \"drugs\" ]", "[ 2021 ]",
        "{ \"from\": \"2021-05-02\", \"until\": null }", "{ \"from\": null, \"until\": \"2021-05-02\" }", "{ \"on\": \"1990-01-01\", \"by\": \"x\" }",
    ];

    private static readonly string[] Names =
    [
        "\"id\"", "\"kind\"", "\"\\u006bind\"", "\"Kind\"", "\"schemaVersion\"", "\"member\"", "\"entries\"", "\"checkedOn\"", "\"extra\"", "\"Extra\"",
        "\"ExtraMembers\"", "\"extraMembers\"", "\"$id\"", "\"$ref\"", "\"$type\"", "\"$values\"", "\"lastDay\"", "\"from\"", "\"until\"", "\"vi\"",
        "\"on\"", "\"person\"", "\"\"", "\"hội\"", "\"\\uD800\"", "\"x\"", "\"\\u0078\"", "\"held\"", "\"attended\"", "\"opinion\"", "\"some\"",
        "\"year\"", "\"due\"", "\"monthsPaid\"", "\"excused\"", "\"high\"", "\"low\"", "\"ballots\"", "\"revokedOn\"", "\"filedOn\"", "\"document\"",
    ];

    private static readonly Gen<byte> Spice =
        Gen.OneOf(Gen.Byte, Gen.Int[0, 18].Select(index => "[]{},:\"\\Uude0 \n\r/mt"u8[index]));

    private static readonly Gen<(int Edit, int Place, int With)[]> Edits =
        Gen.Select(Gen.Int[0, 7], Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000]).Array[1, 3];

    [Fact]
    public void A_dossier_that_was_written_is_read_back_equal_indented_or_on_one_line() =>
        Gen.Select(DossierGen.Dossier, Gen.Bool).Sample(
            (dossier, indented) =>
            {
                var utf8 = DangBoJson.WriteMemberDossier(dossier, indented);
                var read = DangBoJson.ReadMemberDossier(utf8);
                return dossier.Equals(read.Document) && MemberDossierKind.Shape.Check(utf8).Errors.Count == 0 &&
                    (indented || !utf8.AsSpan().ContainsAny("\r\n"u8)) &&
                    DangBoJson.WriteMemberDossier(read.Document, indented).AsSpan().SequenceEqual(utf8);
            },
            iter: 500);

    [Fact]
    public void Members_unknown_at_any_depth_are_written_back() =>
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000]).Array[1, 8].Sample(
            places =>
            {
                var model = JsonModel.Of(DossierJson.Text);
                var lossless = model.All().Where(IsLossless).ToList();
                string[] values = ["null", "1.50", "[ 1, { \"a\": null } ]", "\"hội \\u0111\"", "{ }", "1e5", "-0"];
                for (var index = 0; index < places.Length; index++)
                {
                    lossless[places[index].Item1 % lossless.Count].Children.Add(($"\"x{index}\"", JsonModel.OfRaw(values[places[index].Item2 % values.Length])));
                }

                var read = DangBoJson.ReadMemberDossier(Encoding.UTF8.GetBytes(model.ToString()));
                return JsonElement.DeepEquals(
                    JsonElement.Parse(DangBoJson.WriteMemberDossier(read.Document!)), JsonElement.Parse(model.ToString()));
            },
            iter: 1_000);

    [Fact]
    public void The_slow_gear_finds_an_error_if_and_only_if_the_fast_one_refused() =>
        Edits.Sample(
            edits =>
            {
                var model = JsonModel.Of(DossierJson.Text);
                foreach (var (edit, place, with) in edits)
                {
                    Apply(model, edit, place, with);
                }

                Agree(Encoding.UTF8.GetBytes(model.ToString()));
            },
            iter: 6_000);

    [Fact]
    public void The_gears_agree_on_bytes_changed_taken_away_put_in_or_cut_off() =>
        Gen.Select(Gen.Select(Gen.Int[0, 2], Gen.Int[0, 1_000_000], Spice).Array[0, 3], Gen.Int[0, 40_000]).Sample(
            (edits, end) =>
            {
                var bytes = DossierJson.Utf8.ToList();
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
        !node.Children.Exists(child => child.RawName is "\"from\"" or "\"vi\"" or "\"held\"" or "\"admittedOn\"" or "\"some\"" or "\"extra.done\"");

    private static void Agree(byte[] utf8)
    {
        var errors = MemberDossierKind.Shape.Check(utf8).Errors;
        var fast = DangBoJson.TryReadMemberDossier(utf8);
        var read = DangBoJson.ReadMemberDossier(utf8);
        var texts = string.Join('\n', read.Errors.SelectMany(error => new[] { error.Text(Language.English), error.Text(Language.Vietnamese) }));
        if ((fast is null) != (errors.Count > 0) || read.IsValid != (fast is not null) || texts.Contains(DossierJson.Secret) ||
            !IsWrittenBack(fast))
        {
            Assert.Fail($"fast {(fast is null ? "refused" : "read")}, slow: {string.Join("; ", errors.Listed)}\n{Encoding.UTF8.GetString(utf8)}");
        }
    }

    private static bool IsWrittenBack(MemberDossier? dossier) =>
        dossier is null || dossier.Equals(DangBoJson.ReadMemberDossier(DangBoJson.WriteMemberDossier(dossier)).Document);
}
