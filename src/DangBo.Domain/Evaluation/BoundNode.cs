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

    /// <summary>The value that this node has whenever the group that it is a member of has it; null where it may have another.</summary>
    /// <remarks>All members of a true "all" are true, all of a false "any" false; the member of "not" always follows.</remarks>
    public Kleene? Forced { get; set; }

    /// <summary>Whether the value of the group always tells that of this node.</summary>
    public bool IsAlwaysForced { get; set; }

    /// <summary>JSON Pointer into the criterion, or into the document that <see cref="In"/> names.</summary>
    public required string At { get; init; }

    /// <summary>What <see cref="At"/> points into: null for the criterion, <c>ruleSet</c>, or the id of an overlay.</summary>
    public string? In { get; init; }

    public abstract Kleene Test(ref Frame frame);
}

internal sealed class AllNode : BoundNode
{
    public required BoundNode[] Members
    {
        get;
        init
        {
            field = value;
            Array.ForEach(value, member => member.Forced = Kleene.True);
        }
    }

    public override Kleene Test(ref Frame frame)
    {
        var result = Kleene.True;
        foreach (var member in Members)
        {
            var value = member.Test(ref frame);
            if (value == Kleene.False)
            {
                return Kleene.False;
            }

            result = result.And(value);
        }

        return result;
    }
}

internal sealed class AnyNode : BoundNode
{
    public required BoundNode[] Members
    {
        get;
        init
        {
            field = value;
            Array.ForEach(value, member => member.Forced = Kleene.False);
        }
    }

    public override Kleene Test(ref Frame frame)
    {
        var result = Kleene.False;
        foreach (var member in Members)
        {
            var value = member.Test(ref frame);
            if (value == Kleene.True)
            {
                return Kleene.True;
            }

            result = result > value ? result : value;
        }

        return result;
    }
}

internal sealed class NotNode : BoundNode
{
    public required BoundNode Member
    {
        get;
        init
        {
            field = value;
            value.IsAlwaysForced = true;
        }
    }

    public override Kleene Test(ref Frame frame) => Member.Test(ref frame).Not();
}

internal sealed class AtLeastNode : BoundNode
{
    public required int Count { get; init; }

    public required BoundNode[] Members { get; init; }

    public override Kleene Test(ref Frame frame)
    {
        var (certain, possible) = (0, Members.Length);
        foreach (var member in Members)
        {
            switch (member.Test(ref frame))
            {
                case Kleene.True when ++certain >= Count:
                    return Kleene.True;
                case Kleene.False when --possible < Count:
                    return Kleene.False;
                default:
                    break;
            }
        }

        return Kleene.Unknown;
    }
}
