using System.Numerics;
using CsCheck;
using DangBo.Domain.Tests.Contracts;

namespace DangBo.Domain.Tests;

public class PercentageTests
{
    [Fact]
    public void Shares_are_equal_by_both_counts() =>
        EqualityContract.Holds(new Percentage(1, 2), new(1, 2), new(2, 4), new(0, 2), new(1, 3), default);

    [Fact]
    public void The_default_share_is_nothing_of_one()
    {
        DefaultContract.IsHarmless<Percentage>();
        default(Percentage).Should().Be(new Percentage(0, 1));
        default(Percentage).ToString().Should().Be("0%");
    }

    [Fact]
    public void Both_counts_are_kept_as_they_were_given()
    {
        var share = new Percentage(123, 717);

        share.Part.Should().Be(123);
        share.Whole.Should().Be(717);
        share.Value.Should().BeApproximately(17.154811715481171548m, 1e-18m);
        share.ToString().Should().Be("17%");
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(0, 0)]
    [InlineData(0, -1)]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    [InlineData(long.MinValue, long.MaxValue)]
    public void A_share_of_nothing_a_negative_part_and_more_than_the_whole_are_refused(long part, long whole) =>
        FluentActions.Invoking(() => new Percentage(part, whole)).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData(123, 717, 2, "17,15%", "17.15%")]
    [InlineData(123, 717, 0, "17%", "17%")]
    [InlineData(1, 2, 2, "50,00%", "50.00%")]
    [InlineData(1, 200, 0, "1%", "1%")]
    [InlineData(1, 201, 0, "0%", "0%")]
    [InlineData(1, 40, 0, "3%", "3%")]
    [InlineData(1, 800, 2, "0,13%", "0.13%")]
    [InlineData(2, 3, 10, "66,6666666667%", "66.6666666667%")]
    [InlineData(5, 5, 1, "100,0%", "100.0%")]
    [InlineData(long.MaxValue, long.MaxValue, 10, "100,0000000000%", "100.0000000000%")]
    [InlineData(long.MaxValue - 1, long.MaxValue, 10, "100,0000000000%", "100.0000000000%")]
    public void A_share_is_rounded_half_up_in_the_way_of_its_language(
        long part, long whole, int decimals, string vi, string en)
    {
        var share = new Percentage(part, whole);

        share.ToText(Language.Vietnamese, decimals).Should().Be(vi);
        share.ToText(Language.English, decimals).Should().Be(en);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void Decimals_beyond_ten_are_refused(int decimals) =>
        default(Percentage).Invoking(share => share.ToText(Language.English, decimals))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(decimals));

    [Fact]
    public void The_written_share_is_never_further_from_the_counts_than_half_a_digit() =>
        Gen.Select(Gen.Long[0, long.MaxValue], Gen.Long[1, long.MaxValue], Gen.Int[0, 10]).Sample((a, b, decimals) =>
        {
            var share = new Percentage(Math.Min(a, b), Math.Max(a, b));
            var text = share.ToText(Language.English, decimals);
            var digits = BigInteger.Parse(text.Where(char.IsAsciiDigit).ToArray(), null);

            // |digits / 10^d - 100 * part / whole| <= 0.5 / 10^d, in whole numbers; half goes up.
            var difference = 2 * (digits * share.Whole - 100 * BigInteger.Pow(10, decimals) * share.Part);
            (difference > -share.Whole && difference <= share.Whole).Should().BeTrue(text);
        });

    [Fact]
    public void No_culture_changes_how_a_share_is_written()
    {
        CultureContract.IsIndependent(new Percentage(123, 717).ToString);
        CultureContract.IsIndependent(() => new Percentage(123, 717).ToText(Language.Vietnamese, 2));
        CultureContract.IsIndependent(() => new Percentage(123, 717).ToText(Language.English, 2));
    }
}
