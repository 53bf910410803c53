using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>Finds what would decide a criterion that is open: facts, parameters and judgments, also of the criteria it asks.</summary>
/// <remarks>
/// To set a parameter can turn round a condition that asks whether it is set. So where a parameter is missing, that is
/// asked again with such conditions open, until nothing more is missing.
/// </remarks>
internal sealed class OpenQuestions
{
    private readonly Report _report;
    private readonly List<BoundLeaf> _leaves = [];
    private readonly SortedSet<int> _criteria = [];

    private OpenQuestions(Report report, BoundCriterion criterion)
    {
        _report = report;
        Collect(criterion);
    }

    public static ValueList<MissingItem> MissingOf(Report report, BoundCriterion criterion) => Of(report, criterion).Missing();

    public static ValueList<AwaitedJudgment> AwaitingOf(Report report, BoundCriterion criterion) => Of(report, criterion).Awaiting();

    private static OpenQuestions Of(Report report, BoundCriterion criterion)
    {
        var questions = new OpenQuestions(report, criterion);
        for (var open = new HashSet<BoundParameter>(); open.Count < report.Bound.SetTests.Count;)
        {
            var count = open.Count;
            open.UnionWith(questions.UnsetParameters().Where(report.Bound.SetTests.Contains));
            if (open.Count == count)
            {
                break;
            }

            questions = new(report.WithOpen(open), criterion);
        }

        return questions;
    }

    private ValueList<MissingItem> Missing()
    {
        var missing = new List<MissingItem>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var leaf in _leaves)
        {
            if (leaf.Fact is { } fact && (leaf is CodesLeaf || !_report.ValueAt(leaf.Place).IsKnown))
            {
                Add(fact, new() { Fact = fact });
            }

            foreach (var operand in leaf is ComparisonLeaf comparison ? comparison.Operands : [])
            {
                if (operand.Fact is { } right && !_report.ValueAt(operand.Place).IsKnown)
                {
                    Add(right, new() { Fact = right });
                }
            }

            foreach (var parameter in UnsetParametersOf(leaf))
            {
                Add(parameter.Definition, new() { Parameter = parameter.Definition });
            }
        }

        return missing.ToValueList();

        void Add(object key, MissingItem item)
        {
            if (seen.Add(key))
            {
                missing.Add(item);
            }
        }
    }

    private ValueList<AwaitedJudgment> Awaiting() => _criteria.Select(index => _report.Bound.Criteria[index])
        .Where(asked => asked.JudgmentIndex >= 0 && _report.VerdictOf(asked.Index, open: true) == Verdict.Undetermined && _report.JudgmentOf(asked) is null)
        .Select(asked => new AwaitedJudgment { Criterion = asked.Definition.Id, Judges = asked.Definition.Judges })
        .ToValueList();

    private IEnumerable<BoundParameter> UnsetParameters() => _leaves.SelectMany(UnsetParametersOf);

    private IEnumerable<BoundParameter> UnsetParametersOf(BoundLeaf leaf)
    {
        var dates = _report.Dates;
        return leaf switch
        {
            ParameterIsSetLeaf isSet => IsUnset(isSet.Parameter) ? [isSet.Parameter] : [],
            ComparisonLeaf comparison => comparison.Operands
                .SelectMany(operand => (BoundParameter?[])[operand.Parameter, operand.FactorParameter])
                .OfType<BoundParameter>().Where(IsUnset),
            _ => [],
        };

        bool IsUnset(BoundParameter parameter) => !parameter.ValueOn(in dates).IsKnown;
    }

    // Collects the open leaves of the criterion and, in their place, those of each criterion that an open leaf asks.
    // Criteria may ask one another in a chain as long as the rule set: longer than calls may lie in one another.
    private void Collect(BoundCriterion criterion)
    {
        var walks = new Stack<LeafWalk>();
        Enter(criterion);
        while (walks.TryPop(out var walk))
        {
            if (!walk.MoveNext())
            {
                continue;
            }

            walks.Push(walk);
            if (walk.Current is CriterionLeaf asked)
            {
                Enter(_report.Bound.Criteria[asked.Criterion]);
            }
            else
            {
                _leaves.Add(walk.Current!);
            }
        }

        void Enter(BoundCriterion entered)
        {
            if (_criteria.Add(entered.Index))
            {
                walks.Push(LeafWalk.Start(_report, entered, LeafWalk.Question.WhatLeavesMeetingOpen));
                walks.Push(LeafWalk.Start(_report, entered, LeafWalk.Question.WhatLeavesApplyingOpen));
            }
        }
    }
}
