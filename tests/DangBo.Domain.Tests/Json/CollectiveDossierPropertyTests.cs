using System.Text;
using System.Text.Json;
using CsCheck;
using DangBo.Domain.Classifications;
using DangBo.Domain.Json;
using DangBo.Domain.Json.Kinds;

namespace DangBo.Domain.Tests.Json;

public class CollectiveDossierPropertyTests
{
    [Fact]
    public void A_dossier_that_was_written_is_read_back_equal_indented_or_on_one_line() =>
        Gen.Select(DossierGen.CollectiveDossiers, Gen.Bool).Sample(
            (dossier, indented) =>
            {
                var utf8 = DangBoJson.WriteCollectiveDossier(dossier, indented);
                var read = DangBoJson.ReadCollectiveDossier(utf8);
                return dossier.Equals(read.Document) && CollectiveDossierKind.Shape.Check(utf8).Errors.Count == 0 &&
                    DangBoJson.WriteCollectiveDossier(read.Document, indented).AsSpan().SequenceEqual(utf8);
            },
            iter: 300);

    [Fact]
    public void Members_unknown_at_any_depth_are_written_back() =>
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000]).Array[1, 8].Sample(
            places =>
            {
                var model = JsonModel.Of(CollectiveJson.Text);
                var lossless = model.All().Where(JsonEdits.IsLossless).Where(node => !node.Children.Exists(child => child.RawName == "\"extra.share\"")).ToList();
                string[] values = ["null", "1.50", "[ 1, { \"a\": null } ]", "\"hội \\u0111\"", "{ }", "1e5", "-0"];
                for (var index = 0; index < places.Length; index++)
                {
                    lossless[places[index].Item1 % lossless.Count].Children.Add(($"\"x{index}\"", JsonModel.OfRaw(values[places[index].Item2 % values.Length])));
                }

                var read = DangBoJson.ReadCollectiveDossier(Encoding.UTF8.GetBytes(model.ToString()));
                return JsonElement.DeepEquals(
                    JsonElement.Parse(DangBoJson.WriteCollectiveDossier(read.Document!)), JsonElement.Parse(model.ToString()));
            },
            iter: 500);

    [Fact]
    public void The_slow_gear_finds_an_error_if_and_only_if_the_fast_one_refused() =>
        JsonEdits.Edits.Sample(
            edits =>
            {
                var model = JsonModel.Of(CollectiveJson.Text);
                foreach (var (edit, place, with) in edits)
                {
                    JsonEdits.Apply(model, edit, place, with);
                }

                Agree(Encoding.UTF8.GetBytes(model.ToString()));
            },
            iter: 6_000);

    [Fact]
    public void The_gears_agree_on_bytes_changed_taken_away_put_in_or_cut_off() =>
        Gen.Select(Gen.Select(Gen.Int[0, 2], Gen.Int[0, 1_000_000], JsonEdits.Spice).Array[0, 3], Gen.Int[0, 12_000]).Sample(
            (edits, end) =>
            {
                var bytes = CollectiveJson.Utf8.ToList();
                foreach (var (edit, place, value) in edits)
                {
                    bytes.RemoveRange(place % bytes.Count, edit > 0 ? 1 : 0);
                    bytes.InsertRange(place % bytes.Count, edit < 2 ? [value] : []);
                }

                Agree([.. bytes.Take(end)]);
            },
            iter: 2_000);

    private static void Agree(byte[] utf8)
    {
        var errors = CollectiveDossierKind.Shape.Check(utf8).Errors;
        var fast = DangBoJson.TryReadCollectiveDossier(utf8);
        var read = DangBoJson.ReadCollectiveDossier(utf8);
        var texts = string.Join('\n', read.Errors.SelectMany(error => new[] { error.Text(Language.English), error.Text(Language.Vietnamese) }));
        if ((fast is null) != (errors.Count > 0) || read.IsValid != (fast is not null) || texts.Contains(CollectiveJson.Secret) || !IsWrittenBack(fast))
        {
            Assert.Fail($"fast {(fast is null ? "refused" : "read")}, slow: {string.Join("; ", errors.Listed)}\n{Encoding.UTF8.GetString(utf8)}");
        }
    }

    private static bool IsWrittenBack(CollectiveDossier? dossier) =>
        dossier is null || dossier.Equals(DangBoJson.ReadCollectiveDossier(DangBoJson.WriteCollectiveDossier(dossier)).Document);
}
