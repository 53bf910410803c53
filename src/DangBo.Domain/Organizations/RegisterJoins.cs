namespace DangBo.Domain.Organizations;

/// <summary>The joins of a register seen from the agency: who leads in it, who belongs to it.</summary>
internal sealed class RegisterJoins
{
    private readonly Dictionary<int, List<Join>> _byTarget = [];

    public RegisterJoins(RegisterIndex index)
    {
        for (var place = 0; place < index.Organizations.Count; place++)
        {
            Add(index.Organizations[place].LeadsIn, leads: true);
            Add(index.Organizations[place].BelongsTo, leads: false);

            void Add(ValueList<DatedLink>? links, bool leads)
            {
                foreach (var link in links is null ? [] : links.AsSpan())
                {
                    if (index.Find(link.Organization) is >= 0 and var target)
                    {
                        if (!_byTarget.TryGetValue(target, out var list))
                        {
                            _byTarget.Add(target, list = []);
                        }

                        list.Add(new(place, leads, DayKey.OfStart(link.Period), DayKey.OfEnd(link.Period)));
                    }
                }
            }
        }
    }

    /// <summary>Gets the organizations that lead in, or belong to, another one on a day, whether they exist on it or
    /// not.</summary>
    public IEnumerable<int> Of(int target, bool leads, int day) => _byTarget.TryGetValue(target, out var joins)
        ? joins.Where(join => join.Leads == leads && join.From <= day && day < join.Until).Select(join => join.Place).Distinct()
        : [];

    private readonly record struct Join(int Place, bool Leads, int From, int Until);
}
