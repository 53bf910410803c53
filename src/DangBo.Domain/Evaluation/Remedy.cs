using System.Numerics;
using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Evaluation;

/// <summary>One change of a remedy: a fact that the subject can still change, and the value that would have been enough.</summary>
public readonly record struct RemedyChange
{
    internal RemedyChange(Fact fact, FactValue from, FactValue to)
    {
        Fact = fact;
        From = from;
        To = to;
    }

    /// <summary>Gets the fact.</summary>
    public Fact Fact { get; }

    /// <summary>Gets the value on record; unknown where none is.</summary>
    public FactValue From { get; }

    /// <summary>Gets the value that would have been enough.</summary>
    public FactValue To { get; }
}

/// <summary>Finds the nearest other record that would have met a criterion: fewest facts first, then the smallest amount.</summary>
/// <remarks>
/// The amount of a change is the difference of numbers, the days between days, the codes put in or taken out, and one for
/// any other value and for one that was not recorded. A decimal number gets at most one place more than it has on record,
/// unless a threshold has more; a set of codes becomes a complete one; a text becomes one that the rules name.
/// </remarks>
internal sealed class Remedy
{
    /// <summary>The most changeable facts over which the search is exact; beyond, there is no answer.</summary>
    public const int MostFacts = 12;

    // So many leaves are tested at most; where more would have to be, there is no answer. To find a value at which a leaf
    // turns takes as long as testing it some thirty times.
    private const int MostTests = 1_000_000;
    private const int TestsToFindValue = 32;

    private readonly Report _report;
    private readonly BoundCriterion _criterion;
    private readonly int[] _order;
    private readonly int[] _places;
    private readonly BoundLeaf[] _leaves;
    private readonly ComparisonLeaf[] _constraints;
    private readonly FactValue[] _values;
    private readonly Verdict[] _verdicts;
    private readonly Verdict[] _judged;
    private (decimal Amount, FactValue[] Values)? _best;
    private bool _isExact = true;
    private int _tests;

    private Remedy(Report report, BoundCriterion criterion, Cone cone, int[] places)
    {
        _report = report;
        _criterion = criterion;
        _places = places;
        _order = cone.Order;
        _constraints = [.. report.Bound.Constraints.Where(constraint => PlacesOf(constraint).Any(places.Contains))];
        _values = [.. report.Bound.Facts.Select((_, place) => report.ValueAt(place))];
        _verdicts = new Verdict[report.Bound.Criteria.Length];
        _judged = report.Opinions();
        _leaves = [.. cone.Leaves, .. _constraints];
    }

    /// <summary>Finds the remedy of a criterion; null where it is met, not decided by records, a prohibition, or nothing helps.</summary>
    public static ValueList<RemedyChange>? Of(Report report, BoundCriterion criterion)
    {
        if (report.VerdictOf(criterion.Index, open: false) != Verdict.NotMet || criterion.JudgmentIndex >= 0 ||
            criterion.Definition.Polarity == Polarity.Prohibition)
        {
            return null;
        }

        var cone = Cone.OfCriteria(report.Bound, [criterion.Index], []);
        var places = Changeable(report.Bound, cone);
        return places.Length is 0 or > MostFacts ? null : new Remedy(report, criterion, cone, places).Find();
    }

    private ValueList<RemedyChange>? Find()
    {
        for (var size = 1; size <= _places.Length && _best is null && _isExact; size++)
        {
            Choose([], size, 0);
        }

        return _best is not { } best || !_isExact
            ? null
            : _places.Where(place => best.Values[place] != _report.ValueAt(place))
                .Select(place => new RemedyChange(_report.Bound.Facts[place], _report.ValueAt(place), best.Values[place]))
                .ToValueList();
    }

    // Chooses which facts are changed. Until its value is chosen, such a fact counts as unknown.
    private void Choose(int[] chosen, int left, int from)
    {
        if (left == 0)
        {
            if (MayBeMet())
            {
                Try(ChoicesOf(chosen), 0, 0);
            }

            return;
        }

        for (var index = from; index <= _places.Length - left && _isExact; index++)
        {
            var place = _places[index];
            _values[place] = FactValue.Unknown;
            Choose([.. chosen, place], left - 1, index + 1);
            _values[place] = _report.ValueAt(place);
        }
    }

    // The values that each fact can change to, the nearest first.
    private Choice[][] ChoicesOf(int[] places)
    {
        var candidates = CandidateValues.Of(_report, _leaves, places);
        Choice[][] choices = [.. places.Select(place => candidates.For(place)
            .Where(value => value != _report.ValueAt(place))
            .Select(value => new Choice(place, value, AmountOf(_report.ValueAt(place), value)))
            .OrderBy(choice => choice.Amount)
            .ToArray())];
        _tests += (_leaves.Length + choices.Sum(values => values.Length)) * TestsToFindValue;
        _isExact &= candidates.IsWhole;
        return choices;
    }

    // Chooses the values; what is dearer than the best so far, or can no more be met, is given up.
    private void Try(Choice[][] choices, int next, decimal amount)
    {
        if (next == choices.Length)
        {
            if (IsMet())
            {
                _best = (amount, [.. _values]);
            }

            return;
        }

        foreach (var choice in choices[next])
        {
            var sum = Sum(amount, choice.Amount);
            if (!_isExact || (_best is { } best && LeastOf(choices, next + 1, sum) >= best.Amount))
            {
                break;
            }

            _values[choice.Place] = choice.Value;
            if (next + 1 == choices.Length || MayBeMet())
            {
                Try(choices, next + 1, sum);
            }

            _values[choice.Place] = FactValue.Unknown;
        }
    }

    private static decimal LeastOf(Choice[][] choices, int next, decimal amount) => choices.Skip(next)
        .Aggregate(amount, (sum, others) => Sum(sum, others.Length == 0 ? 0 : others[0].Amount));

    private bool MayBeMet() => VerdictOf(open: true) is Verdict.Met or Verdict.Undetermined;

    private bool IsMet() => VerdictOf(open: false) == Verdict.Met;

    // A record that does not keep the constraints, such as a part above its whole, could not be and meets nothing.
    private Verdict VerdictOf(bool open)
    {
        _isExact &= (_tests += _leaves.Length + _order.Length) <= MostTests;
        var dates = _report.Dates;
        var frame = new Frame { Values = _values, Verdicts = _verdicts, Dates = ref dates, KnownTestsAreOpen = open };
        foreach (var constraint in _constraints)
        {
            if (constraint.Test(ref frame) == Kleene.False)
            {
                return Verdict.NotMet;
            }
        }

        Engine.Decide(_report.Bound, _order, ref frame, _judged);
        return _verdicts[_criterion.Index];
    }

    // The changeable facts that conditions speak of, and those that bound them or are bounded by them.
    private static int[] Changeable(BoundRuleSet rules, Cone cone)
    {
        var places = cone.Places.Where(place => rules.Facts[place].Changeable).ToHashSet();
        for (var count = 0; count != places.Count && places.Count <= MostFacts;)
        {
            count = places.Count;
            places.UnionWith(rules.Constraints.Select(PlacesOf).Where(bound => bound.Any(places.Contains)).SelectMany(bound => bound)
                .Where(place => rules.Facts[place].Changeable).ToArray());
        }

        return [.. places.Order()];
    }

    private static int[] PlacesOf(ComparisonLeaf constraint) => [constraint.Place, constraint.Operands[0].Place];

    private static decimal AmountOf(FactValue from, FactValue to) => (from.Type, to.Type) switch
    {
        (FactType.Integer or FactType.Decimal, _) when to.AsDecimal() is { } number => Distance(number, from.AsDecimal()!.Value),
        (FactType.Date, FactType.Date) => Math.Abs(Period.DaysBetween(from.AsDate()!.Value, to.AsDate()!.Value)),
        (FactType.Codes, FactType.Codes) => Math.Max(1, BitOperations.PopCount(from.CodeMask ^ to.CodeMask)),
        _ => 1,
    };

    // Amounts that no decimal can hold are all the greatest.
    private static decimal Distance(decimal one, decimal other) => one < other
        ? Distance(other, one)
        : other >= 0 || one <= decimal.MaxValue + other ? one - other : decimal.MaxValue;

    private static decimal Sum(decimal one, decimal other) => one <= decimal.MaxValue - other ? one + other : decimal.MaxValue;

    /// <summary>A value that a fact can change to, and how far it is from the one on record.</summary>
    private readonly record struct Choice(int Place, FactValue Value, decimal Amount);
}
