using System.Diagnostics.CodeAnalysis;

namespace DangBo.Domain.Classifications;

/// <summary>A level of the yearly quality classification (<em>mức xếp loại chất lượng</em>).</summary>
/// <remarks>
/// An open code: a text that this version does not know is kept, and tells nothing. The default value is the empty text.
/// Source: the notes on commendation, sections 3 and 8.
/// </remarks>
public readonly record struct QualityLevel : ICode<QualityLevel>
{
    private static readonly CodeTable<QualityLevel> Table = new(value => new(value));

    private readonly string? _value;

    private QualityLevel(string value) => _value = value;

    /// <summary>Gets excellent completion of duties (<em>hoàn thành xuất sắc nhiệm vụ</em>).</summary>
    public static QualityLevel Excellent { get; } = Table.Add("excellent", "hoàn thành xuất sắc nhiệm vụ", "excellent");

    /// <summary>Gets good completion of duties (<em>hoàn thành tốt nhiệm vụ</em>).</summary>
    public static QualityLevel Good { get; } = Table.Add("good", "hoàn thành tốt nhiệm vụ", "good");

    /// <summary>Gets completion of duties (<em>hoàn thành nhiệm vụ</em>).</summary>
    public static QualityLevel Completed { get; } = Table.Add("completed", "hoàn thành nhiệm vụ", "completed");

    /// <summary>Gets duties not completed (<em>không hoàn thành nhiệm vụ</em>).</summary>
    public static QualityLevel NotCompleted { get; } = Table.Add("notCompleted", "không hoàn thành nhiệm vụ", "not completed");

    /// <summary>Gets the codes that this version knows, in the order above.</summary>
    public static ValueList<QualityLevel> Known => Table.Codes;

    /// <summary>Gets the text of the code; empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Gets whether this version knows the code; false for the default value.</summary>
    public bool IsKnown => Table.Knows(Value);

    /// <summary>Gets what people call the code; null where this version does not know it.</summary>
    public LocalizedText? Label => Table.Label(Value);

    /// <inheritdoc/>
    static CodeTable<QualityLevel> ICode<QualityLevel>.Table => Table;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code.</param>
    /// <returns>The code, known or not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public static QualityLevel Parse(string text) => Table.Parse(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code; null gives false.</param>
    /// <param name="code">The code, where the text is one.</param>
    /// <returns>Whether the text is a code, known or not.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out QualityLevel code) => Table.TryParse(text, out code);

    /// <summary>Returns the text of the code.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
