using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace DangBo.Domain;

/// <summary>The guards that records share: they let what was not recorded (null) pass, and never repeat what they
/// refuse.</summary>
internal static class RecordGuards
{
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
    public static ValueList<T>? RepeatedId<T>(this IGuardClause guard, ValueList<T>? items, Func<T, string> id, string name)
    {
        ThrowIfRepeated(items, id, name);
        return items;
    }

    /// <summary>Guards the ids of the entries of a list: null passes, no id stands twice. Ids are compared by
    /// ordinal.</summary>
    /// <exception cref="ArgumentException">An id stands twice.</exception>
    [return: NotNullIfNotNull(nameof(list))]
    [SuppressMessage("Style", "IDE0060", Justification = "A guard clause extends Guard.Against.")]
    public static RecordList<T>? RepeatedId<T>(this IGuardClause guard, RecordList<T>? list, Func<T, string> id, string name)
    {
        ThrowIfRepeated(list?.Entries, id, name);
        return list;
    }

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

    private static void ThrowIfRepeated<T>(ValueList<T>? items, Func<T, string> id, string name)
    {
        if (items is not null && (items.Count <= FewItems ? RepeatsAmongFew(items, id) : RepeatsAmongMany(items, id)))
        {
            throw new ArgumentException("An id stands twice in one list.", name);
        }
    }

    // Most lists are short: comparing each pair makes no garbage while documents are read.
    private static bool RepeatsAmongFew<T>(ValueList<T> items, Func<T, string> id)
    {
        for (var later = 1; later < items.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (string.Equals(id(items[earlier]), id(items[later]), StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool RepeatsAmongMany<T>(ValueList<T> items, Func<T, string> id)
    {
        var seen = new HashSet<string>(items.Count, StringComparer.Ordinal);
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
