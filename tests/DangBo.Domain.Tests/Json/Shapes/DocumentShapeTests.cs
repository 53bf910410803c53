using System.Text;
using DangBo.Domain.Json.Shapes;
using DangBo.Domain.Json.Trees;

namespace DangBo.Domain.Tests.Json.Shapes;

public class DocumentShapeTests
{
    private static readonly DocumentShape Sample = new(
        "sample",
        Shape.Strict("Mẫu", "Sample")
            .Required("id", Shape.Id, "Mã", "Id")
            .Optional("title", Shape.LocalizedText)
            .Optional("level", Shape.OpenCode("good", "fair"))
            .Optional("from", Shape.Date)
            .Optional("until", Shape.Date)
            .Optional("when", Conditions.Condition)
            .Ordered("from", "until")
            .Optional("by", Shape.Id.OrNull())
            .Together("from", "until")
            .Together("from", "by")
            .ExactlyOne("level", "when"),
        maxBytes: 200);

    [Theory]
    [InlineData("""{ "kind": "sample", "id": "a", "level": "good" }""")]
    [InlineData("""{ "kind": "sample", "schemaVersion": 1, "id": "a", "level": "good" }""")]
    [InlineData("""{ "kind": "facts", "other": 1 }""", "wrongKind /kind")]
    [InlineData("""{ "kind": "sample", "schemaVersion": 2, "other": 1 }""", "unsupportedSchemaVersion /schemaVersion")]
    [InlineData("""{ "kind": "sample", "schemaVersion": "1", "id": "a", "level": "good" }""", "wrongType /schemaVersion")]
    [InlineData("""{ "id": "a", "level": "good" }""", "missingMember ")]
    [InlineData("[]", "wrongType ")]
    [InlineData("", "emptyDocument ")]
    public void A_document_has_its_kind_and_version(string json, params string[] expected)
    {
        var errors = Sample.Check(Encoding.UTF8.GetBytes(json)).Errors;
        errors.Listed.Select(error => $"{error.Code} {error.Pointer}").Should().Equal(expected);
    }

    [Fact]
    public void Reading_gives_a_document_if_and_only_if_there_is_no_error()
    {
        var good = Sample.Read("""{ "kind": "sample", "id": "a", "level": "good" }"""u8.ToArray(), tree => tree.Root!.Text("id"));
        good.ToString().Should().Be("String, read");
        good.IsValid.Should().BeTrue();
        good.Document.Should().Be("a");
        good.Errors.Should().BeEmpty();

        var bad = Sample.Read("{}"u8.ToArray(), tree => tree.Root!.Text("id"));
        bad.IsValid.Should().BeFalse();
        bad.Document.Should().BeNull();
        bad.ErrorCount.Should().Be(3);
        bad.ToString().Should().Be("String, 3 errors");

        Sample.Read(new byte[201], tree => tree.Root!.Text("id")).Errors[0].Code.Should().Be("tooLarge");
    }

    [Fact]
    public void The_same_table_writes_the_schema() =>
        Encoding.UTF8.GetString(Sample.WriteSchema()).Should().Be(File.ReadAllText(
            Repository.Folder("tests", "DangBo.Domain.Tests", "Json", "Shapes", "sample.schema.json")));
}
