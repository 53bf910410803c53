namespace DangBo.Domain.Evaluation;

/// <summary>
/// A condition whose names and types are checked. The nodes of a rule set lie in one array, each group before its
/// members, so that a walk can skip a member by going to <see cref="End"/>.
/// </summary>
internal abstract class BoundNode
{
    /// <summary>The place of this node in the array.</summary>
    public int Index { get; set; }

    /// <summary>The place after the last node below this one.</summary>
    public int End { get; set; }

    /// <summary>Whether an odd number of "not" lies between the root of the condition and this node.</summary>
    public bool IsFlipped { get; init; }

    /// <summary>JSON Pointer into the criterion, or into the document that <see cref="In"/> names.</summary>
    public required string At { get; init; }

    /// <summary>What <see cref="At"/> points into: null for the criterion, <c>ruleSet</c>, or the id of an overlay.</summary>
    public string? In { get; init; }

    /// <summary>Tests the condition, its members first.</summary>
    public abstract Kleene Test(ref Frame frame);
}

/// <summary>Conditions of which so many must be true; true when they are, false when too few can still be.</summary>
internal abstract class GroupNode : BoundNode
{
    public required BoundNode[] Members { get; init; }

    /// <summary>How many members must be true.</summary>
    public abstract int Least { get; }

    public override Kleene Test(ref Frame frame)
    {
        var (certain, possible) = (0, Members.Length);
        foreach (var member in Members)
        {
            var value = member.Test(ref frame);
            certain += value == Kleene.True ? 1 : 0;
            possible -= value == Kleene.False ? 1 : 0;
            if (certain >= Least || possible < Least)
            {
                break;
            }
        }

        return Of(Least, certain, possible);
    }

    /// <summary>Draws the value of a group.</summary>
    /// <param name="least">How many members must be true.</param>
    /// <param name="certain">How many are.</param>
    /// <param name="possible">How many are or may be.</param>
    public static Kleene Of(int least, int certain, int possible) => KleeneLogic.Of(certain >= least, possible >= least);
}

internal sealed class AllNode : GroupNode
{
    public override int Least => Members.Length;
}

internal sealed class AnyNode : GroupNode
{
    public override int Least => 1;
}

internal sealed class AtLeastNode : GroupNode
{
    public required int Count { get; init; }

    public override int Least => Count;
}

internal sealed class NotNode : BoundNode
{
    public required BoundNode Member { get; init; }

    public override Kleene Test(ref Frame frame) => Member.Test(ref frame).Not();
}
