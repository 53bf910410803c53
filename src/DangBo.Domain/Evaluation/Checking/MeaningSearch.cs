using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation.Checking;

/// <summary>Looks for a record on which two rule sets that speak of the same facts give different answers.</summary>
/// <remarks>
/// Only criteria and levels that are written differently, or whose parameters are, can begin a difference; one that asks
/// them differs only where they do.
/// </remarks>
internal sealed class MeaningSearch
{
    private readonly BoundRuleSet _before;
    private readonly BoundRuleSet _after;
    private readonly (BoundNode Before, BoundNode After)[] _nodes;
    private readonly int[] _changed;
    private readonly bool _levelsChanged;
    private readonly bool _sharesChanged;

    public MeaningSearch(BoundRuleSet before, BoundRuleSet after)
    {
        _before = before;
        _after = after;
        _nodes = [.. ChangedNodes.Between(before, after)];
        var (old, now) = (before.Definition, after.Definition);
        var parameters = old.Parameters.Zip(now.Parameters).Where(pair => !pair.First.Equals(pair.Second))
            .Select(pair => pair.First.Id).ToHashSet(StringComparer.Ordinal);
        _sharesChanged = before.QuotaShares.SelectMany(share => (BoundParameter?[])[share.Parameter, share.FactorParameter])
            .Any(parameter => parameter is not null && parameters.Contains(parameter.Definition.Id));
        var everything = !Equals(old.AppliesWhen, now.AppliesWhen) || AsksParameter([before.AppliesWhen]);
        _changed = [.. before.Criteria.Select(criterion => criterion.Index).Where(index =>
            everything || !old.Criteria[index].Equals(now.Criteria[index]) ||
            AsksParameter([before.Criteria[index].AppliesWhen, .. before.Criteria[index].MetWhen]))];
        _levelsChanged = old.Levels.Count > 0 && (everything || !old.Levels.Equals(now.Levels) ||
            AsksParameter([.. before.Levels.Select(level => level.When)]));

        bool AsksParameter(BoundNode?[] nodes) => Cone.Of(before, OwnOf(nodes)).Parameters.Any(parameter => parameters.Contains(parameter.Definition.Id));
    }

    public MutantComparison Compare()
    {
        // A quota is drawn over many records, of which none alone shows a difference.
        if (_sharesChanged || !_before.Facts.AsSpan().SequenceEqual(_after.Facts))
        {
            return new() { Meaning = MutantMeaning.NotDecided };
        }

        var cone = ConeOf(_before, _nodes.Select(pair => pair.Before));
        Cone[] cones = [cone, ConeOf(_after, _nodes.Select(pair => pair.After))];
        var budget = new SearchBudget();
        var meaning = MutantMeaning.Equal;
        foreach (var day in Reach.DaysOf(_before, cones.SelectMany(each => each.Parameters)))
        {
            var dates = Reach.DatesOf(day);
            var leaves = cones.SelectMany(each => each.Leaves).ToArray();
            var constraints = Constraints.Of(_before, cone.Places);
            var representatives = Representatives.Of(_before, in dates, [.. leaves, .. constraints], withOpenRecords: true);
            if (Search(constraints) is { } witness)
            {
                return new() { Meaning = MutantMeaning.Different, Example = ExampleOf(witness, dates) };
            }

            var isProof = !budget.IsSpent && representatives.IsWhole && leaves.All(leaf => Exactness.IsExact(leaf, in dates)) &&
                (constraints.Count == 0 || (Search([]) is null && !budget.IsSpent));
            meaning = isProof ? meaning : MutantMeaning.NotDecided;

            Witness? Search(IReadOnlyList<ComparisonLeaf> kept)
            {
                var asking = new DifferenceQuestion(this, dates);
                var keeping = new ConditionQuestion(_before, [], kept, dates);
                var search = new RecordSearch(_before, cone, representatives, asking.Ask, keeping.Ask, budget, withOpenRecords: true);
                return search.Find() ? new([.. search.Values], [.. search.Judged], day) : null;
            }
        }

        return new() { Meaning = meaning };
    }

    // What the changed conditions rest on comes first: values on which they agree are given up at once.
    private Cone ConeOf(BoundRuleSet rules, IEnumerable<BoundNode> nodes)
    {
        BoundNode?[] levels = _levelsChanged ? [rules.AppliesWhen, .. rules.Levels.Select(level => level.When)] : [];
        return Cone.OfCriteria(rules, _changed, nodes.Concat(levels.OfType<BoundNode>()));
    }

    // The leaves of conditions themselves; what they ask of criteria is looked at there.
    private static IEnumerable<BoundNode> OwnOf(IEnumerable<BoundNode?> nodes)
    {
        var waiting = new Stack<BoundNode>(nodes.OfType<BoundNode>());
        while (waiting.TryPop(out var next))
        {
            if (next is BoundLeaf and not CriterionLeaf)
            {
                yield return next;
            }

            foreach (var member in Cone.MembersOf(next))
            {
                waiting.Push(member);
            }
        }
    }

    private CounterExample? ExampleOf(Witness witness, EvaluationDates dates)
    {
        var (before, after) = (new Answers(_before, dates), new Answers(_after, dates));
        before.Decide(witness.Values, witness.Judged, isWhole: true);
        after.Decide(witness.Values, witness.Judged, isWhole: true);
        var example = CounterExamples.Of(_before, witness);
        foreach (var index in _changed)
        {
            if (before.Verdicts[index] != after.Verdicts[index])
            {
                return example with { Criterion = _before.Criteria[index].Definition.Id, Verdict = before.Verdicts[index] };
            }
        }

        return before.LevelId is { } level && before.Levels != after.Levels ? example with { Level = level } : null;
    }

    /// <summary>Asks whether the two differ on a record.</summary>
    private sealed class DifferenceQuestion(MeaningSearch search, EvaluationDates dates)
    {
        private readonly Answers _before = new(search._before, dates);
        private readonly Answers _after = new(search._after, dates);

        public Kleene Ask(Span<FactValue> values, ReadOnlySpan<Verdict> judged, bool isWhole)
        {
            var answer = AskOnce(values, judged, isWhole, isWhole);
            return isWhole && answer == Kleene.False && search._before.HasKnownTests
                ? AskOnce(values, judged, isWhole: false, compareAll: true)
                : answer;
        }

        // What is decided on both sides stays so whatever else is recorded; at the end open answers count as answers too.
        private Kleene AskOnce(Span<FactValue> values, ReadOnlySpan<Verdict> judged, bool isWhole, bool compareAll)
        {
            _before.Decide(values, judged, isWhole);
            _after.Decide(values, judged, isWhole);
            if (Agree(values, isWhole))
            {
                return Kleene.False;
            }

            var answer = Kleene.False;
            foreach (var index in search._changed)
            {
                var (old, now) = (_before.Verdicts[index], _after.Verdicts[index]);
                var isOpen = !compareAll && (old == Verdict.Undetermined || now == Verdict.Undetermined);
                answer = Or(answer, isOpen ? Kleene.Unknown : KleeneLogic.Of(old != now));
            }

            if (search._levelsChanged)
            {
                var isOpen = !compareAll && (!_before.IsLevelDecided || !_after.IsLevelDecided);
                answer = Or(answer, isOpen ? Kleene.Unknown : KleeneLogic.Of(_before.Levels != _after.Levels));
            }

            return answer;
        }

        // Changed conditions that are decided alike stay so, and nothing else tells the two apart.
        private bool Agree(Span<FactValue> values, bool isWhole)
        {
            foreach (var (before, after) in search._nodes)
            {
                var value = _before.Test(before, values, isWhole);
                if (value == Kleene.Unknown || value != _after.Test(after, values, isWhole))
                {
                    return false;
                }
            }

            return true;
        }

        private static Kleene Or(Kleene left, Kleene right) => left > right ? left : right;
    }
}
