using System.Runtime.CompilerServices;
using NodaTime;

namespace DangBo.Domain.Rules;

/// <summary>What the engine compares of a value: 16 bytes without a reference, so that reading one costs next to nothing.</summary>
/// <remarks>
/// A number is its digits over ten to the <see cref="Scale"/>; a truth value 0 or 1; a day its year, month and day in
/// the order of days; one code its place in the closed set and one more, or 0 where nobody looked the place up; a set of
/// codes a mask, complete where the scale is 1. Of a text and of a decimal that is too long only the kind is here.
/// </remarks>
internal readonly struct PackedValue(FactValueKind kind, long bits, byte scale = 0)
{
    public readonly long Bits = bits;

    // The kind, and the scale from the ninth bit on: two fields of one width are written and read without a detour.
    private readonly long _shape = (long)kind | ((long)scale << 8);

    // Whether a value is recorded follows no pattern that a processor could guess, so nothing branches on it.
    private PackedValue(bool isKnown, FactValueKind kind, long bits)
        : this(default, bits) => _shape = unchecked((long)kind & -(long)Unsafe.BitCast<bool, byte>(isKnown));

    public FactValueKind Kind => unchecked((FactValueKind)_shape);

    public byte Scale => unchecked((byte)(_shape >> 8));

    public bool IsKnown => _shape != 0;

    /// <summary>Tells whether each of two values is unknown or a whole number of less than 32 bits, none of them negative.</summary>
    public static bool AreShortCountsOrUnknown(in PackedValue left, in PackedValue right) =>
        unchecked((left._shape | right._shape) <= (long)FactValueKind.Decimal & (ulong)(left.Bits | right.Bits) <= int.MaxValue);

    /// <summary>Gets whether nothing of the value lies elsewhere.</summary>
    public bool IsWhole => Kind <= FactValueKind.Date;

    public bool IsCompleteSet => Kind == FactValueKind.Codes && Scale == 1;

    /// <summary>Gets whether the value is a number that is wholly here.</summary>
    public bool IsNumber => Kind is FactValueKind.Integer or FactValueKind.Decimal;

    /// <summary>Gets the place of the code in its closed set; -1 where nobody looked it up.</summary>
    public int CodeIndex => (int)Bits - 1;

    public static PackedValue OfText => new(FactValueKind.Text, 0);

    public static PackedValue Of(bool value) => new(FactValueKind.Boolean, value ? 1 : 0);

    public static PackedValue Of(long value) => new(FactValueKind.Integer, value);

    public static PackedValue Of(bool? value) =>
        new(value.HasValue, FactValueKind.Boolean, value.GetValueOrDefault() ? 1 : 0);

    public static PackedValue Of(long? value) =>
        new(value.HasValue, FactValueKind.Integer, value.GetValueOrDefault());

    public static PackedValue Of(LocalDate value) => new(FactValueKind.Date, Pack(value));

    public static PackedValue Of(LocalDate? value) =>
        value is { } day ? Of(day) : default;

    public static PackedValue OfCode(int index) => new(FactValueKind.Code, index + 1);

    public static PackedValue OfCodes(ulong mask, bool complete) =>
        new(FactValueKind.Codes, unchecked((long)mask), complete ? (byte)1 : (byte)0);

    public static PackedValue Of(decimal value)
    {
        var (digits, scale) = DecimalDigits.Of(value);
        return digits is { } small ? new(FactValueKind.Decimal, small, scale) : new(FactValueKind.WideDecimal, 0, scale);
    }

    public static long Pack(LocalDate date) => ((long)date.Year << 9) | ((long)date.Month << 5) | (long)date.Day;

    public static LocalDate Unpack(long bits) => new((int)(bits >> 9), (int)(bits >> 5) & 15, (int)bits & 31);
}

/// <summary>The kinds of value that the engine tells apart; up to <see cref="Date"/> a packed value says all.</summary>
internal enum FactValueKind : byte
{
    Unknown = 0,
    Boolean,
    Integer,
    Decimal,
    Date,
    WideDecimal,
    Code,
    Codes,
    Text,
}
