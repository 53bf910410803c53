using System.Runtime.CompilerServices;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>What a bound condition reads while it is tested: fact values, verdicts of other criteria, the day of the rules.</summary>
internal ref struct Frame
{
    /// <summary>The values of the facts that the rule set speaks of, by their place.</summary>
    /// <remarks>Where there are <see cref="Readers"/>, one that is unknown is read when it is asked for.</remarks>
    public Span<FactValue> Values;

    /// <summary>The verdicts of the criteria so far, by their place.</summary>
    public Span<Verdict> Verdicts;

    public ref readonly EvaluationDates Dates;

    public FactReader[]? Readers;

    public object? Subject;

    /// <summary>Whether "is it recorded" counts as unknown for a fact that is not: a further record could turn it round.</summary>
    public bool KnownTestsAreOpen;

    /// <summary>The parameters without a value of which "is it set" counts as unknown, because they are missing; null means none.</summary>
    public IReadOnlySet<BoundParameter>? OpenParameters;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref FactValue ValueOf(int place)
    {
        ref var value = ref Values[place];
        if (!value.IsKnown && Readers is not null)
        {
            Readers[place].Read(Subject!, in Dates, ref value);
        }

        return ref value;
    }
}
