using System.Diagnostics.CodeAnalysis;

namespace DangBo.Domain.Exemplars;

/// <summary>In what form a leader directed the carrying out of Directive 05.</summary>
/// <remarks>
/// An open code: a text that this version does not know is kept, and tells nothing. The default value is the empty text.
/// The article does not list forms; these are the plain ones, and others are kept as they stand.
/// </remarks>
public readonly record struct DirectionForm : ICode<DirectionForm>
{
    private static readonly CodeTable<DirectionForm> Table = new(value => new(value));

    private readonly string? _value;

    private DirectionForm(string value) => _value = value;

    /// <summary>Gets a document that was issued (<em>ban hành văn bản</em>).</summary>
    public static DirectionForm Document { get; } = Table.Add("document", "văn bản", "document");

    /// <summary>Gets a meeting that was held (<em>hội nghị, cuộc họp</em>).</summary>
    public static DirectionForm Meeting { get; } = Table.Add("meeting", "hội nghị, cuộc họp", "meeting");

    /// <summary>Gets an inspection that was made (<em>kiểm tra</em>).</summary>
    public static DirectionForm Inspection { get; } = Table.Add("inspection", "kiểm tra", "inspection");

    /// <summary>Gets the codes that this version knows, in the order above.</summary>
    public static ValueList<DirectionForm> Known => Table.Codes;

    /// <summary>Gets the text of the code; empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Gets whether this version knows the code; false for the default value.</summary>
    public bool IsKnown => Table.Knows(Value);

    /// <summary>Gets what people call the code; null where this version does not know it.</summary>
    public LocalizedText? Label => Table.Label(Value);

    /// <inheritdoc/>
    static CodeTable<DirectionForm> ICode<DirectionForm>.Table => Table;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code.</param>
    /// <returns>The code, known or not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public static DirectionForm Parse(string text) => Table.Parse(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code; null gives false.</param>
    /// <param name="code">The code, where the text is one.</param>
    /// <returns>Whether the text is a code, known or not.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out DirectionForm code) => Table.TryParse(text, out code);

    /// <summary>Returns the text of the code.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
