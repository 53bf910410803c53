using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using DangBo.Domain.Json.Trees;
using DangBo.Domain.Populations;

namespace DangBo.Domain.Json.Kinds;

/// <summary>Holds a summary to its own numbers: a total is the sum of its groups, and what follows from counts follows.</summary>
/// <remarks>
/// The summary that the numbers make is written again and compared with the document. So whatever this library would
/// write otherwise is found: a share, a verdict of a quota, a group at the wrong place or twice.
/// </remarks>
internal static class PopulationConsistency
{
    // Only of a document whose form is right can be told what it says.
    public static void Check(JsonTreeNode node, DocumentErrorCollector errors)
    {
        if (errors.Count > 0 || !node.IsComplete)
        {
            return;
        }

        try
        {
            var summary = PopulationSummaryBuilder.Build(node);
            if (PopulationNumbers.FirstWrong(summary) is { } wrong)
            {
                errors.Add(JsonPointer.Nearest(node, wrong)!, DocumentErrorCodes.ContradictoryCounts);
                return;
            }

            var buffer = new ArrayBufferWriter<byte>();
            using (var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            {
                PopulationJson.Write(json, summary);
            }

            Compare(node, JsonTree.Parse(buffer.WrittenMemory, new()).Root!, errors);
        }
        catch (OverflowException)
        {
            errors.Add(node, DocumentErrorCodes.ContradictoryCounts);
        }
    }

    private static void Compare(JsonTreeNode said, JsonTreeNode follows, DocumentErrorCollector errors)
    {
        var isSame = said.Kind == follows.Kind && said.Kind switch
        {
            JsonTreeKind.Number => said.AsDecimal() == follows.AsDecimal(),
            JsonTreeKind.String => said.Value == follows.Value,
            JsonTreeKind.Array => said.Children.Count == follows.Children.Count,
            _ => true,
        };
        if (!isSame)
        {
            errors.Add(said, DocumentErrorCodes.ContradictoryCounts);
            return;
        }

        for (var i = 0; i < said.Children.Count; i++)
        {
            var child = said.Children[i];
            if ((child.Name is null ? follows.Children[i] : follows.Member(child.Name)) is { } other)
            {
                Compare(child, other, errors);
            }
        }
    }
}

/// <summary>Tells whether the numbers of a summary can have been counted.</summary>
internal static class PopulationNumbers
{
    /// <summary>Finds the first place at which they cannot; null where they can.</summary>
    public static string? FirstWrong(PopulationSummary summary)
    {
        var scope = summary.Scope;
        if (summary.Groups.Select(group => group.Group ?? "\n").Distinct(StringComparer.Ordinal).Count() < summary.Groups.Count ||
            (scope.GroupBy is null && summary.Groups.Count > 0))
        {
            return "/groups";
        }

        if (OfCounts(scope, summary.Total) is { } total)
        {
            return "/total" + total;
        }

        for (var i = 0; i < summary.Groups.Count; i++)
        {
            if (OfCounts(scope, summary.Groups[i].Counts) is { } wrong)
            {
                return FormattableString.Invariant($"/groups/{i}{wrong}");
            }
        }

        return scope.GroupBy is not null && !Sum(summary).Equals(summary.Total) ? "/total" : OfQuotas(summary);
    }

    private static PopulationCounts Sum(PopulationSummary summary) => summary.Groups.Select(group => group.Counts)
        .Aggregate(PopulationSummary.Empty(summary.Scope).Total, PopulationAddition.Sum);

    private static string? OfCounts(PopulationScope scope, PopulationCounts counts)
    {
        if (!counts.Criteria.Select(criterion => criterion.Criterion).SequenceEqual(scope.Criteria.Select(criterion => criterion.Id)) ||
            counts.Criteria.Any(criterion => criterion.Verdicts.Total != counts.Subjects || criterion.Provisional > counts.Subjects))
        {
            return "/criteria";
        }

        if (!counts.Levels.Select(level => level.Level).SequenceEqual(scope.Levels.Select(level => level.Id)) ||
            counts.Levels.Any(level => level.Highest > counts.Subjects) || counts.Levels.Sum(level => level.Lowest) > counts.Subjects)
        {
            return "/levels";
        }

        var empty = PopulationSummary.Empty(scope).Total;
        return empty.Overall.HasValue != counts.Overall.HasValue || (counts.Overall is { } overall && overall.Total != counts.Subjects)
            ? "/overall"
            : empty.Score is null != counts.Score is null ||
                (counts.Score is { } score && score.Scored + score.Undetermined + score.NotApplicable != counts.Subjects)
                ? "/score"
                : !PopulationAddition.Sum(counts, empty).Equals(counts) ? string.Empty : null;
    }

    private static string? OfQuotas(PopulationSummary summary)
    {
        for (var i = 0; i < summary.Quotas.Count; i++)
        {
            var (quota, counts) = (summary.Scope.Quotas[i], summary.Quotas[i]);
            if (!PopulationAddition.Sum(counts, new() { Groups = ValueList<QuotaGroupCount>.Empty }).Equals(counts) ||
                (quota.Per is null && counts.Groups is not [{ Group: null }]) ||
                counts.Groups.Sum(group => Math.Max(group.Count.HighestAtLevel, group.Count.HighestInBase)) > summary.Total.Subjects)
            {
                return FormattableString.Invariant($"/quotas/{i}/groups");
            }
        }

        return null;
    }
}
