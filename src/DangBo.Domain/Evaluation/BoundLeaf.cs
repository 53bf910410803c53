using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>A condition without members: what a reason is made of.</summary>
internal abstract class BoundLeaf : BoundNode
{
    /// <summary>The place of the fact on the left; -1 where there is none.</summary>
    public int Place { get; init; } = -1;

    public Fact? Fact { get; init; }
}

/// <summary>A fact compared with something.</summary>
internal abstract class ComparisonLeaf : BoundLeaf
{
    public required ComparisonTest TestKind { get; init; }

    public required BoundOperand[] Operands { get; init; }

    protected static bool Decide(ComparisonTest test, int order) => test switch
    {
        ComparisonTest.Equal => order == 0,
        ComparisonTest.NotEqual => order != 0,
        ComparisonTest.Greater => order > 0,
        ComparisonTest.GreaterOrEqual => order >= 0,
        ComparisonTest.Less => order < 0,
        _ => order <= 0,
    };
}

/// <summary>A number, against one number, two ends, or a list.</summary>
internal sealed class NumberLeaf : ComparisonLeaf
{
    public override Kleene Test(ref Frame frame)
    {
        ref var value = ref frame.ValueOf(Place);
        switch (TestKind)
        {
            case ComparisonTest.Between:
                return Operands[0].Compare(in value, ref frame) is { } low && Operands[1].Compare(in value, ref frame) is { } high
                    ? KleeneLogic.Of(low >= 0 && high <= 0)
                    : Kleene.Unknown;
            case ComparisonTest.In:
                if (!value.IsKnown)
                {
                    return Kleene.Unknown;
                }

                foreach (var operand in Operands)
                {
                    if (operand.Compare(in value, ref frame) == 0)
                    {
                        return Kleene.True;
                    }
                }

                return Kleene.False;
            default:
                return Operands[0].Compare(in value, ref frame) is { } order
                    ? KleeneLogic.Of(Decide(TestKind, order))
                    : Kleene.Unknown;
        }
    }
}

/// <summary>A whole number against a literal whole number: the commonest comparison, without a detour.</summary>
internal sealed class IntegerLiteralLeaf : ComparisonLeaf
{
    public required long Right { get; init; }

    public override Kleene Test(ref Frame frame)
    {
        ref var value = ref frame.ValueOf(Place);
        return value.IsKnown ? KleeneLogic.Of(Decide(TestKind, value.Bits.CompareTo(Right))) : Kleene.Unknown;
    }
}

/// <summary>A day, against one day, two ends, or a list.</summary>
internal sealed class DateLeaf : ComparisonLeaf
{
    public override Kleene Test(ref Frame frame)
    {
        ref var value = ref frame.ValueOf(Place);
        if (!value.IsKnown)
        {
            return Kleene.Unknown;
        }

        var left = value.Bits;
        if (TestKind == ComparisonTest.In)
        {
            foreach (var operand in Operands)
            {
                if (operand.Literal.Bits == left)
                {
                    return Kleene.True;
                }
            }

            return Kleene.False;
        }

        var isKnown = Operands[0].TryDay(ref frame, out var first);
        if (TestKind != ComparisonTest.Between)
        {
            return isKnown ? KleeneLogic.Of(Decide(TestKind, left.CompareTo(first))) : Kleene.Unknown;
        }

        return Operands[1].TryDay(ref frame, out var last) && isKnown ? KleeneLogic.Of(left >= first && left <= last) : Kleene.Unknown;
    }
}

/// <summary>A truth value, a code or a text, against another or a list.</summary>
internal sealed class EqualityLeaf : ComparisonLeaf
{
    public override Kleene Test(ref Frame frame)
    {
        ref var value = ref frame.ValueOf(Place);
        if (!value.IsKnown)
        {
            return Kleene.Unknown;
        }

        if (TestKind == ComparisonTest.In)
        {
            foreach (var operand in Operands)
            {
                if (Same(in value, operand.Literal))
                {
                    return Kleene.True;
                }
            }

            return Kleene.False;
        }

        var right = Operands[0].BaseValue(ref frame);
        return right.IsKnown ? KleeneLogic.Of(Same(in value, right) == (TestKind == ComparisonTest.Equal)) : Kleene.Unknown;
    }

    private static bool Same(in FactValue left, FactValue right) =>
        left.Kind == FactValueKind.Boolean
            ? left.Bits == right.Bits
            : string.Equals(left.AsText(), right.AsText(), StringComparison.Ordinal);
}

/// <summary>A set of codes, which may be known only in part: a listed code is present, any other is absent only in a complete set.</summary>
internal sealed class CodesLeaf : ComparisonLeaf
{
    public required ulong Mask { get; init; }

    public override Kleene Test(ref Frame frame)
    {
        ref var value = ref frame.ValueOf(Place);
        if (!value.IsKnown)
        {
            return Kleene.Unknown;
        }

        var present = value.CodeMask & Mask;
        var holds = TestKind == ComparisonTest.HasAny ? present != 0 : present == Mask;
        return holds ? Kleene.True : value.IsCompleteSet ? Kleene.False : Kleene.Unknown;
    }
}

/// <summary>Whether a value is recorded; open where a further record could turn it round and the frame asks for that.</summary>
internal sealed class KnownLeaf : BoundLeaf
{
    public required bool Expected { get; init; }

    public override Kleene Test(ref Frame frame)
    {
        ref var value = ref frame.ValueOf(Place);
        return !value.IsKnown && frame.KnownTestsAreOpen ? Kleene.Unknown : KleeneLogic.Of(value.IsKnown == Expected);
    }
}

/// <summary>Whether a parameter has a value on the rules-as-of day.</summary>
internal sealed class ParameterIsSetLeaf : BoundLeaf
{
    public required BoundParameter Parameter { get; init; }

    public required bool Expected { get; init; }

    public override Kleene Test(ref Frame frame)
    {
        var isSet = Parameter.ValueOn(in frame.Dates).IsKnown;
        return !isSet && frame.OpenParameters?.Contains(Parameter) == true ? Kleene.Unknown : KleeneLogic.Of(isSet == Expected);
    }
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
