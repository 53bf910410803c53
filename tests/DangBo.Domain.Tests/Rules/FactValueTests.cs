using System.Globalization;
using CsCheck;
using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Contracts;
using NodaTime;

namespace DangBo.Domain.Tests.Rules;

public class FactValueTests
{
    private static readonly Fact Colors = new()
    {
        Name = "colors",
        Type = FactType.Codes,
        Label = new("màu"),
        Codes = [new() { Code = "red", Label = new("đỏ") }, new() { Code = "gold", Label = new("vàng") }],
    };

    [Fact]
    public void Nothing_is_known_by_default()
    {
        default(FactValue).Should().Be(FactValue.Unknown);
        FactValue.Unknown.IsKnown.Should().BeFalse();
        FactValue.Unknown.Type.Should().BeNull();
        FactValue.Unknown.ToString().Should().Be("unknown");
        FactValue.Unknown.AsBoolean().Should().BeNull();
        FactValue.Unknown.AsDecimal().Should().BeNull();
        FactValue.Unknown.AsDate().Should().BeNull();
        FactValue.Unknown.AsText().Should().BeNull();
        FactValue.Unknown.AsCodes().Should().BeEmpty();
    }

    [Fact]
    public void A_value_gives_back_what_it_was_made_of_under_its_own_type_alone()
    {
        var day = new LocalDate(2199, 12, 31);

        FactValue.Of(true).AsBoolean().Should().BeTrue();
        FactValue.Of(false).AsBoolean().Should().BeFalse();
        FactValue.Of(-7L).AsDecimal().Should().Be(-7);
        FactValue.Of(long.MinValue).AsDecimal().Should().Be(long.MinValue);
        FactValue.Of(day).AsDate().Should().Be(day);
        FactValue.OfText("đạt").AsText().Should().Be("đạt");
        FactValue.OfCode("red").AsText().Should().Be("red");
        FactValue.Of(1L).AsBoolean().Should().BeNull();
        FactValue.Of(true).AsDecimal().Should().BeNull();
        FactValue.Of(1L).AsDate().Should().BeNull();
        FactValue.OfText("red").AsCodes().Should().BeEmpty();
    }

    [Fact]
    public void Each_type_says_its_name()
    {
        FactValue.Of(true).Type.Should().Be(FactType.Boolean);
        FactValue.Of(1L).Type.Should().Be(FactType.Integer);
        FactValue.Of(1m).Type.Should().Be(FactType.Decimal);
        FactValue.Of(new LocalDate(2021, 1, 1)).Type.Should().Be(FactType.Date);
        FactValue.OfCode("red").Type.Should().Be(FactType.Code);
        FactValue.OfCodes(Colors, 1, complete: false).Type.Should().Be(FactType.Codes);
        FactValue.OfText("").Type.Should().Be(FactType.Text);
    }

    [Fact]
    public void Numbers_are_equal_by_value_whatever_their_type_and_zeros()
    {
        EqualityContract.Holds(FactValue.Of(1L), FactValue.Of(1.0m), FactValue.Of(2L), FactValue.Of(true), FactValue.Unknown);
        EqualityContract.Holds(
            FactValue.Of(12345678901234567890.1m), FactValue.Of(12345678901234567890.100m), FactValue.Of(12345678901234567890.2m));
        EqualityContract.Holds(FactValue.Of(0L), FactValue.Of(-0.0m), FactValue.Unknown, FactValue.Of(false));
    }

    [Fact]
    public void Other_values_are_equal_by_type_and_content()
    {
        EqualityContract.Holds(FactValue.OfText("red"), FactValue.OfText("red"), FactValue.OfCode("red"), FactValue.OfText("Red"));
        EqualityContract.Holds(
            FactValue.Of(new LocalDate(2021, 2, 3)), FactValue.Of(new LocalDate(2021, 2, 3)), FactValue.Of(new LocalDate(2021, 3, 2)));
        EqualityContract.Holds(FactValue.Of(true), FactValue.Of(true), FactValue.Of(false), FactValue.Unknown);
        EqualityContract.Holds(
            FactValue.OfCodes(Colors, 2, complete: true),
            FactValue.OfCodes(Colors with { Name = "other" }, 2, complete: true),
            FactValue.OfCodes(Colors, 2, complete: false),
            FactValue.OfCodes(Colors, 3, complete: true),
            FactValue.OfCodes(Colors, 0, complete: true));
    }

    [Fact]
    public void A_set_of_codes_is_a_mask_over_the_closed_set()
    {
        var both = FactValue.OfCodes(Colors, 0b11, complete: false);

        both.AsCodes().Should().Equal("red", "gold");
        both.CodeMask.Should().Be(0b11);
        both.IsCompleteSet.Should().BeFalse();
        both.IsKnown.Should().BeTrue();
        both.ToString().Should().Be("some [red, gold]");
        FactValue.OfCodes(Colors, 0b10, complete: true).ToString().Should().Be("[gold]");
        FactValue.Of(1L).CodeMask.Should().Be(0);
        FactValue.Of(1L).IsCompleteSet.Should().BeFalse();
    }

    [Fact]
    public void The_last_of_64_codes_has_its_place_in_the_mask()
    {
        var many = Colors with { Codes = [.. Enumerable.Range(0, 64).Select(number => new FactCode { Code = $"c{number}", Label = new("mã") })] };

        FactValue.OfCodes(many, 1UL << 63, complete: true).AsCodes().Should().Equal("c63");
        FactValue.OfCodes(many, ulong.MaxValue, complete: true).AsCodes().Should().HaveCount(64);
    }

    [Fact]
    public void Text_is_kept_in_composed_letters() =>
        FactValue.OfText("đa\u0323t").Should().Be(FactValue.OfText("đ\u1EA1t"));

    [Theory]
    [InlineData("-1", "-1")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("0.000", "0")]
    [InlineData("3000000000.50", "3000000000.5")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    [InlineData("-9223372036854775808", "-9223372036854775808")]
    [InlineData("9223372036854775808", "9223372036854775808")]
    [InlineData("12345678901234567890.10", "12345678901234567890.1")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void A_decimal_is_written_without_zeros_at_its_end(string number, string written)
    {
        var value = FactValue.Of(decimal.Parse(number, CultureInfo.InvariantCulture));

        value.ToString().Should().Be(written);
        value.AsDecimal().Should().Be(decimal.Parse(number, CultureInfo.InvariantCulture));
        CultureContract.IsIndependent(() => value.ToString());
    }

    [Fact]
    public void Every_decimal_is_given_back() => Gen.Decimal.Sample(
        number => FactValue.Of(number).AsDecimal() == number && FactValue.Of(number) == FactValue.Of(number), iter: 10_000);

    [Fact]
    public void Every_whole_number_is_given_back() => Gen.Long.Sample(
        number => FactValue.Of(number).AsDecimal() == number && FactValue.Of(number) == FactValue.Of((decimal)number), iter: 10_000);

    [Fact]
    public void What_a_value_is_made_of_is_guarded()
    {
        FluentActions.Invoking(() => FactValue.OfText(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => FactValue.OfCode("")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => FactValue.OfCodes(null!, 0, complete: true)).Should().Throw<ArgumentNullException>();
    }
}
