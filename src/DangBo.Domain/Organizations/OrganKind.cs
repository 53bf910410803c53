using System.Diagnostics.CodeAnalysis;

namespace DangBo.Domain.Organizations;

/// <summary>An organ of an organization: who acts for it between congresses.</summary>
/// <remarks>
/// An open code: a text that this version does not know is kept, and tells nothing. The default value is the empty text.
/// An organization is not its committee. Source: the notes on organization, section 3.
/// </remarks>
public readonly record struct OrganKind : ICode<OrganKind>
{
    private static readonly CodeTable<OrganKind> Table = new(value => new(value));

    private readonly string? _value;

    private OrganKind(string value) => _value = value;

    /// <summary>Gets the executive committee (<em>ban chấp hành, cấp ủy, chi ủy</em>).</summary>
    public static OrganKind Committee { get; } = Table.Add("committee", "ban chấp hành, cấp ủy", "committee");

    /// <summary>Gets the standing board (<em>ban thường vụ</em>).</summary>
    public static OrganKind StandingBoard { get; } = Table.Add("standingBoard", "ban thường vụ", "standing board");

    /// <summary>Gets the secretary and all deputies together (<em>thường trực cấp ủy</em>), COM-08.</summary>
    public static OrganKind StandingSecretariat { get; } =
        Table.Add("standingSecretariat", "thường trực cấp ủy", "standing secretariat");

    /// <summary>Gets the inspection commission (<em>ủy ban kiểm tra</em>).</summary>
    public static OrganKind InspectionCommission { get; } =
        Table.Add("inspectionCommission", "ủy ban kiểm tra", "inspection commission");

    /// <summary>Gets the codes that this version knows, in the order above.</summary>
    public static ValueList<OrganKind> Known => Table.Codes;

    /// <summary>Gets the text of the code; empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Gets whether this version knows the code; false for the default value.</summary>
    public bool IsKnown => Table.Knows(Value);

    /// <summary>Gets what people call the code; null where this version does not know it.</summary>
    public LocalizedText? Label => Table.Label(Value);

    /// <inheritdoc/>
    static CodeTable<OrganKind> ICode<OrganKind>.Table => Table;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code.</param>
    /// <returns>The code, known or not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public static OrganKind Parse(string text) => Table.Parse(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code; null gives false.</param>
    /// <param name="code">The code, where the text is one.</param>
    /// <returns>Whether the text is a code, known or not.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out OrganKind code) => Table.TryParse(text, out code);

    /// <summary>Returns the text of the code.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
