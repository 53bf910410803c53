using CsCheck;
using NodaTime;

namespace DangBo.Domain.Tests;

/// <summary>Every question about two periods, against the plain set of their days.</summary>
/// <remarks>Ends lie within twelve days; the days asked reach beyond them, so that an open end has days of its own.</remarks>
public class EffectivePeriodModelTests
{
    private static readonly LocalDate Origin = new(2021, 2, 25);

    private static readonly LocalDate[] Days = [.. Enumerable.Range(-2, 17).Select(Origin.PlusDays)];

    private static readonly Gen<EffectivePeriod> Periods =
        Gen.Select(Gen.Int[0, 12].Nullable(), Gen.Int[0, 12].Nullable())
            .Where((from, until) => from is null || until is null || from < until)
            .Select((from, until) => new EffectivePeriod(Day(from), Day(until)));

    private static readonly Gen<(EffectivePeriod, EffectivePeriod)> Pairs = Gen.Select(Periods, Periods);

    [Fact]
    public void A_period_contains_the_days_between_its_ends() => Periods.Sample(period =>
        DaysOf(period).Should().Equal(Days.Where(day =>
            day >= (period.From ?? LocalDate.MinIsoValue) && day <= (period.LastDay ?? LocalDate.MaxIsoValue))));

    [Fact]
    public void A_period_contains_another_when_all_its_days_count() => Pairs.Sample((one, other) =>
        one.Contains(other).Should().Be(DaysOf(other).All(one.Contains), $"{one} {other}"));

    [Fact]
    public void Periods_overlap_when_they_share_a_day() => Pairs.Sample((one, other) =>
        one.Overlaps(other).Should().Be(DaysOf(one).Any(other.Contains), $"{one} {other}"));

    [Fact]
    public void The_intersection_holds_the_shared_days_and_no_others() => Pairs.Sample((one, other) =>
    {
        var shared = DaysOf(one).Where(other.Contains).ToArray();

        var intersection = one.Intersect(other);

        (intersection is { } period ? DaysOf(period) : []).Should().Equal(shared, $"{one} {other}");
        other.Intersect(one).Should().Be(intersection);
    });

    [Fact]
    public void Periods_abut_when_they_share_no_day_and_leave_no_gap() => Pairs.Sample((one, other) =>
    {
        var expected = !DaysOf(one).Any(other.Contains) &&
            (DaysOf(one).Any(day => other.Contains(day.PlusDays(1))) || DaysOf(other).Any(day => one.Contains(day.PlusDays(1))));

        one.Abuts(other).Should().Be(expected, $"{one} {other}");
        other.Abuts(one).Should().Be(expected, $"{one} {other}");
    });

    [Fact]
    public void Every_period_is_read_back_from_its_text() => Periods.Sample(period =>
        EffectivePeriod.Parse(period.ToString()).Should().Be(period));

    private static LocalDate? Day(int? offset) => offset is { } days ? Origin.PlusDays(days) : null;

    private static LocalDate[] DaysOf(EffectivePeriod period) => [.. Days.Where(period.Contains)];
}
