using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Tests.Rules;

public class OperandTests
{
    [Fact]
    public void Literals_of_one_value_are_equal_whatever_their_writing()
    {
        Literal.Of(1.50m).Should().Be(Literal.Of(1.5m));
        Literal.Of(1.50m).Value.Should().Be(1.5m);
        decimal.GetBits((decimal)Literal.Of(100.00m).Value).Should().Equal(decimal.GetBits(100m));
        decimal.GetBits((decimal)Literal.Of(12345678901234567890.10m).Value).Should().Equal(decimal.GetBits(12345678901234567890.1m));
        Literal.Of("đa\u0323t").Should().Be(Literal.Of("đ\u1EA1t"));
        Literal.Of(new LocalDate(2021, 2, 3)).Should().Be(Literal.Of("2021-02-03"));
        Literal.Of(true).Should().NotBe(Literal.Of("true"));
        FluentActions.Invoking(() => Literal.Of(null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData(0, 1, true)]
    [InlineData(2, 3, true)]
    [InlineData(-1, 3, false)]
    [InlineData(1, 0, false)]
    [InlineData(1, -3, false)]
    public void A_fraction_is_not_negative_and_has_a_positive_denominator(long numerator, long denominator, bool allowed)
    {
        var make = () => new TimesFraction(numerator, denominator);

        if (allowed)
        {
            (make().Numerator, make().Denominator).Should().Be((numerator, denominator));
        }
        else
        {
            make.Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void A_shift_is_a_span_of_days_and_longer_that_is_not_negative_and_not_nothing()
    {
        Period[] refused =
        [
            Period.Zero, Period.FromMonths(-1), Period.FromYears(1) + Period.FromDays(-1), Period.FromWeeks(-1),
            Period.FromHours(24), Period.FromDays(1) + Period.FromNanoseconds(1), Period.FromYears(-1),
        ];

        refused.Should().OnlyContain(span => Throws(span));
        FluentActions.Invoking(() => new ShiftedBy(null!)).Should().Throw<ArgumentNullException>();
        new ShiftedBy(Period.FromMonths(360)).IsoText.Should().Be("P360M");
        new ShiftedBy(Period.FromMonths(360)).Backward.Should().BeFalse();
        new ShiftedBy(Period.FromWeeks(2), backward: true).Backward.Should().BeTrue();
    }

    private static bool Throws(Period span)
    {
        try
        {
            _ = new ShiftedBy(span);
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
