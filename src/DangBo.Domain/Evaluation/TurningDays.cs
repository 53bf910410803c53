using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Evaluation;

/// <summary>The days at which conditions turn: thresholds and the days next to them.</summary>
internal sealed class TurningDays
{
    private readonly TurningValues<LocalDate> _values = new((_, day) => day >= IsoDate.Earliest && day <= IsoDate.Latest);

    public bool IsWhole => _values.IsWhole;

    /// <summary>
    /// Says so where days are tied to one another more than once and a month is as long as it is: what both ties leave may
    /// then lie at the end of any month, however far.
    /// </summary>
    public void CheckTies(IEnumerable<FactLink> links) => _values.IsWhole &= FactGroup.Of(links).All(group =>
        group.Links.Count == 1 || group.Links.TrueForAll(link => link.Right.Shift is null or { Years: 0, Months: 0 }));

    public IEnumerable<FactValue> For(int place) => _values.For(place).Select(FactValue.Of);

    public void Add(int place, LocalDate? day) => _values.Add(place, day);

    public void AddAround(int place, LocalDate day)
    {
        _values.Add(place, day.PlusDays(-1));
        _values.Add(place, day);
        _values.Add(place, day.PlusDays(1));
    }

    /// <summary>Carries what was found last over to the other sides of its links.</summary>
    /// <returns>Whether anything was found.</returns>
    public bool Carry(ILookup<int, FactLink> links)
    {
        var found = _values.TakeFound();
        foreach (var (place, day) in found)
        {
            foreach (var link in links[place])
            {
                if (link.Right.Place == place)
                {
                    AddAround(link.Left, link.Right.Shifted(day));
                }
                else
                {
                    AddBefore(link.Right, day);
                }
            }
        }

        return found.Count > 0;
    }

    // Several days may reach one end of a month: the first that does, the first that passes it, and the days before both.
    private void AddBefore(BoundOperand operand, LocalDate reached)
    {
        var first = First(day => operand.Shifted(day) >= reached);
        var passing = First(day => operand.Shifted(day) > reached);
        foreach (var day in (LocalDate[])[first.PlusDays(-1), first, passing.PlusDays(-1), passing])
        {
            _values.Add(operand.Place, day);
        }
    }

    // A later day is never moved to an earlier one, so the first of which something holds is found by halving.
    private static LocalDate First(Func<LocalDate, bool> holds)
    {
        var (low, high) = (0, Period.DaysBetween(IsoDate.Earliest, IsoDate.Latest) + 1);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = holds(IsoDate.Earliest.PlusDays(middle)) ? (low, middle) : (middle + 1, high);
        }

        return IsoDate.Earliest.PlusDays(low);
    }
}
