using System.Diagnostics.CodeAnalysis;

namespace DangBo.Domain.Members;

/// <summary>A form of Party discipline of a member (<em>hình thức kỷ luật</em>).</summary>
/// <remarks>
/// An open code: a text that this version does not know is kept, and tells nothing. The default value is the empty text.
/// A probationary member may be given the first two only. Source: the Charter, Article 35, by the notes on commendation, section 8.
/// </remarks>
public readonly record struct DisciplineForm : ICode<DisciplineForm>
{
    private static readonly CodeTable<DisciplineForm> Table = new(value => new(value));

    private readonly string? _value;

    private DisciplineForm(string value) => _value = value;

    /// <summary>Gets a reprimand (<em>khiển trách</em>).</summary>
    public static DisciplineForm Reprimand { get; } = Table.Add("reprimand", "khiển trách", "reprimand");

    /// <summary>Gets a warning (<em>cảnh cáo</em>).</summary>
    public static DisciplineForm Warning { get; } = Table.Add("warning", "cảnh cáo", "warning");

    /// <summary>Gets a dismissal from office (<em>cách chức</em>).</summary>
    public static DisciplineForm Dismissal { get; } = Table.Add("dismissal", "cách chức", "dismissal from office");

    /// <summary>Gets an expulsion (<em>khai trừ</em>).</summary>
    public static DisciplineForm Expulsion { get; } = Table.Add("expulsion", "khai trừ", "expulsion");

    /// <summary>Gets the codes that this version knows, in the order above.</summary>
    public static ValueList<DisciplineForm> Known => Table.Codes;

    /// <summary>Gets the text of the code; empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Gets whether this version knows the code; false for the default value.</summary>
    public bool IsKnown => Table.Knows(Value);

    /// <summary>Gets what people call the code; null where this version does not know it.</summary>
    public LocalizedText? Label => Table.Label(Value);

    /// <inheritdoc/>
    static CodeTable<DisciplineForm> ICode<DisciplineForm>.Table => Table;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code.</param>
    /// <returns>The code, known or not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public static DisciplineForm Parse(string text) => Table.Parse(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code; null gives false.</param>
    /// <param name="code">The code, where the text is one.</param>
    /// <returns>Whether the text is a code, known or not.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out DisciplineForm code) => Table.TryParse(text, out code);

    /// <summary>Returns the text of the code.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
