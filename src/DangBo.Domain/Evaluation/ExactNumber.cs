using System.Globalization;
using System.Numerics;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>A number as a fraction that is never divided out, for thresholds such as two thirds of three.</summary>
internal readonly struct ExactNumber
{
    private static readonly BigInteger[] PowersOfTen = [.. Enumerable.Range(0, 29).Select(power => BigInteger.Pow(10, power))];

    private readonly BigInteger _numerator;
    private readonly BigInteger _denominator;

    private ExactNumber(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        _numerator = divisor.IsZero ? numerator : numerator / divisor;
        _denominator = divisor.IsZero ? denominator : denominator / divisor;
    }

    public static ExactNumber Of(FactValue value)
    {
        var (digits, scale) = value.BigNumber();
        return new(digits, PowersOfTen[scale]);
    }

    public static ExactNumber Of(long numerator, long denominator) => new(numerator, denominator);

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static ExactNumber Parse(string fraction)
    {
        var slash = fraction.IndexOf('/', StringComparison.Ordinal);
        return new(
            BigInteger.Parse(fraction.AsSpan(0, slash), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
            BigInteger.Parse(fraction.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture));
    }

    public ExactNumber Times(ExactNumber factor) => new(_numerator * factor._numerator, _denominator * factor._denominator);

    public int CompareTo(ExactNumber other) =>
        BigInteger.Compare(_numerator * other._denominator, other._numerator * _denominator);

    public bool IsZero => _numerator.IsZero;

    public BigInteger Numerator => _numerator;

    public BigInteger Denominator => _denominator;

    /// <summary>The numerator or the denominator, whichever is greater, of the fraction in its lowest terms.</summary>
    public BigInteger Longest => BigInteger.Max(BigInteger.Abs(_numerator), _denominator);

    public ExactNumber Inverse => _numerator.Sign < 0 ? new(-_denominator, -_numerator) : new(_denominator, _numerator);

    /// <summary>Gets the next numbers below and above that have so many decimal places; null where they are too long.</summary>
    public (decimal? Below, decimal? Above) Around(int places)
    {
        var power = PowersOfTen[Math.Min(places, PowersOfTen.Length - 1)];
        var digits = BigInteger.DivRem(_numerator * power, _denominator, out var rest);
        var floor = rest.Sign < 0 ? digits - 1 : digits;
        return (Short(rest.IsZero ? floor - 1 : floor), Short(floor + 1));

        decimal? Short(BigInteger value) => BigInteger.Abs(value) < PowersOfTen[28] ? (decimal)value / (decimal)power : null;
    }

    /// <summary>Gets a whole number of it.</summary>
    public BigInteger Rounded(Rounding rounding) => rounding switch
    {
        Rounding.Floor => Floor(_numerator, _denominator),
        Rounding.Ceiling => -Floor(-_numerator, _denominator),
        _ => Floor((2 * _numerator) + _denominator, 2 * _denominator),
    };

    /// <summary>Gets the number as a decimal; null where it has no finite decimal form of 28 digits.</summary>
    public decimal? ToDecimal()
    {
        for (var scale = 0; scale < PowersOfTen.Length; scale++)
        {
            var digits = BigInteger.DivRem(_numerator * PowersOfTen[scale], _denominator, out var rest);
            if (rest.IsZero)
            {
                return BigInteger.Abs(digits) < PowersOfTen[28] ? (decimal)digits / (decimal)PowersOfTen[scale] : null;
            }
        }

        return null;
    }

    private static BigInteger Floor(BigInteger numerator, BigInteger denominator)
    {
        var whole = BigInteger.DivRem(numerator, denominator, out var rest);
        return rest.Sign < 0 ? whole - 1 : whole;
    }

    /// <summary>Writes the number as a fraction, such as <c>10/3</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_numerator}/{_denominator}");
}
