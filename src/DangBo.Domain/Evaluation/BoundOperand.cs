using System.Numerics;
using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Evaluation;

/// <summary>A right side whose names and types are checked: where its value comes from, and what is done to it.</summary>
internal sealed record BoundOperand
{
    // The power of ten that the denominator is; null where it is none.
    private readonly int? _denominatorScale = 0;

    /// <summary>The literal; unknown where the value is a fact's or a parameter's.</summary>
    public FactValue Literal { get; init; }

    /// <summary>The place of the fact; -1 where there is none.</summary>
    public int Place { get; init; } = -1;

    public Fact? Fact { get; init; }

    public BoundParameter? Parameter { get; init; }

    /// <summary>The factor as a fraction; 1/1 where there is none or a parameter gives it.</summary>
    public long FactorNumerator { get; init; } = 1;

    public long FactorDenominator
    {
        get;
        init
        {
            field = value;
            _denominatorScale = ScaleOf(value);
        }
    } = 1;

    /// <summary>The factor where it is too long for a fraction of 64 bits.</summary>
    public FactValue WideFactor { get; init; }

    public BoundParameter? FactorParameter { get; init; }

    public Period? Shift { get; init; }

    public bool Backward { get; init; }

    public bool IsLiteral => Place < 0 && Parameter is null;

    /// <summary>What the rule says is done to the value, for explanations.</summary>
    public Adjustment? Adjustment { get; init; }

    /// <summary>Gets the value before anything is done to it.</summary>
    public FactValue BaseValue(ref Frame frame) =>
        Place >= 0 ? frame.ValueOf(Place) : Parameter is null ? Literal : Parameter.ValueOn(in frame.Dates);

    /// <summary>Gets the day, as the engine compares days; false where it is not recorded.</summary>
    public bool TryDay(ref Frame frame, out long bits)
    {
        var value = BaseValue(ref frame);
        bits = Shift is null || value.AsDate() is not { } day ? value.Bits : FactValue.Pack(Shifted(day));
        return value.IsKnown;
    }

    /// <summary>Compares a number on the left with this one; null where either is unknown.</summary>
    public int? Compare(in FactValue left, ref Frame frame)
    {
        var right = BaseValue(ref frame);
        if (!left.IsKnown || !right.IsKnown)
        {
            return null;
        }

        var (numerator, denominator, factorScale) = (FactorNumerator, FactorDenominator, (byte)0);
        if (FactorParameter is not null)
        {
            var factor = FactorParameter.ValueOn(in frame.Dates);
            if (!factor.IsKnown)
            {
                return null;
            }

            if (!factor.TryGetSmallNumber(out numerator, out factorScale))
            {
                return ExactNumber.Of(left).CompareTo(Number(ref frame)!.Value);
            }
        }

        if (WideFactor.IsKnown || !left.TryGetSmallNumber(out var leftDigits, out var leftScale) ||
            !right.TryGetSmallNumber(out var rightDigits, out var rightScale))
        {
            return ExactNumber.Of(left).CompareTo(Number(ref frame)!.Value);
        }

        // Counts and shares of a few digits, which nearly all are, fit in 64 bits.
        if (leftScale == 0 && rightScale + factorScale <= 4 && IsShort(leftDigits) && IsShort(rightDigits) &&
            denominator is > 0 and <= ushort.MaxValue && IsShort(numerator))
        {
            return (leftDigits * denominator * PowerOfTen(rightScale + factorScale)).CompareTo(rightDigits * numerator);
        }

        if (Fits(leftDigits, denominator, rightScale + factorScale) && Fits(rightDigits, numerator, leftScale))
        {
            var scaledLeft = (Int128)leftDigits * denominator * PowerOfTen(rightScale + factorScale);
            var scaledRight = (Int128)rightDigits * numerator * PowerOfTen(leftScale);
            return scaledLeft.CompareTo(scaledRight);
        }

        return ExactNumber.Of(left).CompareTo(Number(ref frame)!.Value);
    }

    /// <summary>Gets the number as a value; unknown where it is, or where it has no finite decimal form.</summary>
    public FactValue Product(ref Frame frame)
    {
        // A count times a share of a few digits is the same digits at another scale.
        var value = BaseValue(ref frame);
        var factor = FactorParameter?.ValueOn(in frame.Dates) ?? FactValue.Of(FactorNumerator);
        if (value.TryGetSmallNumber(out var digits, out var scale) && factor.TryGetSmallNumber(out var factorDigits, out var factorScale) &&
            !WideFactor.IsKnown && IsShort(digits) && IsShort(factorDigits) && _denominatorScale is { } places && scale + factorScale + places <= 18)
        {
            return FactValue.OfDigits(digits * factorDigits, (byte)(scale + factorScale + places));
        }

        return Number(ref frame)?.ToDecimal() is { } number ? FactValue.Of(number) : FactValue.Unknown;
    }

    /// <summary>Gets the exact number; null where it is unknown.</summary>
    public ExactNumber? Number(ref Frame frame) =>
        BaseValue(ref frame) is { IsKnown: true } value && Factor(ref frame) is { } factor ? ExactNumber.Of(value).Times(factor) : null;

    /// <summary>Gets what the value is multiplied by, one where nothing is said; null where a parameter gives it and has no value.</summary>
    public ExactNumber? Factor(ref Frame frame)
    {
        var factor = FactorParameter is null ? WideFactor : FactorParameter.ValueOn(in frame.Dates);
        return factor.IsKnown
            ? ExactNumber.Of(factor)
            : FactorParameter is null ? ExactNumber.Of(FactorNumerator, FactorDenominator) : null;
    }

    private static int? ScaleOf(long denominator)
    {
        for (var scale = 0; scale <= 18; scale++)
        {
            if (PowerOfTen(scale) == denominator)
            {
                return scale;
            }
        }

        return null;
    }

    private static bool IsShort(long value) => value is >= int.MinValue and <= int.MaxValue;

    private static bool Fits(long digits, long factor, int scale) =>
        scale <= 18 && BitLength(digits) + BitLength(factor) + BitLength(PowerOfTen(scale)) <= 126;

    private static int BitLength(long value) => 64 - BitOperations.LeadingZeroCount(value < 0 ? (ulong)~value : (ulong)value);

    /// <summary>Gets ten to a power from 0 to 18.</summary>
    public static long PowerOfTen(int scale)
    {
        ReadOnlySpan<long> powers =
        [
            1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
            100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
            10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
        ];
        return powers[scale];
    }

    /// <summary>Moves a day by the shift; the day itself where there is none.</summary>
    public LocalDate Shifted(LocalDate day)
    {
        if (Shift is null)
        {
            return day;
        }

        var sign = Backward ? -1 : 1;
        if (day.Year + (sign * (Shift.Years + (Shift.Months / 12L) + (Shift.Weeks / 52L) + (Shift.Days / 365L))) is < 1700 or > 2300)
        {
            return Backward ? Beyond.Before : Beyond.After;
        }

        return day.PlusYears(sign * Shift.Years).PlusMonths(sign * Shift.Months).PlusWeeks(sign * Shift.Weeks).PlusDays(sign * Shift.Days);
    }

    // Days that every day of a record lies after, or before: a shift so long decides the comparison all the same.
    private static class Beyond
    {
        public static readonly LocalDate Before = new(1600, 1, 1);
        public static readonly LocalDate After = new(2400, 12, 31);
    }
}
