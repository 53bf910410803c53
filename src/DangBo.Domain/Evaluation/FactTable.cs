using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>The facts that a bound rule set speaks of, each with its place and how it is read.</summary>
internal sealed class FactTable
{
    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<string, Fact> _declared;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<Fact> _facts = [];

    public FactTable(Vocabulary vocabulary, IEnumerable<Fact> declared)
    {
        _vocabulary = vocabulary;
        _declared = declared.GroupBy(fact => fact.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    public IReadOnlyList<Fact> Facts => _facts;

    public bool IsDeclared(string name) => _vocabulary.Find(name) is null && _declared.ContainsKey(name);

    public Fact? Find(string name) => _vocabulary.Find(name) ?? _declared.GetValueOrDefault(name);

    /// <summary>Gets the place of a fact that exists, giving it one when it is first spoken of.</summary>
    public int PlaceOf(Fact fact)
    {
        if (!_places.TryGetValue(fact.Name, out var place))
        {
            place = _facts.Count;
            _facts.Add(fact);
            _places.Add(fact.Name, place);
        }

        return place;
    }
}
