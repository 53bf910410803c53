using System.Collections.Frozen;
using NodaTime;

namespace DangBo.Domain.Rules;

/// <summary>How facts are read from dated lists: what is counted, and when it is known.</summary>
/// <remarks>A count is known only of a list that was checked on or after the last counted day. The functions that are given
/// are static, so that reading a person makes no garbage.</remarks>
internal static class RecordReading
{
    /// <summary>Counts the entries of the period.</summary>
    public static long? Count<T>(RecordList<T>? records, in EvaluationDates dates, Func<T, LocalDate> on) =>
        Sum(records, in dates, on, static _ => 1);

    /// <summary>Counts those entries of the period that count; null where one does not tell whether it does.</summary>
    public static long? Count<T>(RecordList<T>? records, in EvaluationDates dates, Func<T, LocalDate> on, Func<T, bool?> counts)
    {
        if (!dates.IsComplete(records))
        {
            return null;
        }

        var count = 0L;
        foreach (var entry in records!.Entries)
        {
            if (!dates.Counts(on(entry)))
            {
                continue;
            }

            if (counts(entry) is not { } yes)
            {
                return null;
            }

            count += yes ? 1 : 0;
        }

        return count;
    }

    /// <summary>Adds up a number of the entries of the period; null where one does not tell it.</summary>
    public static long? Sum<T>(RecordList<T>? records, in EvaluationDates dates, Func<T, LocalDate> on, Func<T, int?> number)
    {
        if (!dates.IsComplete(records))
        {
            return null;
        }

        var sum = 0L;
        foreach (var entry in records!.Entries)
        {
            if (!dates.Counts(on(entry)))
            {
                continue;
            }

            if (number(entry) is not { } addend)
            {
                return null;
            }

            sum += addend;
        }

        return sum;
    }

    /// <summary>Gets the last entry of the period: which one it is, only a complete list tells.</summary>
    public static T? Last<T>(RecordList<T>? records, in EvaluationDates dates, Func<T, LocalDate> on)
        where T : class
    {
        T? last = null;
        foreach (var entry in dates.IsComplete(records) ? records!.Entries.AsSpan() : [])
        {
            if (dates.Counts(on(entry)) && (last is null || on(entry) > on(last)))
            {
                last = entry;
            }
        }

        return last;
    }

    /// <summary>Gets the entry of the year of the last counted day; a year has one entry at most.</summary>
    public static T? OfYear<T>(RecordList<T>? records, in EvaluationDates dates, Func<T, int> year)
        where T : class
    {
        var wanted = dates.LastCountedDay.Year;
        foreach (var entry in records is null ? [] : records.Entries.AsSpan())
        {
            if (year(entry) == wanted)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>Gets a day where it is not after the as-of day.</summary>
    public static LocalDate? Seen(LocalDate? day, in EvaluationDates dates) => day <= dates.AsOf ? day : null;

    /// <summary>Says yes where something is on record, no where the list is closed, and else nothing.</summary>
    public static bool? YesOrClosed<T>(bool isOnRecord, RecordList<T>? records, in EvaluationDates dates) =>
        isOnRecord ? true : dates.IsClosed(records) ? false : null;

    /// <summary>Says yes where something of the year of the last counted day is on record, no where the list is closed through
    /// the last day of that year, and else nothing.</summary>
    public static bool? YesOrYearClosed<T>(bool isOnRecord, RecordList<T>? records, in EvaluationDates dates)
    {
        var end = new LocalDate(dates.LastCountedDay.Year, 12, 31);
        return isOnRecord ? true : dates.AsOf >= end && records?.IsCompleteThrough(end) == true ? false : null;
    }

    /// <summary>Counts the entries after the as-of day.</summary>
    public static int Later<T>(RecordList<T>? records, LocalDate asOf, Func<T, LocalDate?> on)
    {
        var count = 0;
        foreach (var entry in records is null ? [] : records.Entries.AsSpan())
        {
            count += on(entry) > asOf ? 1 : 0;
        }

        return count;
    }

    /// <summary>Gets the codes of a list as a set: complete where the list was recorded and every code is known.</summary>
    public static (ulong Present, bool Complete)? SetOf<TCode>(ValueList<TCode>? codes)
        where TCode : struct, ICode<TCode>
    {
        if (codes is null)
        {
            return null;
        }

        var (present, complete) = (0UL, true);
        foreach (var code in codes.AsSpan())
        {
            present |= Bits<TCode>.Of(code);
            complete &= Bits<TCode>.Of(code) != 0;
        }

        return (present, complete);
    }

    /// <summary>The known codes of a type as bits, in the order of the type.</summary>
    /// <typeparam name="TCode">The code type; of at most 64 codes.</typeparam>
    public static class Bits<TCode>
        where TCode : struct, ICode<TCode>
    {
        private static readonly FrozenDictionary<TCode, ulong> ByCode =
            TCode.Table.Codes.Select((code, place) => KeyValuePair.Create(code, 1UL << place)).ToFrozenDictionary();

        /// <summary>Gets the bit of a code; none for one that this version does not know.</summary>
        public static ulong Of(TCode code) => ByCode.GetValueOrDefault(code);
    }
}
