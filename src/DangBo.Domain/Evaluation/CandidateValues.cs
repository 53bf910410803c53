using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>
/// The values of each fact at which a condition can turn: every threshold, one step to either side of it, and what these
/// become through comparisons of one fact with another. Between two of them nothing changes.
/// </summary>
internal sealed class CandidateValues
{
    private readonly Fact[] _facts;
    private readonly FactValue[] _recorded;
    private readonly EvaluationDates _dates;
    private readonly Func<int, bool> _isFree;
    private readonly TurningNumbers _numbers;
    private readonly TurningDays _days = new();
    private readonly TurningNames _names;

    private CandidateValues(
        Fact[] facts,
        FactValue[] recorded,
        in EvaluationDates dates,
        IReadOnlyList<BoundLeaf> leaves,
        Func<int, bool> isFree,
        bool isRecord)
    {
        (_facts, _recorded, _dates, _isFree) = (facts, recorded, dates, isFree);
        (_numbers, _names) = (new(facts, recorded), new(facts, recorded));
        var links = Links(leaves).Where(link => isFree(link.Left) || isFree(link.Right.Place)).ToArray();
        foreach (var place in leaves.Select(leaf => leaf.Place).Where(place => place >= 0)
                     .Concat(links.SelectMany(link => (int[])[link.Left, link.Right.Place])).Distinct())
        {
            AddStart(place);
        }

        foreach (var leaf in leaves.Where(leaf => leaf.Place >= 0 && isFree(leaf.Place)))
        {
            AddThresholds(leaf);
        }

        // What holds a fact where it is, is at most as many links away as there are other facts; one more turns back from
        // a number or a day that the other fact cannot reach.
        var rounds = links.SelectMany(link => (int[])[link.Left, link.Right.Place]).Distinct().Count();
        Carry(links, isRecord ? rounds : facts.Length);
        if (isRecord)
        {
            FactLink[] free = [.. links.Where(link => isFree(link.Left) && isFree(link.Right.Place))];
            _days.CheckTies(free.Where(link => facts[link.Left].Type == FactType.Date));
            _numbers.AddPeriods([.. free.Where(link => facts[link.Left].IsNumber)], dates);
            Carry(links, rounds);
        }
    }

    /// <summary>Gets whether the values are all there are: no fact had so many that some were left out.</summary>
    public bool IsWhole => _numbers.IsWhole && _days.IsWhole && _names.IsWhole;

    /// <summary>Finds the values of some facts at which the conditions of a report can turn; the others keep what they have.</summary>
    /// <param name="report">The report.</param>
    /// <param name="leaves">The leaves of its conditions, and what every record keeps.</param>
    /// <param name="free">The places of the facts that may have other values.</param>
    public static CandidateValues Of(Report report, IReadOnlyList<BoundLeaf> leaves, IReadOnlyCollection<int> free) =>
        new(report.Bound.Facts, [.. report.Bound.Facts.Select((_, place) => report.ValueAt(place))], report.Dates, leaves, free.Contains, isRecord: true);

    /// <summary>Finds the values at which conditions can turn, whatever the record.</summary>
    public static CandidateValues Of(BoundRuleSet rules, in EvaluationDates dates, IReadOnlyList<BoundLeaf> leaves) =>
        new(rules.Facts, new FactValue[rules.Facts.Length], in dates, leaves, _ => true, isRecord: false);

    /// <summary>Gets the values of a fact, each a value that a record could hold.</summary>
    public IReadOnlyList<FactValue> For(int place) => _facts[place].Type switch
    {
        FactType.Boolean => [FactValue.Of(false), FactValue.Of(true)],
        FactType.Integer or FactType.Decimal => [.. _numbers.For(place)],
        FactType.Date => [.. _days.For(place)],
        FactType.Code => [.. _names.Codes(place)],
        FactType.Codes => [.. _names.Sets(place)],
        _ => [.. _names.Texts(place)],
    };

    /// <summary>Gets the texts or codes that conditions name for a fact, in no order.</summary>
    public IReadOnlyCollection<string> NamedFor(int place) => _names.NamedFor(place);

    private static IEnumerable<FactLink> Links(IEnumerable<BoundLeaf> leaves) => leaves.OfType<ComparisonLeaf>()
        .SelectMany(leaf => leaf.Operands.Where(operand => operand.Place >= 0).Select(operand => new FactLink(
                leaf.Place, operand, leaf.TestKind is not (ComparisonTest.Equal or ComparisonTest.NotEqual))));

    private Frame NewFrame() => new() { Values = _recorded, Dates = ref _dates };

    // The value on record; of a fact that may have another also the ends of its bounds, and for a day those of the evaluation.
    private void AddStart(int place)
    {
        var (fact, value) = (_facts[place], _recorded[place]);
        if (fact.IsNumber)
        {
            _numbers.Add(place, value);
        }
        else if (fact.Type == FactType.Date)
        {
            _days.Add(place, value.AsDate());
        }
        else
        {
            _names.AddName(place, value.AsText());
        }

        if (!_isFree(place))
        {
            return;
        }

        if (fact.IsNumber)
        {
            _numbers.AddBounds(place);
        }
        else if (fact.Type == FactType.Date)
        {
            _days.Add(place, _dates.AsOf);
            _days.Add(place, _dates.FirstDay);
            _days.Add(place, _dates.LastDay);
        }
    }

    private void AddThresholds(BoundLeaf leaf)
    {
        if (leaf is CodesLeaf codes)
        {
            _names.AddMask(leaf.Place, codes.Mask);
        }

        foreach (var operand in leaf is ComparisonLeaf comparison ? comparison.Operands : [])
        {
            if (operand.Place < 0)
            {
                AddThreshold(leaf.Place, operand);
            }
        }
    }

    private void AddThreshold(int place, BoundOperand operand)
    {
        var frame = NewFrame();
        if (_facts[place].Type == FactType.Date)
        {
            if (operand.BaseValue(ref frame).AsDate() is { } day)
            {
                _days.AddAround(place, operand.Shifted(day));
            }
        }
        else if (!_facts[place].IsNumber)
        {
            _names.AddName(place, operand.BaseValue(ref frame).AsText());
        }
        else if (operand.Number(ref frame) is { } number)
        {
            _numbers.AddAround(place, number);
        }
    }

    private void Carry(FactLink[] links, int rounds)
    {
        var numbers = Ends(links.Where(link => _facts[link.Left].IsNumber));
        var days = Ends(links.Where(link => _facts[link.Left].Type == FactType.Date));
        FactLink[] names = [.. links.Where(link => _facts[link.Left].Type is FactType.Code or FactType.Text)];
        var grew = true;
        for (var round = 0; round < rounds && grew; round++)
        {
            grew = _numbers.Carry(numbers, _dates) | _days.Carry(days) | _names.Carry(names);
        }
    }

    // The links by each of their ends, as far as there is another end to carry a value to.
    private ILookup<int, FactLink> Ends(IEnumerable<FactLink> links) => links
        .SelectMany(link => (IEnumerable<(int From, int To, FactLink Link)>)
            [(link.Left, link.Right.Place, link), (link.Right.Place, link.Left, link)])
        .Where(end => _isFree(end.To))
        .ToLookup(end => end.From, end => end.Link);
}
