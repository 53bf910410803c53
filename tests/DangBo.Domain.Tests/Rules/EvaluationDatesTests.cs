using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Tests.Rules;

public class EvaluationDatesTests
{
    private static readonly EffectivePeriod Year = EffectivePeriod.OfYear(2021);

    [Theory]
    [InlineData("2021-12-31", "2021-12-31")]
    [InlineData("2022-03-01", "2021-12-31")]
    [InlineData("2021-07-01", "2021-07-01")]
    [InlineData("2020-12-31", "2020-12-31")]
    public void The_rules_are_by_default_those_of_the_last_day_or_of_the_as_of_day_if_that_is_earlier(string asOf, string rules)
    {
        var dates = new EvaluationDates(Day(asOf), Year);

        dates.RulesAsOf.Should().Be(Day(rules));
        dates.DefaultRulesAsOf.Should().Be(Day(rules));
        dates.LastCountedDay.Should().Be(Day(rules));
        dates.IsRetroactive.Should().BeFalse();
    }

    [Fact]
    public void Rules_of_another_day_are_retroactive_and_those_of_the_default_day_are_not()
    {
        new EvaluationDates(Day("2022-03-01"), Year, Day("2022-03-01")).IsRetroactive.Should().BeTrue();
        new EvaluationDates(Day("2022-03-01"), Year, Day("2021-12-30")).IsRetroactive.Should().BeTrue();
        new EvaluationDates(Day("2022-03-01"), Year, Day("2021-12-31")).IsRetroactive.Should().BeFalse();
        new EvaluationDates(Day("2022-03-01"), Year, Day("2021-12-31")).Should().Be(new EvaluationDates(Day("2022-03-01"), Year));
    }

    [Theory]
    [InlineData("2021-07-01", "2020-12-31", false)]
    [InlineData("2021-07-01", "2021-01-01", true)]
    [InlineData("2021-07-01", "2021-07-01", true)]
    [InlineData("2021-07-01", "2021-07-02", false)]
    [InlineData("2022-07-01", "2021-12-31", true)]
    [InlineData("2022-07-01", "2022-01-01", false)]
    public void An_entry_counts_within_the_period_and_up_to_the_as_of_day(string asOf, string entry, bool counts) =>
        new EvaluationDates(Day(asOf), Year).Counts(Day(entry)).Should().Be(counts);

    [Fact]
    public void A_year_is_judged_as_of_its_last_day_and_a_day_within_its_year()
    {
        EvaluationDates.OfYear(2021).Should().Be(new EvaluationDates(Day("2021-12-31"), Year));
        EvaluationDates.AsOfDay(Day("2021-07-01")).Should().Be(new EvaluationDates(Day("2021-07-01"), Year));
        EvaluationDates.OfYear(2021).Period.Should().Be(Year);
        EvaluationDates.OfYear(2021).FirstDay.Should().Be(Day("2021-01-01"));
        EvaluationDates.OfYear(2021).LastDay.Should().Be(Day("2021-12-31"));
    }

    [Fact]
    public void A_period_with_an_open_end_cannot_be_judged()
    {
        FluentActions.Invoking(() => new EvaluationDates(Day("2021-01-01"), new(Day("2021-01-01"), null))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new EvaluationDates(Day("2021-01-01"), new(null, Day("2021-01-01")))).Should().Throw<ArgumentException>();
    }

    private static LocalDate Day(string text) => IsoDate.TryParse(text, out var day) ? day : throw new FormatException(text);
}
