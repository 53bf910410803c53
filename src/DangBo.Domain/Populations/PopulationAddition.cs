using DangBo.Domain.Rules;

namespace DangBo.Domain.Populations;

/// <summary>Adds counts of one scope: exactly, in any order and grouping to the same sum.</summary>
internal static class PopulationAddition
{
    public static ScoreCounts NoScore { get; } = new()
    {
        Scored = 0,
        Certain = 0,
        LowestSum = 0,
        HighestSum = 0,
        Undetermined = 0,
        NotApplicable = 0,
    };

    public static PopulationCounts Sum(PopulationCounts left, PopulationCounts right) => new()
    {
        Subjects = left.Subjects + right.Subjects,
        Overall = left.Overall + right.Overall,
        Criteria = left.Criteria.Zip(right.Criteria, (one, other) => one with
        {
            Verdicts = one.Verdicts + other.Verdicts,
            Provisional = one.Provisional + other.Provisional,
        }).ToValueList(),
        Levels = left.Levels.Zip(right.Levels, (one, other) => one with
        {
            Lowest = one.Lowest + other.Lowest,
            Highest = one.Highest + other.Highest,
        }).ToValueList(),
        Score = left.Score is null || right.Score is null ? null : Sum(left.Score, right.Score),
        Missing = ByKey(left.Missing, right.Missing, entry => entry.Key, (one, other) => one with { Findings = one.Findings + other.Findings })
            .OrderBy(entry => entry.Key.IsParameter).ThenBy(entry => entry.Key.Name, StringComparer.Ordinal).ToValueList(),
        Awaiting = ByKey(left.Awaiting, right.Awaiting, entry => entry.Key, (one, other) => one with { Findings = one.Findings + other.Findings })
            .OrderBy(entry => entry.Key, StringComparer.Ordinal).ToValueList(),
        Remarks = ByKey(left.Remarks, right.Remarks, entry => entry.Code, (one, other) => one with { Count = one.Count + other.Count })
            .OrderBy(entry => entry.Code, StringComparer.Ordinal).ToValueList(),
    };

    public static ScoreCounts Sum(ScoreCounts left, ScoreCounts right) => new()
    {
        Scored = left.Scored + right.Scored,
        Certain = left.Certain + right.Certain,
        LowestSum = Exactly(left.LowestSum, right.LowestSum),
        HighestSum = Exactly(left.HighestSum, right.HighestSum),
        Undetermined = left.Undetermined + right.Undetermined,
        NotApplicable = left.NotApplicable + right.NotApplicable,
    };

    public static PopulationQuotaCounts Sum(PopulationQuotaCounts left, PopulationQuotaCounts right) => new()
    {
        Groups = ByGroup(
            left.Groups, right.Groups, entry => entry.Group, (one, other) => one with { Count = one.Count + other.Count }),
    };

    /// <summary>Joins what is counted by group: by the names in ordinal order, those without one last.</summary>
    public static ValueList<T> ByGroup<T>(IEnumerable<T> left, IEnumerable<T> right, Func<T, string?> groupOf, Func<T, T, T> sum)
        where T : class =>
        ByKey(left, right, entry => (groupOf(entry) is null, groupOf(entry) ?? string.Empty), sum)
            .OrderBy(entry => groupOf(entry) is null).ThenBy(groupOf, StringComparer.Ordinal).ToValueList();

    private static IEnumerable<T> ByKey<T, TKey>(IEnumerable<T> left, IEnumerable<T> right, Func<T, TKey> keyOf, Func<T, T, T> sum)
        where TKey : notnull =>
        left.Concat(right).GroupBy(keyOf).Select(group => group.Aggregate(sum));

    // A decimal that has no room for all digits would round, and sums in another order would differ.
    private static decimal Exactly(decimal left, decimal right)
    {
        var sum = left + right;
        return sum - left == right && sum - right == left
            ? DecimalDigits.Shortest(sum)
            : throw new OverflowException("The sum of the points has more digits than a decimal holds.");
    }
}
