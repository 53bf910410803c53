using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Evaluation.Checking;

/// <summary>Whether some record reaches what was asked.</summary>
internal enum ReachAnswer
{
    /// <summary>A record does; it was found.</summary>
    Found,

    /// <summary>No record can, whatever an overlay says.</summary>
    Never,

    /// <summary>None was found, and the search cannot exclude one.</summary>
    CannotTell,
}

/// <summary>Decides whether some record makes conditions true together.</summary>
/// <remarks>
/// A record that was found is always one. "Never" is said only where every leaf in question compares one fact with
/// constants, and the search was not cut short.
/// </remarks>
internal sealed class Reach(BoundRuleSet rules)
{
    /// <summary>A day that stands for any where neither the rules nor a parameter name one.</summary>
    private static readonly LocalDate AnyDay = new(2000, 1, 1);

    /// <summary>Gets the dates that stand for a day of the rules: that day in its year.</summary>
    public static EvaluationDates DatesOf(LocalDate day) => EvaluationDates.AsOfDay(day);

    /// <summary>Looks for a record that makes all conditions true.</summary>
    public (ReachAnswer Answer, Witness? Witness) Find(params IReadOnlyList<BoundNode> conditions)
    {
        var conjuncts = conditions.SelectMany(Conjuncts).ToArray();
        var budget = new SearchBudget();
        var answer = ReachAnswer.Never;
        foreach (var day in DaysOf(rules, Cone.Of(rules, conjuncts).Parameters))
        {
            var (found, witness) = FindOn(day, conjuncts, budget);
            if (found == ReachAnswer.Found)
            {
                return (found, witness);
            }

            answer = found == ReachAnswer.CannotTell ? found : answer;
        }

        return (answer, null);
    }

    /// <summary>Gets the days on which parameters have each of their values while the rules are in force; at least one.</summary>
    public static IEnumerable<LocalDate> DaysOf(BoundRuleSet rules, IEnumerable<BoundParameter> parameters)
    {
        var force = rules.Overlays.Aggregate(
            rules.Definition.Effective, (period, overlay) => period.Intersect(overlay.Effective) ?? period);
        var ids = parameters.Select(parameter => parameter.Definition.Id).ToHashSet(StringComparer.Ordinal);
        var changes = rules.Definition.Parameters.Where(parameter => ids.Contains(parameter.Id)).SelectMany(parameter => parameter.Values)
            .Concat(rules.Overlays.SelectMany(overlay => overlay.Parameters)
                .Where(entry => ids.Contains(entry.Parameter)).SelectMany(entry => entry.Values))
            .Select(value => value.From).Where(force.Contains).ToArray();
        var first = force.From ?? changes.Concat(force.LastDay is { } last ? [last] : []).Append(AnyDay).Min();
        return changes.Prepend(first).Distinct().Order();
    }

    // Conditions that share no fact are searched for one after the other, and their records laid together.
    private (ReachAnswer Answer, Witness? Witness) FindOn(LocalDate day, BoundNode[] conjuncts, SearchBudget budget)
    {
        var whole = new Witness(new FactValue[rules.Facts.Length], new Verdict[rules.JudgmentCount], day);
        var answer = ReachAnswer.Found;
        foreach (var part in Parts(conjuncts))
        {
            var (found, witness) = FindPart(day, part, budget);
            if (found == ReachAnswer.Never)
            {
                return (found, null);
            }

            answer = found == ReachAnswer.CannotTell ? found : answer;
            for (var i = 0; i < whole.Values.Length && witness is not null; i++)
            {
                whole.Values[i] = witness.Values[i].IsKnown ? witness.Values[i] : whole.Values[i];
            }

            for (var i = 0; i < whole.Judged.Length && witness is not null; i++)
            {
                whole.Judged[i] = witness.Judged[i] == Verdict.Undetermined ? whole.Judged[i] : witness.Judged[i];
            }
        }

        return (answer, answer == ReachAnswer.Found ? whole : null);
    }

    private (ReachAnswer Answer, Witness? Witness) FindPart(LocalDate day, BoundNode[] part, SearchBudget budget)
    {
        var cone = Cone.Of(rules, part);
        var constraints = Constraints.Of(rules, cone.Places);
        var dates = DatesOf(day);
        var representatives = Representatives.Of(rules, in dates, [.. cone.Leaves, .. constraints], withOpenRecords: false);
        if (Search(constraints) is { } witness)
        {
            return (ReachAnswer.Found, witness);
        }

        var isExact = !budget.IsSpent && representatives.IsWhole && cone.Leaves.All(leaf => Exactness.IsExact(leaf, in dates)) &&
            (constraints.Count == 0 || (Search([]) is null && !budget.IsSpent));
        return (isExact ? ReachAnswer.Never : ReachAnswer.CannotTell, null);

        Witness? Search(IReadOnlyList<ComparisonLeaf> kept)
        {
            var asking = new ConditionQuestion(rules, cone.Order, part, dates);
            var keeping = new ConditionQuestion(rules, [], kept, dates);
            var search = new RecordSearch(rules, cone, representatives, asking.Ask, keeping.Ask, budget, withOpenRecords: false);
            return search.Find() ? new([.. search.Values], [.. search.Judged], day) : null;
        }
    }

    private List<BoundNode[]> Parts(BoundNode[] conjuncts)
    {
        var parts = new List<(HashSet<(bool IsFact, int Place)> On, List<BoundNode> Nodes)>();
        foreach (var conjunct in conjuncts)
        {
            var cone = Cone.Of(rules, [conjunct]);
            HashSet<(bool, int)> on = [.. cone.Places.Select(place => (true, place)), .. cone.Judged.Select(place => (false, place))];
            foreach (var place in cone.Places)
            {
                Bind(place, on);
            }

            var nodes = new List<BoundNode>();
            foreach (var shared in parts.Where(part => part.On.Overlaps(on)).ToArray())
            {
                on.UnionWith(shared.On);
                nodes.AddRange(shared.Nodes);
                parts.Remove(shared);
            }

            nodes.Add(conjunct);
            parts.Add((on, nodes));
        }

        return [.. parts.Select(part => part.Nodes.ToArray())];
    }

    // A part and its whole, or the two ends of a period, are never searched for apart.
    private void Bind(int place, HashSet<(bool, int)> on)
    {
        var fact = rules.Facts[place];
        var bound = fact.Name == Vocabulary.FirstDay ? Vocabulary.LastDay : fact.PartOf;
        if (bound is not null && Array.FindIndex(rules.Facts, known => known.Name == bound) is >= 0 and var other)
        {
            on.Add((true, other));
        }
    }

    private static IEnumerable<BoundNode> Conjuncts(BoundNode node) => node switch
    {
        AllNode all => all.Members.SelectMany(Conjuncts),
        NotNode { Member: AnyNode any } => any.Members.SelectMany(member => Conjuncts(Not(member))),
        NotNode { Member: NotNode not } => Conjuncts(not.Member),
        _ => [node],
    };

    /// <summary>Makes the opposite of a condition.</summary>
    public static BoundNode Not(BoundNode node) => new NotNode { Member = node, At = string.Empty };

    /// <summary>Makes the condition that all conditions hold.</summary>
    public static BoundNode All(IEnumerable<BoundNode> nodes) => new AllNode { Members = [.. nodes], At = string.Empty };
}

/// <summary>Tests conditions, which may ask criteria, on a record.</summary>
internal sealed class ConditionQuestion(
    BoundRuleSet rules, int[] order, IReadOnlyList<BoundNode> conditions, EvaluationDates dates)
{
    private readonly Verdict[] _verdicts = new Verdict[rules.Criteria.Length];
    private EvaluationDates _dates = dates;

    public Kleene Ask(Span<FactValue> values, ReadOnlySpan<Verdict> judged, bool isWhole)
    {
        var frame = new Frame { Values = values, Verdicts = _verdicts, Dates = ref _dates, KnownTestsAreOpen = !isWhole };
        Engine.Decide(rules, order, ref frame, judged);
        var answer = Kleene.True;
        foreach (var condition in conditions)
        {
            answer = answer.And(condition.Test(ref frame));
        }

        return answer;
    }
}
