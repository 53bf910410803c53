using System.Text;
using CsCheck;
using DangBo.Domain.Json;
using DangBo.Domain.Json.Converters;
using DangBo.Domain.Json.Kinds;
using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Evaluation;
using DangBo.Domain.Tests.Evaluation.Generated;

namespace DangBo.Domain.Tests.Json.Kinds;

public class FactSheetGearsTests
{
    private static readonly Gen<FactSheet> Sheets = Gen.Select(
        Cases.Sheets(Sample.Facts, 2, 1), Gen.OneOf<SubjectKind?>(null, SubjectKind.Facts, SubjectKind.Member), (sheet, subject) => sheet with { Subject = subject });

    [Fact]
    public void What_is_written_is_read_by_the_fast_gear_as_by_the_slow_one()
    {
        var taken = 0;
        Gen.Select(Sheets, Gen.Bool).Sample(
            (sheet, indented) =>
            {
                var utf8 = DangBoJson.WriteFactSheet(sheet, indented);

                // A blank text can be written and is read by neither.
                var fast = FactSheetReader.TryRead(utf8);
                fast.Should().Be(Slow(utf8));
                Interlocked.Add(ref taken, fast is null ? 0 : 1);
            },
            iter: 2_000);

        taken.Should().BeGreaterThan(1_000);
    }

    [Fact]
    public void Whatever_one_byte_becomes_the_fast_gear_takes_nothing_that_the_slow_one_refuses()
    {
        var (taken, refused) = (0, 0);
        Gen.Select(Sheets, Gen.Int[0, 10_000], Gen.OneOf<char>('"', ',', ':', '{', '}', '[', ']', '0', '1', '-', '.', 'e', ' ', '\\', 'n', 'a', '\n', '\0')).Sample(
            (sheet, at, letter) =>
            {
                var utf8 = DangBoJson.WriteFactSheet(sheet, indented: false);
                utf8[at % utf8.Length] = (byte)letter;
                var (fast, slow) = (FactSheetReader.TryRead(utf8), Slow(utf8));

                if (fast is not null)
                {
                    fast.Should().Be(slow);
                }

                Interlocked.Increment(ref slow is null ? ref refused : ref taken);
            },
            iter: 10_000);

        taken.Should().BeGreaterThan(500);
        refused.Should().BeGreaterThan(500);
    }

    [Theory]
    [InlineData("""{"kind":"facts","id":"a","facts":{},"facts":{}}""")]
    [InlineData("""{"kind":"facts","kind":"facts","id":"a","facts":{}}""")]
    [InlineData("""{"kind":"facts","id":"a","id":"a","facts":{}}""")]
    [InlineData("""{"kind":"facts","schemaVersion":2,"id":"a","facts":{}}""")]
    [InlineData("""{"kind":"facts","schemaVersion":1,"schemaVersion":1,"id":"a","facts":{}}""")]
    [InlineData("""{"kind":"facts","subject":null,"id":"a","facts":{}}""")]
    [InlineData("""{"kind":"facts","subject":"person","id":"a","facts":{}}""")]
    [InlineData("""{"kind":"fact","id":"a","facts":{}}""")]
    [InlineData("""{"kind":"facts","id":"a b","facts":{}}""")]
    [InlineData("""{"kind":"facts","id":"a","facts":{"a b":1}}""")]
    [InlineData("""{"kind":"facts","id":"a","facts":{"a":["b c"]}}""")]
    [InlineData("""{"kind":"facts","id":"a","facts":{"a":" "}}""")]
    [InlineData("""{"kind":"facts","id":"a","facts":{"a":1,"a":1}}""")]
    [InlineData("""{"kind":"facts","id":"a","facts":{"a":1e99}}""")]
    [InlineData("""{"kind":"facts","id":"a","facts":null}""")]
    [InlineData("""{"kind":"facts","id":"a","facts":{}} {}""")]
    [InlineData("""{"kind":"facts","id":"a","facts":{},"more":1}""")]
    [InlineData("""{"kind":"facts","id":"\ud800","facts":{}}""")]
    [InlineData("")]
    public void What_is_wrong_is_left_to_the_slow_gear_which_tells_it(string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);

        FactSheetReader.TryRead(utf8).Should().BeNull();
        DangBoJson.ReadFactSheet(utf8).Errors.Should().NotBeEmpty();
    }

    private static FactSheet? Slow(byte[] utf8) => FactSheetShape.Document.Read(utf8, FactSheetBuilder.Build).Document;
}
