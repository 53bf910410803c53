using System.Diagnostics.CodeAnalysis;

namespace DangBo.Domain.Exemplars;

/// <summary>To whom praise or correction was given: the kind of recipient, and never who it was.</summary>
/// <remarks>
/// An open code: a text that this version does not know is kept, and tells nothing. The default value is the empty text.
/// </remarks>
public readonly record struct FeedbackRecipient : ICode<FeedbackRecipient>
{
    private static readonly CodeTable<FeedbackRecipient> Table = new(value => new(value));

    private readonly string? _value;

    private FeedbackRecipient(string value) => _value = value;

    /// <summary>Gets a collective (<em>tập thể</em>).</summary>
    public static FeedbackRecipient Collective { get; } = Table.Add("collective", "tập thể", "collective");

    /// <summary>Gets an individual (<em>cá nhân</em>).</summary>
    public static FeedbackRecipient Individual { get; } = Table.Add("individual", "cá nhân", "individual");

    /// <summary>Gets the codes that this version knows, in the order above.</summary>
    public static ValueList<FeedbackRecipient> Known => Table.Codes;

    /// <summary>Gets the text of the code; empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Gets whether this version knows the code; false for the default value.</summary>
    public bool IsKnown => Table.Knows(Value);

    /// <summary>Gets what people call the code; null where this version does not know it.</summary>
    public LocalizedText? Label => Table.Label(Value);

    /// <inheritdoc/>
    static CodeTable<FeedbackRecipient> ICode<FeedbackRecipient>.Table => Table;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code.</param>
    /// <returns>The code, known or not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public static FeedbackRecipient Parse(string text) => Table.Parse(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code; null gives false.</param>
    /// <param name="code">The code, where the text is one.</param>
    /// <returns>Whether the text is a code, known or not.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out FeedbackRecipient code) => Table.TryParse(text, out code);

    /// <summary>Returns the text of the code.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
