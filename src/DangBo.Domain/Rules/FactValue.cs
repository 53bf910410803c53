using System.Diagnostics.CodeAnalysis;
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
    // A text, one code, the Fact whose closed set a mask is over, or a boxed decimal whose digits pass 64 bits.
    private readonly object? _reference;
    private readonly PackedValue _packed;

    internal FactValue(PackedValue packed, object? reference = null)
    {
        _packed = packed;
        _reference = reference;
    }

    /// <summary>Gets the value of a fact that was not recorded.</summary>
    public static FactValue Unknown => default;

    /// <summary>Gets whether a value is recorded; a set of codes that is known only in part counts as recorded.</summary>
    public bool IsKnown => _packed.IsKnown;

    /// <summary>Gets the type of the value; null where it is unknown.</summary>
    public FactType? Type => Kind switch
    {
        FactValueKind.Boolean => FactType.Boolean,
        FactValueKind.Integer => FactType.Integer,
        FactValueKind.Decimal or FactValueKind.WideDecimal => FactType.Decimal,
        FactValueKind.Date => FactType.Date,
        FactValueKind.Code => FactType.Code,
        FactValueKind.Codes => FactType.Codes,
        FactValueKind.Text => FactType.Text,
        _ => null,
    };

    /// <summary>Gets what the engine compares, without what only a text or a long decimal needs.</summary>
    [UnscopedRef]
    internal ref readonly PackedValue Packed => ref _packed;

    internal FactValueKind Kind => _packed.Kind;

    internal long Bits => _packed.Bits;

    /// <summary>Gets whether the value is a set of codes to which nothing can be missing.</summary>
    public bool IsCompleteSet => _packed.IsCompleteSet;

    /// <summary>Makes a truth value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The value of a fact.</returns>
    public static FactValue Of(bool value) => new(PackedValue.Of(value));

    /// <summary>Makes a whole number.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The value of a fact.</returns>
    public static FactValue Of(long value) => new(PackedValue.Of(value));

    /// <summary>Makes a decimal number; zeros at the end are not kept.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The value of a fact.</returns>
    public static FactValue Of(decimal value)
    {
        var packed = PackedValue.Of(value);
        return packed.IsWhole ? new(packed) : new(packed, DecimalDigits.Shortest(value));
    }

    /// <summary>Makes a day.</summary>
    /// <param name="value">The day.</param>
    /// <returns>The value of a fact.</returns>
    public static FactValue Of(LocalDate value) => new(PackedValue.Of(value));

    /// <summary>Makes a text, in composed form.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The value of a fact.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static FactValue OfText(string value) =>
        new(PackedValue.OfText, VietnameseText.Compose(Guard.Against.Null(value)));

    /// <summary>Makes one code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The value of a fact.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null or empty.</exception>
    public static FactValue OfCode(string code) => new(new PackedValue(FactValueKind.Code, 0), Guard.Against.NullOrEmpty(code));

    /// <summary>Makes one code of a fact's closed set, which the engine then compares by its place.</summary>
    internal static FactValue OfCode(Fact fact, int index) =>
        new(PackedValue.OfCode(index), fact.Codes[index].Code);

    /// <summary>Makes a set of codes of a fact.</summary>
    /// <param name="fact">The fact whose closed set the codes are of.</param>
    /// <param name="mask">The codes that are present: bit n stands for the code at place n.</param>
    /// <param name="complete">Whether a code that is not present is known to be absent.</param>
    /// <returns>The value of a fact.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public static FactValue OfCodes(Fact fact, ulong mask, bool complete) =>
        new(PackedValue.OfCodes(mask, complete), Guard.Against.Null(fact));

    /// <summary>Gets the truth value.</summary>
    /// <returns>The value; null where this is no truth value.</returns>
    public bool? AsBoolean() => Kind == FactValueKind.Boolean ? Bits != 0 : null;

    /// <summary>Gets the number.</summary>
    /// <returns>The exact value; null where this is no number.</returns>
    public decimal? AsDecimal() => Kind switch
    {
        FactValueKind.Integer => Bits,
        FactValueKind.WideDecimal => (decimal)_reference!,
        FactValueKind.Decimal => DecimalDigits.ToDecimal(Bits, _packed.Scale),
        _ => null,
    };

    /// <summary>Gets the day.</summary>
    /// <returns>The day; null where this is no day.</returns>
    public LocalDate? AsDate() => Kind == FactValueKind.Date ? PackedValue.Unpack(Bits) : null;

    /// <summary>Gets the text, or the one code.</summary>
    /// <returns>The text; null where this is neither.</returns>
    public string? AsText() => Kind is FactValueKind.Text or FactValueKind.Code ? (string)_reference! : null;

    /// <summary>Gets the codes that are present, in the order of the closed set.</summary>
    /// <returns>The codes; empty where this is no set.</returns>
    public ValueList<string> AsCodes()
    {
        if (Kind != FactValueKind.Codes)
        {
            return ValueList<string>.Empty;
        }

        var mask = CodeMask;
        return ((Fact)_reference!).Codes.Where((_, index) => (mask >> index & 1) != 0).Select(code => code.Code).ToValueList();
    }

    /// <summary>Gets the codes that are present, one bit a code.</summary>
    public ulong CodeMask => Kind == FactValueKind.Codes ? unchecked((ulong)Bits) : 0;

    /// <inheritdoc/>
    public bool Equals(FactValue other) => Kind switch
    {
        FactValueKind.Integer or FactValueKind.Decimal or FactValueKind.WideDecimal => other.AsDecimal() is { } number && number == AsDecimal(),
        FactValueKind.Codes => other.Kind == Kind && other._packed.Scale == _packed.Scale && other.AsCodes().Equals(AsCodes()),
        FactValueKind.Code => other.Kind == Kind && (string)_reference! == (string)other._reference!,
        _ => other.Kind == Kind && other.Bits == Bits && Equals(_reference, other._reference),
    };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Kind switch
    {
        FactValueKind.Integer or FactValueKind.Decimal or FactValueKind.WideDecimal => AsDecimal().GetHashCode(),
        FactValueKind.Codes => AsCodes().GetHashCode(),
        FactValueKind.Code => ((string)_reference!).GetHashCode(StringComparison.Ordinal),
        _ => HashCode.Combine(Kind, Bits, _reference),
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
    public override string ToString() => Kind switch
    {
        FactValueKind.Boolean => Bits != 0 ? "true" : "false",
        FactValueKind.Integer => Bits.ToString(CultureInfo.InvariantCulture),
        FactValueKind.Decimal or FactValueKind.WideDecimal => AsDecimal()!.Value.ToString(CultureInfo.InvariantCulture),
        FactValueKind.Date => IsoDate.Format(PackedValue.Unpack(Bits)),
        FactValueKind.Code or FactValueKind.Text => (string)_reference!,
        FactValueKind.Codes => $"{(IsCompleteSet ? string.Empty : "some ")}[{string.Join(", ", AsCodes())}]",
        _ => "unknown",
    };

    /// <summary>Gets how many decimal places the number has; null where this is no number.</summary>
    internal int? DecimalPlaces =>
        Kind is FactValueKind.Integer or FactValueKind.Decimal or FactValueKind.WideDecimal ? _packed.Scale : null;

    /// <summary>Makes a decimal number of whole digits and a scale; zeros at the end are not kept.</summary>
    internal static FactValue OfDigits(long digits, byte scale)
    {
        while (scale > 0 && digits % 10 == 0)
        {
            digits /= 10;
            scale--;
        }

        return new(new PackedValue(FactValueKind.Decimal, digits, scale));
    }

    internal (BigInteger Digits, byte Scale) BigNumber() =>
        Kind == FactValueKind.WideDecimal ? DecimalDigits.Long((decimal)_reference!) : (Bits, _packed.Scale);
}

/// <summary>A decimal as whole digits and a scale, without zeros at the end.</summary>
internal static class DecimalDigits
{
    private static readonly BigInteger Ten = 10;

    // Dividing by one with every zero written leaves no zero at the end of the quotient.
    public static decimal Shortest(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>Gets the digits where they fit in 64 bits, else null.</summary>
    public static (long? Digits, byte Scale) Of(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var low = unchecked(((ulong)(uint)parts[1] << 32) | (uint)parts[0]);
        if (parts[2] != 0 || low > long.MaxValue)
        {
            var (wide, wideScale) = Long(value);
            return (wide >= long.MinValue && wide <= long.MaxValue ? (long)wide : null, wideScale);
        }

        var scale = value.Scale;
        while (scale > 0 && low % 10 == 0)
        {
            low /= 10;
            scale--;
        }

        return (decimal.IsNegative(value) ? -(long)low : (long)low, scale);
    }

    public static (BigInteger Digits, byte Scale) Long(decimal value)
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
