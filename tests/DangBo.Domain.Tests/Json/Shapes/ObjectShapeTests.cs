using DangBo.Domain.Json.Shapes;

namespace DangBo.Domain.Tests.Json.Shapes;

public class ObjectShapeTests
{
    private static readonly ObjectShape Plan = Shape.Lossless()
        .Required("id", Shape.Id)
        .Optional("from", Shape.Date.OrNull())
        .Optional("until", Shape.Date.OrNull())
        .Optional("registeredOn", Shape.Date)
        .Optional("held", Shape.Count)
        .Optional("attended", Shape.Count)
        .Optional("by", Shape.Id.OrNull())
        .Optional("on", Shape.Date.OrNull())
        .Ordered("from", "until")
        .NotAfter("registeredOn", "until")
        .AtMost("attended", "held")
        .Together("by", "on")
        .AtMostOne("held", "none");

    [Theory]
    [InlineData("""{ "id": "a", "other": 1 }""")]
    [InlineData("""{ "id": "a", "from": "2021-01-01", "until": "2021-01-02", "registeredOn": "2021-01-02" }""")]
    [InlineData("""{ "id": "a", "from": "2021-01-01", "until": null, "by": null, "held": 2, "attended": 2 }""")]
    [InlineData("""{ "id": "a", "until": "2021-02-30", "from": "2021-03-01" }""", "invalidDate /until")]
    [InlineData("""{ }""", "missingMember")]
    [InlineData("""{ "id": null }""", "wrongType /id")]
    [InlineData("""{ "until": "2021-01-01", "from": "2021-01-01", "id": "a" }""", "endNotAfterStart /until")]
    [InlineData("""{ "until": "2021-01-01", "registeredOn": "2021-01-02", "id": "a" }""", "datesOutOfOrder /registeredOn")]
    [InlineData("""{ "attended": 5, "held": 4, "id": "a" }""", "partAboveWhole /attended")]
    [InlineData("""{ "by": "b", "id": "a" }""", "membersTogether /by")]
    [InlineData("""{ "held": 4, "none": true, "id": "a" }""", "exclusiveMembers /none")]
    public void Members_are_checked_and_what_must_hold_between_them(string json, params string[] expected) =>
        Reading.Codes(Plan, json).Should().Equal(expected);

    [Theory]
    [InlineData("""{ "from": "2021-01-01" """, "unexpectedEnd")]
    [InlineData("""{ "by": "b", "from": """, "unexpectedEnd /from")]
    [InlineData("""{ "attended": 5, "held": 4, "id": ?""", "partAboveWhole /attended", "invalidJson /id")]
    [InlineData("""{ "\uD800": 1, "from": 1 }""", "invalidEscape /\\uD800", "wrongType /from")]
    public void Of_an_object_that_was_cut_off_nothing_is_said_to_be_missing(string json, params string[] expected) =>
        Reading.Codes(Plan, json).Should().Equal(expected);

    [Fact]
    public void Contradictions_are_told_with_their_dates_and_numbers()
    {
        var errors = Reading.Check(
            Plan,
            """{ "id": "a", "from": "2021-03-02", "until": "2021-03-01", "held": 1422, "attended": 1500.5 }""").Listed;

        errors.Select(error => error.Text(Language.Vietnamese)).Should().Equal(
            "“until” (01/03/2021) phải sau “from” (02/03/2021).",
            "Cần số nguyên viết không có phần thập phân và số mũ nhưng gặp số.",
            "“attended” (1.500,5) không được lớn hơn “held” (1.422).");
        errors[0].Text(Language.English).Should().Be("“until” (1 March 2021) must be after “from” (2 March 2021).");
    }

    [Fact]
    public void An_id_is_unique_in_its_list_and_along_a_path()
    {
        var item = Shape.Strict().Required("id", Shape.Id).Optional("items", Shape.List(Shape.Any));
        var shape = Shape.Strict().Required("groups", Shape.List(item).DistinctBy("id")).Unique("groups/items", "id");

        Reading.Codes(
            shape,
            """
            { "groups": [ { "id": "a", "items": [ { "id": "x" } ] },
                          { "id": "a", "items": [ { "id": "y" }, { "id": "x" } ] } ] }
            """)
            .Should().Equal("duplicateId /groups/1/id", "duplicateId /groups/1/items/1/id");
        Reading.Check(shape, """{ "groups": [ { "id": "a" }, { "id": "a" } ] }""").Listed[0].Text(Language.English)
            .Should().Be("This id is already used at /groups/0/id.");
    }

    [Fact]
    public void A_rule_in_code_gives_its_own_error()
    {
        var shape = Shape.Strict().Optional("a", Shape.Any).Custom("invalidText", node => node.Member("a") is null)
            .Custom((node, errors) => errors.AddAtName(node.Children[0], "invalidId"));

        Reading.Codes(shape, """{ "a": 1 }""").Should().Equal("invalidText", "invalidId /a");
    }

    [Fact]
    public void Five_mistakes_at_five_depths_are_five_errors_in_document_order()
    {
        var leaf = Shape.Strict().Required("on", Shape.Date).Required("note", Shape.Text);
        var shape = Shape.Strict()
            .Required("id", Shape.Id)
            .Required("a", Shape.Strict().Required("b", Shape.List(Shape.Map(leaf))).Required("n", Shape.Count));

        var errors = Reading.Check(
            shape,
            """
            {
              "a": {
                "b": [
                  { "x": { "on": "2021-13-01", "note": "ổn" },
                    "y": { "on": "2021-12-01" } },
                  7
                ],
                "n": -1
              }
            }
            """);

        errors.Listed.Select(error => error.ToString()).Should().Equal(
            "1:1 missingMember ",
            "4:22 invalidDate /a/b/0/x/on",
            "5:14 missingMember /a/b/0/y",
            "6:7 wrongType /a/b/1",
            "8:10 belowMinimum /a/n");
        errors.Count.Should().Be(5);
    }

    [Fact]
    public void A_document_of_mistakes_is_checked_in_linear_time()
    {
        var items = string.Join(',', Enumerable.Range(0, 100_000).Select(_ => """{ "id": "a" }"""));
        var errors = Reading.Check(Shape.List(Shape.Strict().Required("id", Shape.Id)).DistinctBy("id"), $"[{items}]");

        errors.Count.Should().Be(99_999);
        errors.Listed.Should().HaveCount(1000);
        errors.Listed[0].Pointer.Should().Be("/1/id");
        errors.Listed[999].Pointer.Should().Be("/1000/id");
    }
}
