using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;

namespace DangBo.Domain;

/// <summary>The guards that records share: they let what was not recorded (null) pass, and never repeat what they
/// refuse.</summary>
internal static class RecordGuards
{
    /// <summary>The first year of records that are kept by year.</summary>
    public const int FirstYear = 1990;

    private const int FewItems = 16;

    /// <summary>Guards the text of a record: null passes, a given text is not blank; Vietnamese letters are
    /// composed.</summary>
    /// <exception cref="ArgumentException">The text is empty or only white space.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? BlankText(this IGuardClause guard, string? text, string name) =>
        text is null ? null : VietnameseText.Compose(guard.NullOrWhiteSpace(text, name));

    /// <summary>Guards the ids of a list: null passes, no id stands twice. Ids are compared by ordinal.</summary>
    /// <exception cref="ArgumentException">An id stands twice.</exception>
    [return: NotNullIfNotNull(nameof(items))]
    [SuppressMessage("Style", "IDE0060", Justification = "A guard clause extends Guard.Against.")]
    public static ValueList<T>? RepeatedId<T, TId>(this IGuardClause guard, ValueList<T>? items, Func<T, TId> id, string name)
    {
        ThrowIfRepeated(items, id, name);
        return items;
    }

    /// <summary>Guards the ids of the entries of a list: null passes, no id stands twice. Ids are compared by
    /// ordinal.</summary>
    /// <exception cref="ArgumentException">An id stands twice.</exception>
    [return: NotNullIfNotNull(nameof(list))]
    [SuppressMessage("Style", "IDE0060", Justification = "A guard clause extends Guard.Against.")]
    public static RecordList<T>? RepeatedId<T, TId>(this IGuardClause guard, RecordList<T>? list, Func<T, TId> id, string name)
    {
        ThrowIfRepeated(list?.Entries, id, name);
        return list;
    }

    /// <summary>Guards a day that is not after another: where either was not recorded, it passes.</summary>
    /// <exception cref="ArgumentException">The day is after the other.</exception>
    [SuppressMessage("Style", "IDE0060", Justification = "A guard clause extends Guard.Against.")]
    public static LocalDate? DayAfter(this IGuardClause guard, LocalDate? day, LocalDate? other, string name) =>
        day > other ? throw new ArgumentException("A day is after one that it may not be after.", name) : day;

    /// <summary>Guards a day that is not after another: where the other was not recorded, it passes.</summary>
    /// <exception cref="ArgumentException">The day is after the other.</exception>
    public static LocalDate DayAfter(this IGuardClause guard, LocalDate day, LocalDate? other, string name) =>
        guard.DayAfter((LocalDate?)day, other, name)!.Value;

    /// <summary>Guards a day that is not before another: where either was not recorded, it passes.</summary>
    /// <exception cref="ArgumentException">The day is before the other.</exception>
    [SuppressMessage("Style", "IDE0060", Justification = "A guard clause extends Guard.Against.")]
    public static LocalDate? DayBefore(this IGuardClause guard, LocalDate? day, LocalDate? other, string name) =>
        day < other ? throw new ArgumentException("A day is before one that it may not be before.", name) : day;

    /// <summary>Guards a count that is a part of a whole: null passes; where the whole was not given yet, none to all.</summary>
    /// <exception cref="ArgumentException">The part is negative, or greater than the whole.</exception>
    public static int? PartAboveWhole(this IGuardClause guard, int? part, int? whole, string name) =>
        part is { } count ? guard.OutOfRange(count, name, 0, whole ?? int.MaxValue) : null;

    /// <summary>Guards a count of which another is a part, where that was recorded.</summary>
    /// <exception cref="ArgumentException">The whole is less than the part.</exception>
    public static int WholeBelowPart(this IGuardClause guard, int whole, int? part, string name) =>
        guard.OutOfRange(whole, name, part ?? int.MinValue, int.MaxValue);

    /// <summary>Guards a year of records that are kept by year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1990 to 2199.</exception>
    public static int YearOfRecord(this IGuardClause guard, int year, string name) =>
        guard.OutOfRange(year, name, FirstYear, IsoDate.Latest.Year);

    /// <summary>Guards a list of ids: null passes, none is blank, none stands twice. Ids are compared by ordinal.</summary>
    /// <exception cref="ArgumentException">An id is blank, or stands twice.</exception>
    [return: NotNullIfNotNull(nameof(ids))]
    public static ValueList<string>? BadIds(this IGuardClause guard, ValueList<string>? ids, string name)
    {
        foreach (var id in ids is null ? [] : ids.AsSpan())
        {
            _ = guard.NullOrWhiteSpace(id, name);
        }

        return guard.RepeatedId(ids, id => id, name);
    }

    private static void ThrowIfRepeated<T, TId>(ValueList<T>? items, Func<T, TId> id, string name)
    {
        if (items is not null && (items.Count <= FewItems ? RepeatsAmongFew(items, id) : RepeatsAmongMany(items, id)))
        {
            throw new ArgumentException("An id stands twice in one list.", name);
        }
    }

    // Most lists are short: comparing each pair makes no garbage while documents are read.
    private static bool RepeatsAmongFew<T, TId>(ValueList<T> items, Func<T, TId> id)
    {
        for (var later = 1; later < items.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (EqualityComparer<TId>.Default.Equals(id(items[earlier]), id(items[later])))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool RepeatsAmongMany<T, TId>(ValueList<T> items, Func<T, TId> id)
    {
        var seen = new HashSet<TId>(items.Count);
        foreach (var item in items)
        {
            if (!seen.Add(id(item)))
            {
                return true;
            }
        }

        return false;
    }
}
