using System.Diagnostics.CodeAnalysis;

namespace DangBo.Domain.Classifications;

/// <summary>Why an item of a collective's plan is unfinished.</summary>
/// <remarks>
/// An open code: a text that this version does not know is kept, and tells nothing. The default value is the empty text.
/// Source: the sixth criterion of the article, first paragraph: what was not carried out, or not as required.
/// </remarks>
public readonly record struct UnfinishedState : ICode<UnfinishedState>
{
    private static readonly CodeTable<UnfinishedState> Table = new(value => new(value));

    private readonly string? _value;

    private UnfinishedState(string value) => _value = value;

    /// <summary>Gets not carried out (<em>chưa thực hiện</em>).</summary>
    public static UnfinishedState NotCarriedOut { get; } = Table.Add("notCarriedOut", "chưa thực hiện", "not carried out");

    /// <summary>Gets carried out, but not as required (<em>thực hiện chưa đạt yêu cầu</em>).</summary>
    public static UnfinishedState BelowRequirement { get; } =
        Table.Add("belowRequirement", "thực hiện chưa đạt yêu cầu", "below requirement");

    /// <summary>Gets the codes that this version knows, in the order above.</summary>
    public static ValueList<UnfinishedState> Known => Table.Codes;

    /// <summary>Gets the text of the code; empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Gets whether this version knows the code; false for the default value.</summary>
    public bool IsKnown => Table.Knows(Value);

    /// <summary>Gets what people call the code; null where this version does not know it.</summary>
    public LocalizedText? Label => Table.Label(Value);

    /// <inheritdoc/>
    static CodeTable<UnfinishedState> ICode<UnfinishedState>.Table => Table;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code.</param>
    /// <returns>The code, known or not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public static UnfinishedState Parse(string text) => Table.Parse(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code; null gives false.</param>
    /// <param name="code">The code, where the text is one.</param>
    /// <returns>Whether the text is a code, known or not.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out UnfinishedState code) => Table.TryParse(text, out code);

    /// <summary>Returns the text of the code.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
