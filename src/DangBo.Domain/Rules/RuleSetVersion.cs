using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;

namespace DangBo.Domain.Rules;

/// <summary>The version of a rule set, MAJOR.MINOR.PATCH: a new text raises the first number.</summary>
/// <remarks>Ordered by the three numbers in turn. The default value is 0.0.0.</remarks>
public readonly record struct RuleSetVersion : IComparable<RuleSetVersion>, ISpanParsable<RuleSetVersion>
{
    /// <summary>Initializes a version.</summary>
    /// <param name="major">Raised by a new text.</param>
    /// <param name="minor">Raised by what changes a verdict under the same text.</param>
    /// <param name="patch">Raised by what changes wording alone.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public RuleSetVersion(int major, int minor, int patch)
    {
        Major = Guard.Against.Negative(major);
        Minor = Guard.Against.Negative(minor);
        Patch = Guard.Against.Negative(patch);
    }

    /// <summary>Gets the number that a new text raises.</summary>
    public int Major { get; }

    /// <summary>Gets the number that a changed verdict under the same text raises.</summary>
    public int Minor { get; }

    /// <summary>Gets the number that a changed wording raises.</summary>
    public int Patch { get; }

    /// <summary>Tells whether one version is lower than another.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the first is lower.</returns>
    public static bool operator <(RuleSetVersion left, RuleSetVersion right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether one version is higher than another.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the first is higher.</returns>
    public static bool operator >(RuleSetVersion left, RuleSetVersion right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether one version is lower than another or equal.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the first is not higher.</returns>
    public static bool operator <=(RuleSetVersion left, RuleSetVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether one version is higher than another or equal.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the first is not lower.</returns>
    public static bool operator >=(RuleSetVersion left, RuleSetVersion right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a version written as <c>1.0.0</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The version.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a version.</exception>
    public static RuleSetVersion Parse(string text) => Parse(Guard.Against.Null(text).AsSpan(), null);

    /// <summary>Reads a version written as <c>1.0.0</c>.</summary>
    /// <param name="text">The text; null gives false.</param>
    /// <param name="version">The version, where the text is one.</param>
    /// <returns>Whether the text is a version: three numbers without signs or leading zeros.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out RuleSetVersion version) =>
        TryParse(text.AsSpan(), null, out version);

    /// <inheritdoc/>
    static RuleSetVersion IParsable<RuleSetVersion>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<RuleSetVersion>.TryParse(string? s, IFormatProvider? provider, out RuleSetVersion result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    public static RuleSetVersion Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var version) ? version : throw new FormatException("A version is three numbers, such as 1.0.0.");

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out RuleSetVersion result)
    {
        result = default;
        Span<Range> parts = stackalloc Range[4];
        if (s.Split(parts, '.') != 3 || !TryNumber(s[parts[0]], out var major) || !TryNumber(s[parts[1]], out var minor) ||
            !TryNumber(s[parts[2]], out var patch))
        {
            return false;
        }

        result = new(major, minor, patch);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(RuleSetVersion other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    /// <summary>Writes the version as <c>1.0.0</c>.</summary>
    /// <returns>A text that <see cref="Parse(string)"/> reads back.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}");

    private static bool TryNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        return text.Length > 0 && (text.Length == 1 || text[0] != '0') &&
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
