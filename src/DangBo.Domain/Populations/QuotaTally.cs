using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Populations;

/// <summary>Counts the groups of one quota.</summary>
internal sealed class QuotaTally(Quota quota, BoundRuleSet bound)
{
    private readonly int _place = quota.Per is { } per ? Array.FindIndex(bound.Facts, fact => fact.Name == per) : -1;
    private readonly Dictionary<string, QuotaCount> _groups = new(StringComparer.Ordinal);
    private QuotaCount? _others = quota.Per is null ? QuotaCount.None : null;

    /// <summary>Gets the name of a group: the value as text; null where it is not on record, or known only in part.</summary>
    public static string? GroupOf(FactValue value) =>
        !value.IsKnown || (value.Type == FactType.Codes && !value.IsCompleteSet) ? null : value.ToString();

    public void Add(Report report)
    {
        var count = report.Level is { } outcome ? QuotaCount.Of(quota, outcome.PossibleLevels) : QuotaCount.None;
        if (_place >= 0 && GroupOf(report.ValueAt(_place)) is { } key)
        {
            _groups[key] = _groups.GetValueOrDefault(key) + count;
        }
        else
        {
            _others = (_others ?? QuotaCount.None) + count;
        }
    }

    public PopulationQuotaCounts ToCounts() => new()
    {
        Groups = _groups.OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new QuotaGroupCount { Group = group.Key, Count = group.Value })
            .Concat(_others is { } others ? [new() { Group = null, Count = others }] : []).ToValueList(),
    };
}
