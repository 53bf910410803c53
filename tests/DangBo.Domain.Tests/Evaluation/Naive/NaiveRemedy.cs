using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Tests.Evaluation.Naive;

/// <summary>
/// Every other record over a few values of each changeable fact, gone through one by one. Verdicts are the engine's, which
/// other tests hold to the truth tables.
/// </summary>
internal sealed class NaiveRemedy
{
    private readonly BoundRuleSet _rules;
    private readonly int _criterion;
    private readonly EvaluationDates _dates;
    private readonly FactValue[] _values;
    private readonly Verdict[] _verdicts;
    private readonly int[] _places;
    private readonly FactValue[][] _domains;
    private readonly (int Part, int Whole)[] _parts;

    private NaiveRemedy(Finding finding, IReadOnlyDictionary<string, object[]> domains)
    {
        (_rules, _dates) = (finding.Report.Bound, finding.Report.Dates);
        _criterion = finding.Bound.Index;
        _values = [.. finding.Report.Facts.Select(fact => fact.Value)];
        _verdicts = new Verdict[_rules.Criteria.Length];
        _places = [.. Enumerable.Range(0, _values.Length).Where(place => _rules.Facts[place].Changeable)];
        _domains = [.. _places.Select(place => domains[_rules.Facts[place].Name]
            .Select(value => FactReading.Read(_rules.Facts[place], Writing.Recorded(value), out _)).ToArray())];
        _parts =
        [
            .. from part in Enumerable.Range(0, _values.Length)
               from whole in Enumerable.Range(0, _values.Length)
               where _rules.Facts[part].PartOf == _rules.Facts[whole].Name
               select (part, whole),
        ];
    }

    /// <summary>Finds how many facts have to be changed at least, and the smallest amount with so many; null where nothing helps.</summary>
    public static (int Facts, decimal Amount)? Nearest(Finding finding, IReadOnlyDictionary<string, object[]> domains)
    {
        var search = new NaiveRemedy(finding, domains);
        for (var count = 1; count <= search._places.Length; count++)
        {
            if (search.Least(0, count, 0) is { } least)
            {
                return (count, least);
            }
        }

        return null;
    }

    /// <summary>The amount of a change by DESIGN 8: the difference of numbers, the days between days, codes put in or taken out, else one.</summary>
    public static decimal Amount(FactValue from, FactValue to)
    {
        if (from.Type == FactType.Date)
        {
            return Math.Abs(Period.DaysBetween(from.AsDate()!.Value, to.AsDate()!.Value));
        }

        return from.Type == FactType.Codes
            ? Math.Max(1, from.AsCodes().Except(to.AsCodes()).Count() + to.AsCodes().Except(from.AsCodes()).Count())
            : from.AsDecimal() is { } number ? Math.Abs(to.AsDecimal()!.Value - number) : 1;
    }

    private decimal? Least(int from, int left, decimal amount)
    {
        if (left == 0)
        {
            return IsMet() ? amount : null;
        }

        decimal? least = null;
        for (var index = from; index <= _places.Length - left; index++)
        {
            var place = _places[index];
            var recorded = _values[place];
            foreach (var value in _domains[index].Where(value => value != recorded))
            {
                _values[place] = value;
                if (Least(index + 1, left - 1, amount + Amount(recorded, value)) is { } found && !(found >= least))
                {
                    least = found;
                }
            }

            _values[place] = recorded;
        }

        return least;
    }

    private bool IsMet()
    {
        if (Array.Exists(_parts, part => _values[part.Part].AsDecimal() > _values[part.Whole].AsDecimal()))
        {
            return false;
        }

        var dates = _dates;
        var frame = new Frame { Values = _values, Verdicts = _verdicts, Dates = ref dates };
        Engine.Decide(_rules, ref frame, []);
        return _verdicts[_criterion] == Verdict.Met;
    }
}
