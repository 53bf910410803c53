using DangBo.Domain.Rules;

namespace DangBo.Domain.Tests.Rules;

public class DecimalDigitsTests
{
    [Theory]
    [InlineData("-1")]
    [InlineData("-0.25")]
    [InlineData("3000000000")]
    [InlineData("-3000000000.5")]
    [InlineData("18446744073709551615")]
    [InlineData("7922816251426433759354395033")]
    public void A_decimal_of_any_sign_and_size_is_a_value_and_comes_back(string text)
    {
        var number = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        FactValue.Of(number).AsDecimal().Should().Be(number);
        FactValue.Of(number).ToString().Should().Be(text);
    }
}
