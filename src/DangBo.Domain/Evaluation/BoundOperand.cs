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

    /// <summary>Whether what the value is multiplied by is known beforehand, and short.</summary>
    public bool HasShortFactor { get; init; } = true;

    public bool IsLiteral => Place < 0 && Parameter is null;

    /// <summary>What the rule says is done to the value, for explanations.</summary>
    public Adjustment? Adjustment { get; init; }

    /// <summary>Makes the same right side multiplied by a fraction.</summary>
    public BoundOperand Times(long numerator, long denominator) => this with
    {
        FactorNumerator = numerator,
        FactorDenominator = denominator,
        HasShortFactor = IsShort(numerator) && denominator is > 0 and <= int.MaxValue,
    };

    // What the engine compares of the value before anything is done to it.
    private PackedValue PackedBase(ref Frame frame) =>
        Place >= 0 ? frame.PackedOf(Place) : Parameter is null ? Literal.Packed : Parameter.ValueOn(in frame.Dates).Packed;

    /// <summary>Gets the value before anything is done to it.</summary>
    public FactValue BaseValue(ref Frame frame) =>
        Place >= 0 ? frame.ValueOf(Place) : Parameter is null ? Literal : Parameter.ValueOn(in frame.Dates);

    /// <summary>Gets the day, as the engine compares days; false where it is not recorded.</summary>
    public bool TryDay(ref Frame frame, out long bits)
    {
        var value = PackedBase(ref frame);
        bits = Shift is null || !value.IsKnown ? value.Bits : PackedValue.Pack(Shifted(PackedValue.Unpack(value.Bits)));
        return value.IsKnown;
    }

    /// <summary>Compares a number on the left that is known with this one: -1, 0 or 1; null where this is unknown.</summary>
    public int? Compare(PackedValue left, int leftPlace, ref Frame frame)
    {
        var right = PackedBase(ref frame);
        if (!right.IsKnown)
        {
            return null;
        }

        var (numerator, denominator, factorScale) = (FactorNumerator, FactorDenominator, (byte)0);
        if (FactorParameter is not null)
        {
            var factor = FactorParameter.ValueOn(in frame.Dates).Packed;
            if (!factor.IsKnown)
            {
                return null;
            }

            if (!factor.IsNumber)
            {
                return CompareExactly(leftPlace, ref frame);
            }

            (numerator, factorScale) = (factor.Bits, factor.Scale);
        }

        if (WideFactor.IsKnown || !left.IsNumber || !right.IsNumber)
        {
            return CompareExactly(leftPlace, ref frame);
        }

        // Shares of a few digits fit in 64 bits.
        if (left.Scale == 0 && right.Scale + factorScale <= 4 && IsShort(left.Bits) && IsShort(right.Bits) &&
            denominator is > 0 and <= ushort.MaxValue && IsShort(numerator))
        {
            return (left.Bits * denominator * PowerOfTen(right.Scale + factorScale)).CompareTo(right.Bits * numerator);
        }

        if (Fits(left.Bits, denominator, right.Scale + factorScale) && Fits(right.Bits, numerator, left.Scale))
        {
            var scaledLeft = (Int128)left.Bits * denominator * PowerOfTen(right.Scale + factorScale);
            var scaledRight = (Int128)right.Bits * numerator * PowerOfTen(left.Scale);
            return scaledLeft.CompareTo(scaledRight);
        }

        return CompareExactly(leftPlace, ref frame);
    }

    private int CompareExactly(int leftPlace, ref Frame frame) =>
        Math.Sign(ExactNumber.Of(frame.ValueOf(leftPlace)).CompareTo(Number(ref frame)!.Value));

    /// <summary>Gets the number as a value; unknown where it is, or where it has no finite decimal form.</summary>
    public FactValue Product(ref Frame frame)
    {
        // A count times a share of a few digits is the same digits at another scale.
        var value = BaseValue(ref frame);
        var factor = FactorParameter?.ValueOn(in frame.Dates) ?? FactValue.Of(FactorNumerator);
        var (number, times) = (value.Packed, factor.Packed);
        if (number.IsNumber && times.IsNumber && !WideFactor.IsKnown && IsShort(number.Bits) && IsShort(times.Bits) &&
            _denominatorScale is { } places && number.Scale + times.Scale + places <= 18)
        {
            return FactValue.OfDigits(number.Bits * times.Bits, (byte)(number.Scale + times.Scale + places));
        }

        return Number(ref frame)?.ToDecimal() is { } product ? FactValue.Of(product) : FactValue.Unknown;
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

        // A span has no signs, so on the way no day lies beyond the last one by more than a year.
        var sign = Backward ? -1 : 1;
        var year = day.Year + (sign * (1L + Shift.Years + (Shift.Months / 12L) + (Shift.Weeks / 52L) + (Shift.Days / 365L)));
        if (year < LocalDate.MinIsoValue.Year || year > LocalDate.MaxIsoValue.Year)
        {
            return Backward ? LocalDate.MinIsoValue : LocalDate.MaxIsoValue;
        }

        return day.PlusYears(sign * Shift.Years).PlusMonths(sign * Shift.Months).PlusWeeks(sign * Shift.Weeks).PlusDays(sign * Shift.Days);
    }
}
