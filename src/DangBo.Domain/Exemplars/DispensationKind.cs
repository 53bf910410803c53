using System.Diagnostics.CodeAnalysis;

namespace DangBo.Domain.Exemplars;

/// <summary>How a member was released, or kept, from the work and activities of the Party.</summary>
/// <remarks>
/// An open code: a text that this version does not know is kept, and tells nothing. The default value is the empty text.
/// Source: the notes on commendation, section 3.1 (QC-01 to QC-03).
/// </remarks>
public readonly record struct DispensationKind : ICode<DispensationKind>
{
    private static readonly CodeTable<DispensationKind> Table = new(value => new(value));

    private readonly string? _value;

    private DispensationKind(string value) => _value = value;

    /// <summary>Gets exemption from Party work and activities (<em>được miễn công tác và sinh hoạt đảng</em>).</summary>
    public static DispensationKind Exempt { get; } =
        Table.Add("exempt", "được miễn công tác và sinh hoạt đảng", "exempt from Party work and activities");

    /// <summary>Gets suspension from Party activities (<em>bị đình chỉ sinh hoạt đảng</em>).</summary>
    public static DispensationKind Suspended { get; } =
        Table.Add("suspended", "bị đình chỉ sinh hoạt đảng", "suspended from Party activities");

    /// <summary>Gets the codes that this version knows, in the order above.</summary>
    public static ValueList<DispensationKind> Known => Table.Codes;

    /// <summary>Gets the text of the code; empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Gets whether this version knows the code; false for the default value.</summary>
    public bool IsKnown => Table.Knows(Value);

    /// <summary>Gets what people call the code; null where this version does not know it.</summary>
    public LocalizedText? Label => Table.Label(Value);

    /// <inheritdoc/>
    static CodeTable<DispensationKind> ICode<DispensationKind>.Table => Table;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code.</param>
    /// <returns>The code, known or not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public static DispensationKind Parse(string text) => Table.Parse(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code; null gives false.</param>
    /// <param name="code">The code, where the text is one.</param>
    /// <returns>Whether the text is a code, known or not.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out DispensationKind code) => Table.TryParse(text, out code);

    /// <summary>Returns the text of the code.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
