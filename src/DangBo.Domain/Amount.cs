using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using Ardalis.GuardClauses;

namespace DangBo.Domain;

/// <summary>How exactly an amount was stated.</summary>
public enum AmountQualifier
{
    /// <summary>The amount itself (no word); the default value.</summary>
    Exactly = 0,

    /// <summary>More than the amount (<c>hơn</c>).</summary>
    MoreThan = 1,

    /// <summary>Somewhat less than the amount (<c>gần</c>).</summary>
    Nearly = 2,

    /// <summary>More or less the amount (<c>khoảng</c>).</summary>
    About = 3,
}

/// <summary>Money as a report states it: <c>hơn 50 tỷ đồng</c>, <c>gần 1,9 tỷ đồng</c>, <c>429.000 đồng</c>.</summary>
/// <remarks>
/// <para>Equality is by the number of đồng and the qualifier. There is no order: nobody knows which of "hơn 2 tỷ" and
/// "gần 3 tỷ" is more. The default value is exactly 0 đồng.</para>
/// <para>As text it is Vietnamese, in the largest of tỷ and triệu that the amount reaches and that writes it exactly with
/// at most three decimals, and otherwise in full.</para>
/// </remarks>
public readonly record struct Amount : ISpanParsable<Amount>, ISpanFormattable,
    IAdditionOperators<Amount, Amount, Amount>, IAdditiveIdentity<Amount, Amount>
{
    /// <summary>Initializes an amount.</summary>
    /// <param name="vnd">The number of đồng that was stated.</param>
    /// <param name="qualifier">How exactly it was stated.</param>
    /// <exception cref="ArgumentException">
    /// The qualifier is none of the four, or the amount is nearly 0: nothing is less than 0 đồng.
    /// </exception>
    public Amount(Vnd vnd, AmountQualifier qualifier = AmountQualifier.Exactly)
    {
        Vnd = vnd;
        Qualifier = Guard.Against.EnumOutOfRange(qualifier);
        if (IsBelowZero(vnd, qualifier))
        {
            throw new ArgumentException("Nothing is less than 0 đồng.", nameof(qualifier));
        }
    }

    /// <summary>Gets the amount that changes no sum: exactly 0 đồng.</summary>
    public static Amount Zero => default;

    /// <inheritdoc/>
    static Amount IAdditiveIdentity<Amount, Amount>.AdditiveIdentity => Zero;

    /// <summary>Gets the number of đồng that was stated.</summary>
    public Vnd Vnd { get; }

    /// <summary>Gets how exactly it was stated.</summary>
    public AmountQualifier Qualifier { get; }

    /// <summary>Adds two amounts and claims no more than both of them said.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <returns>
    /// The sum: an exact amount leaves the qualifier of the other, equal qualifiers stay, any other two become
    /// <see cref="AmountQualifier.About"/>.
    /// </returns>
    /// <exception cref="OverflowException">The sum is above what 64 bits hold.</exception>
    public static Amount operator +(Amount left, Amount right)
    {
        var qualifier = left.Qualifier == AmountQualifier.Exactly ? right.Qualifier
            : right.Qualifier == AmountQualifier.Exactly || right.Qualifier == left.Qualifier ? left.Qualifier
            : AmountQualifier.About;
        return new(left.Vnd + right.Vnd, qualifier);
    }

    /// <summary>Reads an amount written in Vietnamese.</summary>
    /// <param name="text">
    /// The text: <c>hơn</c>, <c>gần</c>, <c>khoảng</c> or none of them; a number with points between groups of three
    /// digits and a decimal comma; <c>nghìn</c>, <c>triệu</c>, <c>tỷ</c>, <c>nghìn tỷ</c> or none; <c>đồng</c>.
    /// <c>ngàn</c> and <c>tỉ</c> are read too, as are capital letters, decomposed letters and any white space.
    /// </param>
    /// <returns>The amount, never rounded.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">
    /// The text is not an amount, has decimals beyond a whole đồng, or is above what 64 bits hold.
    /// </exception>
    public static Amount Parse(string text) => Parse(Guard.Against.Null(text).AsSpan(), null);

    /// <summary>Reads an amount written in Vietnamese, as <see cref="Parse(string)"/> does.</summary>
    /// <param name="text">The text; null gives false.</param>
    /// <param name="amount">The amount, where the text is one.</param>
    /// <returns>Whether the text is an amount.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Amount amount) =>
        TryParse(text.AsSpan(), null, out amount);

    /// <inheritdoc/>
    static Amount IParsable<Amount>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<Amount>.TryParse(string? s, IFormatProvider? provider, out Amount result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    public static Amount Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var amount)
        ? amount
        : throw new FormatException("An amount is a number of whole đồng, written as 'gần 1,9 tỷ đồng' or '429.000 đồng'.");

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Amount result)
    {
        result = default;
        if (!AmountText.TryRead(VietnameseText.Compose(s.ToString()), out var vnd, out var qualifier) ||
            IsBelowZero(vnd, qualifier))
        {
            return false;
        }

        result = new(vnd, qualifier);
        return true;
    }

    /// <summary>Writes the amount in Vietnamese, as <c>gần 1,9 tỷ đồng</c>.</summary>
    /// <returns>A text that <see cref="Parse(string)"/> reads back.</returns>
    public override string ToString() => ToText(Language.Vietnamese);

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => InvariantText.Of(ToString(), format);

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        InvariantText.TryFormat(ToString(), format, destination, out charsWritten);

    /// <summary>Writes the amount for people: <c>gần 1,9 tỷ đồng</c>, <c>nearly 1.9 billion VND</c>.</summary>
    /// <param name="language">The language of the text.</param>
    /// <returns>The amount with its qualifier and unit.</returns>
    public string ToText(Language language) => AmountText.Write(Vnd, Qualifier, language);

    private static bool IsBelowZero(Vnd vnd, AmountQualifier qualifier) =>
        vnd == default && qualifier == AmountQualifier.Nearly;
}
