using System.Globalization;
using System.Numerics;
using Ardalis.GuardClauses;
using NodaTime;

namespace DangBo.Domain.Rules;

/// <summary>The value of a fact: typed, or unknown because nobody recorded it.</summary>
/// <remarks>
/// The default value is <see cref="Unknown"/>. Equality is by value: the integer 1 and the decimal 1.0 are equal, two
/// sets of codes are equal where both have the same codes and are both complete or both not.
/// </remarks>
public readonly struct FactValue : IEquatable<FactValue>
{
    // A number is _bits / 10^_scale, or a boxed decimal in _reference where its digits pass 64 bits.
    // A set of codes is a mask over the Fact in _reference; _scale 1 says that the set is complete.
    private readonly object? _reference;
    private readonly long _bits;
    private readonly FactValueKind _kind;
    private readonly byte _scale;

    private FactValue(FactValueKind kind, long bits, byte scale = 0, object? reference = null)
    {
        _kind = kind;
        _bits = bits;
        _scale = scale;
        _reference = reference;
    }

    /// <summary>Gets the value of a fact that was not recorded.</summary>
    public static FactValue Unknown => default;

    /// <summary>Gets whether a value is recorded; a set of codes that is known only in part counts as recorded.</summary>
    public bool IsKnown => _kind != FactValueKind.Unknown;

    /// <summary>Gets the type of the value; null where it is unknown.</summary>
    public FactType? Type => _kind switch
    {
        FactValueKind.Boolean => FactType.Boolean,
        FactValueKind.Integer => FactType.Integer,
        FactValueKind.Decimal => FactType.Decimal,
        FactValueKind.Date => FactType.Date,
        FactValueKind.Code => FactType.Code,
        FactValueKind.Codes => FactType.Codes,
        FactValueKind.Text => FactType.Text,
        _ => null,
    };

    internal FactValueKind Kind => _kind;

    internal long Bits => _bits;

    /// <summary>Gets whether the value is a set of codes to which nothing can be missing.</summary>
    public bool IsCompleteSet => _kind == FactValueKind.Codes && _scale == 1;

    /// <summary>Makes a truth value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The value of a fact.</returns>
    public static FactValue Of(bool value) => new(FactValueKind.Boolean, value ? 1 : 0);

    /// <summary>Makes a whole number.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The value of a fact.</returns>
    public static FactValue Of(long value) => new(FactValueKind.Integer, value);

    /// <summary>Makes a decimal number; zeros at the end are not kept.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The value of a fact.</returns>
    public static FactValue Of(decimal value)
    {
        var (digits, scale) = DecimalDigits.Of(value);
        return digits >= long.MinValue && digits <= long.MaxValue
            ? new(FactValueKind.Decimal, (long)digits, scale)
            : new(FactValueKind.Decimal, 0, scale, DecimalDigits.Shortest(value));
    }

    /// <summary>Makes a day.</summary>
    /// <param name="value">The day.</param>
    /// <returns>The value of a fact.</returns>
    public static FactValue Of(LocalDate value) => new(FactValueKind.Date, Pack(value));

    /// <summary>Makes a text, in composed form.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The value of a fact.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static FactValue OfText(string value) =>
        new(FactValueKind.Text, 0, reference: VietnameseText.Compose(Guard.Against.Null(value)));

    /// <summary>Makes one code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The value of a fact.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null or empty.</exception>
    public static FactValue OfCode(string code) => new(FactValueKind.Code, 0, reference: Guard.Against.NullOrEmpty(code));

    /// <summary>Makes a set of codes of a fact.</summary>
    /// <param name="fact">The fact whose closed set the codes are of.</param>
    /// <param name="mask">The codes that are present: bit n stands for the code at place n.</param>
    /// <param name="complete">Whether a code that is not present is known to be absent.</param>
    /// <returns>The value of a fact.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public static FactValue OfCodes(Fact fact, ulong mask, bool complete) =>
        new(FactValueKind.Codes, unchecked((long)mask), complete ? (byte)1 : (byte)0, Guard.Against.Null(fact));

    /// <summary>Gets the truth value.</summary>
    /// <returns>The value; null where this is no truth value.</returns>
    public bool? AsBoolean() => _kind == FactValueKind.Boolean ? _bits != 0 : null;

    /// <summary>Gets the number.</summary>
    /// <returns>The exact value; null where this is no number.</returns>
    public decimal? AsDecimal() => _kind switch
    {
        FactValueKind.Integer => _bits,
        FactValueKind.Decimal when _reference is decimal wide => wide,
        FactValueKind.Decimal => DecimalDigits.ToDecimal(_bits, _scale),
        _ => null,
    };

    /// <summary>Gets the day.</summary>
    /// <returns>The day; null where this is no day.</returns>
    public LocalDate? AsDate() => _kind == FactValueKind.Date ? Unpack(_bits) : null;

    /// <summary>Gets the text, or the one code.</summary>
    /// <returns>The text; null where this is neither.</returns>
    public string? AsText() => _kind is FactValueKind.Text or FactValueKind.Code ? (string)_reference! : null;

    /// <summary>Gets the codes that are present, in the order of the closed set.</summary>
    /// <returns>The codes; empty where this is no set.</returns>
    public ValueList<string> AsCodes()
    {
        if (_kind != FactValueKind.Codes)
        {
            return ValueList<string>.Empty;
        }

        var mask = CodeMask;
        return ((Fact)_reference!).Codes.Where((_, index) => (mask >> index & 1) != 0).Select(code => code.Code).ToValueList();
    }

    /// <summary>Gets the codes that are present, one bit a code.</summary>
    public ulong CodeMask => _kind == FactValueKind.Codes ? unchecked((ulong)_bits) : 0;

    /// <inheritdoc/>
    public bool Equals(FactValue other) => _kind switch
    {
        FactValueKind.Integer or FactValueKind.Decimal => other.AsDecimal() is { } number && number == AsDecimal(),
        FactValueKind.Codes => other._kind == _kind && other._scale == _scale && other.AsCodes().Equals(AsCodes()),
        _ => other._kind == _kind && other._bits == _bits && Equals(_reference, other._reference),
    };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _kind switch
    {
        FactValueKind.Integer or FactValueKind.Decimal => AsDecimal().GetHashCode(),
        FactValueKind.Codes => AsCodes().GetHashCode(),
        _ => HashCode.Combine(_kind, _bits, _reference),
    };

    /// <summary>Tells whether two values are equal.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(FactValue left, FactValue right) => left.Equals(right);

    /// <summary>Tells whether two values differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(FactValue left, FactValue right) => !left.Equals(right);

    /// <summary>Writes the value in the form of JSON scalars, whatever the culture; <c>unknown</c> where it is unknown.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _kind switch
    {
        FactValueKind.Boolean => _bits != 0 ? "true" : "false",
        FactValueKind.Integer => _bits.ToString(CultureInfo.InvariantCulture),
        FactValueKind.Decimal => AsDecimal()!.Value.ToString(CultureInfo.InvariantCulture),
        FactValueKind.Date => IsoDate.Format(Unpack(_bits)),
        FactValueKind.Code or FactValueKind.Text => (string)_reference!,
        FactValueKind.Codes => $"{(IsCompleteSet ? string.Empty : "some ")}[{string.Join(", ", AsCodes())}]",
        _ => "unknown",
    };

    /// <summary>Gets how many decimal places the number has; null where this is no number.</summary>
    internal int? DecimalPlaces => _kind is FactValueKind.Integer or FactValueKind.Decimal ? _scale : null;

    /// <summary>Makes a decimal number of whole digits and a scale; zeros at the end are not kept.</summary>
    internal static FactValue OfDigits(long digits, byte scale)
    {
        while (scale > 0 && digits % 10 == 0)
        {
            digits /= 10;
            scale--;
        }

        return new(FactValueKind.Decimal, digits, scale);
    }

    internal bool TryGetSmallNumber(out long digits, out byte scale)
    {
        digits = _bits;
        scale = _scale;
        return _kind == FactValueKind.Integer || (_kind == FactValueKind.Decimal && _reference is null);
    }

    internal (BigInteger Digits, byte Scale) BigNumber() =>
        _reference is decimal wide ? DecimalDigits.Of(wide) : (_bits, _scale);

    internal static long Pack(LocalDate date) => ((long)date.Year << 9) | ((long)date.Month << 5) | (long)date.Day;

    private static LocalDate Unpack(long bits) => new((int)(bits >> 9), (int)(bits >> 5) & 15, (int)bits & 31);
}

/// <summary>The kinds of value that the engine tells apart.</summary>
internal enum FactValueKind : byte
{
    Unknown = 0,
    Boolean,
    Integer,
    Decimal,
    Date,
    Code,
    Codes,
    Text,
}

/// <summary>A decimal as whole digits and a scale, without zeros at the end.</summary>
internal static class DecimalDigits
{
    private static readonly BigInteger Ten = 10;

    // Dividing by one with every zero written leaves no zero at the end of the quotient.
    public static decimal Shortest(decimal value) => value / 1.0000000000000000000000000000m;

    public static (BigInteger Digits, byte Scale) Of(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var digits = unchecked(((BigInteger)(uint)parts[2] << 64) | ((BigInteger)(uint)parts[1] << 32) | (uint)parts[0]);
        var scale = value.Scale;
        while (scale > 0 && BigInteger.Remainder(digits, Ten).IsZero)
        {
            digits /= Ten;
            scale--;
        }

        return (decimal.IsNegative(value) ? -digits : digits, scale);
    }

    public static decimal ToDecimal(long digits, byte scale)
    {
        var magnitude = unchecked((ulong)(digits < 0 ? -digits : digits));
        return new decimal(unchecked((int)magnitude), unchecked((int)(magnitude >> 32)), 0, digits < 0, scale);
    }
}
