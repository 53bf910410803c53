using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation.Checking;

/// <summary>A record that a search found: values by the places of facts, opinions by the places of judgments, a day of the rules.</summary>
internal sealed record Witness(FactValue[] Values, Verdict[] Judged, NodaTime.LocalDate RulesAsOf);

/// <summary>How many steps a search may still take; shared by the searches of one question.</summary>
internal sealed class SearchBudget
{
    public const int Most = 200_000;

    private int _left = Most;

    public bool IsSpent => _left <= 0;

    public bool Spend() => _left-- > 0;
}

/// <summary>
/// Looks for a record of which something holds, fact by fact. What is not chosen yet counts as unknown, so a question that
/// is already decided is decided for every record that begins so, and no other choice below it is tried.
/// </summary>
internal sealed class RecordSearch
{
    private readonly Question _question;
    private readonly Question _isPossible;
    private readonly (bool IsFact, int Place)[] _variables;
    private readonly FactValue[][] _choices;
    private readonly FactValue[] _values;
    private readonly Verdict[] _judged;
    private readonly Verdict[] _opinions;
    private readonly SearchBudget _budget;

    public RecordSearch(
        BoundRuleSet rules,
        Cone cone,
        Representatives representatives,
        Question question,
        Question isPossible,
        SearchBudget budget,
        bool withOpenRecords)
    {
        _question = question;
        _isPossible = isPossible;
        _variables = [.. cone.Places.Select(place => (true, place)), .. cone.Judged.Select(place => (false, place))];
        _choices = [.. cone.Places.Select(representatives.For)];
        _values = new FactValue[rules.Facts.Length];
        _judged = new Verdict[rules.JudgmentCount];
        _opinions = withOpenRecords ? [Verdict.Met, Verdict.NotMet, Verdict.Undetermined] : [Verdict.Met, Verdict.NotMet];
        _budget = budget;
    }

    /// <summary>Asks a record, of which a part may not be chosen yet.</summary>
    /// <param name="values">The values of the facts.</param>
    /// <param name="judged">The opinions.</param>
    /// <param name="isWhole">Whether all is chosen, so that "is it recorded" is decided.</param>
    /// <returns>What holds; a decided answer holds for every record that begins so.</returns>
    internal delegate Kleene Question(Span<FactValue> values, ReadOnlySpan<Verdict> judged, bool isWhole);

    /// <summary>Gets the values that were found.</summary>
    public ReadOnlySpan<FactValue> Values => _values;

    /// <summary>Gets the opinions that were found.</summary>
    public ReadOnlySpan<Verdict> Judged => _judged;

    /// <summary>Searches; false also where the budget is spent.</summary>
    public bool Find() => Try(0);

    private bool Try(int next)
    {
        if (!_budget.Spend())
        {
            return false;
        }

        var isWhole = next == _variables.Length;
        if (_isPossible(_values, _judged, isWhole) == Kleene.False)
        {
            return false;
        }

        var answer = _question(_values, _judged, isWhole);
        if (answer != Kleene.Unknown || isWhole)
        {
            return answer == Kleene.True;
        }

        return _variables[next] is (true, var fact) ? TryValues(next, fact) : TryOpinions(next, _variables[next].Place);
    }

    private bool TryValues(int next, int place)
    {
        foreach (var value in _choices[next])
        {
            _values[place] = value;
            if (Try(next + 1))
            {
                return true;
            }
        }

        _values[place] = FactValue.Unknown;
        return false;
    }

    private bool TryOpinions(int next, int place)
    {
        foreach (var opinion in _opinions)
        {
            _judged[place] = opinion;
            if (Try(next + 1))
            {
                return true;
            }
        }

        _judged[place] = Verdict.Undetermined;
        return false;
    }
}
