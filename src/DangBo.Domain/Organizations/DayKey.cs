using NodaTime;

namespace DangBo.Domain.Organizations;

/// <summary>Days as numbers that compare as the days do, so that a register of many years is walked in arrays.</summary>
internal static class DayKey
{
    /// <summary>The key of an open start.</summary>
    public const int First = int.MinValue;

    /// <summary>The key of an open end.</summary>
    public const int Last = int.MaxValue;

    private const int DayBits = 5;
    private const int MonthBits = 4;

    public static int Of(LocalDate day) => (((day.Year << MonthBits) | day.Month) << DayBits) | day.Day;

    public static int OfStart(EffectivePeriod period) => period.From is { } from ? Of(from) : First;

    public static int OfEnd(EffectivePeriod period) => period.Until is { } until ? Of(until) : Last;

    public static EffectivePeriod Period(int from, int until) =>
        new(from == First ? null : Day(from), until == Last ? null : Day(until));

    private static LocalDate Day(int key) =>
        new(key >> (MonthBits + DayBits), (key >> DayBits) & ((1 << MonthBits) - 1), key & ((1 << DayBits) - 1));
}
