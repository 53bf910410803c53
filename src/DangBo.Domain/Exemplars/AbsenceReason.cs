using System.Diagnostics.CodeAnalysis;

namespace DangBo.Domain.Exemplars;

/// <summary>Why somebody was absent from work (<em>lý do nghỉ</em>).</summary>
/// <remarks>
/// An open code: a text that this version does not know is kept, and tells nothing. The default value is the empty text.
/// Source: the notes on commendation, section 3.1 (QC-04, QC-05).
/// </remarks>
public readonly record struct AbsenceReason : ICode<AbsenceReason>
{
    private static readonly CodeTable<AbsenceReason> Table = new(value => new(value));

    private readonly string? _value;

    private AbsenceReason(string value) => _value = value;

    /// <summary>Gets sick leave (<em>nghỉ ốm</em>).</summary>
    public static AbsenceReason SickLeave { get; } = Table.Add("sickLeave", "nghỉ ốm", "sick leave");

    /// <summary>Gets maternity leave (<em>nghỉ thai sản</em>).</summary>
    public static AbsenceReason Maternity { get; } = Table.Add("maternity", "nghỉ thai sản", "maternity leave");

    /// <summary>Gets another reason (<em>lý do khác</em>).</summary>
    public static AbsenceReason Other { get; } = Table.Add("other", "lý do khác", "another reason");

    /// <summary>Gets the codes that this version knows, in the order above.</summary>
    public static ValueList<AbsenceReason> Known => Table.Codes;

    /// <summary>Gets the text of the code; empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Gets whether this version knows the code; false for the default value.</summary>
    public bool IsKnown => Table.Knows(Value);

    /// <summary>Gets what people call the code; null where this version does not know it.</summary>
    public LocalizedText? Label => Table.Label(Value);

    /// <inheritdoc/>
    static CodeTable<AbsenceReason> ICode<AbsenceReason>.Table => Table;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code.</param>
    /// <returns>The code, known or not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public static AbsenceReason Parse(string text) => Table.Parse(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code; null gives false.</param>
    /// <param name="code">The code, where the text is one.</param>
    /// <returns>Whether the text is a code, known or not.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out AbsenceReason code) => Table.TryParse(text, out code);

    /// <summary>Returns the text of the code.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
