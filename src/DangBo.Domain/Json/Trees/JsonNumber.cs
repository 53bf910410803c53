using System.Globalization;

namespace DangBo.Domain.Json.Trees;

/// <summary>Numbers of JSON, exactly or not at all: the framework's readers round a decimal that has too many digits.</summary>
internal static class JsonNumber
{
    /// <summary>How many digits a decimal may have, zeros at either end not counted, and how many after the separator.</summary>
    public const int MaxDigits = 28;

    private const long FarExponent = long.MaxValue / 4;

    /// <summary>Tells whether a number is written without fraction and exponent.</summary>
    public static bool IsInteger(ReadOnlySpan<char> number) => number.IndexOfAny('.', 'e', 'E') < 0;

    /// <summary>Reads a whole number of 64 bits.</summary>
    /// <param name="number">A number of JSON, as it stands.</param>
    /// <param name="value">The number.</param>
    /// <returns>Whether it is whole and within 64 bits.</returns>
    public static bool TryInteger(ReadOnlySpan<char> number, out long value) =>
        long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    /// <summary>Reads a decimal number of at most 28 digits.</summary>
    /// <param name="number">A number of JSON, as it stands; an exponent is worked out.</param>
    /// <param name="value">The number, without zeros at its end.</param>
    /// <returns>Whether a <see cref="decimal"/> can hold it exactly.</returns>
    public static bool TryDecimal(ReadOnlySpan<char> number, out decimal value)
    {
        value = 0;
        var exponentAt = number.IndexOfAny('e', 'E');
        var significand = exponentAt < 0 ? number : number[..exponentAt];
        if (!TryDigits(significand, out var digits, out var count, out var power))
        {
            return false;
        }

        if (count == 0)
        {
            return true;
        }

        power += exponentAt < 0 ? 0 : Exponent(number[(exponentAt + 1)..]);
        if (power < -MaxDigits || power + count > MaxDigits)
        {
            return false;
        }

        for (; power > 0; power--)
        {
            digits *= 10;
        }

        var low = (ulong)(digits & ulong.MaxValue);
        value = new(
            unchecked((int)low), unchecked((int)(low >> 32)), unchecked((int)(uint)(digits >> 64)), number[0] == '-', (byte)-power);
        return true;
    }

    /// <summary>Gathers the digits from the first to the last that is not zero.</summary>
    /// <param name="significand">The number without its exponent.</param>
    /// <param name="digits">The digits as a whole number.</param>
    /// <param name="count">How many they are; none for zero.</param>
    /// <param name="power">The power of ten of the last one.</param>
    private static bool TryDigits(ReadOnlySpan<char> significand, out UInt128 digits, out int count, out long power)
    {
        (digits, count, power) = (0, 0, 0);
        var point = significand.IndexOf('.');
        var units = point < 0 ? significand.Length : point;
        long zeros = 0;
        for (var index = 0; index < significand.Length; index++)
        {
            var digit = significand[index] - '0';
            if (digit is < 0 or > 9)
            {
                continue;
            }

            if (digit == 0)
            {
                zeros += count == 0 ? 0 : 1;
                continue;
            }

            if (count + zeros + 1 > MaxDigits)
            {
                return false;
            }

            for (; zeros >= 0; zeros--)
            {
                digits *= 10;
                count++;
            }

            zeros = 0;
            digits += (uint)digit;
            power = index < units ? units - 1 - index : units - index;
        }

        return true;
    }

    /// <summary>Reads an exponent; one beyond all reason gives a power beyond all reason.</summary>
    private static long Exponent(ReadOnlySpan<char> text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
            ? Math.Clamp(exponent, -FarExponent, FarExponent)
            : text[0] == '-' ? -FarExponent : FarExponent;
}
