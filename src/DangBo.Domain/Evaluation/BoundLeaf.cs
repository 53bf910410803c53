using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>A condition without members: what a reason is made of.</summary>
internal abstract class BoundLeaf : BoundNode
{
    /// <summary>The place of the fact on the left; -1 where there is none.</summary>
    public int Place { get; init; } = -1;

    public Fact? Fact { get; init; }
}

/// <summary>Whether a value is recorded; open where a further record could turn it round and the frame asks for that.</summary>
internal sealed class KnownLeaf : BoundLeaf
{
    public required bool Expected { get; init; }

    public override Kleene Test(ref Frame frame)
    {
        ref readonly var value = ref frame.PackedOf(Place);
        return !value.IsKnown && frame.KnownTestsAreOpen ? Kleene.Unknown : KleeneLogic.Of(value.IsKnown == Expected);
    }
}

/// <summary>Whether a parameter has a value on the rules-as-of day.</summary>
internal sealed class ParameterIsSetLeaf : BoundLeaf
{
    public required BoundParameter Parameter { get; init; }

    public required bool Expected { get; init; }

    public override Kleene Test(ref Frame frame) =>
        KleeneLogic.Of(Parameter.ValueOn(in frame.Dates).IsKnown == Expected);
}

/// <summary>Whether another criterion has one of some verdicts.</summary>
internal sealed class CriterionLeaf : BoundLeaf
{
    /// <summary>The place of the other criterion.</summary>
    public required int Criterion { get; init; }

    public required string CriterionId { get; init; }

    public required ValueList<Verdict> Verdicts { get; init; }

    public override Kleene Test(ref Frame frame)
    {
        var verdict = frame.Verdicts[Criterion];
        if (verdict == Verdict.Undetermined)
        {
            return Kleene.Unknown;
        }

        foreach (var expected in Verdicts)
        {
            if (expected == verdict)
            {
                return Kleene.True;
            }
        }

        return Kleene.False;
    }
}
