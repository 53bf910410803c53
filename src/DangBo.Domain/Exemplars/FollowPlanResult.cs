using System.Diagnostics.CodeAnalysis;

namespace DangBo.Domain.Exemplars;

/// <summary>What came of one item of a person's plan to follow (<em>kế hoạch làm theo</em>).</summary>
/// <remarks>
/// An open code: a text that this version does not know is kept, and tells nothing. The default value is the empty text.
/// It states what was done. How well it was done is a judgment: it has a body, a day and minutes, and no place here.
/// </remarks>
public readonly record struct FollowPlanResult : ICode<FollowPlanResult>
{
    private static readonly CodeTable<FollowPlanResult> Table = new(value => new(value));

    private readonly string? _value;

    private FollowPlanResult(string value) => _value = value;

    /// <summary>Gets carried out (<em>đã thực hiện</em>).</summary>
    public static FollowPlanResult Done { get; } = Table.Add("done", "đã thực hiện", "done");

    /// <summary>Gets carried out in part (<em>thực hiện một phần</em>).</summary>
    public static FollowPlanResult PartlyDone { get; } = Table.Add("partlyDone", "thực hiện một phần", "partly done");

    /// <summary>Gets not carried out (<em>chưa thực hiện</em>).</summary>
    public static FollowPlanResult NotDone { get; } = Table.Add("notDone", "chưa thực hiện", "not done");

    /// <summary>Gets the codes that this version knows, in the order above.</summary>
    public static ValueList<FollowPlanResult> Known => Table.Codes;

    /// <summary>Gets the text of the code; empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Gets whether this version knows the code; false for the default value.</summary>
    public bool IsKnown => Table.Knows(Value);

    /// <summary>Gets what people call the code; null where this version does not know it.</summary>
    public LocalizedText? Label => Table.Label(Value);

    /// <inheritdoc/>
    static CodeTable<FollowPlanResult> ICode<FollowPlanResult>.Table => Table;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code.</param>
    /// <returns>The code, known or not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public static FollowPlanResult Parse(string text) => Table.Parse(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code; null gives false.</param>
    /// <param name="code">The code, where the text is one.</param>
    /// <returns>Whether the text is a code, known or not.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out FollowPlanResult code) => Table.TryParse(text, out code);

    /// <summary>Returns the text of the code.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
