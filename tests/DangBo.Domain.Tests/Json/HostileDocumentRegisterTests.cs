using System.Text;
using CsCheck;
using DangBo.Domain.Json;
using DangBo.Domain.Tests.Json.Kinds;
using static DangBo.Domain.Tests.Json.Kinds.SampleRules;

namespace DangBo.Domain.Tests.Json;

/// <summary>Registers of documents of strangers: each is refused at its place, or read and written, in bounded time.</summary>
public class HostileDocumentRegisterTests
{
    private static readonly string Folder =
        Repository.Folder("tests", "DangBo.Domain.Tests", "Json", "json-test-suite", "test_parsing");

    public static TheoryData<string> Files =>
        new(Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_file_of_the_outside_suite_within_a_register_is_refused_with_a_place(string file)
    {
        byte[] utf8 =
        [
            .. """{ "kind": "documentRegister", "documents": [ { "id": "a", "x": """u8,
            .. File.ReadAllBytes(Path.Combine(Folder, file)), .. " } ] }"u8,
        ];

        var read = DangBoJson.ReadDocumentRegister(utf8);

        read.IsValid.Should().BeFalse();
        read.Errors.Should().OnlyContain(error => error.Line > 0 && error.Column > 0);
        DangBoJson.Check(utf8).Count.Should().Be(read.ErrorCount);
    }

    [Fact]
    public void Whatever_is_changed_is_refused_with_a_place_or_read_and_written_as_it_stands() =>
        Gen.Select(Gen.Int, Gen.Int[1, 3]).Sample(
            (seed, edits) =>
            {
                var utf8 = Respelling.Edited(DocumentRegisterReadingTests.Sample, seed, edits);
                var read = DangBoJson.KindOf(utf8) == "documentRegister" ? DangBoJson.ReadDocumentRegister(utf8) : default;
                var isGood = read is { IsValid: true }
                    ? DangBoJson.ReadDocumentRegister(DangBoJson.WriteDocumentRegister(read.Document)).Document!.Equals(read.Document)
                    : DangBoJson.Check(utf8).Count > 0;
                if (!isGood)
                {
                    Assert.Fail(Encoding.UTF8.GetString(utf8));
                }
            },
            iter: 3_000);

    [Fact]
    public void Of_thousands_of_relations_to_nowhere_a_thousand_are_listed_and_all_counted()
    {
        var documents = string.Join(",", Enumerable.Range(0, 4_000).Select(number =>
            $$"""{"kind":"unnumbered","id":"d{{number}}","title":{"vi":"t"},"verification":"unverified","relations":[{"kind":"guides","document":"x{{number}}","verification":"unverified"}]}"""));

        var read = DangBoJson.ReadDocumentRegister(Encoding.UTF8.GetBytes($$"""{ "kind": "documentRegister", "documents": [ {{documents}} ] }"""));

        read.Errors.Should().HaveCount(1_000);
        read.ErrorCount.Should().Be(4_000);
    }

    [Fact]
    public void A_circle_of_thousands_of_replacements_is_told_once()
    {
        var documents = string.Join(",", Enumerable.Range(0, 5_000).Select(number =>
            $$"""{"kind":"unnumbered","id":"d{{number}}","title":{"vi":"t"},"verification":"unverified","relations":[{"kind":"replaces","document":"d{{(number + 1) % 5_000}}","verification":"unverified"}]}"""));

        DangBoJson.ReadDocumentRegister(Encoding.UTF8.GetBytes($$"""{ "kind": "documentRegister", "documents": [ {{documents}} ] }""")).Codes()
            .Should().Equal("replacementCircle /documents/4999/relations/0/document");
    }

    [Fact]
    public void A_register_beyond_a_mebibyte_and_one_too_deep_are_refused()
    {
        DangBoJson.ReadDocumentRegister(Utf8(DocumentRegisterReadingTests.Sample.With("Sổ mẫu", new string('a', 1 << 20)))).Codes().Should().Equal("tooLarge");
        DangBoJson.ReadDocumentRegister(Utf8($"{{ \"kind\": \"documentRegister\", \"documents\": {new string('[', 100_000)}")).Codes()
            .Should().Contain(error => error.StartsWith("tooDeep"));
    }
}
