using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>What every condition and every criterion came to, in one reading of the record.</summary>
/// <param name="Verdicts">The verdicts, by the places of the criteria.</param>
/// <param name="Nodes">The values of the conditions, by their places.</param>
/// <param name="Overall">The overall verdict over the <c>must</c> criteria.</param>
internal readonly record struct Reading(Verdict[] Verdicts, Kleene[] Nodes, Verdict Overall)
{
    private const int MostOnStack = 64;

    public static Reading None => new([], [], default);

    public static Reading Of(
        BoundRuleSet rules, FactValue[] values, in EvaluationDates dates, scoped ReadOnlySpan<Verdict> judged, bool knownTestsAreOpen)
    {
        var (verdicts, nodes) = (new Verdict[rules.Criteria.Length], new Kleene[rules.Pass.Places]);
        Span<PackedValue> packed = values.Length <= MostOnStack ? stackalloc PackedValue[MostOnStack] : new PackedValue[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            packed[i] = values[i].Packed;
        }

        var frame = new Frame
        {
            Packed = packed[..values.Length],
            Values = values,
            Verdicts = verdicts,
            Dates = ref dates,
            KnownTestsAreOpen = knownTestsAreOpen,
        };
        var overall = rules.Pass.Run(ref frame, judged, nodes);
        return new(verdicts, nodes, overall);
    }

    public Kleene ValueOf(BoundNode? node) => node is null ? Kleene.True : Nodes[node.Index];
}
