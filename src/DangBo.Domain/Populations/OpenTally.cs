using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Populations;

/// <summary>Finds what holds back the open findings of a report: the same as <see cref="Finding.Missing"/>, each item once.</summary>
/// <remarks>
/// Of a population most findings that are open are so for a fact of their own conditions. Those are found by one walk
/// over the leaves, without allocating; only a criterion that asks another, or whether a parameter is set, is asked in
/// full. Used by one builder, so by one thread.
/// </remarks>
internal sealed class OpenTally
{
    private readonly BoundRuleSet _rules;
    private readonly bool[] _needsAll;
    private readonly int[] _factStamps;
    private readonly Dictionary<string, int> _parameterStamps = new(StringComparer.Ordinal);
    private int _stamp;

    public OpenTally(BoundRuleSet rules)
    {
        _rules = rules;
        _factStamps = new int[rules.Facts.Length];
        _needsAll = [.. rules.Criteria.Select(criterion => rules.SetTests.Count > 0 ||
            (BoundNode?[])[rules.AppliesWhen, criterion.AppliesWhen, .. criterion.MetWhen] is var roots && roots.Any(AsksAnother))];
    }

    /// <summary>Counts what holds back one open finding.</summary>
    /// <param name="report">The report.</param>
    /// <param name="finding">A finding of it that is undetermined.</param>
    /// <param name="questions">What was asked of the report so far.</param>
    /// <param name="counts">Where it is counted.</param>
    public void Count(Report report, Finding finding, ref OpenQuestions? questions, OpenCounts counts)
    {
        if (_needsAll[finding.Bound.Index])
        {
            var (missing, awaiting) = (questions ??= new(report)).Of(finding.Bound);
            foreach (var item in missing)
            {
                counts.Add(item.Fact, item.Parameter);
            }

            foreach (var judges in awaiting.Select(awaited => awaited.Judges).Distinct())
            {
                counts.Add(judges);
            }

            return;
        }

        _stamp++;
        Walk(report, finding.Bound, LeafWalk.Question.WhatLeavesApplyingOpen, counts);
        Walk(report, finding.Bound, LeafWalk.Question.WhatLeavesMeetingOpen, counts);
        if (finding.Bound.JudgmentIndex >= 0 && report.JudgmentOf(finding.Bound) is null)
        {
            counts.Add(finding.Criterion.Judges);
        }
    }

    private void Walk(Report report, BoundCriterion criterion, LeafWalk.Question question, OpenCounts counts)
    {
        for (var walk = LeafWalk.Start(report, criterion, question); walk.MoveNext();)
        {
            var leaf = walk.Current!;
            if (leaf.Fact is not null && (leaf is CodesLeaf || !report.ValueAt(leaf.Place).IsKnown))
            {
                AddFact(leaf.Place, counts);
            }

            foreach (var operand in leaf is ComparisonLeaf comparison ? comparison.Operands : [])
            {
                if (operand.Fact is not null && !report.ValueAt(operand.Place).IsKnown)
                {
                    AddFact(operand.Place, counts);
                }

                AddUnset(operand.Parameter, report, counts);
                AddUnset(operand.FactorParameter, report, counts);
            }
        }
    }

    private void AddFact(int place, OpenCounts counts)
    {
        if (_factStamps[place] != _stamp)
        {
            _factStamps[place] = _stamp;
            counts.Add(_rules.Facts[place], null);
        }
    }

    private void AddUnset(BoundParameter? parameter, Report report, OpenCounts counts)
    {
        if (parameter is not null && !parameter.ValueOn(report.Dates).IsKnown &&
            _parameterStamps.GetValueOrDefault(parameter.Definition.Id) != _stamp)
        {
            _parameterStamps[parameter.Definition.Id] = _stamp;
            counts.Add(null, parameter.Definition);
        }
    }

    private bool AsksAnother(BoundNode? root)
    {
        for (var index = root?.Index ?? 0; index < (root?.End ?? 0); index++)
        {
            if (_rules.Nodes[index] is CriterionLeaf)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>How many open findings each unknown and each awaited judgment holds back.</summary>
internal sealed class OpenCounts
{
    private readonly Dictionary<(bool IsParameter, string Name), (LocalizedText Label, long Count)> _missing = [];
    private readonly Dictionary<ValueList<string>, long> _awaited = [];

    /// <summary>Gets the names of what holds back the subject that is counted, where someone asks who they are.</summary>
    public HashSet<string>? Lacking { get; set; }

    /// <summary>Gets the judges whom the subject that is counted awaits, where someone asks who they are.</summary>
    public HashSet<ValueList<string>>? Awaited { get; set; }

    public void Add(Fact? fact, Parameter? parameter)
    {
        var key = (fact is null, fact?.Name ?? parameter!.Id);
        var (label, count) = _missing.GetValueOrDefault(key, (fact?.Label ?? parameter!.Label, 0));
        _missing[key] = (label, count + 1);
        Lacking?.Add(key.Item2);
    }

    public void Add(ValueList<string> judges)
    {
        _awaited[judges] = _awaited.GetValueOrDefault(judges) + 1;
        Awaited?.Add(judges);
    }

    public ValueList<MissingCount> Missing() => _missing
        .Select(entry => new MissingCount
        {
            Fact = entry.Key.IsParameter ? null : entry.Key.Name,
            Parameter = entry.Key.IsParameter ? entry.Key.Name : null,
            Label = entry.Value.Label,
            Findings = entry.Value.Count,
        })
        .OrderBy(entry => entry.Key.IsParameter).ThenBy(entry => entry.Key.Name, StringComparer.Ordinal).ToValueList();

    public ValueList<AwaitedCount> Awaiting() => _awaited
        .Select(entry => new AwaitedCount { Judges = entry.Key, Findings = entry.Value })
        .OrderBy(entry => entry.Key, StringComparer.Ordinal).ToValueList();
}
