using NodaTime;

namespace DangBo.Domain.Rules;

/// <summary>The dates of an evaluation, kept apart: up to when records count, which period is judged, by the rules of which day.</summary>
/// <remarks>No date comes from a clock. Equality is by all three.</remarks>
public readonly record struct EvaluationDates
{
    /// <summary>Initializes the dates of an evaluation.</summary>
    /// <param name="asOf">The day up to which records count, included.</param>
    /// <param name="period">The period judged; both its ends are given.</param>
    /// <param name="rulesAsOf">The day whose version and parameters are asked; null means <see cref="DefaultRulesAsOf"/>.</param>
    /// <exception cref="ArgumentException">The period has an open end.</exception>
    public EvaluationDates(LocalDate asOf, EffectivePeriod period, LocalDate? rulesAsOf = null)
    {
        FirstDay = period.From ?? throw new ArgumentException("The period judged has a first day.", nameof(period));
        LastDay = period.LastDay ?? throw new ArgumentException("The period judged has a last day.", nameof(period));
        AsOf = asOf;
        RulesAsOf = rulesAsOf ?? DefaultRulesAsOf;
    }

    /// <summary>Gets the day up to which records count, included; an entry after it is not seen.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets the first day of the period judged.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>Gets the last day of the period judged, included.</summary>
    public LocalDate LastDay { get; }

    /// <summary>Gets the day whose version of the rules and whose parameters are asked.</summary>
    public LocalDate RulesAsOf { get; }

    /// <summary>Gets the period judged.</summary>
    public EffectivePeriod Period => EffectivePeriod.OfDays(FirstDay, LastDay);

    /// <summary>Gets the last day of the period or the as-of day, whichever is earlier.</summary>
    public LocalDate DefaultRulesAsOf => LocalDate.Min(LastDay, AsOf);

    /// <summary>Gets whether the rules of another day than <see cref="DefaultRulesAsOf"/> are asked.</summary>
    public bool IsRetroactive => RulesAsOf != DefaultRulesAsOf;

    internal long RulesAsOfBits => PackedValue.Pack(RulesAsOf);

    /// <summary>Makes the dates for a whole calendar year, as of its last day.</summary>
    /// <param name="year">The year, from 1800 to 2199.</param>
    /// <returns>The dates.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1800 to 2199.</exception>
    public static EvaluationDates OfYear(int year)
    {
        var period = EffectivePeriod.OfYear(year);
        return new(period.LastDay!.Value, period);
    }

    /// <summary>Makes the dates for the calendar year of a day, as of that day.</summary>
    /// <param name="asOf">The day.</param>
    /// <returns>The dates.</returns>
    public static EvaluationDates AsOfDay(LocalDate asOf) => new(asOf, EffectivePeriod.OfYear(asOf.Year));

    /// <summary>Tells whether a dated entry counts: within the period and not after the as-of day.</summary>
    /// <param name="day">The day of the entry.</param>
    /// <returns>Whether it counts.</returns>
    public bool Counts(LocalDate day) => day >= FirstDay && day <= LastDay && day <= AsOf;

    /// <summary>Tells whether a list of records is known to hold every entry of the whole period, which is over.</summary>
    /// <typeparam name="T">The type of the entries.</typeparam>
    /// <param name="records">The list; null means that it was not recorded.</param>
    /// <returns>Whether the list was checked on or after <see cref="LastDay"/>: only then is what is not in it known not to have been.</returns>
    public bool IsClosed<T>(RecordList<T>? records) => AsOf >= LastDay && IsComplete(records);

    /// <summary>Tells whether every day of the period judged lies within another period.</summary>
    /// <param name="period">The other period.</param>
    /// <returns>Whether it covers the period judged.</returns>
    public bool AreWithin(EffectivePeriod period) => period.Contains(FirstDay) && period.Contains(LastDay);

    /// <summary>Gets the last day up to which entries of the period can count: the earlier of its last day and the as-of day.</summary>
    public LocalDate LastCountedDay => DefaultRulesAsOf;

    /// <summary>Tells whether a list of records is known to hold every entry of the period that can count.</summary>
    /// <typeparam name="T">The type of the entries.</typeparam>
    /// <param name="records">The list; null means that it was not recorded.</param>
    /// <returns>Whether the list was checked on or after <see cref="LastCountedDay"/>.</returns>
    public bool IsComplete<T>(RecordList<T>? records) =>
        records is not null && records.IsCompleteThrough(LastCountedDay);
}
