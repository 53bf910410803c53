using System.Runtime.CompilerServices;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>What a bound condition reads while it is tested: fact values, verdicts of other criteria, the day of the rules.</summary>
internal ref struct Frame
{
    /// <summary>What the engine compares of each fact that the rule set speaks of; empty where it is read from <see cref="Values"/>.</summary>
    public ReadOnlySpan<PackedValue> Packed;

    /// <summary>The values of the facts, by their place; empty where <see cref="Readers"/> read the few that are asked for.</summary>
    public ReadOnlySpan<FactValue> Values;

    /// <summary>The verdicts of the criteria so far, by their place.</summary>
    public Span<Verdict> Verdicts;

    public ref readonly EvaluationDates Dates;

    public FactReader[]? Readers;

    public object? Subject;

    /// <summary>Whether "is it recorded" counts as unknown for a fact that is not: a further record could turn it round.</summary>
    public bool KnownTestsAreOpen;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ref readonly PackedValue PackedOf(int place)
    {
        if (Packed.IsEmpty)
        {
            return ref Values[place].Packed;
        }

        return ref Packed[place];
    }

    public readonly FactValue ValueOf(int place) => Readers is null ? Values[place] : Readers[place].Read(Subject!, in Dates);
}
