using System.Diagnostics.CodeAnalysis;

namespace DangBo.Domain.Organizations;

/// <summary>What a superior consented to (<em>ý kiến đồng ý của cấp trên</em>).</summary>
/// <remarks>
/// An open code: a text that this version does not know is kept, and tells nothing. The default value is the empty text.
/// Source: the notes on organization, ORG-09 to ORG-13 and TRM-03.
/// </remarks>
public readonly record struct ConsentSubject : ICode<ConsentSubject>
{
    private static readonly CodeTable<ConsentSubject> Table = new(value => new(value));

    private readonly string? _value;

    private ConsentSubject(string value) => _value = value;

    /// <summary>Gets the forming of an organization of this kind, as of a grassroots Party organization under thirty
    /// members (ORG-09), a sectional one (ORG-12), or a grassroots cell under a grassroots committee (ORG-13).</summary>
    public static ConsentSubject Formation { get; } =
        Table.Add("formation", "thành lập loại hình tổ chức này", "forming an organization of this kind");

    /// <summary>Gets that a cell of more than thirty members remains a cell (ORG-10, ORG-11).</summary>
    public static ConsentSubject RemainingCell { get; } =
        Table.Add("remainingCell", "giữ loại hình chi bộ khi trên 30 đảng viên", "remaining a cell above thirty members");

    /// <summary>Gets a congress earlier or later than its term (TRM-03).</summary>
    public static ConsentSubject MovedCongress { get; } =
        Table.Add("movedCongress", "đại hội sớm hơn hoặc muộn hơn nhiệm kỳ", "a congress earlier or later than the term");

    /// <summary>Gets the codes that this version knows, in the order above.</summary>
    public static ValueList<ConsentSubject> Known => Table.Codes;

    /// <summary>Gets the text of the code; empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Gets whether this version knows the code; false for the default value.</summary>
    public bool IsKnown => Table.Knows(Value);

    /// <summary>Gets what people call the code; null where this version does not know it.</summary>
    public LocalizedText? Label => Table.Label(Value);

    /// <inheritdoc/>
    static CodeTable<ConsentSubject> ICode<ConsentSubject>.Table => Table;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code.</param>
    /// <returns>The code, known or not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public static ConsentSubject Parse(string text) => Table.Parse(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code; null gives false.</param>
    /// <param name="code">The code, where the text is one.</param>
    /// <returns>Whether the text is a code, known or not.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ConsentSubject code) => Table.TryParse(text, out code);

    /// <summary>Returns the text of the code.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
