using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>Finds what would decide criteria that are open: facts, parameters and judgments, also of the criteria they ask.</summary>
/// <remarks>
/// <para>What was found of a criterion is kept, so that whoever writes a whole report asks one of these.</para>
/// <para>To set a parameter can turn round a condition that asks whether it is set. So where a parameter is missing, that
/// is asked again with such conditions open, until nothing more is missing.</para>
/// </remarks>
internal sealed class OpenQuestions(Report report)
{
    private readonly Dictionary<int, Answer> _answers = [];
    private readonly Dictionary<string, OpenQuestions> _withOpen = new(StringComparer.Ordinal);

    /// <summary>Finds what is open of a criterion whose verdict is open.</summary>
    public (ValueList<MissingItem> Missing, ValueList<AwaitedJudgment> Awaiting) Of(BoundCriterion criterion)
    {
        var answer = Find(criterion.Index);
        for (var open = new HashSet<BoundParameter>(); open.Count < report.Bound.SetTests.Count;)
        {
            var count = open.Count;
            open.UnionWith(answer.Parameters.Where(report.Bound.SetTests.Contains));
            if (open.Count == count)
            {
                break;
            }

            answer = WithOpen(open).Find(criterion.Index);
        }

        return (answer.Missing.ToValueList(), answer.Awaited.Select(Awaited).ToValueList());
    }

    private AwaitedJudgment Awaited(int index)
    {
        var asked = report.Bound.Criteria[index].Definition;
        return new() { Criterion = asked.Id, Judges = asked.Judges };
    }

    private OpenQuestions WithOpen(HashSet<BoundParameter> open)
    {
        var key = string.Join('\n', open.Select(parameter => parameter.Definition.Id).Order(StringComparer.Ordinal));
        if (!_withOpen.TryGetValue(key, out var questions))
        {
            _withOpen.Add(key, questions = new(report.WithOpen(open.ToHashSet())));
        }

        return questions;
    }

    // Finds what is open of each criterion that is asked before what is open of the one that asks. Criteria may ask one
    // another in a chain as long as the rule set: longer than calls may lie in one another.
    private Answer Find(int criterion)
    {
        var waiting = new Stack<int>([criterion]);
        while (waiting.TryPeek(out var next))
        {
            var asked = _answers.ContainsKey(next)
                ? []
                : OpenLeaves(next).OfType<CriterionLeaf>().Select(leaf => leaf.Criterion).Where(other => !_answers.ContainsKey(other)).ToArray();
            if (asked.Length == 0)
            {
                _answers.TryAdd(next, Draw(next));
                waiting.Pop();
            }

            foreach (var other in asked)
            {
                waiting.Push(other);
            }
        }

        return _answers[criterion];
    }

    // The unknown of each open leaf, in the order of the leaves; in the place of a leaf that asks a criterion, that criterion's.
    private Answer Draw(int index)
    {
        if (_answers.TryGetValue(index, out var known))
        {
            return known;
        }

        var answer = new Answer();
        if (IsAwaited(report.Bound.Criteria[index]))
        {
            answer.Awaited.Add(index);
        }

        foreach (var leaf in OpenLeaves(index))
        {
            if (leaf is CriterionLeaf asked)
            {
                answer.Add(_answers[asked.Criterion]);
            }
            else
            {
                AddUnknown(leaf, answer);
            }
        }

        return answer;
    }

    private bool IsAwaited(BoundCriterion criterion) => criterion.JudgmentIndex >= 0 &&
        report.VerdictOf(criterion.Index, open: true) == Verdict.Undetermined && report.JudgmentOf(criterion) is null;

    private IEnumerable<BoundLeaf> OpenLeaves(int index)
    {
        var criterion = report.Bound.Criteria[index];
        foreach (var question in (LeafWalk.Question[])[LeafWalk.Question.WhatLeavesApplyingOpen, LeafWalk.Question.WhatLeavesMeetingOpen])
        {
            for (var walk = LeafWalk.Start(report, criterion, question); walk.MoveNext();)
            {
                yield return walk.Current!;
            }
        }
    }

    private void AddUnknown(BoundLeaf leaf, Answer answer)
    {
        if (leaf.Fact is { } fact && (leaf is CodesLeaf || !report.ValueAt(leaf.Place).IsKnown))
        {
            answer.Add(fact);
        }

        if (leaf is ParameterIsSetLeaf isSet)
        {
            AddUnset(isSet.Parameter, answer);
        }

        foreach (var operand in leaf is ComparisonLeaf comparison ? comparison.Operands : [])
        {
            if (operand.Fact is { } right && !report.ValueAt(operand.Place).IsKnown)
            {
                answer.Add(right);
            }

            AddUnset(operand.Parameter, answer);
            AddUnset(operand.FactorParameter, answer);
        }
    }

    private void AddUnset(BoundParameter? parameter, Answer answer)
    {
        if (parameter is not null && !parameter.ValueOn(report.Dates).IsKnown)
        {
            answer.Add(parameter);
        }
    }

    /// <summary>What is open of one criterion, each item once.</summary>
    private sealed class Answer
    {
        private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

        public List<MissingItem> Missing { get; } = [];

        public List<BoundParameter> Parameters { get; } = [];

        /// <summary>The places of the criteria whose judgment is awaited.</summary>
        public SortedSet<int> Awaited { get; } = [];

        public void Add(Fact fact) => Add(fact, new() { Fact = fact });

        public void Add(BoundParameter parameter)
        {
            if (Add(parameter.Definition, new() { Parameter = parameter.Definition }))
            {
                Parameters.Add(parameter);
            }
        }

        public void Add(Answer asked)
        {
            foreach (var item in asked.Missing)
            {
                Add((object?)item.Fact ?? item.Parameter!, item);
            }

            Parameters.AddRange(asked.Parameters.Except(Parameters));
            Awaited.UnionWith(asked.Awaited);
        }

        private bool Add(object key, MissingItem item)
        {
            if (!_seen.Add(key))
            {
                return false;
            }

            Missing.Add(item);
            return true;
        }
    }
}
