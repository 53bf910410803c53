using DangBo.Domain.Tests.Contracts;
using NodaTime;

namespace DangBo.Domain.Tests;

public class EffectivePeriodTests
{
    private static readonly LocalDate Start = new(2016, 11, 10);
    private static readonly LocalDate End = new(2025, 2, 3);
    private static readonly EffectivePeriod Closed = new(Start, End);
    private static readonly EffectivePeriod OnwardFromStart = new(Start, null);
    private static readonly EffectivePeriod BeforeEnd = new(null, End);

    [Fact]
    public void Periods_are_equal_by_both_ends() =>
        EqualityContract.Holds(Closed, new(Start, End), new(Start, null), new(null, End), new(Start, End.PlusDays(1)));

    [Fact]
    public void A_period_is_read_back_from_its_text() => TextContract.RoundTrips(
        Closed, OnwardFromStart, BeforeEnd, EffectivePeriod.Always, EffectivePeriod.OfYear(1800), EffectivePeriod.OfYear(2199));

    [Fact]
    public void A_text_that_is_no_period_is_refused() => TextContract.Refuses<EffectivePeriod>(
        "2016-11-10", "2016-11-10/", "/2016-11-10", "2016-11-10/2016-11-10", "2025-02-03/2016-11-10", "../2200-01-02",
        "2200-01-01/..", "1799-12-31/..", "2016-11-10/2025-02-03/..", " 2016-11-10/..", "2016-11-10/…", "10/11/2016");

    [Fact]
    public void The_default_period_is_always()
    {
        DefaultContract.IsHarmless<EffectivePeriod>();
        default(EffectivePeriod).Should().Be(EffectivePeriod.Always);
        EffectivePeriod.Always.Contains(IsoDate.Earliest).Should().BeTrue();
        EffectivePeriod.Always.Contains(IsoDate.Latest).Should().BeTrue();
    }

    [Theory]
    [InlineData("2016-11-10/2025-02-03")]
    [InlineData("2016-11-10/..")]
    [InlineData("../2025-02-03")]
    [InlineData("../..")]
    public void A_period_is_written_with_points_for_an_open_end(string text) =>
        EffectivePeriod.Parse(text).ToString().Should().Be(text);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_period_that_does_not_end_after_it_starts_is_refused(int days) =>
        FluentActions.Invoking(() => new EffectivePeriod(Start, Start.PlusDays(days)))
            .Should().Throw<ArgumentException>().WithParameterName("until");

    [Fact]
    public void An_end_outside_the_days_of_records_is_refused()
    {
        FluentActions.Invoking(() => new EffectivePeriod(IsoDate.Earliest.PlusDays(-1), null))
            .Should().Throw<ArgumentException>().WithParameterName("from");
        FluentActions.Invoking(() => new EffectivePeriod(null, IsoDate.Latest.PlusDays(2)))
            .Should().Throw<ArgumentException>().WithParameterName("until");
        FluentActions.Invoking(() => EffectivePeriod.OfDays(Start, LocalDate.MaxIsoValue))
            .Should().Throw<ArgumentException>().WithParameterName("last");
    }

    [Fact]
    public void A_day_of_another_calendar_is_refused() =>
        FluentActions.Invoking(() => new EffectivePeriod(Start.WithCalendar(CalendarSystem.Coptic), null))
            .Should().Throw<ArgumentException>();

    [Fact]
    public void The_first_day_counts_and_the_until_day_does_not()
    {
        Closed.Contains(Start).Should().BeTrue();
        Closed.Contains(Start.PlusDays(-1)).Should().BeFalse();
        Closed.Contains(End.PlusDays(-1)).Should().BeTrue();
        Closed.Contains(End).Should().BeFalse();
    }

    [Fact]
    public void An_open_end_has_no_last_day()
    {
        OnwardFromStart.Contains(IsoDate.Latest).Should().BeTrue();
        BeforeEnd.Contains(IsoDate.Earliest).Should().BeTrue();
        OnwardFromStart.LastDay.Should().BeNull();
        BeforeEnd.LastDay.Should().Be(End.PlusDays(-1));
    }

    [Fact]
    public void A_period_of_days_counts_both_of_them()
    {
        var period = EffectivePeriod.OfDays(Start, Start);

        period.Should().Be(new EffectivePeriod(Start, Start.PlusDays(1)));
        period.LastDay.Should().Be(Start);
        EffectivePeriod.OfDays(Start, IsoDate.Latest).LastDay.Should().Be(IsoDate.Latest);
    }

    [Fact]
    public void A_year_runs_from_its_first_day_to_its_last()
    {
        var year = EffectivePeriod.OfYear(2021);

        year.From.Should().Be(new LocalDate(2021, 1, 1));
        year.LastDay.Should().Be(new LocalDate(2021, 12, 31));
        year.Abuts(EffectivePeriod.OfYear(2022)).Should().BeTrue();
    }

    [Theory]
    [InlineData(1799)]
    [InlineData(2200)]
    [InlineData(int.MaxValue)]
    public void A_year_without_records_is_refused(int year) =>
        FluentActions.Invoking(() => EffectivePeriod.OfYear(year)).Should().Throw<ArgumentOutOfRangeException>();
}
