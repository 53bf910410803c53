namespace DangBo.Domain.Evaluation;

/// <summary>The values of facts of one type at which conditions can turn, with those that were found last.</summary>
/// <param name="fits">Whether a record could hold the value.</param>
internal sealed class TurningValues<T>(Func<int, T, bool> fits)
    where T : struct, IComparable<T>
{
    private const int MostPerFact = 1_000;

    private readonly Dictionary<int, SortedSet<T>> _values = [];
    private List<(int Place, T Value)> _found = [];

    /// <summary>Gets whether no value had to be left out.</summary>
    public bool IsWhole { get; set; } = true;

    public IEnumerable<T> For(int place) => _values.GetValueOrDefault(place) ?? [];

    public void Add(int place, T? value)
    {
        if (value is not { } known || !fits(place, known))
        {
            return;
        }

        if (!_values.TryGetValue(place, out var set))
        {
            _values.Add(place, set = []);
        }

        if (set.Count >= MostPerFact && !set.Contains(known))
        {
            IsWhole = false;
        }
        else if (set.Add(known))
        {
            _found.Add((place, known));
        }
    }

    /// <summary>Gets what was added since this was asked last.</summary>
    public IReadOnlyList<(int Place, T Value)> TakeFound()
    {
        var found = _found;
        _found = [];
        return found;
    }
}

/// <summary>Two facts that are compared.</summary>
/// <param name="Left">The place of the fact on the left.</param>
/// <param name="Right">The fact on the right, and what is done to its value.</param>
/// <param name="IsOrder">Whether it is asked which is the greater, and not whether they are equal.</param>
internal readonly record struct FactLink(int Left, BoundOperand Right, bool IsOrder);

/// <summary>Facts that are compared with one another, directly or through others.</summary>
internal sealed record FactGroup(HashSet<int> Places, List<FactLink> Links)
{
    public static IReadOnlyList<FactGroup> Of(IEnumerable<FactLink> links)
    {
        var groups = new List<FactGroup>();
        foreach (var link in links)
        {
            var joined = new FactGroup([link.Left, link.Right.Place], [link]);
            foreach (var group in groups.Where(group => group.Places.Overlaps(joined.Places)).ToArray())
            {
                joined.Places.UnionWith(group.Places);
                joined.Links.AddRange(group.Links);
                groups.Remove(group);
            }

            groups.Add(joined);
        }

        return groups;
    }
}
