using System.Diagnostics.CodeAnalysis;

namespace DangBo.Domain.Organizations;

/// <summary>Who met in an organization.</summary>
/// <remarks>
/// An open code: a text that this version does not know is kept, and tells nothing. The default value is the empty text.
/// Source: the notes on organization, section 4.
/// </remarks>
public readonly record struct MeetingKind : ICode<MeetingKind>
{
    private static readonly CodeTable<MeetingKind> Table = new(value => new(value));

    private readonly string? _value;

    private MeetingKind(string value) => _value = value;

    /// <summary>Gets a meeting of all members (<em>sinh hoạt chi bộ, hội nghị đảng viên</em>).</summary>
    public static MeetingKind Members { get; } =
        Table.Add("members", "hội nghị, sinh hoạt đảng viên", "meeting of the members");

    /// <summary>Gets a meeting by party groups in place of one of all members (<em>sinh hoạt theo tổ đảng</em>),
    /// MTG-04.</summary>
    public static MeetingKind PartyGroups { get; } =
        Table.Add("partyGroups", "sinh hoạt theo tổ đảng", "meetings of the party groups");

    /// <summary>Gets a meeting of the committee (<em>hội nghị ban chấp hành, cấp ủy</em>).</summary>
    public static MeetingKind Committee { get; } =
        Table.Add("committee", "hội nghị ban chấp hành, cấp ủy", "meeting of the committee");

    /// <summary>Gets a meeting of the standing board (<em>hội nghị ban thường vụ</em>).</summary>
    public static MeetingKind StandingBoard { get; } =
        Table.Add("standingBoard", "hội nghị ban thường vụ", "meeting of the standing board");

    /// <summary>Gets a meeting of the inspection commission (<em>hội nghị ủy ban kiểm tra</em>).</summary>
    public static MeetingKind InspectionCommission { get; } =
        Table.Add("inspectionCommission", "hội nghị ủy ban kiểm tra", "meeting of the inspection commission");

    /// <summary>Gets a congress (<em>đại hội</em>).</summary>
    public static MeetingKind Congress { get; } = Table.Add("congress", "đại hội", "congress");

    /// <summary>Gets the codes that this version knows, in the order above.</summary>
    public static ValueList<MeetingKind> Known => Table.Codes;

    /// <summary>Gets the text of the code; empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Gets whether this version knows the code; false for the default value.</summary>
    public bool IsKnown => Table.Knows(Value);

    /// <summary>Gets what people call the code; null where this version does not know it.</summary>
    public LocalizedText? Label => Table.Label(Value);

    /// <inheritdoc/>
    static CodeTable<MeetingKind> ICode<MeetingKind>.Table => Table;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code.</param>
    /// <returns>The code, known or not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public static MeetingKind Parse(string text) => Table.Parse(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code; null gives false.</param>
    /// <param name="code">The code, where the text is one.</param>
    /// <returns>Whether the text is a code, known or not.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out MeetingKind code) => Table.TryParse(text, out code);

    /// <summary>Returns the text of the code.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
