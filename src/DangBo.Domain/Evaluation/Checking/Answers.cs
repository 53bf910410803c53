using System.Numerics;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation.Checking;

/// <summary>What one bound rule set answers on a record: the verdicts and the levels that are possible.</summary>
internal sealed class Answers(BoundRuleSet rules, EvaluationDates dates)
{
    private EvaluationDates _dates = dates;

    /// <summary>Gets the verdicts by the places of the criteria.</summary>
    public Verdict[] Verdicts { get; } = new Verdict[rules.Criteria.Length];

    /// <summary>Gets the levels that are possible: a bit each, in the order tried, one more for none of them, and one for not applicable.</summary>
    public BigInteger Levels { get; private set; }

    /// <summary>Gets whether exactly one level, or none of them, is possible.</summary>
    public bool IsLevelDecided => Levels.IsPowerOfTwo;

    /// <summary>Gets the id of the one level that is possible; null where several are, or the rule set does not apply.</summary>
    public string? LevelId
    {
        get
        {
            var place = IsLevelDecided ? (int)(Levels.GetBitLength() - 1) : int.MaxValue;
            return place < rules.Levels.Length
                ? rules.Levels[place].Definition.Id
                : place == rules.Levels.Length ? LevelOutcome.NotClassified : null;
        }
    }

    public void Decide(Span<FactValue> values, ReadOnlySpan<Verdict> judged, bool isWhole)
    {
        var frame = new Frame { Values = values, Verdicts = Verdicts, Dates = ref _dates, KnownTestsAreOpen = !isWhole };
        Engine.Decide(rules, ref frame, judged);
        var applies = rules.AppliesWhen?.Test(ref frame) ?? Kleene.True;
        Levels = applies == Kleene.True ? 0 : Bit(rules.Levels.Length + 1);
        if (applies == Kleene.False)
        {
            return;
        }

        for (var i = 0; i < rules.Levels.Length; i++)
        {
            var value = rules.Levels[i].When?.Test(ref frame) ?? Kleene.True;
            Levels |= value == Kleene.False ? 0 : Bit(i);
            if (value == Kleene.True)
            {
                return;
            }
        }

        Levels |= Bit(rules.Levels.Length);
    }

    /// <summary>Tests one condition on a record whose verdicts are drawn.</summary>
    public Kleene Test(BoundNode node, Span<FactValue> values, bool isWhole)
    {
        var frame = new Frame { Values = values, Verdicts = Verdicts, Dates = ref _dates, KnownTestsAreOpen = !isWhole };
        return node.Test(ref frame);
    }

    private static BigInteger Bit(int place) => BigInteger.One << place;
}
