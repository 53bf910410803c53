using System.Diagnostics.CodeAnalysis;

namespace DangBo.Domain.Organizations;

/// <summary>What somebody is in an organization; the kind of the organization says the rest.</summary>
/// <remarks>
/// An open code: a text that this version does not know is kept, and tells nothing. The default value is the empty text.
/// One code serves every organization where the title is the same: a <see cref="Secretary"/> of a cell and one of a
/// Youth Union differ in the <see cref="OrganizationKind"/>. Titles are those of the notes on organization, section 3.
/// </remarks>
public readonly record struct Position : ICode<Position>
{
    private static readonly CodeTable<Position> Table = new(value => new(value));

    private readonly string? _value;

    private Position(string value) => _value = value;

    /// <summary>Gets the secretary (<em>bí thư</em>) of a Party committee, a cell, a Youth Union or a Youth
    /// Union cell.</summary>
    public static Position Secretary { get; } = Table.Add("secretary", "bí thư", "secretary");

    /// <summary>Gets a deputy secretary (<em>phó bí thư</em>).</summary>
    public static Position DeputySecretary { get; } = Table.Add("deputySecretary", "phó bí thư", "deputy secretary");

    /// <summary>Gets the permanent deputy secretary (<em>phó bí thư thường trực</em>).</summary>
    public static Position PermanentDeputySecretary { get; } =
        Table.Add("permanentDeputySecretary", "phó bí thư thường trực", "permanent deputy secretary");

    /// <summary>Gets a full-time deputy secretary (<em>phó bí thư chuyên trách</em>).</summary>
    public static Position FullTimeDeputySecretary { get; } =
        Table.Add("fullTimeDeputySecretary", "phó bí thư chuyên trách", "full-time deputy secretary");

    /// <summary>Gets a member of the standing board (<em>ủy viên ban thường vụ</em>).</summary>
    public static Position StandingBoardMember { get; } =
        Table.Add("standingBoardMember", "ủy viên ban thường vụ", "standing board member");

    /// <summary>Gets a member of the committee (<em>ủy viên ban chấp hành</em>); in a Party organization a
    /// <em>cấp ủy viên</em>.</summary>
    public static Position CommitteeMember { get; } =
        Table.Add("committeeMember", "ủy viên ban chấp hành", "committee member");

    /// <summary>Gets a member of the committee of a cell (<em>chi ủy viên</em>).</summary>
    public static Position CellCommitteeMember { get; } =
        Table.Add("cellCommitteeMember", "chi ủy viên", "cell committee member");

    /// <summary>Gets the leader of a party group (<em>tổ trưởng tổ đảng</em>).</summary>
    public static Position PartyGroupLeader { get; } =
        Table.Add("partyGroupLeader", "tổ trưởng tổ đảng", "party group leader");

    /// <summary>Gets the deputy leader of a party group (<em>tổ phó tổ đảng</em>).</summary>
    public static Position PartyGroupDeputyLeader { get; } =
        Table.Add("partyGroupDeputyLeader", "tổ phó tổ đảng", "deputy party group leader");

    /// <summary>Gets a member of a party caucus or civil affairs committee (<em>thành viên đảng đoàn, ban cán
    /// sự đảng</em>).</summary>
    public static Position CaucusMember { get; } = Table.Add(
        "caucusMember",
        "thành viên đảng đoàn, ban cán sự đảng",
        "member of a caucus or civil affairs committee");

    /// <summary>Gets the chair of the inspection commission (<em>chủ nhiệm ủy ban kiểm tra</em>).</summary>
    public static Position InspectionChair { get; } =
        Table.Add("inspectionChair", "chủ nhiệm ủy ban kiểm tra", "inspection chair");

    /// <summary>Gets a deputy chair of the inspection commission (<em>phó chủ nhiệm ủy ban kiểm tra</em>).</summary>
    public static Position InspectionDeputyChair { get; } =
        Table.Add("inspectionDeputyChair", "phó chủ nhiệm ủy ban kiểm tra", "deputy inspection chair");

    /// <summary>Gets a member of the inspection commission (<em>ủy viên ủy ban kiểm tra</em>).</summary>
    public static Position InspectionMember { get; } =
        Table.Add("inspectionMember", "ủy viên ủy ban kiểm tra", "inspection commission member");

    /// <summary>Gets a member of the Central Committee (<em>Ủy viên Ban Chấp hành Trung ương</em>).</summary>
    public static Position CentralCommitteeMember { get; } =
        Table.Add("centralCommitteeMember", "Ủy viên Ban Chấp hành Trung ương", "member of the Central Committee");

    /// <summary>Gets a member of the Secretariat (<em>Ủy viên Ban Bí thư</em>).</summary>
    public static Position SecretariatMember { get; } =
        Table.Add("secretariatMember", "Ủy viên Ban Bí thư", "member of the Secretariat");

    /// <summary>Gets a member of the Politburo (<em>Ủy viên Bộ Chính trị</em>).</summary>
    public static Position PolitburoMember { get; } =
        Table.Add("politburoMember", "Ủy viên Bộ Chính trị", "member of the Politburo");

    /// <summary>Gets the head of an agency under any title not named here (<em>thủ trưởng cơ quan</em>).</summary>
    public static Position AgencyHead { get; } = Table.Add("agencyHead", "thủ trưởng cơ quan", "agency head");

    /// <summary>Gets a deputy of the head of an agency (<em>cấp phó của thủ trưởng cơ quan</em>).</summary>
    public static Position AgencyDeputyHead { get; } =
        Table.Add("agencyDeputyHead", "phó thủ trưởng cơ quan", "deputy agency head");

    /// <summary>Gets the director (<em>giám đốc</em>).</summary>
    public static Position Director { get; } = Table.Add("director", "giám đốc", "director");

    /// <summary>Gets a deputy director (<em>phó giám đốc</em>).</summary>
    public static Position DeputyDirector { get; } = Table.Add("deputyDirector", "phó giám đốc", "deputy director");

    /// <summary>Gets the head of a board or commission (<em>trưởng ban</em>).</summary>
    public static Position BoardHead { get; } = Table.Add("boardHead", "trưởng ban", "board head");

    /// <summary>Gets a deputy head of a board or commission (<em>phó trưởng ban</em>).</summary>
    public static Position BoardDeputyHead { get; } = Table.Add("boardDeputyHead", "phó trưởng ban", "deputy board head");

    /// <summary>Gets the chief of an office (<em>chánh văn phòng</em>).</summary>
    public static Position ChiefOfOffice { get; } = Table.Add("chiefOfOffice", "chánh văn phòng", "chief of office");

    /// <summary>Gets a deputy chief of an office (<em>phó chánh văn phòng</em>).</summary>
    public static Position DeputyChiefOfOffice { get; } =
        Table.Add("deputyChiefOfOffice", "phó chánh văn phòng", "deputy chief of office");

    /// <summary>Gets the chief inspector (<em>chánh thanh tra</em>).</summary>
    public static Position ChiefInspector { get; } = Table.Add("chiefInspector", "chánh thanh tra", "chief inspector");

    /// <summary>Gets a deputy chief inspector (<em>phó chánh thanh tra</em>).</summary>
    public static Position DeputyChiefInspector { get; } =
        Table.Add("deputyChiefInspector", "phó chánh thanh tra", "deputy chief inspector");

    /// <summary>Gets the head of a division (<em>trưởng phòng</em>).</summary>
    public static Position DivisionHead { get; } = Table.Add("divisionHead", "trưởng phòng", "division head");

    /// <summary>Gets a deputy head of a division (<em>phó trưởng phòng</em>).</summary>
    public static Position DivisionDeputyHead { get; } =
        Table.Add("divisionDeputyHead", "phó trưởng phòng", "deputy division head");

    /// <summary>Gets the director of a center (<em>giám đốc trung tâm</em>).</summary>
    public static Position CenterDirector { get; } = Table.Add("centerDirector", "giám đốc trung tâm", "center director");

    /// <summary>Gets a deputy director of a center (<em>phó giám đốc trung tâm</em>).</summary>
    public static Position CenterDeputyDirector { get; } =
        Table.Add("centerDeputyDirector", "phó giám đốc trung tâm", "deputy center director");

    /// <summary>Gets the chairperson of a mass organization (<em>chủ tịch</em>).</summary>
    public static Position Chairperson { get; } = Table.Add("chairperson", "chủ tịch", "chairperson");

    /// <summary>Gets a deputy chairperson of a mass organization (<em>phó chủ tịch</em>).</summary>
    public static Position DeputyChairperson { get; } =
        Table.Add("deputyChairperson", "phó chủ tịch", "deputy chairperson");

    /// <summary>Gets the head of a branch of an association (<em>chi hội trưởng</em>).</summary>
    public static Position BranchHead { get; } = Table.Add("branchHead", "chi hội trưởng", "branch head");

    /// <summary>Gets a deputy head of a branch of an association (<em>chi hội phó</em>).</summary>
    public static Position BranchDeputyHead { get; } = Table.Add("branchDeputyHead", "chi hội phó", "deputy branch head");

    /// <summary>Gets the leader of a trade union group (<em>tổ trưởng công đoàn</em>).</summary>
    public static Position TradeUnionGroupLeader { get; } =
        Table.Add("tradeUnionGroupLeader", "tổ trưởng công đoàn", "trade union group leader");

    /// <summary>Gets the codes that this version knows, in the order above.</summary>
    public static ValueList<Position> Known => Table.Codes;

    /// <summary>Gets the text of the code; empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Gets whether this version knows the code; false for the default value.</summary>
    public bool IsKnown => Table.Knows(Value);

    /// <summary>Gets what people call the code; null where this version does not know it.</summary>
    public LocalizedText? Label => Table.Label(Value);

    /// <inheritdoc/>
    static CodeTable<Position> ICode<Position>.Table => Table;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code.</param>
    /// <returns>The code, known or not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public static Position Parse(string text) => Table.Parse(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code; null gives false.</param>
    /// <param name="code">The code, where the text is one.</param>
    /// <returns>Whether the text is a code, known or not.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Position code) => Table.TryParse(text, out code);

    /// <summary>Returns the text of the code.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
