using System.Diagnostics.CodeAnalysis;

namespace DangBo.Domain.Exemplars;

/// <summary>What an entry of the gift register (<em>sổ theo dõi quà tặng</em>) says of a gift.</summary>
/// <remarks>
/// An open code: a text that this version does not know is kept, and tells nothing. The default value is the empty text.
/// Source: the evidence columns of the notes on the regulations, sections 3 to 5.
/// </remarks>
public readonly record struct GiftDirection : ICode<GiftDirection>
{
    private static readonly CodeTable<GiftDirection> Table = new(value => new(value));

    private readonly string? _value;

    private GiftDirection(string value) => _value = value;

    /// <summary>Gets a gift that was given (<em>tặng</em>).</summary>
    public static GiftDirection Given { get; } = Table.Add("given", "tặng", "given");

    /// <summary>Gets a gift that was received (<em>nhận</em>).</summary>
    public static GiftDirection Received { get; } = Table.Add("received", "nhận", "received");

    /// <summary>Gets a gift that was declined or handed in (<em>từ chối, nộp lại</em>).</summary>
    public static GiftDirection Declined { get; } = Table.Add("declined", "từ chối, nộp lại", "declined or handed in");

    /// <summary>Gets the codes that this version knows, in the order above.</summary>
    public static ValueList<GiftDirection> Known => Table.Codes;

    /// <summary>Gets the text of the code; empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Gets whether this version knows the code; false for the default value.</summary>
    public bool IsKnown => Table.Knows(Value);

    /// <summary>Gets what people call the code; null where this version does not know it.</summary>
    public LocalizedText? Label => Table.Label(Value);

    /// <inheritdoc/>
    static CodeTable<GiftDirection> ICode<GiftDirection>.Table => Table;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code.</param>
    /// <returns>The code, known or not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public static GiftDirection Parse(string text) => Table.Parse(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code; null gives false.</param>
    /// <param name="code">The code, where the text is one.</param>
    /// <returns>Whether the text is a code, known or not.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out GiftDirection code) => Table.TryParse(text, out code);

    /// <summary>Returns the text of the code.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
