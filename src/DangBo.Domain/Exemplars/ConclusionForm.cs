using System.Diagnostics.CodeAnalysis;

namespace DangBo.Domain.Exemplars;

/// <summary>In what form a competent body concluded that there was a breach (<em>kết luận vi phạm</em>).</summary>
/// <remarks>
/// An open code: a text that this version does not know is kept, and tells nothing. The default value is the empty text.
/// Source: the evidence columns of the notes on the regulations, sections 2 to 5.
/// </remarks>
public readonly record struct ConclusionForm : ICode<ConclusionForm>
{
    private static readonly CodeTable<ConclusionForm> Table = new(value => new(value));

    private readonly string? _value;

    private ConclusionForm(string value) => _value = value;

    /// <summary>Gets a disciplinary decision of the Party (<em>quyết định kỷ luật của Đảng</em>).</summary>
    public static ConclusionForm PartyDiscipline { get; } =
        Table.Add("partyDiscipline", "quyết định kỷ luật của Đảng", "Party disciplinary decision");

    /// <summary>Gets a conclusion of Party inspection or supervision (<em>kết luận kiểm tra, giám sát</em>).</summary>
    public static ConclusionForm InspectionConclusion { get; } =
        Table.Add("inspectionConclusion", "kết luận kiểm tra, giám sát", "conclusion of inspection or supervision");

    /// <summary>Gets a conclusion of the State inspectorate (<em>kết luận thanh tra</em>).</summary>
    public static ConclusionForm InspectorateConclusion { get; } =
        Table.Add("inspectorateConclusion", "kết luận thanh tra", "inspectorate conclusion");

    /// <summary>Gets a conclusion of the audit (<em>kết luận kiểm toán</em>).</summary>
    public static ConclusionForm AuditConclusion { get; } =
        Table.Add("auditConclusion", "kết luận kiểm toán", "audit conclusion");

    /// <summary>Gets a conclusion on a denunciation (<em>kết luận giải quyết tố cáo</em>).</summary>
    public static ConclusionForm DenunciationConclusion { get; } =
        Table.Add("denunciationConclusion", "kết luận giải quyết tố cáo", "conclusion on a denunciation");

    /// <summary>Gets a decision on an administrative penalty (<em>quyết định xử phạt vi phạm hành
    /// chính</em>).</summary>
    public static ConclusionForm AdministrativePenalty { get; } =
        Table.Add("administrativePenalty", "quyết định xử phạt vi phạm hành chính", "administrative penalty decision");

    /// <summary>Gets an administrative disciplinary decision (<em>quyết định kỷ luật hành chính</em>).</summary>
    public static ConclusionForm AdministrativeDiscipline { get; } =
        Table.Add("administrativeDiscipline", "quyết định kỷ luật hành chính", "administrative disciplinary decision");

    /// <summary>Gets a judgment of a court (<em>bản án</em>).</summary>
    public static ConclusionForm Judgment { get; } = Table.Add("judgment", "bản án", "court judgment");

    /// <summary>Gets the codes that this version knows, in the order above.</summary>
    public static ValueList<ConclusionForm> Known => Table.Codes;

    /// <summary>Gets the text of the code; empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Gets whether this version knows the code; false for the default value.</summary>
    public bool IsKnown => Table.Knows(Value);

    /// <summary>Gets what people call the code; null where this version does not know it.</summary>
    public LocalizedText? Label => Table.Label(Value);

    /// <inheritdoc/>
    static CodeTable<ConclusionForm> ICode<ConclusionForm>.Table => Table;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code.</param>
    /// <returns>The code, known or not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public static ConclusionForm Parse(string text) => Table.Parse(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code; null gives false.</param>
    /// <param name="code">The code, where the text is one.</param>
    /// <returns>Whether the text is a code, known or not.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ConclusionForm code) => Table.TryParse(text, out code);

    /// <summary>Returns the text of the code.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
