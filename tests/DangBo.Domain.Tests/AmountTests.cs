using System.Text;
using CsCheck;
using DangBo.Domain.Tests.Contracts;

namespace DangBo.Domain.Tests;

public class AmountTests
{
    private const AmountQualifier Exactly = AmountQualifier.Exactly;
    private const AmountQualifier MoreThan = AmountQualifier.MoreThan;
    private const AmountQualifier Nearly = AmountQualifier.Nearly;
    private const AmountQualifier About = AmountQualifier.About;

    private static readonly Gen<Amount> Amounts =
        Gen.Select(
            Gen.OneOf(Gen.Long[0, 2_000_000], Gen.Long[0, 3_000_000_000].Select(it => it * 1000), Gen.Long[0, long.MaxValue / 4]),
            Gen.Enum<AmountQualifier>())
        .Where((dong, qualifier) => dong > 0 || qualifier != Nearly)
        .Select((dong, qualifier) => new Amount(new(dong), qualifier));

    [Fact]
    public void Amounts_are_equal_by_number_and_qualifier() => EqualityContract.Holds(
        Of(1_900_000_000, Nearly), Of(1_900_000_000, Nearly), Of(1_900_000_000), Of(1_900_000_000, About), Of(1, Nearly));

    [Fact]
    public void An_amount_is_read_back_from_its_text() => TextContract.RoundTrips(
        Amount.Zero, Of(1), Of(429_000), Of(50_000_000_000, MoreThan), Of(1_900_000_000, Nearly), Of(long.MaxValue, About));

    [Fact]
    public void Every_amount_is_read_back_from_its_text() => Amounts.Sample(amount =>
        Amount.Parse(amount.ToString()).Should().Be(amount));

    [Fact]
    public void The_default_amount_is_exactly_none()
    {
        DefaultContract.IsHarmless<Amount>();
        default(Amount).Should().Be(Of(0));
        Amount.Zero.ToString().Should().Be("0 đồng");
    }

    [Theory]
    [InlineData("gần 1,9 tỷ đồng", 1_900_000_000, Nearly)]
    [InlineData("hơn 50 tỷ đồng", 50_000_000_000, MoreThan)]
    [InlineData("3,5 tỷ đồng", 3_500_000_000, Exactly)]
    [InlineData("429.000 đồng", 429_000, Exactly)]
    [InlineData("429000 đồng", 429_000, Exactly)]
    [InlineData("hơn 2,1 tỷ đồng", 2_100_000_000, MoreThan)]
    [InlineData("12 triệu đồng", 12_000_000, Exactly)]
    [InlineData("khoảng 3,5 tỉ đồng", 3_500_000_000, About)]
    [InlineData("Hơn 1.234,5 TRIỆU ĐỒNG", 1_234_500_000, MoreThan)]
    [InlineData("500 nghìn đồng", 500_000, Exactly)]
    [InlineData("500 ngàn đồng", 500_000, Exactly)]
    [InlineData("2,5 nghìn tỷ đồng", 2_500_000_000_000, Exactly)]
    [InlineData("0,000000001 tỷ đồng", 1, Exactly)]
    [InlineData("0 đồng", 0, Exactly)]
    [InlineData("gần\u00A01,9\u00A0tỷ\u202Fđồng", 1_900_000_000, Nearly)]
    [InlineData("  gần  1,9\ttỷ đồng ", 1_900_000_000, Nearly)]
    [InlineData("9.223.372.036.854.775.807 đồng", long.MaxValue, Exactly)]
    public void An_amount_is_read_as_reports_write_it(string text, long dong, AmountQualifier qualifier)
    {
        Amount.Parse(text).Should().Be(Of(dong, qualifier));
        Amount.Parse(Decomposed(text)).Should().Be(Of(dong, qualifier));
    }

    [Fact]
    public void A_text_that_is_no_whole_number_of_dong_is_refused() => TextContract.Refuses<Amount>(
        "1,9 tỷ", "1,9 đồng", "3,000 đồng", "0,0000000001 tỷ đồng", "1.9 tỷ đồng", "1.90 tỷ đồng", "1.9000 tỷ đồng",
        "1,9,0 tỷ đồng", "1,9.000 tỷ đồng", "1000.000 đồng", "1..000 đồng", ".000 đồng", "1. đồng", "1, tỷ đồng",
        ",5 tỷ đồng", "007 đồng", "0.500 đồng", "-1 đồng", "+1 đồng", "1.9e9 đồng", "1 tỷ tỷ đồng", "1 triệu tỷ đồng",
        "gần hơn 1 tỷ đồng", "1 tỷ đồng hơn", "1tỷ đồng", "1 billion VND", "1 đô la", "gần 0 đồng", "gần 0,0 tỷ đồng",
        "9.223.372.036.854.775.808 đồng", "10 000 đồng", "99999999999999999999 tỷ đồng", "1 000 nghìn tỷ đồng", "١ đồng");

    [Theory]
    [InlineData(1_900_000_000, Nearly, "gần 1,9 tỷ đồng", "nearly 1.9 billion VND")]
    [InlineData(50_000_000_000, MoreThan, "hơn 50 tỷ đồng", "more than 50 billion VND")]
    [InlineData(3_500_000_000, About, "khoảng 3,5 tỷ đồng", "about 3.5 billion VND")]
    [InlineData(1_234_567_000_000, Exactly, "1.234,567 tỷ đồng", "1,234.567 billion VND")]
    [InlineData(1_234_567_000, Exactly, "1.234,567 triệu đồng", "1,234.567 million VND")]
    [InlineData(1_234_567_890, Exactly, "1.234.567.890 đồng", "1,234,567,890 VND")]
    [InlineData(12_000_000, Exactly, "12 triệu đồng", "12 million VND")]
    [InlineData(1_000_000, Exactly, "1 triệu đồng", "1 million VND")]
    [InlineData(999_000, Exactly, "999.000 đồng", "999,000 VND")]
    public void An_amount_is_written_in_the_largest_unit_that_keeps_it_exact(
        long dong, AmountQualifier qualifier, string vi, string en)
    {
        var amount = Of(dong, qualifier);

        amount.ToString().Should().Be(vi);
        amount.ToText(Language.Vietnamese).Should().Be(vi);
        amount.ToText(Language.English).Should().Be(en);
        CultureContract.IsIndependent(() => amount.ToText(Language.English));
    }

    [Fact]
    public void Less_than_nothing_and_an_unknown_qualifier_are_refused()
    {
        FluentActions.Invoking(() => Of(0, Nearly)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Of(1, (AmountQualifier)4)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(Exactly, Exactly, Exactly)]
    [InlineData(Exactly, MoreThan, MoreThan)]
    [InlineData(Exactly, Nearly, Nearly)]
    [InlineData(Exactly, About, About)]
    [InlineData(MoreThan, MoreThan, MoreThan)]
    [InlineData(Nearly, Nearly, Nearly)]
    [InlineData(MoreThan, Nearly, About)]
    [InlineData(MoreThan, About, About)]
    [InlineData(Nearly, About, About)]
    [InlineData(About, About, About)]
    public void A_sum_claims_no_more_than_its_parts(AmountQualifier one, AmountQualifier other, AmountQualifier sum)
    {
        (Of(1, one) + Of(2, other)).Should().Be(Of(3, sum));
        (Of(2, other) + Of(1, one)).Should().Be(Of(3, sum));
    }

    [Fact]
    public void A_sum_does_not_depend_on_the_order_of_its_parts() =>
        Gen.Select(Amounts, Amounts, Amounts).Sample((a, b, c) =>
        {
            ((a + b) + c).Should().Be(a + (b + c));
            (a + b).Should().Be(b + a);
            (a + Amount.Zero).Should().Be(a);
        });

    [Fact]
    public void A_sum_beyond_64_bits_is_refused() =>
        FluentActions.Invoking(() => Of(long.MaxValue) + Of(1)).Should().Throw<OverflowException>();

    private static Amount Of(long dong, AmountQualifier qualifier = Exactly) => new(new(dong), qualifier);

    /// <summary>The text in decomposed form where there is ICU to do it, and its last word so by hand elsewhere.</summary>
    private static string Decomposed(string text) => text.Normalize(NormalizationForm.FormD)
        .Replace("đồng", "đo\u0302\u0300ng", StringComparison.Ordinal);
}
