using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Evaluation;

/// <summary>
/// The values of each fact at which a condition can turn: every threshold, one step to either side of it, and what these
/// become through comparisons of one fact with another. Between two of them nothing changes.
/// </summary>
internal sealed class CandidateValues
{
    // A chain of comparisons is followed as often as there are facts, and no further than this many values a fact.
    private const int MostPerFact = 400;
    private const int MostCodesMixed = 8;

    private readonly Fact[] _facts;
    private readonly FactValue[] _recorded;
    private readonly EvaluationDates _dates;
    private readonly Dictionary<int, SortedSet<decimal>> _numbers = [];
    private readonly Dictionary<int, SortedSet<LocalDate>> _days = [];
    private readonly Dictionary<int, HashSet<string>> _codes = [];

    private CandidateValues(Fact[] facts, FactValue[] recorded, in EvaluationDates dates, IReadOnlyList<BoundLeaf> leaves)
    {
        (_facts, _recorded, _dates) = (facts, recorded, dates);
        foreach (var leaf in leaves)
        {
            AddSeeds(leaf);
        }

        for (var round = 0; round < facts.Length; round++)
        {
            if (!leaves.OfType<ComparisonLeaf>().Aggregate(false, (grew, leaf) => Carry(leaf) | grew))
            {
                break;
            }
        }
    }

    /// <summary>Gets whether the values are all there are: no fact had so many that some were left out.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>Finds the values at which the conditions of a report can turn, and those that its record has.</summary>
    public static CandidateValues Of(Report report, IReadOnlyList<BoundLeaf> leaves) =>
        new(report.Bound.Facts, [.. report.Bound.Facts.Select((_, place) => report.ValueAt(place))], report.Dates, leaves);

    /// <summary>Finds the values at which conditions can turn, whatever the record.</summary>
    public static CandidateValues Of(BoundRuleSet rules, in EvaluationDates dates, IReadOnlyList<BoundLeaf> leaves) =>
        new(rules.Facts, new FactValue[rules.Facts.Length], in dates, leaves);

    /// <summary>Gets the values of a fact, each a value that a record could hold.</summary>
    public IReadOnlyList<FactValue> For(int place)
    {
        var fact = _facts[place];
        return fact.Type switch
        {
            FactType.Boolean => [FactValue.Of(false), FactValue.Of(true)],
            FactType.Integer => [.. Numbers(place).Where(IsWholeNumber).Select(number => FactValue.Of((long)number))],
            FactType.Decimal => [.. Numbers(place).Select(FactValue.Of)],
            FactType.Date => [.. (_days.GetValueOrDefault(place) ?? []).Select(FactValue.Of)],
            FactType.Code => [.. Codes(place, fact).Select(FactValue.OfCode)],
            FactType.Codes => CodeSets(place, fact),
            _ => [],
        };
    }

    /// <summary>Gets the texts or codes that conditions name for a fact, in no order.</summary>
    public IReadOnlyCollection<string> NamedFor(int place) => _codes.GetValueOrDefault(place) ?? [];

    private static bool IsWholeNumber(decimal number) =>
        number == decimal.Truncate(number) && number >= long.MinValue && number <= long.MaxValue;

    private Frame NewFrame() => new() { Values = _recorded, Dates = ref _dates };

    private IEnumerable<decimal> Numbers(int place)
    {
        var fact = _facts[place];
        return (_numbers.GetValueOrDefault(place) ?? [])
            .Where(number => (fact.Min is not { } min || number >= min) && (fact.Max is not { } max || number <= max));
    }

    // The codes that conditions name, and one that none names, which stands for all the others.
    private IEnumerable<string> Codes(int place, Fact fact)
    {
        var named = _codes.GetValueOrDefault(place) ?? [];
        var other = fact.Codes.FirstOrDefault(code => !named.Contains(code.Code));
        return fact.Codes.Where(code => named.Contains(code.Code) || code == other).Select(code => code.Code);
    }

    private List<FactValue> CodeSets(int place, Fact fact)
    {
        var named = fact.Codes.Where(code => (_codes.GetValueOrDefault(place) ?? []).Contains(code.Code)).ToArray();
        if (named.Length > MostCodesMixed)
        {
            IsWhole = false;
            return [];
        }

        var others = _recorded[place].CodeMask & ~named.Aggregate(0UL, (mask, code) => mask | Bit(fact, code.Code));
        return [.. Enumerable.Range(0, 1 << named.Length).Select(bits => FactValue.OfCodes(
            fact,
            others | named.Where((_, index) => (bits >> index & 1) != 0).Aggregate(0UL, (mask, code) => mask | Bit(fact, code.Code)),
            complete: true))];
    }

    private static ulong Bit(Fact fact, string code) => 1UL << fact.IndexOf(code);

    private void AddSeeds(BoundLeaf leaf)
    {
        if (leaf.Place < 0)
        {
            return;
        }

        Seed(leaf.Place);
        if (leaf is not ComparisonLeaf comparison)
        {
            return;
        }

        foreach (var operand in comparison.Operands)
        {
            if (operand.Place >= 0)
            {
                Seed(operand.Place);
            }
            else
            {
                AddThreshold(leaf.Place, operand);
            }
        }
    }

    // The value on record, the ends of its bounds, and for a day those of the evaluation.
    private void Seed(int place)
    {
        var fact = _facts[place];
        var value = _recorded[place];
        if (fact.IsNumber)
        {
            Add(place, value.AsDecimal() ?? fact.Min ?? fact.Max ?? 0);
            Add(place, fact.Min ?? fact.Max ?? 0);
        }
        else if (fact.Type == FactType.Date)
        {
            Add(place, value.AsDate() ?? _dates.AsOf);
            Add(place, _dates.AsOf);
            Add(place, _dates.FirstDay);
            Add(place, _dates.LastDay);
        }
        else if (value.AsText() is { } code)
        {
            AddCode(place, code);
        }
    }

    private void AddThreshold(int place, BoundOperand operand)
    {
        var frame = NewFrame();
        if (operand.BaseValue(ref frame).AsText() is { } code)
        {
            AddCode(place, code);
        }
        else if (_facts[place].Type == FactType.Date)
        {
            AddAround(place, operand.BaseValue(ref frame).AsDate() is { } day ? operand.Shifted(day) : null);
        }
        else if (_facts[place].IsNumber && operand.Number(ref frame) is { } number)
        {
            AddAround(place, number);
        }
    }

    // Carries the values of each side of a comparison of two facts over to the other side.
    private bool Carry(ComparisonLeaf leaf)
    {
        var grew = false;
        foreach (var operand in leaf.Operands)
        {
            if (operand.Place >= 0)
            {
                var before = Count(leaf.Place) + Count(operand.Place);
                if (leaf.Fact!.IsNumber)
                {
                    CarryNumbers(leaf.Place, operand);
                }
                else if (leaf.Fact.Type == FactType.Date)
                {
                    CarryDays(leaf.Place, operand);
                }
                else
                {
                    CarryCodes(leaf.Place, operand.Place);
                }

                grew |= Count(leaf.Place) + Count(operand.Place) > before;
            }
        }

        return grew;
    }

    private void CarryNumbers(int left, BoundOperand operand)
    {
        var frame = NewFrame();
        if (operand.Factor(ref frame) is not { } factor)
        {
            return;
        }

        foreach (var number in _numbers.GetValueOrDefault(operand.Place)?.ToArray() ?? [])
        {
            AddAround(left, ExactNumber.Of(FactValue.Of(number)).Times(factor));
        }

        foreach (var number in factor.IsZero ? [] : _numbers.GetValueOrDefault(left)?.ToArray() ?? [])
        {
            AddAround(operand.Place, ExactNumber.Of(FactValue.Of(number)).Times(factor.Inverse));
        }
    }

    private void CarryDays(int left, BoundOperand operand)
    {
        foreach (var day in _days.GetValueOrDefault(operand.Place)?.ToArray() ?? [])
        {
            AddAround(left, operand.Shifted(day));
        }

        // A month's end can be reached from several days, so a few around the way back are taken.
        var back = operand with { Backward = !operand.Backward };
        foreach (var day in _days.GetValueOrDefault(left)?.ToArray() ?? [])
        {
            for (var offset = -3; offset <= 3; offset++)
            {
                Add(operand.Place, back.Shifted(day).PlusDays(offset));
            }
        }
    }

    private void CarryCodes(int left, int right)
    {
        foreach (var code in (_codes.GetValueOrDefault(left) ?? []).Concat(_codes.GetValueOrDefault(right) ?? []).ToArray())
        {
            AddCode(left, code);
            AddCode(right, code);
        }
    }

    private void AddAround(int place, ExactNumber number)
    {
        var fact = _facts[place];
        var (below, above) = number.Around(fact.Type == FactType.Integer ? 0 : (_recorded[place].DecimalPlaces ?? 0) + 1);
        foreach (var value in (decimal?[])[below, above, number.ToDecimal()])
        {
            if (value is { } known)
            {
                Add(place, known);
            }
        }
    }

    private void AddAround(int place, LocalDate? day)
    {
        if (day is { } known)
        {
            Add(place, known.PlusDays(-1));
            Add(place, known);
            Add(place, known.PlusDays(1));
        }
    }

    private void Add(int place, decimal number) => Add(_numbers, place, number);

    private void Add(int place, LocalDate day)
    {
        if (day >= IsoDate.Earliest && day <= IsoDate.Latest)
        {
            Add(_days, place, day);
        }
    }

    private void Add<T>(Dictionary<int, SortedSet<T>> values, int place, T value)
    {
        if (!values.TryGetValue(place, out var set))
        {
            values.Add(place, set = []);
        }

        if (set.Count < MostPerFact)
        {
            set.Add(value);
        }
        else if (!set.Contains(value))
        {
            IsWhole = false;
        }
    }

    private void AddCode(int place, string code)
    {
        if (!_codes.TryGetValue(place, out var set))
        {
            _codes.Add(place, set = new(StringComparer.Ordinal));
        }

        set.Add(code);
    }

    private int Count(int place) =>
        (_numbers.GetValueOrDefault(place)?.Count ?? 0) + (_days.GetValueOrDefault(place)?.Count ?? 0) + (_codes.GetValueOrDefault(place)?.Count ?? 0);
}
