using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using CsCheck;

namespace DangBo.Domain.Tests.Json.Trees;

/// <summary>Whatever the bytes: no exception, and an error if and only if the framework's strictest reading refuses them.</summary>
public class JsonTreePropertyTests
{
    private static readonly Gen<string> Atom = OneOf(
        "1", "-0.5e3", "\"hội\"", "\"\\u1ed9\"", "\"\\uD83D\\uDE00\"", "true", "false", "null", "[]", "{}", "\"\"",
        " 12345678901234567890 ");

    private static readonly Gen<string> Document = Gen.Recursive<string>((depth, inner) => depth >= 4
        ? Atom
        : Gen.Frequency(
            (2, Atom),
            (2, inner.List[0, 3].Select(items => $"[{string.Join(", ", items)}]")),
            (3, inner.List[0, 3].Select(items => $"{{{string.Join(",\r\n", items.Select((item, index) => $"\"m{index}\": {item}"))}}}"))));

    private static readonly Gen<byte> Spice =
        Gen.OneOf(Gen.Byte, OneOf<byte>([.. "[]{},:\"\\uDde0 \n\r/mt"u8]));

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    [Fact]
    public void Random_bytes() => Spice.Array[0, 12].Sample(Agree, iter: 5_000);

    [Fact]
    public void Documents_with_bytes_changed_taken_away_or_put_in() =>
        Gen.Select(Document, Gen.Select(Gen.Int[0, 2], Gen.Int[0, 10_000], Spice).Array[0, 3]).Sample(
            (json, edits) =>
            {
                var bytes = Encoding.UTF8.GetBytes(json).ToList();
                foreach (var (edit, place, value) in edits)
                {
                    Apply(bytes, edit, place % (bytes.Count + 1), value);
                }

                Agree([.. bytes]);
            },
            iter: 5_000);

    [Fact]
    public void Documents_cut_short() =>
        Gen.Select(Document, Gen.Int[0, 10_000]).Sample(
            (json, place) =>
            {
                var bytes = Encoding.UTF8.GetBytes(json);
                Agree(bytes[..(place % (bytes.Length + 1))]);
            },
            iter: 3_000);

    private static void Apply(List<byte> bytes, int edit, int place, byte value)
    {
        if (edit == 0 || place == bytes.Count)
        {
            bytes.Insert(place, value);
        }
        else if (edit == 1)
        {
            bytes[place] = value;
        }
        else
        {
            bytes.RemoveAt(place);
        }
    }

    private static void Agree(byte[] bytes)
    {
        var (tree, errors) = Reading.Parse(bytes);
        var isWhole = errors.Count > 0 || tree.Root!.IsComplete;
        var isLocated = errors.Listed.All(error => error.Line >= 1 && error.Column >= 1 && error.Column <= bytes.Length + 1);
        if ((errors.Count == 0) != IsAccepted(bytes) || !isWhole || !isLocated)
        {
            Assert.Fail($"{Convert.ToHexString(bytes)}: {string.Join("; ", errors.Listed)}");
        }
    }

    private static bool IsAccepted(byte[] bytes)
    {
        ReadOnlyMemory<byte> content = bytes.AsSpan().StartsWith(new byte[] { 0xEF, 0xBB, 0xBF }) ? bytes.AsMemory(3) : bytes;
        try
        {
            using var document = JsonDocument.Parse(content, new() { MaxDepth = 128, AllowDuplicateProperties = false });
            Decode(document.RootElement);
            return Utf8.IsValid(bytes);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Decodes every string: the framework leaves that to whoever asks for it.</summary>
    private static void Decode(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                _ = element.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    Decode(item);
                }

                break;
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    _ = member.Name;
                    Decode(member.Value);
                }

                break;
        }
    }
}
