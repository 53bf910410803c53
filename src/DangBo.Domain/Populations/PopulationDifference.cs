using DangBo.Domain.Texts;

namespace DangBo.Domain.Populations;

/// <summary>Tells the first thing in which the scopes of two summaries differ.</summary>
internal static class PopulationDifference
{
    public static Message? Of(PopulationScope left, PopulationScope right)
    {
        if (left.Equals(right))
        {
            return null;
        }

        if (left.RuleSet != right.RuleSet)
        {
            return Said(
                left.RuleSet.Id == right.RuleSet.Id && left.RuleSet.Version == right.RuleSet.Version
                    ? PopulationMergeCodes.RuleSetContents
                    : PopulationMergeCodes.RuleSets,
                Rules(left),
                Rules(right));
        }

        return left.Dates != right.Dates
            ? Said(PopulationMergeCodes.Dates, Days(left), Days(right))
            : left.GroupBy?.Name != right.GroupBy?.Name
                ? Said(PopulationMergeCodes.GroupBy, left.GroupBy?.Name ?? "-", right.GroupBy?.Name ?? "-")
                : Said(PopulationMergeCodes.RuleSetContents, Rules(left), Rules(right));
    }

    private static Message Said(string code, string left, string right) =>
        new(code, MessageArgument.Of("left", left), MessageArgument.Of("right", right));

    private static string Rules(PopulationScope scope) => $"{scope.RuleSet.Id}@{scope.RuleSet.Version}";

    private static string Days(PopulationScope scope)
    {
        var dates = scope.Dates;
        return $"{IsoDate.Format(dates.FirstDay)}..{IsoDate.Format(dates.LastDay)}, {IsoDate.Format(dates.AsOf)}" +
            (dates.IsRetroactive ? $", {IsoDate.Format(dates.RulesAsOf)}" : string.Empty);
    }
}

/// <summary>The codes of why two summaries cannot be merged.</summary>
public static class PopulationMergeCodes
{
    /// <summary>They are of different rule sets, or versions of one; arguments left and right.</summary>
    public const string RuleSets = "summariesOfRuleSets";

    /// <summary>They are of one version with different content, or with different overlays; arguments left and right.</summary>
    public const string RuleSetContents = "summariesOfContents";

    /// <summary>They are of different dates; arguments left and right.</summary>
    public const string Dates = "summariesOfDates";

    /// <summary>They are grouped by different facts; arguments left and right, a hyphen where there is none.</summary>
    public const string GroupBy = "summariesOfGroupings";
}

/// <summary>Two summaries cannot be merged, because they are not of the same rules, dates and grouping.</summary>
public sealed class PopulationMergeException : ArgumentException
{
    internal PopulationMergeException(Message reason)
        : base(reason.In(Language.English)) => Reason = reason;

    /// <summary>Gets why: a code of <see cref="PopulationMergeCodes"/>.</summary>
    public Message Reason { get; }
}
