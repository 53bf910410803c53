namespace DangBo.Domain;

/// <summary>What the formattable values of this library share: one written form each, whatever the culture.</summary>
internal static class InvariantText
{
    /// <summary>Gets the one written form of a value.</summary>
    /// <exception cref="FormatException">A format is asked for: there is none.</exception>
    public static string Of(string text, ReadOnlySpan<char> format) =>
        format.IsEmpty ? text : throw new FormatException("This value has one written form and knows no formats.");

    /// <summary>Copies the one written form of a value, where it fits.</summary>
    /// <exception cref="FormatException">A format is asked for: there is none.</exception>
    public static bool TryFormat(string text, ReadOnlySpan<char> format, Span<char> destination, out int charsWritten)
    {
        var fits = Of(text, format).TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
}
