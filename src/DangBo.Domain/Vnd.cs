using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using Ardalis.GuardClauses;

namespace DangBo.Domain;

/// <summary>An amount of money in whole Vietnamese đồng, exact and never negative.</summary>
/// <remarks>
/// <para>Equality and order are those of the number. The default value is 0 đồng.</para>
/// <para>As text it is the bare number, <c>3500000000</c>; for people it is written by <see cref="ToText"/>.</para>
/// </remarks>
public readonly record struct Vnd : ISpanParsable<Vnd>, ISpanFormattable, IComparable<Vnd>, IComparable,
    IComparisonOperators<Vnd, Vnd, bool>, IAdditionOperators<Vnd, Vnd, Vnd>, ISubtractionOperators<Vnd, Vnd, Vnd>
{
    /// <summary>Initializes an amount.</summary>
    /// <param name="dong">The number of đồng; not negative.</param>
    /// <exception cref="ArgumentException"><paramref name="dong"/> is negative.</exception>
    public Vnd(long dong) => Dong = Guard.Against.Negative(dong);

    /// <summary>Gets the number of đồng.</summary>
    public long Dong { get; }

    /// <summary>Adds two amounts.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The sum is above what 64 bits hold.</exception>
    public static Vnd operator +(Vnd left, Vnd right) => new(checked(left.Dong + right.Dong));

    /// <summary>Takes one amount from another.</summary>
    /// <param name="left">The amount to take from.</param>
    /// <param name="right">The amount to take; not above <paramref name="left"/>.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="OverflowException">The difference would be negative.</exception>
    public static Vnd operator -(Vnd left, Vnd right) => left >= right
        ? new(left.Dong - right.Dong)
        : throw new OverflowException("An amount of đồng is never negative.");

    /// <inheritdoc/>
    public static bool operator <(Vnd left, Vnd right) => left.Dong < right.Dong;

    /// <inheritdoc/>
    public static bool operator <=(Vnd left, Vnd right) => left.Dong <= right.Dong;

    /// <inheritdoc/>
    public static bool operator >(Vnd left, Vnd right) => left.Dong > right.Dong;

    /// <inheritdoc/>
    public static bool operator >=(Vnd left, Vnd right) => left.Dong >= right.Dong;

    /// <summary>Reads a number of đồng: digits alone, as <c>3500000000</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not made of digits alone, or is above what 64 bits hold.</exception>
    public static Vnd Parse(string text) => Parse(Guard.Against.Null(text).AsSpan(), null);

    /// <summary>Reads a number of đồng: digits alone, as <c>3500000000</c>.</summary>
    /// <param name="text">The text; null gives false.</param>
    /// <param name="amount">The amount, where the text is one.</param>
    /// <returns>Whether the text is an amount.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Vnd amount) =>
        TryParse(text.AsSpan(), null, out amount);

    /// <inheritdoc/>
    static Vnd IParsable<Vnd>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<Vnd>.TryParse(string? s, IFormatProvider? provider, out Vnd result) => TryParse(s, out result);

    /// <inheritdoc/>
    public static Vnd Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var amount)
        ? amount
        : throw new FormatException("An amount of đồng is written in digits alone.");

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Vnd result)
    {
        result = default;
        if (s.ContainsAnyExceptInRange('0', '9') ||
            !long.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var dong))
        {
            return false;
        }

        result = new(dong);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(Vnd other) => Dong.CompareTo(other.Dong);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Vnd other => CompareTo(other),
        _ => throw new ArgumentException("Đồng compare with đồng alone.", nameof(obj)),
    };

    /// <summary>Writes the bare number.</summary>
    /// <returns>A text that <see cref="Parse(string)"/> reads back.</returns>
    public override string ToString() => Dong.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => InvariantText.Of(ToString(), format);

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        InvariantText.TryFormat(ToString(), format, destination, out charsWritten);

    /// <summary>Writes the amount for people, in full: <c>3.500.000.000 đồng</c>, <c>3,500,000,000 VND</c>.</summary>
    /// <param name="language">The language of the text.</param>
    /// <returns>The amount with groups of three digits and its unit.</returns>
    public string ToText(Language language) =>
        NumberText.Of(Dong, language) + (language == Language.English ? " VND" : " đồng");
}
