using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>Finds what would decide a criterion that is open: facts, parameters and judgments, also of the criteria it asks.</summary>
internal static class OpenQuestions
{
    public static ValueList<MissingItem> MissingOf(Report report, BoundCriterion criterion)
    {
        var missing = new List<MissingItem>();
        foreach (var leaf in OpenLeaves(report, criterion, []))
        {
            AddUnknown(report, leaf, missing);
        }

        return missing.ToValueList();
    }

    public static ValueList<AwaitedJudgment> AwaitingOf(Report report, BoundCriterion criterion)
    {
        var awaiting = new List<AwaitedJudgment>();
        var visited = new HashSet<int>();
        OpenLeaves(report, criterion, visited);
        visited.Add(criterion.Index);
        foreach (var index in visited.Order())
        {
            var asked = report.Bound.Criteria[index];
            if (asked.JudgmentIndex >= 0 && report.VerdictOf(index, open: true) == Verdict.Undetermined && report.JudgmentOf(asked) is null)
            {
                awaiting.Add(new() { Criterion = asked.Definition.Id, Judges = asked.Definition.Judges });
            }
        }

        return awaiting.ToValueList();
    }

    // Collects the open leaves of the criterion and, in their place, those of each criterion that an open leaf asks.
    private static List<BoundLeaf> OpenLeaves(Report report, BoundCriterion criterion, HashSet<int> visited)
    {
        var leaves = new List<BoundLeaf>();
        Collect(criterion);
        return leaves;

        void Collect(BoundCriterion current)
        {
            if (!visited.Add(current.Index))
            {
                return;
            }

            Walk(LeafWalk.Start(report, current, LeafWalk.Question.WhatLeavesApplyingOpen));
            Walk(LeafWalk.Start(report, current, LeafWalk.Question.WhatLeavesMeetingOpen));
        }

        void Walk(LeafWalk walk)
        {
            while (walk.MoveNext())
            {
                if (walk.Current is CriterionLeaf asked)
                {
                    Collect(report.Bound.Criteria[asked.Criterion]);
                }
                else
                {
                    leaves.Add(walk.Current!);
                }
            }
        }
    }

    private static void AddUnknown(Report report, BoundLeaf leaf, List<MissingItem> missing)
    {
        if (leaf.Fact is { } fact && (leaf is CodesLeaf || !report.ValueAt(leaf.Place).IsKnown))
        {
            Add(missing, new() { Fact = fact });
        }

        foreach (var operand in leaf is ComparisonLeaf comparison ? comparison.Operands : [])
        {
            if (operand.Fact is { } right && !report.ValueAt(operand.Place).IsKnown)
            {
                Add(missing, new() { Fact = right });
            }

            AddParameter(report, operand.Parameter, missing);
            AddParameter(report, operand.FactorParameter, missing);
        }
    }

    private static void AddParameter(Report report, BoundParameter? parameter, List<MissingItem> missing)
    {
        if (parameter is not null && !parameter.ValueOn(report.Dates).IsKnown)
        {
            Add(missing, new() { Parameter = parameter.Definition });
        }
    }

    private static void Add(List<MissingItem> missing, MissingItem item)
    {
        if (!missing.Contains(item))
        {
            missing.Add(item);
        }
    }
}
