using Ardalis.GuardClauses;

namespace DangBo.Domain;

/// <summary>A share of a whole (<c>tỷ lệ</c>): 123 of 717, kept as counted, never as a rounded number.</summary>
/// <remarks>
/// <para>Equality is by both numbers: 1 of 2 is not equal to 2 of 4, because they are different counts. For that reason
/// shares have no order of their own; compare <see cref="Value"/>, or the counts.</para>
/// <para>The default value is 0 of 1.</para>
/// <para>A text of it is rounded, so there is no way back from text.</para>
/// </remarks>
public readonly record struct Percentage
{
    private const int MostDecimals = 10;

    // Kept one lower, so that the default value has a whole too.
    private readonly long _wholeLessOne;

    /// <summary>Initializes a share.</summary>
    /// <param name="part">How many; from 0 to <paramref name="whole"/>.</param>
    /// <param name="whole">Of how many; above 0.</param>
    /// <exception cref="ArgumentException">The whole is not above 0, or the part is negative or above the whole.</exception>
    public Percentage(long part, long whole)
    {
        Guard.Against.NegativeOrZero(whole);
        Guard.Against.OutOfRange(part, nameof(part), 0, whole);
        Part = part;
        _wholeLessOne = whole - 1;
    }

    /// <summary>Gets how many were counted.</summary>
    public long Part { get; }

    /// <summary>Gets of how many; above 0.</summary>
    public long Whole => _wholeLessOne + 1;

    /// <summary>Gets the share in percent, from 0 to 100, as near as a <see cref="decimal"/> comes to it.</summary>
    public decimal Value => 100m * ((decimal)Part / Whole);

    /// <summary>Writes the share in whole percent, rounded half up, as <c>17%</c>.</summary>
    /// <returns>The same text in every language.</returns>
    public override string ToString() => ToText(Language.Vietnamese);

    /// <summary>Writes the share for people: <c>17,15%</c> in Vietnamese, <c>17.15%</c> in English.</summary>
    /// <param name="language">The language of the text.</param>
    /// <param name="decimals">How many digits stand after the separator, from 0 to 10; the last is rounded half up.</param>
    /// <returns>The share with exactly that many decimals, zeros included.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 10.</exception>
    public string ToText(Language language, int decimals = 0)
    {
        Guard.Against.OutOfRange(decimals, nameof(decimals), 0, MostDecimals);
        Int128 scale = 1;
        for (var i = 0; i < decimals; i++)
        {
            scale *= 10;
        }

        var rounded = (decimal)(((Int128)Part * 200 * scale + Whole) / ((Int128)2 * Whole));
        return NumberText.WithDecimals(rounded / (decimal)scale, decimals, language) + "%";
    }
}
