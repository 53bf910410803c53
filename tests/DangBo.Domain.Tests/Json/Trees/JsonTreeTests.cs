using System.Text;
using DangBo.Domain.Json.Trees;

namespace DangBo.Domain.Tests.Json.Trees;

public class JsonTreeTests
{
    [Fact]
    public void A_tree_keeps_values_names_and_places()
    {
        var (tree, errors) = Reading.Parse("""{ "a/~b": [ 1.50, "h\u1ed9i" ], "c": null }""");

        errors.Count.Should().Be(0);
        var root = tree.Root!;
        root.Kind.Should().Be(JsonTreeKind.Object);
        root.Children.Select(child => child.Name).Should().Equal("a/~b", "c");
        var list = root.Member("a/~b")!;
        (list.NameStart, list.Start).Should().Be((2, 10));
        list.Children[0].Value.Should().Be("1.50");
        list.Children[1].Value.Should().Be("hội");
        JsonPointer.Of(list.Children[1]).Should().Be("/a~1~0b/1");
        Encoding.UTF8.GetString(tree.RawValue(list.Children[1]).Span).Should().Be("\"h\\u1ed9i\"");
        root.Member("c")!.Kind.Should().Be(JsonTreeKind.Null);
        root.Member("d").Should().BeNull();
    }

    [Fact]
    public void A_byte_order_mark_is_no_column()
    {
        var (tree, errors) = Reading.Parse([0xEF, 0xBB, 0xBF, .. "{\"a\":1,\"a\":2}"u8]);

        tree.Root!.Start.Should().Be(3);
        errors.Listed.Should().ContainSingle().Which.ToString().Should().Be("1:8 duplicateMember /a");
    }

    [Theory]
    [InlineData("", "1:1 emptyDocument ")]
    [InlineData(" \n ", "1:1 emptyDocument ")]
    [InlineData("\uFEFF", "1:1 emptyDocument ")]
    [InlineData("{", "1:2 unexpectedEnd ")]
    [InlineData("{\n\"a\": [1,", "2:9 unexpectedEnd /a")]
    [InlineData("{\n\"a\":", "2:5 unexpectedEnd /a")]
    [InlineData("[\"ab", "1:5 unexpectedEnd ")]
    [InlineData("[tru", "1:5 unexpectedEnd ")]
    [InlineData("[1] x", "1:5 trailingContent ")]
    [InlineData("1\n2", "2:1 trailingContent ")]
    [InlineData("[1,]", "1:4 invalidJson ")]
    [InlineData("{\"a\":1,}", "1:8 invalidJson ")]
    [InlineData("[1, // no\n2]", "1:5 invalidJson ")]
    [InlineData("{\"ộ\": ộ}", "1:7 invalidJson /ộ")]
    [InlineData("[\r\n1,\r2\r,\n\n,]", "6:1 invalidJson ")]
    [InlineData("{\"a\":{\"b\":1},\"a\":2}", "1:14 duplicateMember /a")]
    [InlineData("{\"a\":1,\"\\u0061\":2}", "1:8 duplicateMember /a")]
    [InlineData("[\"\\uD83D\\uDE00\", \"x\\uD800\"]", "1:20 invalidEscape /1")]
    [InlineData("[\"\\uDE00\\uD83D\"]", "1:3 invalidEscape /0")]
    [InlineData("[\"\\\\uD800\", \"\\\\\\uD800\"]", "1:16 invalidEscape /1")]
    [InlineData("{\"😀\": {\"\\uD800\": 1}}", "1:9 invalidEscape /😀/\\uD800")]
    public void What_is_wrong_is_told_with_its_place(string json, string expected) =>
        Reading.Parse(json).Errors.Listed.Select(error => error.ToString()).Should().Equal(expected);

    [Fact]
    public void Invalid_UTF8_is_told_at_its_byte_and_reading_goes_on()
    {
        var (tree, errors) = Reading.Parse([.. "[\"Đ"u8, 0xC3, .. "\", {\"x"u8, 0xFF, .. "\": 1}, \"\\uD800\"]"u8]);

        errors.Listed.Select(error => $"{error.Line}:{error.Column} {error.Code}")
            .Should().Equal("1:4 invalidUtf8", "1:11 invalidUtf8", "1:20 invalidEscape");
        tree.Root!.Children.Select(child => child.IsComplete).Should().Equal(false, false, false);
    }

    [Fact]
    public void Invalid_UTF8_outside_a_string_is_told_as_such() =>
        Reading.Parse([.. "[1, "u8, 0xE1, .. "]"u8]).Errors.Listed.Should().ContainSingle()
            .Which.ToString().Should().Be("1:5 invalidUtf8 ");

    [Fact]
    public void A_hundred_and_twenty_eight_levels_are_read_and_one_more_is_one_error()
    {
        Reading.Parse(new string('[', 128) + new string(']', 128)).Errors.Count.Should().Be(0);
        var (_, errors) = Reading.Parse(new string('[', 129) + new string(']', 129));
        errors.Listed.Should().ContainSingle()
            .Which.ToString().Should().StartWith("1:129 tooDeep /0/0");
        Reading.Parse(string.Concat(Enumerable.Repeat("{\"a\":", 100_000))).Errors.Listed
            .Should().ContainSingle()
            .Which.Code.Should().Be("tooDeep");
    }

    [Fact]
    public void A_document_that_is_too_large_is_not_read()
    {
        Reading.Parse("[12]"u8.ToArray(), maxBytes: 4).Errors.Count.Should().Be(0);
        var (tree, errors) = Reading.Parse("[123]"u8.ToArray(), maxBytes: 4);
        tree.Root.Should().BeNull();
        errors.Listed.Should().ContainSingle().Which.Text(Language.Vietnamese).Should().Be("Tài liệu lớn hơn mức cho phép là 4 byte.");
    }

    [Fact]
    public void What_was_read_before_a_syntax_error_is_kept_and_marked()
    {
        var (tree, _) = Reading.Parse("""{ "a": { "b": 1 }, "c": [ 2, { "d": 3, ?""");

        tree.Root!.IsComplete.Should().BeFalse();
        tree.Root.Member("a")!.IsComplete.Should().BeTrue();
        tree.Root.Member("c")!.IsComplete.Should().BeFalse();
        tree.Root.Member("c")!.Children[1].Member("d")!.Value.Should().Be("3");
    }

    [Fact]
    public void Many_members_are_found_and_repeated_ones_told()
    {
        var members = Enumerable.Range(0, 50_000).Select(number => $"\"m{number}\":{number}");
        var (tree, errors) = Reading.Parse($"{{{string.Join(',', members)},\"m7\":0,\"m49999\":0}}");

        tree.Root!.Member("m40000")!.Value.Should().Be("40000");
        errors.Listed.Select(error => error.Pointer).Should().Equal("/m7", "/m49999");
    }

    [Fact]
    public void A_thousand_errors_are_listed_and_the_rest_counted()
    {
        var (_, errors) = Reading.Parse($"{{{string.Join(",\n", Enumerable.Repeat("\"a\":1", 5_001))}}}");

        errors.Count.Should().Be(5_000);
        errors.Listed.Select(error => error.Line).Should().Equal(Enumerable.Range(2, 1000));
    }

    [Fact]
    public void A_huge_name_is_cut_in_pointers_and_texts()
    {
        var name = new string('x', 1_000_000);
        var (_, errors) = Reading.Parse($$"""{"{{name}}":1,"{{name}}":2}""");

        errors.Listed.Should().ContainSingle().Which.Pointer.Should().HaveLength(258);
    }
}
