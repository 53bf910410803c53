using System.Diagnostics.CodeAnalysis;

namespace DangBo.Domain.Classifications;

/// <summary>At which tier a quality classification was decided (<em>thẩm quyền quyết định xếp loại</em>).</summary>
/// <remarks>
/// An open code: a text that this version does not know is kept, and tells nothing. The default value is the empty text.
/// Source: the notes on commendation, section 3.1 (QC-11).
/// </remarks>
public readonly record struct DeciderTier : ICode<DeciderTier>
{
    private static readonly CodeTable<DeciderTier> Table = new(value => new(value));

    private readonly string? _value;

    private DeciderTier(string value) => _value = value;

    /// <summary>Gets a grassroots Party committee (<em>đảng ủy cơ sở</em>).</summary>
    public static DeciderTier GrassrootsCommittee { get; } =
        Table.Add("grassrootsCommittee", "đảng ủy cơ sở", "grassroots Party committee");

    /// <summary>Gets the standing board of the committee directly above the grassroots (<em>ban thường vụ cấp ủy cấp
    /// trên trực tiếp cơ sở</em>).</summary>
    public static DeciderTier StandingBoardAboveGrassroots { get; } =
        Table.Add("standingBoardAboveGrassroots", "ban thường vụ cấp ủy cấp trên trực tiếp cơ sở", "standing board directly above the grassroots");

    /// <summary>Gets the standing board of a provincial or municipal committee (<em>ban thường vụ tỉnh ủy, thành
    /// ủy</em>).</summary>
    public static DeciderTier ProvincialStandingBoard { get; } =
        Table.Add("provincialStandingBoard", "ban thường vụ tỉnh ủy, thành ủy", "provincial standing board");

    /// <summary>Gets the head of an agency or unit (<em>người đứng đầu cơ quan, đơn vị</em>).</summary>
    public static DeciderTier AgencyHead { get; } = Table.Add("agencyHead", "người đứng đầu cơ quan, đơn vị", "head of the agency");

    /// <summary>Gets another competent body (<em>cấp có thẩm quyền khác</em>).</summary>
    public static DeciderTier Other { get; } = Table.Add("other", "cấp có thẩm quyền khác", "another competent body");

    /// <summary>Gets the codes that this version knows, in the order above.</summary>
    public static ValueList<DeciderTier> Known => Table.Codes;

    /// <summary>Gets the text of the code; empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Gets whether this version knows the code; false for the default value.</summary>
    public bool IsKnown => Table.Knows(Value);

    /// <summary>Gets what people call the code; null where this version does not know it.</summary>
    public LocalizedText? Label => Table.Label(Value);

    /// <inheritdoc/>
    static CodeTable<DeciderTier> ICode<DeciderTier>.Table => Table;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code.</param>
    /// <returns>The code, known or not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public static DeciderTier Parse(string text) => Table.Parse(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code; null gives false.</param>
    /// <param name="code">The code, where the text is one.</param>
    /// <returns>Whether the text is a code, known or not.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out DeciderTier code) => Table.TryParse(text, out code);

    /// <summary>Returns the text of the code.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
