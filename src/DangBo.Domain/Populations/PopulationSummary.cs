using Ardalis.GuardClauses;
using DangBo.Domain.Evaluation;

namespace DangBo.Domain.Populations;

/// <summary>What was counted of a population by one rule set: verdicts, levels, quotas, and what is missing.</summary>
/// <remarks>
/// <para>Immutable; equality is by all that was counted and its <see cref="Scope"/>. It names no subject.</para>
/// <para>Summaries of one scope merge in any order and grouping to the same one, and <see cref="Empty"/> changes none: the
/// summary of a whole is that of its parts merged, so that parts can be counted where their records are.</para>
/// </remarks>
public sealed record PopulationSummary
{
    internal PopulationSummary()
    {
    }

    /// <summary>Gets what the summary is of.</summary>
    public required PopulationScope Scope { get; init; }

    /// <summary>Gets the counts of all subjects.</summary>
    public required PopulationCounts Total { get; init; }

    /// <summary>Gets the counts of each group in the order of their names, those whose group is not on record last; empty
    /// where there is no grouping.</summary>
    public required ValueList<PopulationGroup> Groups { get; init; }

    /// <summary>Gets the counts of each quota of <see cref="PopulationScope.Quotas"/>, in their order.</summary>
    public required ValueList<PopulationQuotaCounts> Quotas { get; init; }

    /// <summary>Gets how many subjects, or documents that were to hold one, gave no answer: they could not be read, or the
    /// rules were not in force. They are in no other count.</summary>
    public required long NotEvaluated { get; init; }

    /// <summary>Gets whether something had to be left out, so that the counts are not of the whole population.</summary>
    public required bool IsPartial { get; init; }

    /// <summary>Gets what became of each quota in each of its groups.</summary>
    public ValueList<PopulationQuotaReading> QuotaReadings => Scope.Quotas
        .Zip(Quotas, (quota, counts) => PopulationQuotaReading.AllOf(Scope, quota, counts)).SelectMany(readings => readings).ToValueList();

    /// <summary>Makes the summary of nobody, which changes no other of its scope when merged.</summary>
    /// <param name="scope">What the summary is of.</param>
    /// <returns>The summary.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scope"/> is null.</exception>
    public static PopulationSummary Empty(PopulationScope scope)
    {
        Guard.Against.Null(scope);
        return new()
        {
            Scope = scope,
            Total = PopulationTally.NobodyOf(scope),
            Groups = ValueList<PopulationGroup>.Empty,
            Quotas = scope.Quotas.Select(quota => new PopulationQuotaCounts
            {
                Groups = quota.Per is null ? [new() { Group = null, Count = QuotaCount.None }] : ValueList<QuotaGroupCount>.Empty,
            }).ToValueList(),
            NotEvaluated = 0,
            IsPartial = false,
        };
    }

    /// <summary>Tells why two summaries cannot be merged.</summary>
    /// <param name="other">The other summary.</param>
    /// <returns>The first difference of their scopes; null where they can be merged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Message? WhyNotMergeable(PopulationSummary other) => PopulationDifference.Of(Scope, Guard.Against.Null(other).Scope);

    /// <summary>Merges another summary, of subjects that are not in this one.</summary>
    /// <param name="other">The other summary.</param>
    /// <returns>The summary of both.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="PopulationMergeException">The two are of different rules, dates or groupings.</exception>
    /// <exception cref="OverflowException">A count passes 64 bits, or a sum of points has more digits than a decimal.</exception>
    public PopulationSummary Merge(PopulationSummary other)
    {
        if (WhyNotMergeable(other) is { } reason)
        {
            throw new PopulationMergeException(reason);
        }

        return new()
        {
            Scope = Scope,
            Total = PopulationAddition.Sum(Total, other.Total),
            Groups = PopulationAddition.ByGroup(
                Groups,
                other.Groups,
                group => group.Group,
                (one, another) => one with { Counts = PopulationAddition.Sum(one.Counts, another.Counts) }),
            Quotas = Quotas.Zip(other.Quotas, PopulationAddition.Sum).ToValueList(),
            NotEvaluated = NotEvaluated + other.NotEvaluated,
            IsPartial = IsPartial || other.IsPartial,
        };
    }

    /// <summary>Merges summaries of subjects of which none is in two.</summary>
    /// <param name="summaries">The summaries; at least one.</param>
    /// <returns>The summary of all.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="summaries"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no summary, or (<see cref="PopulationMergeException"/>) two are of different
    /// rules, dates or groupings.</exception>
    /// <exception cref="OverflowException">A count passes 64 bits, or a sum of points has more digits than a decimal.</exception>
    public static PopulationSummary Merge(IEnumerable<PopulationSummary> summaries) =>
        Guard.Against.Null(summaries).Aggregate((PopulationSummary?)null, (sum, one) => sum is null ? one : sum.Merge(one)) ??
        throw new ArgumentException("There is no summary to merge.", nameof(summaries));

    /// <summary>Gets the counts of one group.</summary>
    /// <param name="group">The value of the grouping fact, as text; null for those of whom it is not on record.</param>
    /// <returns>The counts; null where nobody is in that group.</returns>
    public PopulationCounts? Group(string? group) => Groups.FirstOrDefault(one => one.Group == group)?.Counts;

    /// <summary>Tells which rule set counted how many.</summary>
    /// <returns>The id, the version and the number of subjects.</returns>
    public override string ToString() => FormattableString.Invariant($"{Scope.RuleSet.Id}@{Scope.RuleSet.Version}: {Total.Subjects}");
}

/// <summary>The counts of one group of a population.</summary>
public sealed record PopulationGroup
{
    internal PopulationGroup()
    {
    }

    /// <summary>Gets the value of the grouping fact, as text; null for those of whom it is not on record.</summary>
    public required string? Group { get; init; }

    /// <summary>Gets the counts of its members.</summary>
    public required PopulationCounts Counts { get; init; }

    /// <summary>Tells how many the group has, and never which: its name may be a text of the record.</summary>
    /// <returns>The number of subjects.</returns>
    public override string ToString() => FormattableString.Invariant($"{Counts.Subjects} subjects");
}
