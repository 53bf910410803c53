using System.Diagnostics.CodeAnalysis;

namespace DangBo.Domain.Organizations;

/// <summary>What an organization is: a Party organization, an agency or unit, a mass organization.</summary>
/// <remarks>
/// An open code: a text that this version does not know is kept, and tells nothing. The default value is the empty text.
/// Kinds and terms are those of the notes on organization, sections 2, 6 and 9. An organization (<em>đảng bộ</em>,
/// <em>chi bộ</em>) is not its committee (<em>đảng ủy</em>, <em>chi ủy</em>).
/// </remarks>
public readonly record struct OrganizationKind : ICode<OrganizationKind>
{
    private static readonly CodeTable<OrganizationKind> Table = new(value => new(value));

    private readonly string? _value;

    private OrganizationKind(string value) => _value = value;

    /// <summary>Gets the Party organization of the city (<em>đảng bộ thành phố</em>).</summary>
    public static OrganizationKind CityPartyOrganization { get; } =
        Table.Add("cityPartyOrganization", "đảng bộ thành phố", "city Party organization");

    /// <summary>Gets the Party organization of a bloc of agencies (<em>đảng bộ khối</em>), directly above the
    /// grassroots.</summary>
    public static OrganizationKind BlocPartyOrganization { get; } =
        Table.Add("blocPartyOrganization", "đảng bộ khối", "bloc Party organization");

    /// <summary>Gets any other Party organization directly above the grassroots (<em>đảng bộ cấp trên trực tiếp
    /// của tổ chức cơ sở đảng</em>).</summary>
    public static OrganizationKind AboveGrassrootsPartyOrganization { get; } = Table.Add(
        "aboveGrassrootsPartyOrganization",
        "đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng",
        "Party organization directly above the grassroots");

    /// <summary>Gets the Party organization of a commune, ward or special zone since there is no district tier
    /// (<em>đảng bộ xã, phường, đặc khu</em>).</summary>
    public static OrganizationKind CommunePartyOrganization { get; } =
        Table.Add("communePartyOrganization", "đảng bộ cấp xã", "commune-level Party organization");

    /// <summary>Gets a grassroots Party organization with cells under it (<em>đảng bộ cơ sở</em>).</summary>
    public static OrganizationKind GrassrootsPartyOrganization { get; } =
        Table.Add("grassrootsPartyOrganization", "đảng bộ cơ sở", "grassroots Party organization");

    /// <summary>Gets a grassroots organization that is one cell (<em>chi bộ cơ sở</em>).</summary>
    public static OrganizationKind GrassrootsCell { get; } = Table.Add("grassrootsCell", "chi bộ cơ sở", "grassroots cell");

    /// <summary>Gets a Party organization between a grassroots one and its cells (<em>đảng bộ bộ phận</em>).</summary>
    public static OrganizationKind SectionalPartyOrganization { get; } =
        Table.Add("sectionalPartyOrganization", "đảng bộ bộ phận", "sectional Party organization");

    /// <summary>Gets a cell under a grassroots or sectional committee (<em>chi bộ trực thuộc</em>).</summary>
    public static OrganizationKind SubordinateCell { get; } =
        Table.Add("subordinateCell", "chi bộ trực thuộc", "subordinate cell");

    /// <summary>Gets a Party organization under a grassroots one, in the words of 2026 (<em>đảng bộ trực thuộc cơ
    /// sở</em>).</summary>
    public static OrganizationKind SubordinatePartyOrganization { get; } = Table.Add(
        "subordinatePartyOrganization", "đảng bộ trực thuộc cơ sở", "Party organization under a grassroots one");

    /// <summary>Gets a cell, in the words of 2026 that no longer tell a grassroots cell from a subordinate one (<em>chi
    /// bộ</em>).</summary>
    public static OrganizationKind PartyCell { get; } = Table.Add("partyCell", "chi bộ", "Party cell");

    /// <summary>Gets a group within a cell (<em>tổ đảng</em>); not itself a Party organization.</summary>
    public static OrganizationKind PartyGroup { get; } = Table.Add("partyGroup", "tổ đảng", "party group");

    /// <summary>Gets a party caucus in the Front, a mass organization or an elected body (<em>đảng đoàn</em>).</summary>
    public static OrganizationKind PartyCaucus { get; } = Table.Add("partyCaucus", "đảng đoàn", "party caucus");

    /// <summary>Gets a party civil affairs committee in an executive or judicial body (<em>ban cán sự đảng</em>).</summary>
    public static OrganizationKind PartyCivilAffairsCommittee { get; } =
        Table.Add("partyCivilAffairsCommittee", "ban cán sự đảng", "party civil affairs committee");

    /// <summary>Gets an agency that assists a Party committee, a commission or its office (<em>cơ quan tham
    /// mưu, giúp việc cấp ủy</em>).</summary>
    public static OrganizationKind PartyCommission { get; } =
        Table.Add("partyCommission", "cơ quan tham mưu, giúp việc cấp ủy", "commission or office of a Party committee");

    /// <summary>Gets a department, board or sector of the city (<em>sở, ban, ngành</em>).</summary>
    public static OrganizationKind MunicipalDepartment { get; } =
        Table.Add("municipalDepartment", "sở, ban, ngành", "municipal department");

    /// <summary>Gets any other agency with a head of its own (<em>cơ quan</em>).</summary>
    public static OrganizationKind Agency { get; } = Table.Add("agency", "cơ quan", "agency");

    /// <summary>Gets a public service unit (<em>đơn vị sự nghiệp công lập</em>).</summary>
    public static OrganizationKind PublicServiceUnit { get; } =
        Table.Add("publicServiceUnit", "đơn vị sự nghiệp công lập", "public service unit");

    /// <summary>Gets a center (<em>trung tâm</em>).</summary>
    public static OrganizationKind Center { get; } = Table.Add("center", "trung tâm", "center");

    /// <summary>Gets a division of an agency, and what ranks with it (<em>phòng và tương đương</em>).</summary>
    public static OrganizationKind Division { get; } = Table.Add("division", "phòng", "division");

    /// <summary>Gets the Fatherland Front (<em>Mặt trận Tổ quốc</em>).</summary>
    public static OrganizationKind FatherlandFront { get; } =
        Table.Add("fatherlandFront", "Mặt trận Tổ quốc", "Fatherland Front");

    /// <summary>Gets any other socio-political organization (<em>tổ chức chính trị - xã hội</em>).</summary>
    public static OrganizationKind SocioPoliticalOrganization { get; } =
        Table.Add("socioPoliticalOrganization", "tổ chức chính trị - xã hội", "socio-political organization");

    /// <summary>Gets a trade union above the grassroots (<em>công đoàn cấp trên cơ sở</em>).</summary>
    public static OrganizationKind TradeUnion { get; } = Table.Add("tradeUnion", "công đoàn", "trade union");

    /// <summary>Gets a grassroots trade union (<em>công đoàn cơ sở</em>).</summary>
    public static OrganizationKind GrassrootsTradeUnion { get; } =
        Table.Add("grassrootsTradeUnion", "công đoàn cơ sở", "grassroots trade union");

    /// <summary>Gets a member union of a grassroots trade union (<em>công đoàn cơ sở thành viên</em>).</summary>
    public static OrganizationKind MemberTradeUnion { get; } =
        Table.Add("memberTradeUnion", "công đoàn cơ sở thành viên", "member trade union");

    /// <summary>Gets a section of a grassroots trade union (<em>công đoàn bộ phận</em>).</summary>
    public static OrganizationKind SectionalTradeUnion { get; } =
        Table.Add("sectionalTradeUnion", "công đoàn bộ phận", "sectional trade union");

    /// <summary>Gets a group within a trade union (<em>tổ công đoàn</em>).</summary>
    public static OrganizationKind TradeUnionGroup { get; } =
        Table.Add("tradeUnionGroup", "tổ công đoàn", "trade union group");

    /// <summary>Gets a Youth Union organization above the grassroots (<em>Đoàn TNCS Hồ Chí Minh</em>).</summary>
    public static OrganizationKind YouthUnion { get; } = Table.Add("youthUnion", "Đoàn Thanh niên", "Youth Union");

    /// <summary>Gets a grassroots Youth Union (<em>Đoàn cơ sở</em>).</summary>
    public static OrganizationKind GrassrootsYouthUnion { get; } =
        Table.Add("grassrootsYouthUnion", "Đoàn cơ sở", "grassroots Youth Union");

    /// <summary>Gets a cell of the Youth Union (<em>chi đoàn</em>).</summary>
    public static OrganizationKind YouthUnionCell { get; } = Table.Add("youthUnionCell", "chi đoàn", "Youth Union cell");

    /// <summary>Gets a Veterans Association above the grassroots (<em>Hội Cựu chiến binh</em>).</summary>
    public static OrganizationKind VeteransAssociation { get; } =
        Table.Add("veteransAssociation", "Hội Cựu chiến binh", "Veterans Association");

    /// <summary>Gets a grassroots Veterans Association (<em>Hội Cựu chiến binh cơ sở</em>).</summary>
    public static OrganizationKind GrassrootsVeteransAssociation { get; } =
        Table.Add("grassrootsVeteransAssociation", "Hội Cựu chiến binh cơ sở", "grassroots Veterans Association");

    /// <summary>Gets a branch of the Veterans Association (<em>chi hội Cựu chiến binh</em>).</summary>
    public static OrganizationKind VeteransBranch { get; } =
        Table.Add("veteransBranch", "chi hội Cựu chiến binh", "veterans branch");

    /// <summary>Gets a Women's Union above the grassroots (<em>Hội Liên hiệp Phụ nữ</em>).</summary>
    public static OrganizationKind WomensUnion { get; } = Table.Add("womensUnion", "Hội Liên hiệp Phụ nữ", "Women's Union");

    /// <summary>Gets a grassroots Women's Union (<em>Hội Liên hiệp Phụ nữ cơ sở</em>).</summary>
    public static OrganizationKind GrassrootsWomensUnion { get; } =
        Table.Add("grassrootsWomensUnion", "Hội Liên hiệp Phụ nữ cơ sở", "grassroots Women's Union");

    /// <summary>Gets a branch of the Women's Union (<em>chi hội phụ nữ</em>).</summary>
    public static OrganizationKind WomensBranch { get; } = Table.Add("womensBranch", "chi hội phụ nữ", "women's branch");

    /// <summary>Gets the codes that this version knows, in the order above.</summary>
    public static ValueList<OrganizationKind> Known => Table.Codes;

    /// <summary>Gets the text of the code; empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Gets whether this version knows the code; false for the default value.</summary>
    public bool IsKnown => Table.Knows(Value);

    /// <summary>Gets what people call the code; null where this version does not know it.</summary>
    public LocalizedText? Label => Table.Label(Value);

    /// <inheritdoc/>
    static CodeTable<OrganizationKind> ICode<OrganizationKind>.Table => Table;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code.</param>
    /// <returns>The code, known or not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public static OrganizationKind Parse(string text) => Table.Parse(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code; null gives false.</param>
    /// <param name="code">The code, where the text is one.</param>
    /// <returns>Whether the text is a code, known or not.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out OrganizationKind code) => Table.TryParse(text, out code);

    /// <summary>Returns the text of the code.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
