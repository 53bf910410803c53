using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace DangBo.Domain.Classifications;

/// <summary>The guard of every list of classifications.</summary>
internal static class ClassificationGuards
{
    /// <summary>Guards a list of classifications: null passes, no id stands twice, and no two contradict each other.</summary>
    /// <exception cref="ArgumentException">An id stands twice, a correction names none or a wrong one, or on some day two of
    /// one year are in force of which neither corrects the other.</exception>
    [return: NotNullIfNotNull(nameof(list))]
    public static RecordList<QualityClassification>? ContradictoryClassifications(
        this IGuardClause guard, RecordList<QualityClassification>? list, string name)
    {
        _ = guard.RepeatedId(list, one => one.Id, name);
        return list is not null && ClassificationConflicts.Any(list.Entries)
            ? throw new ArgumentException("The classifications contradict one another.", name)
            : list;
    }
}
