using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Populations;

/// <summary>A quota of the rule set, with its share on the day: what a count needs to be read against it.</summary>
/// <remarks>Equality is by all members.</remarks>
public sealed record PopulationQuota
{
    internal PopulationQuota()
    {
    }

    /// <summary>Gets the id of the level that is capped.</summary>
    public required string Level { get; init; }

    /// <summary>Gets the ids of the levels whose holders are the base.</summary>
    public required ValueList<string> Of { get; init; }

    /// <summary>Gets the fact whose values make the groups of the quota; null means one group of all.</summary>
    public required PopulationFact? Per { get; init; }

    /// <summary>Gets how a cap that is not a whole number is rounded.</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>Gets the share of the base that may have the level, as an exact fraction such as <c>1/5</c>; null where it has no
    /// value on the day.</summary>
    public required string? Share { get; init; }

    /// <summary>Gets where the share comes from, in words; where it has no value, what is missing.</summary>
    public required LocalizedText ShareText { get; init; }

    internal static PopulationQuota At(BoundRuleSet bound, int index, EvaluationDates dates)
    {
        var (quota, operand) = (bound.Definition.Quotas[index], bound.QuotaShares[index]);
        var frame = new Frame { Dates = ref dates };
        var share = operand.Number(ref frame);
        var factor = operand.FactorParameter is { } by ? new ParameterUse(by, dates) : (ParameterUse?)null;
        return new()
        {
            Level = quota.Level,
            Of = quota.Of,
            Per = quota.Per is { } per ? PopulationScope.FactOf(bound, per, nameof(bound)) : null,
            Rounding = quota.Rounding,
            Share = share?.ToString(),
            ShareText = share is null
                ? FindingText.Joined([.. QuotaReading.MissingOf(operand, dates).Select(FindingText.Missing)])
                : ReasonText.Origin(new(operand.Parameter!, dates), quota.AtMost.Adjustment, factor),
        };
    }
}

/// <summary>The counts of one quota: a count for each group that it asks about.</summary>
public sealed record PopulationQuotaCounts
{
    internal PopulationQuotaCounts()
    {
    }

    /// <summary>Gets the count of each group in the order of their names; last, with a null name, those whose group is not on
    /// record, or all where the quota makes no groups.</summary>
    public required ValueList<QuotaGroupCount> Groups { get; init; }
}

/// <summary>The count of one group of a quota.</summary>
public sealed record QuotaGroupCount
{
    internal QuotaGroupCount()
    {
    }

    /// <summary>Gets the value of the quota's fact, as text; null for those of whom it is not on record, or for all.</summary>
    public required string? Group { get; init; }

    /// <summary>Gets the count of its members.</summary>
    public required QuotaCount Count { get; init; }
}

/// <summary>A quota read for one group of a population.</summary>
/// <remarks>
/// Who is in no known group may be in any: each group may have them besides its own, so that a cap is broken, or kept, only
/// where that holds wherever they belong. The reading without a group is of a group that nobody is known to be in.
/// Equality is by all members.
/// </remarks>
public sealed record PopulationQuotaReading
{
    private PopulationQuotaReading()
    {
    }

    /// <summary>Gets the quota.</summary>
    public required PopulationQuota Quota { get; init; }

    /// <summary>Gets the group; null where the quota makes no groups, or for a group that nobody is known to be in.</summary>
    public required string? Group { get; init; }

    /// <summary>Gets the count that was read: the group's own, with those who may be in it besides.</summary>
    public required QuotaCount Count { get; init; }

    /// <summary>Gets what became of the quota.</summary>
    public required QuotaVerdict Verdict { get; init; }

    /// <summary>Gets the least that the cap may be; null where the share has no value.</summary>
    public required long? LowestCap { get; init; }

    /// <summary>Gets the most that the cap may be; null where the share has no value.</summary>
    public required long? HighestCap { get; init; }

    /// <summary>Gets what became of the quota in words, with the counts, the cap and the share.</summary>
    public required LocalizedText Text { get; init; }

    internal static PopulationQuotaReading Of(PopulationScope scope, PopulationQuota quota, string? group, QuotaCount count)
    {
        var (lowest, highest) = quota.Share is { } share ? QuotaReading.Caps(ExactNumber.Parse(share), count, quota.Rounding) : (null, null);
        var verdict = QuotaReading.VerdictOf(count, lowest, highest);
        return new()
        {
            Quota = quota,
            Group = group,
            Count = count,
            Verdict = verdict,
            LowestCap = lowest,
            HighestCap = highest,
            Text = QuotaText.Of(new QuotaText.Parts(
                verdict,
                count,
                TitleOf(scope, quota.Level),
                [.. quota.Of.Select(level => TitleOf(scope, level))],
                lowest,
                highest,
                quota.ShareText,
                quota.Rounding)),
        };
    }

    internal static IEnumerable<PopulationQuotaReading> AllOf(PopulationScope scope, PopulationQuota quota, PopulationQuotaCounts counts)
    {
        var somewhere = quota.Per is null
            ? QuotaCount.None
            : counts.Groups.FirstOrDefault(group => group.Group is null)?.Count.ThatMayBeThere ?? QuotaCount.None;
        return counts.Groups.Select(group => Of(
            scope, quota, group.Group, quota.Per is not null && group.Group is null ? somewhere : group.Count + somewhere));
    }

    private static LocalizedText TitleOf(PopulationScope scope, string level) =>
        scope.Levels.FirstOrDefault(known => known.Id == level)?.Title ?? new(level);
}
