using System.Diagnostics.CodeAnalysis;

namespace DangBo.Domain.Classifications;

/// <summary>Whom a decision on discipline below a collective was about (<em>đối tượng bị kỷ luật thuộc tập thể</em>).</summary>
/// <remarks>
/// An open code: a text that this version does not know is kept, and tells nothing. The default value is the empty text.
/// Source: the notes on commendation, section 3.2 (QL-04, QL-07, QL-10).
/// </remarks>
public readonly record struct DisciplinedBelow : ICode<DisciplinedBelow>
{
    private static readonly CodeTable<DisciplinedBelow> Table = new(value => new(value));

    private readonly string? _value;

    private DisciplinedBelow(string value) => _value = value;

    /// <summary>Gets an affiliated organization (<em>tổ chức trực thuộc</em>).</summary>
    public static DisciplinedBelow AffiliatedOrganization { get; } =
        Table.Add("affiliatedOrganization", "tổ chức trực thuộc", "affiliated organization");

    /// <summary>Gets a member of the leadership collective (<em>thành viên tập thể lãnh đạo</em>).</summary>
    public static DisciplinedBelow LeadershipMember { get; } =
        Table.Add("leadershipMember", "thành viên tập thể lãnh đạo", "member of the leadership collective");

    /// <summary>Gets another Party member (<em>đảng viên</em>).</summary>
    public static DisciplinedBelow Member { get; } = Table.Add("member", "đảng viên", "Party member");

    /// <summary>Gets the codes that this version knows, in the order above.</summary>
    public static ValueList<DisciplinedBelow> Known => Table.Codes;

    /// <summary>Gets the text of the code; empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Gets whether this version knows the code; false for the default value.</summary>
    public bool IsKnown => Table.Knows(Value);

    /// <summary>Gets what people call the code; null where this version does not know it.</summary>
    public LocalizedText? Label => Table.Label(Value);

    /// <inheritdoc/>
    static CodeTable<DisciplinedBelow> ICode<DisciplinedBelow>.Table => Table;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code.</param>
    /// <returns>The code, known or not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public static DisciplinedBelow Parse(string text) => Table.Parse(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code; null gives false.</param>
    /// <param name="code">The code, where the text is one.</param>
    /// <returns>Whether the text is a code, known or not.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out DisciplinedBelow code) => Table.TryParse(text, out code);

    /// <summary>Returns the text of the code.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
