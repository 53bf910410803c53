using System.Runtime.CompilerServices;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>A fact compared with something.</summary>
internal abstract class ComparisonLeaf : BoundLeaf
{
    public required ComparisonTest TestKind
    {
        get;
        init
        {
            field = value;
            IsOrdering = value is not (ComparisonTest.Between or ComparisonTest.In or ComparisonTest.Has or ComparisonTest.HasAny or ComparisonTest.HasAll);
            Differences = IsOrdering ? Range64.Of(value, 0) : default;
        }
    }

    /// <summary>Which differences of the left side less the right make the test true; nothing where <see cref="IsOrdering"/> is not.</summary>
    protected Range64 Differences { get; private init; }

    /// <summary>Gets whether there is one right side and the two are put in order.</summary>
    protected bool IsOrdering { get; private init; }

    public required BoundOperand[] Operands { get; init; }

    /// <summary>Tells whether the test is true of two sides in an order of -1, 0 or 1.</summary>
    protected Kleene Holds(int order) => KleeneLogic.Of(Differences.Contains(order));
}

/// <summary>Whole numbers between two ends that both count: what one comparison accepts, asked without a branch.</summary>
/// <param name="Low">The lowest.</param>
/// <param name="Span">How many there are beyond the lowest; counting goes on from the highest number at the lowest.</param>
internal readonly record struct Range64(long Low, ulong Span)
{
    /// <summary>Gets what a comparison with a number accepts; the number is neither the lowest nor the highest of all.</summary>
    public static Range64 Of(ComparisonTest test, long right) => test switch
    {
        ComparisonTest.Less => Between(long.MinValue, right - 1),
        ComparisonTest.LessOrEqual => Between(long.MinValue, right),
        ComparisonTest.Equal => new(right, 0),
        ComparisonTest.NotEqual => new(right + 1, ulong.MaxValue - 1),
        ComparisonTest.GreaterOrEqual => Between(right, long.MaxValue),
        _ => Between(right + 1, long.MaxValue),
    };

    public bool Contains(long value) => unchecked((ulong)(value - Low)) <= Span;

    private static Range64 Between(long low, long high) => new(low, unchecked((ulong)(high - low)));
}

/// <summary>A number, against one number, two ends, or a list.</summary>
internal sealed class NumberLeaf : ComparisonLeaf
{
    /// <summary>The place of the fact on the right where it is multiplied by no more than a short fraction; -1 elsewhere.</summary>
    public int CountPlace { get; init; } = -1;

    public long Numerator { get; init; } = 1;

    public long Denominator { get; init; } = 1;

    /// <summary>Tests a count against a count or its share.</summary>
    /// <returns>False where the two are no counts of at most 32 bits, or nothing like that is tested.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryTest(ReadOnlySpan<PackedValue> packed, out Kleene result)
    {
        ref readonly var left = ref packed[Place];
        ref readonly var right = ref packed[CountPlace];
        result = KleeneLogic.Where(
            left.IsKnown & right.IsKnown,
            KleeneLogic.Of(Differences.Contains(unchecked((left.Bits * Denominator) - (right.Bits * Numerator)))));
        return PackedValue.AreShortCountsOrUnknown(in left, in right);
    }

    public override Kleene Test(ref Frame frame)
    {
        var value = frame.PackedOf(Place);
        if (!value.IsKnown)
        {
            return Kleene.Unknown;
        }

        if (IsOrdering)
        {
            return Operands[0].Compare(value, Place, ref frame) is { } order ? Holds(order) : Kleene.Unknown;
        }

        if (TestKind == ComparisonTest.Between)
        {
            return Operands[0].Compare(value, Place, ref frame) is { } low && Operands[1].Compare(value, Place, ref frame) is { } high
                ? KleeneLogic.Of(low >= 0 && high <= 0)
                : Kleene.Unknown;
        }

        foreach (var operand in Operands)
        {
            if (operand.Compare(value, Place, ref frame) == 0)
            {
                return Kleene.True;
            }
        }

        return Kleene.False;
    }
}

/// <summary>A truth value, a whole number or a day against a literal: the commonest comparison, without a detour.</summary>
internal sealed class LiteralLeaf : ComparisonLeaf
{
    public required Range64 Accepted { get; init; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Kleene Test(in PackedValue value) => KleeneLogic.Where(value.IsKnown, KleeneLogic.Of(Accepted.Contains(value.Bits)));

    public override Kleene Test(ref Frame frame) => Test(in frame.PackedOf(Place));
}

/// <summary>A day, against one day, two ends, or a list.</summary>
internal sealed class DateLeaf : ComparisonLeaf
{
    /// <summary>The places of the facts on the right where it is one or two facts as they are; empty elsewhere.</summary>
    public int[] Places { get; init; } = [];

    /// <summary>Tests a day against one other fact or two.</summary>
    public Kleene Test(ReadOnlySpan<PackedValue> packed)
    {
        ref readonly var value = ref packed[Place];
        ref readonly var first = ref packed[Places[0]];
        if (IsOrdering)
        {
            return KleeneLogic.Where(value.IsKnown & first.IsKnown, KleeneLogic.Of(Differences.Contains(value.Bits - first.Bits)));
        }

        ref readonly var last = ref packed[Places[1]];
        return KleeneLogic.Where(
            value.IsKnown & first.IsKnown & last.IsKnown, KleeneLogic.Of(value.Bits >= first.Bits & value.Bits <= last.Bits));
    }

    public override Kleene Test(ref Frame frame)
    {
        ref readonly var value = ref frame.PackedOf(Place);
        var left = value.Bits;
        if (TestKind == ComparisonTest.In)
        {
            var isListed = false;
            foreach (var operand in Operands)
            {
                isListed |= operand.Literal.Bits == left;
            }

            return KleeneLogic.Where(value.IsKnown, KleeneLogic.Of(isListed));
        }

        var isKnown = Operands[0].TryDay(ref frame, out var first);
        if (IsOrdering)
        {
            return KleeneLogic.Where(isKnown & value.IsKnown, KleeneLogic.Of(Differences.Contains(left - first)));
        }

        isKnown &= Operands[1].TryDay(ref frame, out var last);
        return KleeneLogic.Where(isKnown & value.IsKnown, KleeneLogic.Of(left >= first & left <= last));
    }
}

/// <summary>One code of a closed set, against codes of the same set.</summary>
internal sealed class CodeLeaf : ComparisonLeaf
{
    /// <summary>The most codes that a closed set may have for this.</summary>
    public const int MostCodes = 64;

    public required ulong Mask { get; init; }

    public override Kleene Test(ref Frame frame)
    {
        ref readonly var value = ref frame.PackedOf(Place);
        var index = value.CodeIndex;
        if (value.IsKnown && index < 0)
        {
            index = Fact!.IndexOf(frame.ValueOf(Place).AsText()!);
        }

        var isListed = index >= 0 & (Mask >> index & 1) != 0;
        return KleeneLogic.Where(value.IsKnown, KleeneLogic.Of(isListed == (TestKind != ComparisonTest.NotEqual)));
    }
}

/// <summary>A truth value, a code or a text, against another or a list.</summary>
internal sealed class EqualityLeaf : ComparisonLeaf
{
    public override Kleene Test(ref Frame frame)
    {
        var value = frame.ValueOf(Place);
        if (!value.IsKnown)
        {
            return Kleene.Unknown;
        }

        if (TestKind == ComparisonTest.In)
        {
            foreach (var operand in Operands)
            {
                if (value == operand.Literal)
                {
                    return Kleene.True;
                }
            }

            return Kleene.False;
        }

        var right = Operands[0].BaseValue(ref frame);
        return right.IsKnown ? KleeneLogic.Of((value == right) == (TestKind == ComparisonTest.Equal)) : Kleene.Unknown;
    }
}

/// <summary>A set of codes, which may be known only in part: a listed code is present, any other is absent only in a complete set.</summary>
internal sealed class CodesLeaf : ComparisonLeaf
{
    public required ulong Mask { get; init; }

    public override Kleene Test(ref Frame frame)
    {
        // The bits of a set that is not known are none, and it is not complete.
        ref readonly var value = ref frame.PackedOf(Place);
        var present = unchecked((ulong)value.Bits) & Mask;
        var holds = TestKind == ComparisonTest.HasAny ? present != 0 : present == Mask;
        return holds ? Kleene.True : KleeneLogic.Where(value.IsCompleteSet, Kleene.False);
    }
}
