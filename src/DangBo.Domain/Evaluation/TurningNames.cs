using System.Numerics;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>The codes and texts that conditions name, and the sets of codes that they can tell apart.</summary>
internal sealed class TurningNames(Fact[] facts, FactValue[] recorded)
{
    private const int MostCodes = 1_000;
    private const int MostSets = 4_096;

    private readonly Dictionary<int, HashSet<string>> _named = [];
    private readonly Dictionary<int, HashSet<ulong>> _masks = [];
    private readonly HashSet<int> _compared = [];

    /// <summary>Gets whether no value had to be left out, as far as values were asked for.</summary>
    public bool IsWhole { get; private set; } = true;

    public IReadOnlyCollection<string> NamedFor(int place) => _named.GetValueOrDefault(place) ?? [];

    public void AddName(int place, string? name)
    {
        if (name is not null)
        {
            Of(_named, place).Add(name);
        }
    }

    public void AddMask(int place, ulong mask) => Of(_masks, place).Add(mask);

    /// <summary>Carries the names of each side of a link over to the other; any code may then have to equal or to differ from any.</summary>
    /// <returns>Whether a name was new to a side.</returns>
    public bool Carry(IReadOnlyCollection<FactLink> links)
    {
        var grew = false;
        foreach (var (left, right, _) in links)
        {
            _compared.UnionWith([left, right.Place]);
            var (one, other) = (Of(_named, left), Of(_named, right.Place));
            var before = one.Count + other.Count;
            one.UnionWith(other);
            other.UnionWith(one);
            grew |= one.Count + other.Count > before;
        }

        return grew;
    }

    /// <summary>Gets the texts that are named: of the others, none is more fitting than another.</summary>
    public IEnumerable<FactValue> Texts(int place) => NamedFor(place).Order(StringComparer.Ordinal).Select(FactValue.OfText);

    /// <summary>Gets the codes that are named and one that stands for the others; all where two facts are compared.</summary>
    public IEnumerable<FactValue> Codes(int place)
    {
        var codes = facts[place].Codes;
        if (_compared.Contains(place))
        {
            IsWhole &= codes.Count <= MostCodes;
            return codes.Take(MostCodes).Select(code => FactValue.OfCode(code.Code));
        }

        var named = NamedFor(place);
        var other = codes.FirstOrDefault(code => !named.Contains(code.Code));
        return codes.Where(code => named.Contains(code.Code) || code == other).Select(code => FactValue.OfCode(code.Code));
    }

    /// <summary>
    /// Gets the sets that conditions can tell apart, each as near to the one on record as it can be. Codes that every
    /// condition names together make one kind: of it a set has none, some or all.
    /// </summary>
    public IEnumerable<FactValue> Sets(int place)
    {
        var present = recorded[place].CodeMask;
        var masks = _masks.GetValueOrDefault(place) ?? [];
        var kinds = Enumerable.Range(0, facts[place].Codes.Count).Select(index => 1UL << index)
            .GroupBy(code => string.Concat(masks.Select(mask => (mask & code) != 0 ? '1' : '0')))
            .Where(kind => kind.Key.Contains('1', StringComparison.Ordinal))
            .Select(kind => kind.Aggregate(0UL, (all, code) => all | code));
        List<ulong> sets = [present & ~masks.Aggregate(0UL, (all, mask) => all | mask)];
        foreach (var states in kinds.Select(kind => States(kind, present & kind)))
        {
            if (sets.Count * states.Length > MostSets)
            {
                IsWhole = false;
                return [];
            }

            sets = [.. sets.SelectMany(set => states.Select(state => set | state))];
        }

        return sets.Select(set => FactValue.OfCodes(facts[place], set, complete: true));
    }

    // None of a kind, all of it, and something between that changes least.
    private static ulong[] States(ulong kind, ulong present)
    {
        var first = 1UL << BitOperations.TrailingZeroCount(kind);
        var some = present == 0 ? first : present == kind ? kind & ~first : present;
        return kind == first ? [0, kind] : [0, some, kind];
    }

    private static HashSet<T> Of<T>(Dictionary<int, HashSet<T>> sets, int place)
    {
        if (!sets.TryGetValue(place, out var set))
        {
            sets.Add(place, set = []);
        }

        return set;
    }
}
