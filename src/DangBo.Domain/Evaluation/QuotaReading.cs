using Ardalis.GuardClauses;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>What became of a quota in one group: a closed set.</summary>
public enum QuotaVerdict : byte
{
    /// <summary>The cap is kept, whatever becomes of who is open.</summary>
    Kept = 0,

    /// <summary>The counts leave open whether the cap is kept.</summary>
    Possible,

    /// <summary>The cap is exceeded, whatever becomes of who is open.</summary>
    Breached,

    /// <summary>The share has no value on the day.</summary>
    Undetermined,

    /// <summary>The quota asks about groups, and the figures are of all groups together: they cannot tell.</summary>
    NotTestable,
}

/// <summary>A quota read for one group: how many have the capped level, how many may, and what became of the quota.</summary>
/// <remarks>
/// It names no member: who gives way is not for a rule to say. The cap is the share of the base, multiplied out exactly and
/// rounded once. Equality is by all members.
/// </remarks>
public sealed record QuotaReading
{
    private QuotaReading()
    {
    }

    /// <summary>Gets the rule set whose quota it is.</summary>
    public required RuleSet RuleSet { get; init; }

    /// <summary>Gets the quota.</summary>
    public required Quota Quota { get; init; }

    /// <summary>Gets how many have the capped level and a level of the base.</summary>
    public required QuotaCount Count { get; init; }

    /// <summary>Gets what became of the quota.</summary>
    public required QuotaVerdict Verdict { get; init; }

    /// <summary>Gets the least that the cap may be; null where the share has no value.</summary>
    /// <remarks>Whatever is greater than a count can be, is given as the greatest number of 64 bits.</remarks>
    public long? LowestCap { get; init; }

    /// <summary>Gets the most that the cap may be; null where the share has no value.</summary>
    /// <remarks>Whatever is greater than a count can be, is given as the greatest number of 64 bits.</remarks>
    public long? HighestCap { get; init; }

    /// <summary>Gets the parameter that the share is: its value, and who set that.</summary>
    public required ParameterUse Share { get; init; }

    /// <summary>Gets the parameter that the share is multiplied by; null where it is by none.</summary>
    public ParameterUse? Factor { get; init; }

    /// <summary>Gets the parameters without a value on the day; empty where there is an answer.</summary>
    public required ValueList<MissingItem> Missing { get; init; }

    /// <summary>Reads a quota for one group.</summary>
    /// <param name="evaluator">The bound rule set.</param>
    /// <param name="quota">The quota, of that rule set.</param>
    /// <param name="dates">The dates of the evaluations; the rules are to be in force on the rules-as-of day.</param>
    /// <param name="count">The count of the group.</param>
    /// <returns>The reading.</returns>
    /// <exception cref="ArgumentNullException">The evaluator or the quota is null.</exception>
    /// <exception cref="ArgumentException">The rule set does not have the quota, or is not in force on the day asked.</exception>
    public static QuotaReading Of(Evaluator evaluator, Quota quota, EvaluationDates dates, QuotaCount count)
    {
        var bound = Guard.Against.Null(evaluator).Bound;
        var index = bound.Definition.Quotas.AsSpan().IndexOf(Guard.Against.Null(quota));
        if (index < 0)
        {
            throw new ArgumentException("The rule set does not have the quota.", nameof(quota));
        }

        if (!evaluator.IsInForceOn(dates.RulesAsOf))
        {
            throw new ArgumentException("The rules are not in force on the day asked.", nameof(dates));
        }

        var operand = bound.QuotaShares[index];
        var frame = new Frame { Dates = ref dates };
        var (lowest, highest) = operand.Number(ref frame) is { } share ? Caps(share, count, quota.Rounding) : (null, null);
        return new()
        {
            RuleSet = bound.Definition,
            Quota = quota,
            Count = count,
            Verdict = VerdictOf(count, lowest, highest),
            LowestCap = lowest,
            HighestCap = highest,
            Share = new(operand.Parameter!, dates),
            Factor = operand.FactorParameter is { } factor ? new(factor, dates) : null,
            Missing = MissingOf(operand, dates),
        };
    }

    /// <summary>Reads a quota for figures that were published as one total, without saying who is in which group.</summary>
    /// <param name="evaluator">The bound rule set.</param>
    /// <param name="quota">The quota, of that rule set.</param>
    /// <param name="dates">The dates of the evaluations; the rules are to be in force on the rules-as-of day.</param>
    /// <param name="total">The count of all, such as <see cref="QuotaCount.OfFigures(long, long)"/>.</param>
    /// <returns>
    /// The reading; of a quota that asks about groups, <see cref="QuotaVerdict.NotTestable"/> without caps, whatever the
    /// figures: a total within its share may hide a group beyond it, and groups may have been rounded each by itself.
    /// </returns>
    /// <exception cref="ArgumentNullException">The evaluator or the quota is null.</exception>
    /// <exception cref="ArgumentException">The rule set does not have the quota, or is not in force on the day asked.</exception>
    public static QuotaReading OfAggregate(Evaluator evaluator, Quota quota, EvaluationDates dates, QuotaCount total)
    {
        var reading = Of(evaluator, quota, dates, total);
        return quota.Per is null ? reading : reading with { Verdict = QuotaVerdict.NotTestable, LowestCap = null, HighestCap = null };
    }

    /// <summary>Says in words what became of the quota, with the counts, the cap and the share.</summary>
    /// <returns>The words in both languages.</returns>
    public LocalizedText Text() => QuotaText.Of(this);

    internal static (long? Lowest, long? Highest) Caps(ExactNumber share, QuotaCount count, Rounding rounding)
    {
        var (few, many) = (Cap(share, count.LowestInBase, rounding), Cap(share, count.HighestInBase, rounding));
        return (Math.Min(few, many), Math.Max(few, many));
    }

    internal static QuotaVerdict VerdictOf(QuotaCount count, long? lowestCap, long? highestCap) => (lowestCap, highestCap) switch
    {
        ({ } lowest, { } highest) => count.LowestAtLevel > highest
            ? QuotaVerdict.Breached
            : count.HighestAtLevel > lowest ? QuotaVerdict.Possible : QuotaVerdict.Kept,
        _ => QuotaVerdict.Undetermined,
    };

    private static long Cap(ExactNumber share, long of, Rounding rounding)
    {
        var cap = share.Times(ExactNumber.Of(of, 1)).Rounded(rounding);
        return cap > long.MaxValue ? long.MaxValue : cap < long.MinValue ? long.MinValue : (long)cap;
    }

    internal static ValueList<MissingItem> MissingOf(BoundOperand operand, EvaluationDates dates) =>
        ((BoundParameter?[])[operand.Parameter, operand.FactorParameter]).OfType<BoundParameter>()
            .Where(parameter => !parameter.ValueOn(in dates).IsKnown)
            .Select(parameter => new MissingItem { Parameter = parameter.Definition }).Distinct().ToValueList();
}
