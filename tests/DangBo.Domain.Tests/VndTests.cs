using CsCheck;
using DangBo.Domain.Tests.Contracts;

namespace DangBo.Domain.Tests;

public class VndTests
{
    private static readonly Vnd Most = new(long.MaxValue);

    [Fact]
    public void Amounts_of_dong_are_equal_by_their_number() =>
        EqualityContract.Holds(new Vnd(429_000), new(429_000), new(429_001), default);

    [Fact]
    public void Amounts_of_dong_are_ordered_by_their_number() =>
        EqualityContract.HoldsInOrder(default, new(1), new Vnd(429_000), Most);

    [Fact]
    public void An_amount_of_dong_is_read_back_from_its_text() =>
        TextContract.RoundTrips(default, new(1), new(3_500_000_000), Most);

    [Fact]
    public void A_text_with_anything_but_digits_is_refused() => TextContract.Refuses<Vnd>(
        "3.500", "3,500", "3 500", " 1", "1 ", "1đ", "(1)", "9223372036854775808");

    [Fact]
    public void The_default_amount_of_dong_is_none()
    {
        DefaultContract.IsHarmless<Vnd>();
        default(Vnd).Should().Be(new Vnd(0));
    }

    [Fact]
    public void A_negative_number_of_dong_is_refused() =>
        FluentActions.Invoking(() => new Vnd(-1)).Should().Throw<ArgumentException>().WithParameterName("dong");

    [Fact]
    public void What_is_added_can_be_taken_away_again() =>
        Gen.Select(Gen.Long[0, long.MaxValue / 2], Gen.Long[0, long.MaxValue / 2]).Sample((a, b) =>
        {
            var sum = new Vnd(a) + new Vnd(b);

            sum.Dong.Should().Be(a + b);
            (sum - new Vnd(b)).Should().Be(new Vnd(a));
        });

    [Fact]
    public void A_sum_beyond_64_bits_and_a_difference_below_none_are_refused()
    {
        FluentActions.Invoking(() => Most + new Vnd(1)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => new Vnd(1) - new Vnd(2)).Should().Throw<OverflowException>();
    }

    [Theory]
    [InlineData(0, "0 đồng", "0 VND")]
    [InlineData(999, "999 đồng", "999 VND")]
    [InlineData(3_500_000_000, "3.500.000.000 đồng", "3,500,000,000 VND")]
    public void An_amount_of_dong_is_written_in_full_for_people(long dong, string vi, string en)
    {
        new Vnd(dong).ToText(Language.Vietnamese).Should().Be(vi);
        new Vnd(dong).ToText(Language.English).Should().Be(en);
        CultureContract.IsIndependent(() => new Vnd(dong).ToText(Language.Vietnamese));
        CultureContract.IsIndependent(() => new Vnd(dong).ToText(Language.English));
    }
}
