using System.Text.Json;
using DangBo.Domain.Tests.Contracts;

namespace DangBo.Domain.Tests;

public class ExtraMembersTests
{
    [Fact]
    public void Members_are_equal_by_name_and_raw_text_in_any_order() => EqualityContract.Holds(
        Of("""{ "a": 1, "b": [ 2 ] }"""), Of("""{ "b": [ 2 ], "a": 1 }"""),
        Of("""{ "a": 1 }"""), Of("""{ "a": 1.0, "b": [ 2 ] }"""), Of("""{ "a": 1, "b": [ "2" ] }"""),
        Of("""{ "a": 1, "B": [ 2 ] }"""), ExtraMembers.Empty);

    [Fact]
    public void No_members_are_the_empty_object()
    {
        Of("{}").Should().BeSameAs(ExtraMembers.Empty);
        ExtraMembers.Empty.Count.Should().Be(0);
    }

    [Fact]
    public void A_member_is_kept_as_it_stood_but_for_the_white_space_between_tokens()
    {
        var members = Of("""{ "z": 1.50, "a": { "x" : null, " \" \\": "\u00e0  b" } }""");

        members.Names.Should().Equal("a", "z");
        members.RawValue("z").Should().Be("1.50");
        members.RawValue("a").Should().Be("""{"x":null," \" \\":"\u00e0  b"}""");
        members.RawValue("Z").Should().BeNull();
    }

    [Fact]
    public void Members_outlive_the_document_they_were_read_from()
    {
        ExtraMembers members;
        using (var document = JsonDocument.Parse("""{ "a": 1 }"""))
        {
            members = ExtraMembers.Of(document.RootElement.EnumerateObject().ToDictionary(it => it.Name, it => it.Value));
        }

        members.RawValue("a").Should().Be("1");
    }

    [Fact]
    public void Null_and_a_name_with_two_values_are_refused()
    {
        var one = JsonElement.Parse("1");
        var two = JsonElement.Parse("2");

        FluentActions.Invoking(() => ExtraMembers.Of(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ExtraMembers.Of([new("a", one), new("a", two)])).Should().Throw<ArgumentException>();
        ExtraMembers.Empty.Invoking(it => it.RawValue(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void The_text_of_members_tells_their_count_and_no_value()
    {
        var members = Of("""{ "name": "Nguyễn Văn Mẫu" }""");

        CultureContract.IsIndependent(members.ToString);
        members.ToString().Should().Be("1 members");
    }

    private static ExtraMembers Of(string json) =>
        ExtraMembers.Of(JsonElement.Parse(json).EnumerateObject().ToDictionary(it => it.Name, it => it.Value));
}
