using System.Numerics;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>The numbers at which conditions turn: thresholds, the numbers next to them, bounds.</summary>
internal sealed class TurningNumbers(Fact[] facts, FactValue[] recorded)
{
    private const int MostAround = 64;
    private const decimal MostExact = 1e27m;

    private readonly TurningValues<decimal> _values = new((place, number) => Fits(facts[place], number));

    public bool IsWhole => _values.IsWhole;

    public IEnumerable<FactValue> For(int place) => _values.For(place)
        .Select(number => facts[place].Type == FactType.Integer ? FactValue.Of((long)number) : FactValue.Of(number));

    public void Add(int place, FactValue value) => _values.Add(place, value.AsDecimal());

    /// <summary>Adds the ends of the bounds, and zero, where all that is multiplied meets.</summary>
    public void AddBounds(int place)
    {
        foreach (var end in (decimal?[])[facts[place].Min, facts[place].Max, 0])
        {
            _values.Add(place, end);
            if (end is { } number && decimal.Truncate(number) != number && facts[place].Type == FactType.Integer)
            {
                AddAround(place, ExactNumber.Of(FactValue.Of(number)));
            }
        }
    }

    /// <summary>Adds a number, and the next ones below and above: whole ones, or with one place more than the record has.</summary>
    public void AddAround(int place, ExactNumber number)
    {
        var (below, above) = number.Around(facts[place].Type == FactType.Integer ? 0 : (recorded[place].DecimalPlaces ?? 0) + 1);
        _values.Add(place, below);
        _values.Add(place, number.ToDecimal());
        _values.Add(place, above);
    }

    /// <summary>Carries what was found last over to the other sides of its links.</summary>
    /// <returns>Whether anything was found.</returns>
    public bool Carry(ILookup<int, FactLink> links, EvaluationDates dates)
    {
        var found = _values.TakeFound();
        foreach (var (place, value) in found)
        {
            foreach (var link in links[place])
            {
                Carry(place, ExactNumber.Of(FactValue.Of(value)), link, dates);
            }
        }

        return found.Count > 0;
    }

    /// <summary>
    /// Adds the numbers near those there are, between facts of which one is times a fraction: whole numbers meet there
    /// only now and then, as every third one is two thirds of a whole one, and perhaps beside every corner.
    /// </summary>
    public void AddPeriods(IReadOnlyCollection<FactLink> links, EvaluationDates dates)
    {
        foreach (var group in FactGroup.Of(links))
        {
            var period = PeriodOf(group, dates);
            foreach (var place in period.IsOne ? [] : group.Places.Where(place => facts[place].Type == FactType.Integer))
            {
                AddPeriod(place, period);
            }
        }
    }

    private void Carry(int place, ExactNumber number, FactLink link, EvaluationDates dates)
    {
        var frame = new Frame { Values = recorded, Dates = ref dates };
        if (link.Right.Factor(ref frame) is not { } factor)
        {
            return;
        }

        if (link.Right.Place == place)
        {
            AddAround(link.Left, number.Times(factor));
        }
        else if (!factor.IsZero)
        {
            AddAround(link.Right.Place, number.Times(factor.Inverse));
        }
    }

    // One where nothing is multiplied, or where one fact is a bound of another and no more: then a corner is nearest.
    private BigInteger PeriodOf(FactGroup group, EvaluationDates dates)
    {
        var period = BigInteger.One;
        if (group.Links is [{ IsOrder: true }])
        {
            return period;
        }

        var frame = new Frame { Values = recorded, Dates = ref dates };
        var ties = new HashSet<(int, int, BigInteger, BigInteger)>();
        foreach (var link in group.Links)
        {
            if (link.Right.Factor(ref frame) is { IsZero: false } factor && period <= MostAround &&
                ties.Add((link.Left, link.Right.Place, factor.Numerator, factor.Denominator)))
            {
                // Along a chain of facts, fractions multiply.
                var shared = group.Places.Count == 2 ? BigInteger.GreatestCommonDivisor(period, factor.Longest) : BigInteger.One;
                period *= factor.Longest / shared;
            }
        }

        return period;
    }

    private void AddPeriod(int place, BigInteger period)
    {
        if (facts[place] is { Min: { } min, Max: { } max } && max / 2 - min / 2 <= MostAround)
        {
            for (var number = decimal.Ceiling(min); number <= max; number++)
            {
                _values.Add(place, number);
            }

            return;
        }

        var span = (int)BigInteger.Min(period, MostAround + 1);
        _values.IsWhole &= span <= MostAround;
        foreach (var number in span > MostAround ? [] : _values.For(place).ToArray())
        {
            for (var step = -span; step <= span; step++)
            {
                _values.Add(place, ExactSum(number, step));
            }
        }
    }

    private static decimal? ExactSum(decimal number, int step) =>
        number is > -MostExact and < MostExact ? number + step : null;

    private static bool Fits(Fact fact, decimal number) =>
        (fact.Min is not { } min || number >= min) && (fact.Max is not { } max || number <= max) &&
        (fact.Type != FactType.Integer ||
         (decimal.Truncate(number) == number && number >= long.MinValue && number <= long.MaxValue));
}
