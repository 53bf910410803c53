using System.Text;
using System.Text.Json;
using DangBo.Domain.Json;
using DangBo.Domain.Tests.Json.Kinds;
using static DangBo.Domain.Tests.Json.Kinds.SampleRules;

namespace DangBo.Domain.Tests.Json;

public class DangBoJsonTests
{
    [Theory]
    [InlineData(SampleRuleSet, "ruleSet")]
    [InlineData(SampleOverlay, "overlay")]
    [InlineData(SampleSheet, "facts")]
    [InlineData(SampleCases, "ruleCases")]
    [InlineData("{ \"a\": { \"kind\": \"x\" }, \"k\\u0069nd\": \"other\"", "other")]
    [InlineData("{ \"kind\": 1 }", null)]
    [InlineData("{ \"kind\": \"\\ud800\" }", null)]
    [InlineData("[ { \"kind\": \"facts\" } ]", null)]
    [InlineData("{ \"a\": 1 }", null)]
    [InlineData("{ a", null)]
    [InlineData("", null)]
    public void The_kind_of_a_document_is_told_where_it_can_be(string json, string? kind) =>
        DangBoJson.KindOf(Utf8(json)).Should().Be(kind);

    [Theory]
    [InlineData(SampleRuleSet, null)]
    [InlineData(SampleOverlay, null)]
    [InlineData(SampleSheet, null)]
    [InlineData(SampleCases, null)]
    [InlineData("{ \"kind\": \"facts\", \"id\": \"x\" }", "missingMember")]
    [InlineData("{ \"id\": \"x\" }", "missingMember")]
    [InlineData("{ \"kind\": \"fact\" }", "unknownCode /kind")]
    [InlineData("{ \"kind\": [] }", "wrongType /kind")]
    [InlineData("[]", "wrongType")]
    [InlineData("{", "unexpectedEnd")]
    [InlineData("", "emptyDocument")]
    public void A_document_of_any_kind_is_checked(string json, string? error)
    {
        var errors = DangBoJson.Check(Utf8(json));

        errors.Count.Should().Be(error is null ? 0 : 1);
        errors.Listed.Select(found => $"{found.Code} {found.Pointer}".TrimEnd()).Should().Equal(error is null ? [] : [error]);
    }

    [Fact]
    public void Every_kind_has_a_schema_that_is_JSON_and_names_it()
    {
        DangBoJson.Kinds.Should().Contain(["facts", "ruleSet", "overlay", "ruleCases"]);
        foreach (var kind in DangBoJson.Kinds)
        {
            using var schema = JsonDocument.Parse(DangBoJson.Schema(kind));
            schema.RootElement.GetProperty("$id").GetString().Should().Be($"{kind}.schema.json");
            schema.RootElement.GetProperty("properties").GetProperty("kind").GetProperty("enum")[0].GetString().Should().Be(kind);
        }

        FluentActions.Invoking(() => DangBoJson.Schema("nothing")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_schema_names_every_test_of_a_condition()
    {
        var schema = Encoding.UTF8.GetString(DangBoJson.Schema("ruleSet"));

        foreach (var test in new[] { "eq", "ne", "gt", "gte", "lt", "lte", "between", "in", "has", "hasAny", "hasAll", "known" })
        {
            schema.Should().Contain($"\"{test}\"");
        }
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("/a~1b/c~0d", 2, 20)]
    [InlineData("/a~1b/nowhere/else", 2, 11)]
    [InlineData("/list/1", 3, 15)]
    [InlineData("/list/2", 3, 11)]
    [InlineData("/list/x", 3, 11)]
    [InlineData("nonsense", 1, 1)]
    public void What_is_found_after_reading_is_placed_at_its_value_or_the_nearest_around_it(string pointer, int line, int column)
    {
        var json = Utf8("{\n  \"a/b\":  { \"c~d\": \"đ\" },\n  \"list\": [1, 2]\n}");

        var error = DangBoJson.Locate(json, pointer, new("unknownFact", MessageArgument.Of("fact", "x")));

        (error.Line, error.Column, error.Pointer, error.Code).Should().Be((line, column, pointer, "unknownFact"));
    }

    [Fact]
    public void All_that_is_found_after_reading_is_placed_in_the_order_of_the_document()
    {
        var message = new Message("emptyText");

        var errors = DangBoJson.Locate(
            Utf8("{ \"a\": 1, \"b\": 2 }"), [KeyValuePair.Create("/b", message), KeyValuePair.Create("/a", message), KeyValuePair.Create("", message)]);

        errors.Select(error => error.Pointer).Should().Equal("", "/a", "/b");
        DangBoJson.Locate(Utf8("?"), "/a", message).ToString().Should().Be("1:1 emptyText /a");
    }

    [Fact]
    public void The_framework_reads_and_writes_documents_through_the_door()
    {
        var ruleSet = JsonSerializer.Deserialize(SampleRuleSet, DangBoJson.RuleSet)!;
        var overlay = JsonSerializer.Deserialize(Utf8(SampleOverlay), DangBoJson.Overlay)!;
        var sheet = JsonSerializer.Deserialize(SampleSheet, DangBoJson.FactSheet)!;
        var cases = JsonSerializer.Deserialize(SampleCases, DangBoJson.RuleCases)!;

        ruleSet.Should().Be(Read());
        JsonSerializer.SerializeToUtf8Bytes(ruleSet, DangBoJson.RuleSet).Should().Equal(DangBoJson.WriteRuleSet(ruleSet, indented: false));
        JsonSerializer.SerializeToUtf8Bytes(overlay, DangBoJson.Overlay).Should().Equal(DangBoJson.WriteOverlay(overlay, indented: false));
        JsonSerializer.SerializeToUtf8Bytes(sheet, DangBoJson.FactSheet).Should().Equal(DangBoJson.WriteFactSheet(sheet, indented: false));
        JsonSerializer.SerializeToUtf8Bytes(cases, DangBoJson.RuleCases).Should().Equal(DangBoJson.WriteRuleCases(cases, indented: false));
    }

    [Fact]
    public void The_framework_throws_with_the_first_error_and_its_place()
    {
        var json = SampleRuleSet.With("\"severity\": \"must\", \"assessedBy\": \"judgment\"", "\"severity\": \"may\", \"assessedBy\": \"judge\"");

        var thrown = FluentActions.Invoking(() => JsonSerializer.Deserialize(json, DangBoJson.RuleSet)).Should().Throw<JsonException>().Which;

        thrown.Message.Should().StartWith("28:39 unknownCode /criteria/1/severity: ").And.EndWith("(and 1 more)");
        (thrown.Path, thrown.LineNumber).Should().Be(("/criteria/1/severity", 27L));
        FluentActions.Invoking(() => JsonSerializer.Deserialize("{ \"kind\": ", DangBoJson.FactSheet)).Should().Throw<JsonException>();
    }

    [Fact]
    public void Hostile_bytes_are_refused_with_located_errors()
    {
        byte[][] hostile =
        [
            Utf8(new string(' ', (1 << 20) + 1)),
            Utf8("{ \"kind\": \"ruleSet\", \"all\": " + new string('[', 1_000_000)),
            Utf8(SampleRuleSet.With("0.8", "1e999999999999")),
            Utf8(SampleRuleSet.With("0.8", new string('9', 500_000))),
            Utf8(SampleRuleSet.With("Commendation", "\\udc00")),
            [.. Utf8("{ \"kind\": \"ruleSet\", \"id\": \""), 0xC3, 0x28, .. Utf8("\" }")],
            Utf8("{ \"kind\": \"ruleSet\", " + string.Join(", ", Enumerable.Range(0, 60_000).Select(index => $"\"m{index}\": 0")) + " }"),
        ];

        foreach (var utf8 in hostile)
        {
            var result = DangBoJson.ReadRuleSet(utf8);
            result.IsValid.Should().BeFalse();
            result.Errors.Should().OnlyContain(error => error.Line >= 1 && error.Column >= 1);
            result.Errors.Count.Should().BeLessThanOrEqualTo(DocumentErrorList.MaxListed);
        }
    }
}
