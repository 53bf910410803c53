using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace DangBo.Domain;

/// <summary>The codes of one set that this version knows, and how a text is read as one: the pattern of every code
/// in a record.</summary>
/// <remarks>
/// <para>A code type is a <c>readonly record struct</c> over its text. It begins with its table, names its known codes
/// with <see cref="Add"/> (text, Vietnamese, English), and leaves reading and labels to the table.</para>
/// <para>An open set keeps a text that it does not know; a closed set refuses it. The table changes only while the
/// static members of the code type are initialized.</para>
/// </remarks>
/// <typeparam name="TCode">The code type.</typeparam>
internal sealed class CodeTable<TCode>(Func<string, TCode> make, bool closed = false)
    where TCode : struct
{
    private readonly Dictionary<string, (TCode Code, LocalizedText Label)> _known = new(StringComparer.Ordinal);
    private readonly List<TCode> _codes = [];

    /// <summary>Gets the known codes, in the order in which the code type names them.</summary>
    public ValueList<TCode> Codes => field ??= _codes.ToValueList();

    /// <summary>Names a known code.</summary>
    public TCode Add(string text, string vi, string en)
    {
        var code = make(text);
        _known.Add(text, (code, new LocalizedText(vi, en)));
        _codes.Add(code);
        return code;
    }

    /// <summary>Gets what people call a code; null where this version does not know it.</summary>
    public LocalizedText? Label(string text) => _known.TryGetValue(text, out var known) ? known.Label : null;

    /// <summary>Tells whether this version knows a code.</summary>
    public bool Knows(string text) => _known.ContainsKey(text);

    /// <summary>Reads a code.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public TCode Parse(string text) => Parse(Guard.Against.Null(text).AsSpan());

    /// <summary>Reads a code.</summary>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public TCode Parse(ReadOnlySpan<char> text) => TryParse(text, out var code)
        ? code
        : throw new FormatException(closed
            ? "The text is not one of the codes of this closed set."
            : "A code is a letter of a to z, followed by such letters, digits, '.', '-' or '_'.");

    /// <summary>Reads a code; a known one without allocating.</summary>
    public bool TryParse(ReadOnlySpan<char> text, out TCode code)
    {
        if (_known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known))
        {
            code = known.Code;
            return true;
        }

        var accepted = !closed && IsCode(text);
        code = accepted ? make(text.ToString()) : default;
        return accepted;
    }

    private static bool IsCode(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetter(text[0]))
        {
            return false;
        }

        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('.' or '-' or '_'))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>What the library itself asks of a code type: to read one, and to tell a known code from an unknown
/// one.</summary>
/// <remarks>Internal: a caller sees <see cref="ISpanParsable{TSelf}"/>, which this interface implements for every
/// code type.</remarks>
/// <typeparam name="TSelf">The code type.</typeparam>
internal interface ICode<TSelf> : ISpanParsable<TSelf>
    where TSelf : struct, ICode<TSelf>
{
    /// <summary>Gets the table of the code type.</summary>
    static abstract CodeTable<TSelf> Table { get; }

    /// <summary>Gets the text of the code; empty for the default value.</summary>
    string Value { get; }

    /// <summary>Gets whether this version knows the code.</summary>
    bool IsKnown { get; }

    /// <inheritdoc/>
    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => TSelf.Table.Parse(s);

    /// <inheritdoc/>
    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TSelf result) =>
        TSelf.Table.TryParse(s, out result);

    /// <inheritdoc/>
    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TSelf.Table.Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TSelf result) =>
        TSelf.Table.TryParse(s, out result);
}
