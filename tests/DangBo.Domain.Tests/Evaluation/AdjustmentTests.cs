using System.Globalization;
using DangBo.Domain.Rules;
using NodaTime;
using static DangBo.Domain.Rules.ComparisonTest;
using static DangBo.Domain.Tests.Evaluation.Sample;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Evaluation;

public class AdjustmentTests
{
    [Theory]
    [InlineData("2", "3", "2/3")]
    [InlineData("1", "3", "1/3")]
    [InlineData("0", "7", "0/1")]
    [InlineData("0.3", "0.1", "3/1")]
    [InlineData("3.2", "4", "0.8")]
    [InlineData("-8", "4", "-2")]
    [InlineData("0.03", "0.1", "0.3")]
    [InlineData("24691357802469135780.2", "12345678901234567890.1", "2")]
    [InlineData("12345678901234567890.1", "37037036703703703670.3", "1/3")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000003", "1/3")]
    [InlineData("9223372036854775807", "9223372036854775807", "1/1")]
    [InlineData("0.3333333333333333333333333333", "1", "0.3333333333333333333333333333")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335", "1/1")]
    public void Times_is_exact(string left, string right, string factor)
    {
        Adjustment times = factor.Split('/') is [var numerator, var denominator]
            ? new TimesFraction(long.Parse(numerator, CultureInfo.InvariantCulture), long.Parse(denominator, CultureInfo.InvariantCulture))
            : new TimesNumber { Factor = Number(factor) };
        (string, object?)[] facts = [("ratio1", Number(left)), ("ratio2", Number(right))];

        Truth(Compare("ratio1", Equal, FactValueOf("ratio2", times)), facts).Should().BeTrue();
        Truth(Compare("ratio1", GreaterOrEqual, FactValueOf("ratio2", times)), facts).Should().BeTrue();
        Truth(Compare("ratio1", Greater, FactValueOf("ratio2", times)), facts).Should().BeFalse();
    }

    [Theory]
    [InlineData("0.6666666666666666666666666666", "1", false)]
    [InlineData("0.6666666666666666666666666667", "1", true)]
    [InlineData("6148914691236517204", "9223372036854775807", false)]
    [InlineData("6148914691236517205", "9223372036854775807", true)]
    public void Two_thirds_are_never_divided_out(string left, string right, bool reached) =>
        Truth(Compare("ratio1", GreaterOrEqual, FactValueOf("ratio2", new TimesFraction(2, 3))), ("ratio1", Number(left)), ("ratio2", Number(right)))
            .Should().Be(reached);

    [Fact]
    public void A_parameter_can_be_the_factor_and_can_be_multiplied()
    {
        Truth(Compare("count1", Equal, FactValueOf("count2", new TimesParameter { Parameter = "share" })), ("count1", 2), ("count2", 4)).Should().BeTrue();
        Truth(Compare("count1", Equal, ParameterValueOf("least", new TimesParameter { Parameter = "share" })), ("count1", 1)).Should().BeTrue();
        Truth(Compare("count1", Equal, ParameterValueOf("least", new TimesFraction(3, 2))), ("count1", 3)).Should().BeTrue();
        Truth(Compare("count1", Equal, FactValueOf("count2", new TimesParameter { Parameter = "shareLater" })), ("count1", 0), ("count2", 0)).Should().BeNull();
        Truth(Compare("count1", Equal, FactValueOf("count2", new TimesParameter { Parameter = "share" })), ("count1", 2)).Should().BeNull();
    }

    [Theory]
    [InlineData("2000-02-29", "P360M", "2030-02-28")]
    [InlineData("2000-02-29", "P30Y", "2030-02-28")]
    [InlineData("2021-01-31", "P1M", "2021-02-28")]
    [InlineData("2020-01-31", "P1M", "2020-02-29")]
    [InlineData("2021-01-31", "P1M1D", "2021-03-01")]
    [InlineData("2020-02-29", "P1Y12M", "2022-02-28")]
    [InlineData("2019-02-28", "P1Y", "2020-02-28")]
    [InlineData("2021-12-25", "P1W", "2022-01-01")]
    [InlineData("2021-01-30", "P1M1W1D", "2021-03-08")]
    public void Plus_adds_years_months_weeks_and_days_in_turn_and_takes_the_last_day_of_a_shorter_month(string from, string span, string to)
    {
        var reached = Compare("day1", GreaterOrEqual, FactValueOf("day2", Plus(Span(span))));

        Truth(reached, ("day1", to), ("day2", from)).Should().BeTrue();
        Truth(Compare("day1", Equal, FactValueOf("day2", Plus(Span(span)))), ("day1", to), ("day2", from)).Should().BeTrue();
        Truth(reached, ("day1", "2000-01-01"), ("day2", from)).Should().BeFalse();
    }

    [Theory]
    [InlineData("2030-02-28", "P360M", "2000-02-28")]
    [InlineData("2021-03-31", "P1M", "2021-02-28")]
    [InlineData("2020-02-29", "P1Y", "2019-02-28")]
    [InlineData("2021-03-31", "P1M1D", "2021-02-27")]
    [InlineData("2022-01-01", "P1W", "2021-12-25")]
    public void Minus_takes_away_in_the_same_order(string from, string span, string to) =>
        Truth(Compare("day1", Equal, FactValueOf("day2", Minus(Span(span)))), ("day1", to), ("day2", from)).Should().BeTrue();

    [Fact]
    public void A_span_beyond_every_day_of_a_record_still_decides()
    {
        var far = Plus(Period.FromYears(int.MaxValue));
        var long_ago = Minus(Period.FromDays(int.MaxValue));

        Truth(Compare("day1", Less, FactValueOf("day2", far)), ("day1", "2199-12-31"), ("day2", "1800-01-01")).Should().BeTrue();
        Truth(Compare("day1", Greater, FactValueOf("day2", long_ago)), ("day1", "1800-01-01"), ("day2", "2199-12-31")).Should().BeTrue();
        Truth(Compare("day1", Equal, FactValueOf("day2", Plus(Period.FromYears(399)))), ("day1", "2199-01-01"), ("day2", "1800-01-01")).Should().BeTrue();
    }

    [Fact]
    public void A_day_of_a_parameter_is_moved_too()
    {
        Truth(Compare("day1", Equal, ParameterValueOf("start", Minus(Period.FromMonths(1)))), ("day1", "2021-02-28")).Should().BeTrue();
        Truth(Compare(Vocabulary.AsOf, Equal, FactValueOf(Vocabulary.FirstDay, Plus(Period.FromDays(364))))).Should().BeTrue();
        Truth(Compare("day1", Equal, ParameterValueOf("startLater", Minus(Period.FromMonths(1)))), ("day1", "2021-02-28")).Should().BeNull();
    }

    [Theory]
    [InlineData(2009, 12, 31, null)]
    [InlineData(2010, 1, 1, true)]
    [InlineData(2021, 12, 31, true)]
    [InlineData(2022, 1, 1, false)]
    public void A_parameter_has_the_value_of_the_rules_as_of_day(int year, int month, int day, bool? expected)
    {
        var rules = RulesOf(Records("only", Compare("count1", GreaterOrEqual, ParameterValueOf("least"))));

        var report = Bound(rules).Evaluate(Sheet(("count1", 3)), new(Day(2021, 12, 31), EffectivePeriod.OfYear(2021), Day(year, month, day)));

        Truth(report.Findings["only"].Verdict).Should().Be(expected);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static Period Span(string text) => NodaTime.Text.PeriodPattern.Roundtrip.Parse(text).Value;
}
