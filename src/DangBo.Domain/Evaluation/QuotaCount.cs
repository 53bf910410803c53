using Ardalis.GuardClauses;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>How many of a group have the level that a quota caps, and how many a level of its base, while some are open.</summary>
/// <remarks>
/// Counts add up: in any order and grouping the sum is the same, and <see cref="None"/>, the default value, changes none.
/// Equality is by the four numbers.
/// </remarks>
public readonly record struct QuotaCount
{
    private QuotaCount(long lowestAtLevel, long highestAtLevel, long lowestInBase, long highestInBase) =>
        (LowestAtLevel, HighestAtLevel, LowestInBase, HighestInBase) = (lowestAtLevel, highestAtLevel, lowestInBase, highestInBase);

    /// <summary>Gets the count of a group without members.</summary>
    public static QuotaCount None => default;

    /// <summary>Gets how many have the capped level for certain.</summary>
    public long LowestAtLevel { get; }

    /// <summary>Gets how many have the capped level or may have it.</summary>
    public long HighestAtLevel { get; }

    /// <summary>Gets how many have a level of the base for certain.</summary>
    public long LowestInBase { get; }

    /// <summary>Gets how many have a level of the base or may have one.</summary>
    public long HighestInBase { get; }

    /// <summary>Adds two counts.</summary>
    /// <param name="left">One count.</param>
    /// <param name="right">The other.</param>
    /// <returns>The count of both groups, which have no member in common.</returns>
    public static QuotaCount operator +(QuotaCount left, QuotaCount right) => checked(new(
        left.LowestAtLevel + right.LowestAtLevel,
        left.HighestAtLevel + right.HighestAtLevel,
        left.LowestInBase + right.LowestInBase,
        left.HighestInBase + right.HighestInBase));

    /// <summary>Adds another count.</summary>
    /// <param name="other">The other count.</param>
    /// <returns>The count of both groups, which have no member in common.</returns>
    public QuotaCount Add(QuotaCount other) => this + other;

    /// <summary>Counts one member of a group.</summary>
    /// <param name="quota">The quota, of the rule set that was evaluated.</param>
    /// <param name="report">The report of the member.</param>
    /// <returns>
    /// The count; <see cref="None"/> of one to whom the rule set does not apply, or by rules that are not in force. A
    /// provisional answer counts as it stands.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The rule set that was evaluated does not have the quota.</exception>
    public static QuotaCount Of(Quota quota, Report report)
    {
        Guard.Against.Null(quota);
        if (!Guard.Against.Null(report).Evaluator.RuleSet.Quotas.Contains(quota))
        {
            throw new ArgumentException("The rule set that was evaluated does not have the quota.", nameof(quota));
        }

        return report.Level is { } outcome ? Of(quota, outcome.PossibleLevels) : None;
    }

    /// <summary>Counts the members of a group.</summary>
    /// <param name="quota">The quota, of the rule set that was evaluated.</param>
    /// <param name="group">The reports of the members.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A rule set that was evaluated does not have the quota.</exception>
    public static QuotaCount Of(Quota quota, IEnumerable<Report> group) =>
        Guard.Against.Null(group).Aggregate(None, (count, report) => count + Of(quota, report));

    /// <summary>Makes a count of figures that others have counted.</summary>
    /// <param name="atLevel">How many have the capped level; from 0.</param>
    /// <param name="inBase">How many have a level of the base; from 0.</param>
    /// <returns>The count, in which nobody is open.</returns>
    /// <remarks>Of a total in which groups were added up, ask <see cref="QuotaReading.OfAggregate"/>.</remarks>
    /// <exception cref="ArgumentException">A figure is negative.</exception>
    public static QuotaCount OfFigures(long atLevel, long inBase) => OfFigures(atLevel, atLevel, inBase, inBase);

    /// <summary>Makes a count of figures that others have counted while some members were open.</summary>
    /// <param name="lowestAtLevel">How many have the capped level for certain; from 0.</param>
    /// <param name="highestAtLevel">How many have it or may have it; not below the lowest.</param>
    /// <param name="lowestInBase">How many have a level of the base for certain; from 0.</param>
    /// <param name="highestInBase">How many have one or may have one; not below the lowest.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentException">A figure is negative, or a highest one is below the lowest.</exception>
    public static QuotaCount OfFigures(long lowestAtLevel, long highestAtLevel, long lowestInBase, long highestInBase)
    {
        Guard.Against.Negative(lowestAtLevel);
        Guard.Against.Negative(lowestInBase);
        Guard.Against.OutOfRange(highestAtLevel, nameof(highestAtLevel), lowestAtLevel, long.MaxValue);
        Guard.Against.OutOfRange(highestInBase, nameof(highestInBase), lowestInBase, long.MaxValue);
        return new(lowestAtLevel, highestAtLevel, lowestInBase, highestInBase);
    }

    /// <summary>Gets the count of a group in which none of these need be, and any may be.</summary>
    internal QuotaCount ThatMayBeThere => new(0, HighestAtLevel, 0, HighestInBase);

    internal static QuotaCount Of(Quota quota, ValueList<string> possible) => new(
        possible.All(level => level == quota.Level) ? 1 : 0,
        possible.Any(level => level == quota.Level) ? 1 : 0,
        possible.All(quota.Of.Contains) ? 1 : 0,
        possible.Any(quota.Of.Contains) ? 1 : 0);
}
