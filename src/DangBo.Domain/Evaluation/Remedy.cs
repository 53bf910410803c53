using DangBo.Domain.Rules;

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
/// any other value and for one that was not recorded.
/// </remarks>
internal sealed class Remedy
{
    /// <summary>The most changeable facts over which the search is exact; beyond, there is no answer.</summary>
    public const int MostFacts = 12;

    private const int MostTrials = 500_000;

    private readonly Report _report;
    private readonly BoundCriterion _criterion;
    private readonly int[] _places;
    private readonly List<(FactValue Value, decimal Amount)>[] _choices;
    private readonly FactValue[] _values;
    private readonly Verdict[] _verdicts;
    private readonly Verdict[] _judged;
    private (decimal Amount, FactValue[] Values)? _best;
    private int _trials;

    private Remedy(Report report, BoundCriterion criterion, int[] places, CandidateValues candidates)
    {
        _report = report;
        _criterion = criterion;
        _places = places;
        _values = [.. report.Bound.Facts.Select((_, place) => report.ValueAt(place))];
        _verdicts = new Verdict[report.Bound.Criteria.Length];
        _judged = [.. report.Bound.Criteria.Where(other => other.JudgmentIndex >= 0).OrderBy(other => other.JudgmentIndex)
            .Select(other => report.JudgmentOf(other) is not { } judgment
                ? Verdict.Undetermined
                : judgment.Opinion == Opinion.Met ? Verdict.Met : Verdict.NotMet)];
        _choices = [.. places.Select(place => candidates.For(place)
            .Where(value => value != _values[place])
            .Select(value => (Value: value, Amount: AmountOf(_values[place], value)))
            .OrderBy(choice => choice.Amount)
            .ToList())];
    }

    /// <summary>Finds the remedy of a criterion; null where it is met, not decided by records, a prohibition, or nothing helps.</summary>
    public static ValueList<RemedyChange>? Of(Report report, BoundCriterion criterion)
    {
        if (report.VerdictOf(criterion.Index, open: false) != Verdict.NotMet || criterion.JudgmentIndex >= 0 ||
            criterion.Definition.Polarity == Polarity.Prohibition)
        {
            return null;
        }

        var leaves = Leaves(report, criterion, []);
        var places = leaves.SelectMany(Places).Distinct().Where(place => report.Bound.Facts[place].Changeable).Order().ToArray();
        if (places.Length is 0 or > MostFacts)
        {
            return null;
        }

        var candidates = CandidateValues.Of(report, leaves);
        var remedy = new Remedy(report, criterion, places, candidates);
        return candidates.IsWhole ? remedy.Find() : null;
    }

    private ValueList<RemedyChange>? Find()
    {
        for (var size = 1; size <= _places.Length && _best is null; size++)
        {
            Try(0, size, 0);
            if (_trials > MostTrials)
            {
                return null;
            }
        }

        return _best is not { } best
            ? null
            : _places.Where(place => best.Values[place] != _report.ValueAt(place))
                .Select(place => new RemedyChange(_report.Bound.Facts[place], _report.ValueAt(place), best.Values[place]))
                .ToValueList();
    }

    // Chooses which of the facts from one on are changed, and to what; amounts only grow, so a dearer start is given up.
    private void Try(int from, int left, decimal amount)
    {
        if (_trials > MostTrials || (_best is { } found && amount >= found.Amount))
        {
            return;
        }

        if (left == 0)
        {
            _trials++;
            if (IsMet())
            {
                _best = (amount, [.. _values]);
            }

            return;
        }

        for (var i = from; i <= _places.Length - left; i++)
        {
            var place = _places[i];
            var before = _values[place];
            foreach (var (value, cost) in _choices[i])
            {
                _values[place] = value;
                Try(i + 1, left - 1, amount + cost);
            }

            _values[place] = before;
        }
    }

    private bool IsMet()
    {
        if (!PartsFit())
        {
            return false;
        }

        var dates = _report.Dates;
        var frame = new Frame { Values = _values, Verdicts = _verdicts, Dates = ref dates };
        Engine.Decide(_report.Bound, ref frame, _judged);
        return _verdicts[_criterion.Index] == Verdict.Met;
    }

    // A record in which a part is greater than its whole could not be.
    private bool PartsFit()
    {
        for (var place = 0; place < _values.Length; place++)
        {
            if (_report.Bound.Facts[place].PartOf is { } whole &&
                Array.FindIndex(_report.Bound.Facts, fact => fact.Name == whole) is >= 0 and var other &&
                _values[place].AsDecimal() > _values[other].AsDecimal())
            {
                return false;
            }
        }

        return true;
    }

    private static decimal AmountOf(FactValue from, FactValue to) => (from.Type, to.Type) switch
    {
        (FactType.Integer or FactType.Decimal, _) when to.AsDecimal() is { } number => Math.Abs(number - from.AsDecimal()!.Value),
        (FactType.Date, FactType.Date) => Math.Abs(NodaTime.Period.DaysBetween(from.AsDate()!.Value, to.AsDate()!.Value)),
        (FactType.Codes, FactType.Codes) => Math.Max(1, System.Numerics.BitOperations.PopCount(from.CodeMask ^ to.CodeMask)),
        _ => 1,
    };

    private static IEnumerable<int> Places(BoundLeaf leaf) =>
        (leaf is ComparisonLeaf comparison ? comparison.Operands.Select(operand => operand.Place) : [])
            .Prepend(leaf.Place).Where(place => place >= 0);

    // The leaves of the criterion and of every criterion it asks.
    private static List<BoundLeaf> Leaves(Report report, BoundCriterion criterion, HashSet<int> visited)
    {
        var leaves = new List<BoundLeaf>();
        if (!visited.Add(criterion.Index))
        {
            return leaves;
        }

        for (var walk = LeafWalk.Start(report, criterion, LeafWalk.Question.Everything); walk.MoveNext();)
        {
            if (walk.Current is CriterionLeaf asked)
            {
                leaves.AddRange(Leaves(report, report.Bound.Criteria[asked.Criterion], visited));
            }
            else
            {
                leaves.Add(walk.Current!);
            }
        }

        return leaves;
    }
}
