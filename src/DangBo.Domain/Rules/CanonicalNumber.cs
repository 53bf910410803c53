using System.Globalization;
using System.Text;
using System.Text.Json;

namespace DangBo.Domain.Rules;

/// <summary>Numbers of JSON in their shortest exact digits, laid out as ECMAScript lays out numbers.</summary>
internal static class CanonicalNumber
{
    private const int MostPlainDigits = 21;
    private const int FewestPlainZeros = -6;
    private const long FarExponent = 999_999_999_999_999;

    /// <summary>Writes a number.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="number">A number of JSON, as it stands.</param>
    /// <exception cref="JsonException">The exponent is beyond all reason.</exception>
    public static void Append(StringBuilder output, ReadOnlySpan<char> number)
    {
        var isNegative = number[0] == '-';
        number = isNegative ? number[1..] : number;
        var exponentAt = number.IndexOfAny('e', 'E');
        var significand = exponentAt < 0 ? number : number[..exponentAt];
        var point = significand.IndexOf('.');
        var whole = point < 0 ? significand : significand[..point];
        var fraction = point < 0 ? [] : significand[(point + 1)..];
        var all = string.Concat(whole, fraction);
        var digits = all.AsSpan().TrimStart('0');
        var zeros = all.Length - digits.Length;
        digits = digits.TrimEnd('0');
        if (digits.IsEmpty)
        {
            output.Append('0');
            return;
        }

        // The value is 0.digits times ten to the power of place, as ECMAScript's n.
        var place = whole.Length - zeros + (exponentAt < 0 ? 0 : Exponent(number[(exponentAt + 1)..]));
        if (isNegative)
        {
            output.Append('-');
        }

        AppendDigits(output, digits, place);
    }

    private static void AppendDigits(StringBuilder output, ReadOnlySpan<char> digits, long place)
    {
        if (place > MostPlainDigits || place <= FewestPlainZeros)
        {
            output.Append(digits[0]);
            if (digits.Length > 1)
            {
                output.Append('.').Append(digits[1..]);
            }

            output.Append('e').Append(place > 0 ? "+" : string.Empty).Append(CultureInfo.InvariantCulture, $"{place - 1}");
        }
        else if (place <= 0)
        {
            output.Append("0.").Append('0', (int)-place).Append(digits);
        }
        else if (digits.Length <= place)
        {
            output.Append(digits).Append('0', (int)place - digits.Length);
        }
        else
        {
            output.Append(digits[..(int)place]).Append('.').Append(digits[(int)place..]);
        }
    }

    private static long Exponent(ReadOnlySpan<char> text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent) &&
        exponent is >= -FarExponent and <= FarExponent
            ? exponent
            : throw new JsonException("A number of the document has an exponent of more than 15 digits.");
}
