using System.Diagnostics.CodeAnalysis;

namespace DangBo.Domain.Organizations;

/// <summary>How a mandate was conferred.</summary>
/// <remarks>
/// An open code: a text that this version does not know is kept, and tells nothing. The default value is the empty text.
/// Source: the notes on organization, COM-04 and CAU-02.
/// </remarks>
public readonly record struct MandateMode : ICode<MandateMode>
{
    private static readonly CodeTable<MandateMode> Table = new(value => new(value));

    private readonly string? _value;

    private MandateMode(string value) => _value = value;

    /// <summary>Gets by an election (<em>bầu</em>).</summary>
    public static MandateMode Elected { get; } = Table.Add("elected", "được bầu", "elected");

    /// <summary>Gets by a decision of a superior (<em>chỉ định</em> in the Party, <em>bổ nhiệm</em> in an
    /// agency).</summary>
    public static MandateMode Appointed { get; } = Table.Add("appointed", "được chỉ định, bổ nhiệm", "appointed");

    /// <summary>Gets the codes that this version knows, in the order above.</summary>
    public static ValueList<MandateMode> Known => Table.Codes;

    /// <summary>Gets the text of the code; empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Gets whether this version knows the code; false for the default value.</summary>
    public bool IsKnown => Table.Knows(Value);

    /// <summary>Gets what people call the code; null where this version does not know it.</summary>
    public LocalizedText? Label => Table.Label(Value);

    /// <inheritdoc/>
    static CodeTable<MandateMode> ICode<MandateMode>.Table => Table;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code.</param>
    /// <returns>The code, known or not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public static MandateMode Parse(string text) => Table.Parse(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code; null gives false.</param>
    /// <param name="code">The code, where the text is one.</param>
    /// <returns>Whether the text is a code, known or not.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out MandateMode code) => Table.TryParse(text, out code);

    /// <summary>Returns the text of the code.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
