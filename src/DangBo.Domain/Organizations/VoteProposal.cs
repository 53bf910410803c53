using System.Diagnostics.CodeAnalysis;

namespace DangBo.Domain.Organizations;

/// <summary>What was put to the vote.</summary>
/// <remarks>
/// An open code: a text that this version does not know is kept, and tells nothing. The default value is the empty text.
/// Source: the notes on organization, VOT-02 to VOT-04.
/// </remarks>
public readonly record struct VoteProposal : ICode<VoteProposal>
{
    private static readonly CodeTable<VoteProposal> Table = new(value => new(value));

    private readonly string? _value;

    private VoteProposal(string value) => _value = value;

    /// <summary>Gets a resolution or decision (<em>nghị quyết, quyết định</em>), VOT-02.</summary>
    public static VoteProposal Resolution { get; } =
        Table.Add("resolution", "thông qua nghị quyết, quyết định", "adopting a resolution or decision");

    /// <summary>Gets the proposal to admit a member (<em>kết nạp</em>), VOT-03.</summary>
    public static VoteProposal Admission { get; } = Table.Add("admission", "kết nạp đảng viên", "admitting a member");

    /// <summary>Gets the proposal to recognize a probationary member as official (<em>công nhận chính thức</em>),
    /// VOT-03.</summary>
    public static VoteProposal OfficialRecognition { get; } =
        Table.Add("officialRecognition", "công nhận đảng viên chính thức", "recognizing a member as official");

    /// <summary>Gets the codes that this version knows, in the order above.</summary>
    public static ValueList<VoteProposal> Known => Table.Codes;

    /// <summary>Gets the text of the code; empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Gets whether this version knows the code; false for the default value.</summary>
    public bool IsKnown => Table.Knows(Value);

    /// <summary>Gets what people call the code; null where this version does not know it.</summary>
    public LocalizedText? Label => Table.Label(Value);

    /// <inheritdoc/>
    static CodeTable<VoteProposal> ICode<VoteProposal>.Table => Table;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code.</param>
    /// <returns>The code, known or not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public static VoteProposal Parse(string text) => Table.Parse(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code; null gives false.</param>
    /// <param name="code">The code, where the text is one.</param>
    /// <returns>Whether the text is a code, known or not.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out VoteProposal code) => Table.TryParse(text, out code);

    /// <summary>Returns the text of the code.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
