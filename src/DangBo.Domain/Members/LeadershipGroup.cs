using System.Diagnostics.CodeAnalysis;

namespace DangBo.Domain.Members;

/// <summary>A group of those whom the criteria of exemplary conduct under Directive 05 name.</summary>
/// <remarks>
/// A closed set: the five groups of the article that the project began from, first paragraph, in its order. The default
/// value is none of them. Who belongs to which is in <see cref="LeadershipGroups"/>.
/// </remarks>
public readonly record struct LeadershipGroup : ICode<LeadershipGroup>
{
    private static readonly CodeTable<LeadershipGroup> Table = new(value => new(value), closed: true);

    private readonly string? _value;

    private LeadershipGroup(string value) => _value = value;

    /// <summary>Gets the members of Party committees (<em>cấp ủy viên</em>).</summary>
    public static LeadershipGroup CommitteeMember { get; } =
        Table.Add("committeeMember", "cấp ủy viên", "committee member");

    /// <summary>Gets the secretaries of Party committees and cells (<em>bí thư cấp ủy</em>).</summary>
    public static LeadershipGroup CommitteeSecretary { get; } =
        Table.Add("committeeSecretary", "bí thư cấp ủy", "committee secretary");

    /// <summary>Gets the heads of units (<em>thủ trưởng đơn vị</em>).</summary>
    public static LeadershipGroup UnitHead { get; } = Table.Add("unitHead", "thủ trưởng đơn vị", "unit head");

    /// <summary>Gets heads and deputies of divisions, equivalent or above (<em>trưởng, phó phòng và tương đương
    /// trở lên</em>).</summary>
    public static LeadershipGroup DivisionHeadOrDeputy { get; } = Table.Add(
        "divisionHeadOrDeputy",
        "trưởng, phó phòng và tương đương trở lên",
        "division head or deputy, equivalent or above");

    /// <summary>Gets the heads of mass organizations (<em>người đứng đầu các đoàn thể</em>).</summary>
    public static LeadershipGroup MassOrganizationHead { get; } =
        Table.Add("massOrganizationHead", "người đứng đầu các đoàn thể", "head of a mass organization");

    /// <summary>Gets the codes that this version knows, in the order above.</summary>
    public static ValueList<LeadershipGroup> Known => Table.Codes;

    /// <summary>Gets the text of the code; empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Gets whether this is a code of the set; false for the default value alone.</summary>
    public bool IsKnown => Table.Knows(Value);

    /// <summary>Gets what people call the code; null where this version does not know it.</summary>
    public LocalizedText? Label => Table.Label(Value);

    /// <inheritdoc/>
    static CodeTable<LeadershipGroup> ICode<LeadershipGroup>.Table => Table;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a code of the set.</exception>
    public static LeadershipGroup Parse(string text) => Table.Parse(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code; null gives false.</param>
    /// <param name="code">The code, where the text is one.</param>
    /// <returns>Whether the text is a code of the set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out LeadershipGroup code) => Table.TryParse(text, out code);

    /// <summary>Returns the text of the code.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
