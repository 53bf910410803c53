using System.Globalization;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation.Checking;

/// <summary>
/// A few values of each fact that stand for all of them: between two of them no condition turns. That holds for conditions
/// that compare one fact with constants; for others they are good guesses.
/// </summary>
internal sealed class Representatives
{
    private const int MostAtoms = 12;
    private const int MostCodes = 24;

    private readonly BoundRuleSet _rules;
    private readonly IReadOnlyList<BoundLeaf> _leaves;
    private readonly CandidateValues _candidates;
    private readonly bool _withOpenRecords;
    private bool _isCut;

    private Representatives(
        BoundRuleSet rules, IReadOnlyList<BoundLeaf> leaves, CandidateValues candidates, bool withOpenRecords)
    {
        _rules = rules;
        _leaves = leaves;
        _candidates = candidates;
        _withOpenRecords = withOpenRecords;
    }

    /// <summary>Gets whether the values are all there are: no fact had so many that some were left out.</summary>
    public bool IsWhole => _candidates.IsWhole && !_isCut;

    /// <summary>Finds the values.</summary>
    /// <param name="rules">The bound rule set.</param>
    /// <param name="dates">The dates whose parameters are asked.</param>
    /// <param name="leaves">The leaves of every condition that is asked.</param>
    /// <param name="withOpenRecords">Whether values that are not recorded, or not in full, stand among them as well.</param>
    public static Representatives Of(
        BoundRuleSet rules, in EvaluationDates dates, IReadOnlyList<BoundLeaf> leaves, bool withOpenRecords) =>
        new(rules, leaves, CandidateValues.Of(rules, in dates, leaves), withOpenRecords);

    /// <summary>Gets the values of a fact.</summary>
    public FactValue[] For(int place)
    {
        var fact = _rules.Facts[place];
        FactValue[] known = fact.Type switch
        {
            FactType.Decimal => [.. Decimals(place, fact).Select(FactValue.Of)],
            FactType.Integer => [.. _candidates.For(place), .. Ends(fact)],
            FactType.Code => [.. Codes(place, fact)],
            FactType.Codes => CodeSets(place, fact),
            FactType.Text => [.. Texts(place)],
            _ => [.. _candidates.For(place)],
        };
        var mayBeUnknown = Vocabulary.DateReader(fact.Name) is null &&
            (_withOpenRecords || _leaves.Any(leaf => leaf is KnownLeaf && leaf.Place == place));
        return mayBeUnknown ? [.. known.Distinct(), FactValue.Unknown] : [.. known.Distinct()];
    }

    private static IEnumerable<FactValue> Ends(Fact fact)
    {
        foreach (var end in (decimal?[])[fact.Min, fact.Max])
        {
            if (end is { } number && number >= long.MinValue && number <= long.MaxValue && decimal.Truncate(number) == number)
            {
                yield return FactValue.Of((long)number);
            }
        }
    }

    // Every threshold, the ends, and one number between each two of them.
    private IEnumerable<decimal> Decimals(int place, Fact fact)
    {
        var numbers = _candidates.For(place).Select(value => value.AsDecimal()!.Value)
            .Concat(((decimal?[])[fact.Min, fact.Max]).OfType<decimal>()).Distinct().Order().ToArray();
        for (var i = 0; i < numbers.Length; i++)
        {
            yield return numbers[i];
            if (i + 1 < numbers.Length && (numbers[i] / 2) + (numbers[i + 1] / 2) is var middle &&
                middle > numbers[i] && middle < numbers[i + 1])
            {
                yield return middle;
            }
        }
    }

    // The codes that conditions name and one that stands for the others; all of them where two facts are compared.
    private IEnumerable<FactValue> Codes(int place, Fact fact)
    {
        var named = _candidates.NamedFor(place);
        if (IsAgainstFact(place) && fact.Codes.Count <= MostCodes)
        {
            return fact.Codes.Select(code => FactValue.OfCode(code.Code));
        }

        var other = fact.Codes.FirstOrDefault(code => !named.Contains(code.Code));
        return fact.Codes.Where(code => named.Contains(code.Code) || code == other).Select(code => FactValue.OfCode(code.Code));
    }

    private bool IsAgainstFact(int place) => _leaves.OfType<ComparisonLeaf>().Any(leaf =>
        leaf.Operands.Any(operand => operand.Place >= 0 && (leaf.Place == place || operand.Place == place)));

    private IEnumerable<FactValue> Texts(int place)
    {
        var named = _candidates.NamedFor(place);
        var others = Enumerable.Range(1, named.Count + 2)
            .Select(number => "khác " + number.ToString(CultureInfo.InvariantCulture))
            .Where(text => !named.Contains(text)).Take(2);
        return named.Order(StringComparer.Ordinal).Concat(others).Select(FactValue.OfText);
    }

    // Codes that every condition names together cannot be told apart: of such a group none, one or all are taken.
    private FactValue[] CodeSets(int place, Fact fact)
    {
        var masks = _leaves.OfType<CodesLeaf>().Where(leaf => leaf.Place == place).Select(leaf => leaf.Mask).Distinct().ToArray();
        var atoms = Enumerable.Range(0, fact.Codes.Count).Select(index => 1UL << index)
            .GroupBy(bit => string.Concat(masks.Select(mask => (mask & bit) != 0 ? '1' : '0')))
            .Where(group => group.Key.Contains('1', StringComparison.Ordinal))
            .Select(group => group.ToArray()).ToArray();
        if (atoms.Length > MostAtoms)
        {
            // The search sees it: values are asked for before it begins.
            _isCut = true;
            atoms = atoms[..MostAtoms];
        }

        IEnumerable<ulong> sets = [0UL];
        foreach (var atom in atoms)
        {
            ulong[] states = atom.Length == 1 ? [0, atom[0]] : [0, atom[0], atom.Aggregate((left, right) => left | right)];
            sets = [.. sets.SelectMany(set => states.Select(state => set | state))];
        }

        return
        [
            .. sets.Select(set => FactValue.OfCodes(fact, set, complete: true)),
            .. _withOpenRecords ? sets.Select(set => FactValue.OfCodes(fact, set, complete: false)) : [],
        ];
    }
}
