using System.Diagnostics.CodeAnalysis;

namespace DangBo.Domain.Exemplars;

/// <summary>What an inspection or supervision was about (<em>nội dung kiểm tra, giám sát</em>).</summary>
/// <remarks>
/// An open code: a text that this version does not know is kept, and tells nothing. The default value is the empty text.
/// Source: the evidence columns of the notes on the regulations, sections 2, 3 and 8.
/// </remarks>
public readonly record struct InspectionSubject : ICode<InspectionSubject>
{
    private static readonly CodeTable<InspectionSubject> Table = new(value => new(value));

    private readonly string? _value;

    private InspectionSubject(string value) => _value = value;

    /// <summary>Gets how the standards of a Party member are fulfilled (<em>việc thực hiện tiêu chuẩn đảng
    /// viên</em>).</summary>
    public static InspectionSubject MemberConduct { get; } =
        Table.Add("memberConduct", "việc thực hiện tiêu chuẩn đảng viên", "fulfilling the standards of a Party member");

    /// <summary>Gets the responsibility of the head of a unit (<em>trách nhiệm người đứng đầu</em>).</summary>
    public static InspectionSubject HeadResponsibility { get; } =
        Table.Add("headResponsibility", "trách nhiệm người đứng đầu", "responsibility of the head");

    /// <summary>Gets personnel work (<em>công tác cán bộ</em>).</summary>
    public static InspectionSubject PersonnelWork { get; } = Table.Add("personnelWork", "công tác cán bộ", "personnel work");

    /// <summary>Gets finances and assets (<em>tài chính, tài sản</em>).</summary>
    public static InspectionSubject FinancesAndAssets { get; } =
        Table.Add("financesAndAssets", "tài chính, tài sản", "finances and assets");

    /// <summary>Gets internal unity (<em>đoàn kết nội bộ</em>).</summary>
    public static InspectionSubject Unity { get; } = Table.Add("unity", "đoàn kết nội bộ", "internal unity");

    /// <summary>Gets the settling of complaints, denunciations and petitions (<em>giải quyết khiếu nại, tố cáo, kiến
    /// nghị</em>).</summary>
    public static InspectionSubject Petitions { get; } = Table.Add(
        "petitions",
        "giải quyết khiếu nại, tố cáo, kiến nghị",
        "settling of complaints, denunciations and petitions");

    /// <summary>Gets the codes that this version knows, in the order above.</summary>
    public static ValueList<InspectionSubject> Known => Table.Codes;

    /// <summary>Gets the text of the code; empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Gets whether this version knows the code; false for the default value.</summary>
    public bool IsKnown => Table.Knows(Value);

    /// <summary>Gets what people call the code; null where this version does not know it.</summary>
    public LocalizedText? Label => Table.Label(Value);

    /// <inheritdoc/>
    static CodeTable<InspectionSubject> ICode<InspectionSubject>.Table => Table;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code.</param>
    /// <returns>The code, known or not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public static InspectionSubject Parse(string text) => Table.Parse(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code; null gives false.</param>
    /// <param name="code">The code, where the text is one.</param>
    /// <returns>Whether the text is a code, known or not.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out InspectionSubject code) => Table.TryParse(text, out code);

    /// <summary>Returns the text of the code.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
