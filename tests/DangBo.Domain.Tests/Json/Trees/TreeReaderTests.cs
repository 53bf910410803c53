using DangBo.Domain.Json.Shapes;
using DangBo.Domain.Json.Trees;
using NodaTime;

namespace DangBo.Domain.Tests.Json.Trees;

public class TreeReaderTests
{
    private const string Json = """
        { "text": "hội", "date": "2021-12-31", "whole": -7, "exact": 0.10, "yes": true, "nothing": null,
          "title": { "vi": "học", "en": "study" }, "from": "2021-01-01", "codes": [ "a", "b" ], "extra": { "x": [ 1.0 ] } }
        """;

    private readonly JsonTree _tree = Reading.Parse(Json).Tree;

    private JsonTreeNode Root => _tree.Root!;

    [Fact]
    public void Values_are_taken_by_name()
    {
        Root.Text("text").Should().Be("hội");
        Root.Date("date").Should().Be(new LocalDate(2021, 12, 31));
        Root.Integer("whole").Should().Be(-7);
        Root.Decimal("exact").Should().Be(0.1m);
        Root.Boolean("yes").Should().BeTrue();
        Root.Localized("title").Should().Be(new LocalizedText("học", "study"));
        Root.Period().Should().Be(new EffectivePeriod(new LocalDate(2021, 1, 1), null));
        Root.Texts("codes").Should().Equal("a", "b");
        Root.Items("extra").Select(item => item.Name).Should().Equal("x");
    }

    [Fact]
    public void Absent_and_null_are_the_same()
    {
        Root.Has("nothing").Should().BeFalse();
        Root.TextOrNull("nothing").Should().BeNull();
        Root.DateOrNull("absent").Should().BeNull();
        Root.IntegerOrNull("absent").Should().BeNull();
        Root.DecimalOrNull("nothing").Should().BeNull();
        Root.BooleanOrNull("nothing").Should().BeNull();
        Root.LocalizedOrNull("nothing").Should().BeNull();
        Root.Items("absent").Should().BeEmpty();
    }

    [Fact]
    public void A_builder_that_asks_for_what_its_table_does_not_ensure_is_a_defect() =>
        FluentActions.Invoking(() => Root.Date("text")).Should().Throw<InvalidOperationException>()
            .Which.Message.Should().NotContain("hội");

    [Fact]
    public void Members_that_a_shape_does_not_know_are_kept_as_they_stand()
    {
        var extra = _tree.Extra(Root, Shape.Lossless().Required("text", Shape.Text).Optional("codes", Shape.Any));

        extra.Names.Should().Contain("extra").And.NotContain(["text", "codes"]);
        extra.RawValue("extra").Should().Be("{\"x\":[1.0]}");
    }

    [Theory]
    [InlineData("0.10", "0.1")]
    [InlineData("-0", "0")]
    [InlineData("0e999999999999999999999", "0")]
    [InlineData("12e2", "1200")]
    [InlineData("1200e-4", "0.12")]
    [InlineData("1234567890123456789012345678", "1234567890123456789012345678")]
    [InlineData("-0.1234567890123456789012345678", "-0.1234567890123456789012345678")]
    [InlineData("1000000000000000000000000000000e-20", "10000000000")]
    [InlineData("12345678901234567890123456789", null)]
    [InlineData("0.00000000000000000000000000001", null)]
    [InlineData("1e28", null)]
    [InlineData("1e99999999999999999999", null)]
    [InlineData("1e-99999999999999999999", null)]
    public void A_decimal_is_exact_or_refused(string number, string? expected)
    {
        var isRead = JsonNumber.TryDecimal(number, out var value);
        (isRead ? value.ToString(System.Globalization.CultureInfo.InvariantCulture) : null).Should().Be(expected);
    }
}
