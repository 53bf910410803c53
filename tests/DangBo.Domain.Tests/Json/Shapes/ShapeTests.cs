using DangBo.Domain.Json.Shapes;

namespace DangBo.Domain.Tests.Json.Shapes;

public class ShapeTests
{
    public static TheoryData<string, string, string[]> Values => new()
    {
        { "text", "\"a\"", [] },
        { "text", "\" \"", ["emptyText"] },
        { "text", "1", ["wrongType"] },
        { "short", "\"😀😀\"", [] },
        { "short", "\"abc\"", ["textTooLong"] },
        { "id", "\"m-0001\"", [] },
        { "id", "\"Nguyễn Văn A\"", ["invalidId"] },
        { "version", "\"1.0.0\"", [] },
        { "version", "\"1.0\"", ["invalidVersion"] },
        { "version", "\"1.0.01\"", ["invalidVersion"] },
        { "period", "\"2021\"", [] },
        { "period", "\"2021-01-01..2021-12-31\"", [] },
        { "period", "\"2021-01-02..2021-01-01\"", ["invalidPeriod"] },
        { "period", "\"2200\"", ["invalidPeriod"] },
        { "date", "\"2020-02-29\"", [] },
        { "date", "\"2021-02-29\"", ["invalidDate"] },
        { "date", "\"1799-12-31\"", ["invalidDate"] },
        { "date", "20210101", ["wrongType"] },
        { "boolean", "false", [] },
        { "boolean", "\"false\"", ["wrongType"] },
        { "count", "0", [] },
        { "count", "-1", ["belowMinimum"] },
        { "count", "1.0", ["wrongType"] },
        { "count", "1e3", ["wrongType"] },
        { "count", "9223372036854775807", [] },
        { "count", "9223372036854775808", ["invalidNumber"] },
        { "share", "0.80", [] },
        { "share", "1.0000000000000000000000000001", ["invalidNumber"] },
        { "share", "1.1", ["aboveMaximum"] },
        { "code", "\"must\"", [] },
        { "code", "\"may\"", ["unknownCode"] },
        { "openCode", "\"anything\"", [] },
        { "openCode", "\"\"", ["emptyText"] },
        { "localized", """{ "vi": "học", "en": null }""", [] },
        { "localized", """{ "en": "study", "fr": "étude" }""", ["missingMember", "unknownMember"] },
        { "list", "[]", ["emptyList"] },
        { "list", """["a", "b"]""", [] },
        { "list", """["a", "b", "a"]""", ["tooManyItems", "duplicateItem"] },
        { "pair", "[1]", ["tooFewItems"] },
        { "map", """{ "a": 1, "b": 2 }""", [] },
        { "map", """{ "a b": 1, "b": "2" }""", ["invalidId", "wrongType"] },
        { "map", "{}", ["emptyObject"] },
        { "nullable", "null", [] },
        { "nullable", "1", ["wrongType"] },
        { "byType", "\"1/3\"", [] },
        { "byType", "3", [] },
        { "byType", "true", ["wrongType"] },
        { "any", "[{}]", [] },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_checked_by_its_shape(string shape, string json, string[] codes) =>
        Reading.Check(ShapeOf(shape), json).Listed.Select(error => error.Code).Should().Equal(codes);

    [Fact]
    public void What_is_expected_is_said_in_both_languages()
    {
        var error = Reading.Check(Shape.ByType(text: Shape.Text, number: Shape.Decimal, obj: Shape.Strict()), "[]").Listed[0];

        error.Text(Language.Vietnamese).Should().Be("Cần văn bản hoặc số hoặc đối tượng nhưng gặp danh sách.");
        error.Text(Language.English).Should().Be("Expected a text or a number or an object but found a list.");
    }

    [Fact]
    public void An_object_is_told_by_the_member_it_has()
    {
        var shape = Shape.Choice(
            ("all", Shape.Strict().Required("all", Shape.List(Shape.Any))),
            ("fact", Shape.Strict()
                .Required("fact", Shape.Id).Optional("gt", Shape.Integer).Optional("lt", Shape.Integer).ExactlyOne("gt", "lt")));

        Reading.Codes(shape, """{ "fact": "a", "gt": 1 }""").Should().BeEmpty();
        Reading.Codes(shape, """{ "fact": "a" }""").Should().Equal("missingOneOf");
        Reading.Codes(shape, """{ "fact": "a", "gt": 1, "lt": 2 }""").Should().Equal("exclusiveMembers /lt");
        Reading.Codes(shape, """{ "facts": "a" }""").Should().Equal("missingOneOf");
        Reading.Codes(shape, """{ "fact": 1, "all": 2, "gt": 3 }""")
            .Should().Equal("wrongType /fact", "exclusiveMembers /all", "wrongType /all");
        Reading.Codes(shape, """{ "all": [], "gt": 3 }""").Should().Equal("unknownMember /gt");
    }

    [Fact]
    public void An_object_is_told_by_the_text_of_a_member()
    {
        var shape = Shape.By(
            "kind",
            "document",
            ("document", Shape.Strict().Required("number", Shape.Text)),
            ("article", Shape.Strict().Required("issuer", Shape.Text)));

        Reading.Codes(shape, """{ "number": "05-CT/TW" }""").Should().BeEmpty();
        Reading.Codes(shape, """{ "kind": "article", "issuer": "x" }""").Should().BeEmpty();
        Reading.Codes(shape, """{ "kind": "article", "number": "x" }""").Should().Equal("missingMember", "unknownMember /number");
        Reading.Codes(shape, """{ "kind": "book" }""").Should().Equal("unknownCode /kind");
        Reading.Codes(shape, """{ "kind": null }""").Should().Equal("wrongType /kind");
        Reading.Codes(Shape.By("kind", null, ("a", Shape.Strict())), "{}").Should().Equal("missingMember");
        Reading.Codes(shape, """{ "issuer": "x",""").Should().Equal("unexpectedEnd");
    }

    [Fact]
    public void A_shape_may_hold_itself_to_the_greatest_depth()
    {
        var opening = string.Concat(Enumerable.Repeat("{\"not\":", 127));
        Reading.Codes(Conditions.Condition, opening + "{\"fact\":\"a\"}" + new string('}', 127)).Should().BeEmpty();
        Reading.Codes(Conditions.Condition, opening + "{\"fact\":1}" + new string('}', 127)).Should().ContainSingle()
            .Which.Should().StartWith("wrongType /not/not");
    }

    private static Shape ShapeOf(string name) => name switch
    {
        "text" => Shape.Text,
        "short" => Shape.Text.UpTo(2),
        "id" => Shape.Id,
        "version" => Shape.Version,
        "period" => Shape.Period,
        "date" => Shape.Date,
        "boolean" => Shape.Boolean,
        "count" => Shape.Count,
        "share" => Shape.DecimalFrom(0, 1),
        "code" => Shape.Code("must", "should"),
        "openCode" => Shape.OpenCode("must", "should"),
        "localized" => Shape.LocalizedText,
        "list" => Shape.List(Shape.Text, 1, 2).Distinct(),
        "pair" => Shape.List(Shape.Any, 2, 2),
        "map" => Shape.Map(Shape.Integer, TextPattern.Id, isEmptyAllowed: false),
        "nullable" => Shape.Text.OrNull(),
        "byType" => Shape.ByType(text: Shape.Text, number: Shape.Decimal),
        _ => Shape.Any,
    };
}

internal static class Conditions
{
    public static Shape Condition { get; } = Shape.Reference("condition", () => Choice!);

    private static ChoiceShape Choice { get; } = Shape.Choice(
        ("not", Shape.Strict().Required("not", Condition)),
        ("fact", Shape.Strict().Required("fact", Shape.Id)));
}
