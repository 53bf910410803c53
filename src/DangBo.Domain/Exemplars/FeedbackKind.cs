using System.Diagnostics.CodeAnalysis;

namespace DangBo.Domain.Exemplars;

/// <summary>What a leader gave: praise, or criticism that corrects.</summary>
/// <remarks>
/// An open code: a text that this version does not know is kept, and tells nothing. The default value is the empty text.
/// Source: the second criterion of the article, first paragraph.
/// </remarks>
public readonly record struct FeedbackKind : ICode<FeedbackKind>
{
    private static readonly CodeTable<FeedbackKind> Table = new(value => new(value));

    private readonly string? _value;

    private FeedbackKind(string value) => _value = value;

    /// <summary>Gets praise (<em>biểu dương</em>).</summary>
    public static FeedbackKind Praise { get; } = Table.Add("praise", "biểu dương", "praise");

    /// <summary>Gets criticism and correction (<em>phê bình, uốn nắn</em>).</summary>
    public static FeedbackKind Correction { get; } =
        Table.Add("correction", "phê bình, uốn nắn", "criticism and correction");

    /// <summary>Gets the codes that this version knows, in the order above.</summary>
    public static ValueList<FeedbackKind> Known => Table.Codes;

    /// <summary>Gets the text of the code; empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Gets whether this version knows the code; false for the default value.</summary>
    public bool IsKnown => Table.Knows(Value);

    /// <summary>Gets what people call the code; null where this version does not know it.</summary>
    public LocalizedText? Label => Table.Label(Value);

    /// <inheritdoc/>
    static CodeTable<FeedbackKind> ICode<FeedbackKind>.Table => Table;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code.</param>
    /// <returns>The code, known or not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public static FeedbackKind Parse(string text) => Table.Parse(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code; null gives false.</param>
    /// <param name="code">The code, where the text is one.</param>
    /// <returns>Whether the text is a code, known or not.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out FeedbackKind code) => Table.TryParse(text, out code);

    /// <summary>Returns the text of the code.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
