using System.Text;
using System.Text.Json;
using CsCheck;
using DangBo.Domain.Json;
using DangBo.Domain.Json.Shapes;

namespace DangBo.Domain.Tests.Json;

/// <summary>What holds of every kind of record that is read losslessly and in two gears, whatever bytes it is given.</summary>
public abstract class LosslessKindPropertyTests<T>
    where T : class
{
    private protected abstract string Text { get; }

    private protected abstract DocumentShape Shape { get; }

    private protected abstract JsonEdits Edits { get; }

    /// <summary>Gets a text of the document that no error may tell; null where an edit may turn it into an id.</summary>
    private protected virtual string? Secret => null;

    private protected abstract T? TryRead(byte[] utf8);

    private protected abstract ReadResult<T> Read(byte[] utf8);

    private protected abstract byte[] Write(T document, bool indented);

    private protected abstract bool IsLossless(JsonModel node);

    [Fact]
    public void Members_unknown_at_any_depth_are_written_back() =>
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000]).Array[1, 8].Sample(
            places =>
            {
                var model = JsonModel.Of(Text);
                var lossless = model.All().Where(IsLossless).ToList();
                string[] values = ["null", "1.50", "[ 1, { \"a\": null } ]", "\"hội \\u0111\"", "{ }", "1e5", "-0"];
                for (var index = 0; index < places.Length; index++)
                {
                    lossless[places[index].Item1 % lossless.Count].Children.Add(($"\"x{index}\"", JsonModel.OfRaw(values[places[index].Item2 % values.Length])));
                }

                var read = Read(Encoding.UTF8.GetBytes(model.ToString()));
                return JsonElement.DeepEquals(JsonElement.Parse(Write(read.Document!, false)), JsonElement.Parse(model.ToString()));
            },
            iter: 1_000);

    [Fact]
    public void The_slow_gear_finds_an_error_if_and_only_if_the_fast_one_refused() =>
        JsonEdits.Three.Sample(
            edits =>
            {
                var model = JsonModel.Of(Text);
                foreach (var (edit, place, with) in edits)
                {
                    Edits.Apply(model, edit, place, with);
                }

                Agree(Encoding.UTF8.GetBytes(model.ToString()));
            },
            iter: 6_000);

    [Fact]
    public void The_gears_agree_on_bytes_changed_taken_away_put_in_or_cut_off() =>
        Gen.Select(Gen.Select(Gen.Int[0, 2], Gen.Int[0, 1_000_000], JsonEdits.Spice).Array[0, 3], Gen.Int[0, 40_000]).Sample(
            (edits, end) =>
            {
                var bytes = Encoding.UTF8.GetBytes(Text).ToList();
                foreach (var (edit, place, value) in edits)
                {
                    bytes.RemoveRange(place % bytes.Count, edit > 0 ? 1 : 0);
                    bytes.InsertRange(place % bytes.Count, edit < 2 ? [value] : []);
                }

                // As often cut off somewhere as left whole, however long the document is.
                Agree([.. bytes.Take(end % (2 * bytes.Count))]);
            },
            iter: 2_000);

    [Fact]
    public void Random_bytes_never_throw() => JsonEdits.Spice.Array[0, 24].Sample(Agree, iter: 2_000);

    private protected void Agree(byte[] utf8)
    {
        var errors = Shape.Check(utf8).Errors;
        var fast = TryRead(utf8);
        var read = Read(utf8);
        var texts = read.Errors.SelectMany(error => new[] { error.Text(Language.English), error.Text(Language.Vietnamese) }).ToList();
        texts.Should().NotContain(string.Empty);
        if ((fast is null) != (errors.Count > 0) || read.IsValid != (fast is not null) || !IsWrittenBack(fast) ||
            (Secret is { } secret && texts.Exists(text => text.Contains(secret, StringComparison.Ordinal))))
        {
            Assert.Fail($"fast {(fast is null ? "refused" : "read")}, slow: {string.Join("; ", errors.Listed)}\n{Encoding.UTF8.GetString(utf8)}");
        }
    }

    private bool IsWrittenBack(T? document) => document is null || document.Equals(Read(Write(document, false)).Document);
}
