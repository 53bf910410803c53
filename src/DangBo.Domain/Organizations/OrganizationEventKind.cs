using System.Diagnostics.CodeAnalysis;

namespace DangBo.Domain.Organizations;

/// <summary>What happened to an organization.</summary>
/// <remarks>
/// An open code: a text that this version does not know is kept, and tells nothing. The default value is the empty text.
/// Source: the notes on organization, ORG-22.
/// </remarks>
public readonly record struct OrganizationEventKind : ICode<OrganizationEventKind>
{
    private static readonly CodeTable<OrganizationEventKind> Table = new(value => new(value));

    private readonly string? _value;

    private OrganizationEventKind(string value) => _value = value;

    /// <summary>Gets that it was founded (<em>thành lập</em>): its first day.</summary>
    public static OrganizationEventKind Established { get; } = Table.Add("established", "thành lập", "established");

    /// <summary>Gets that it was given another name (<em>đổi tên</em>).</summary>
    public static OrganizationEventKind Renamed { get; } = Table.Add("renamed", "đổi tên", "renamed");

    /// <summary>Gets that it was handed over to another superior (<em>chuyển giao, tiếp nhận</em>).</summary>
    public static OrganizationEventKind Transferred { get; } =
        Table.Add("transferred", "chuyển giao, tiếp nhận", "transferred");

    /// <summary>Gets that it became an organization of another kind (<em>chuyển đổi loại hình</em>), as a grassroots
    /// cell that became a subordinate one.</summary>
    public static OrganizationEventKind Converted { get; } =
        Table.Add("converted", "chuyển đổi loại hình", "converted");

    /// <summary>Gets that it was merged into another one, or took another one in (<em>sáp nhập</em>).</summary>
    public static OrganizationEventKind Merged { get; } = Table.Add("merged", "sáp nhập", "merged");

    /// <summary>Gets that it became a new one together with others, or was made of them (<em>hợp nhất</em>).</summary>
    public static OrganizationEventKind Consolidated { get; } = Table.Add("consolidated", "hợp nhất", "consolidated");

    /// <summary>Gets that it was divided, gave a part away, or was made of such a part (<em>chia tách</em>).</summary>
    public static OrganizationEventKind Split { get; } = Table.Add("split", "chia tách", "split");

    /// <summary>Gets that it was dissolved (<em>giải thể</em>).</summary>
    public static OrganizationEventKind Dissolved { get; } = Table.Add("dissolved", "giải thể", "dissolved");

    /// <summary>Gets that it ended its activity (<em>kết thúc hoạt động</em>).</summary>
    public static OrganizationEventKind Ended { get; } = Table.Add("ended", "kết thúc hoạt động", "ended");

    /// <summary>Gets the codes that this version knows, in the order above.</summary>
    public static ValueList<OrganizationEventKind> Known => Table.Codes;

    /// <summary>Gets the text of the code; empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Gets whether this version knows the code; false for the default value.</summary>
    public bool IsKnown => Table.Knows(Value);

    /// <summary>Gets what people call the code; null where this version does not know it.</summary>
    public LocalizedText? Label => Table.Label(Value);

    /// <inheritdoc/>
    static CodeTable<OrganizationEventKind> ICode<OrganizationEventKind>.Table => Table;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code.</param>
    /// <returns>The code, known or not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public static OrganizationEventKind Parse(string text) => Table.Parse(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code; null gives false.</param>
    /// <param name="code">The code, where the text is one.</param>
    /// <returns>Whether the text is a code, known or not.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out OrganizationEventKind code) => Table.TryParse(text, out code);

    /// <summary>Returns the text of the code.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
