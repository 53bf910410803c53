using System.Diagnostics.CodeAnalysis;

namespace DangBo.Domain.Classifications;

/// <summary>What a collective that is classified is (<em>tập thể được đánh giá, xếp loại</em>).</summary>
/// <remarks>
/// An open code: a text that this version does not know is kept, and tells nothing. The default value is the empty text.
/// Source: the notes on commendation, section 3.1 (QC-08).
/// </remarks>
public readonly record struct CollectiveKind : ICode<CollectiveKind>
{
    private static readonly CodeTable<CollectiveKind> Table = new(value => new(value));

    private readonly string? _value;

    private CollectiveKind(string value) => _value = value;

    /// <summary>Gets a leadership collective (<em>tập thể lãnh đạo, quản lý</em>).</summary>
    public static CollectiveKind LeadershipCollective { get; } =
        Table.Add("leadershipCollective", "tập thể lãnh đạo, quản lý", "leadership collective");

    /// <summary>Gets a Party organization (<em>tổ chức đảng</em>).</summary>
    public static CollectiveKind PartyOrganization { get; } = Table.Add("partyOrganization", "tổ chức đảng", "Party organization");

    /// <summary>Gets an agency or unit (<em>cơ quan, đơn vị</em>).</summary>
    public static CollectiveKind Agency { get; } = Table.Add("agency", "cơ quan, đơn vị", "agency or unit");

    /// <summary>Gets the codes that this version knows, in the order above.</summary>
    public static ValueList<CollectiveKind> Known => Table.Codes;

    /// <summary>Gets the text of the code; empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Gets whether this version knows the code; false for the default value.</summary>
    public bool IsKnown => Table.Knows(Value);

    /// <summary>Gets what people call the code; null where this version does not know it.</summary>
    public LocalizedText? Label => Table.Label(Value);

    /// <inheritdoc/>
    static CodeTable<CollectiveKind> ICode<CollectiveKind>.Table => Table;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code.</param>
    /// <returns>The code, known or not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public static CollectiveKind Parse(string text) => Table.Parse(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code; null gives false.</param>
    /// <param name="code">The code, where the text is one.</param>
    /// <returns>Whether the text is a code, known or not.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out CollectiveKind code) => Table.TryParse(text, out code);

    /// <summary>Returns the text of the code.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
