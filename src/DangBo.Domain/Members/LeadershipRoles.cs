using DangBo.Domain.Organizations;
using static DangBo.Domain.Members.LeadershipGroup;
using static DangBo.Domain.Organizations.OrganizationKind;
using static DangBo.Domain.Organizations.Position;

namespace DangBo.Domain.Members;

/// <summary>One row of the table of leadership: which groups follow from certain positions in certain
/// organizations.</summary>
public sealed record LeadershipRole
{
    /// <summary>Gets the positions; the row holds for each of them in each of <see cref="Kinds"/>.</summary>
    public required ValueList<Position> Positions { get; init; }

    /// <summary>Gets the kinds of organization.</summary>
    public required ValueList<OrganizationKind> Kinds { get; init; }

    /// <summary>Gets the groups to which the holder always belongs; empty where none follows.</summary>
    public ValueList<LeadershipGroup> Groups { get; init; } = [];

    /// <summary>Gets the groups to which the holder may belong: position and kind alone do not tell.</summary>
    public ValueList<LeadershipGroup> Open { get; init; } = [];

    /// <summary>Gets the rows of the notes on organization that the row was read from; <c>article</c> is the
    /// article.</summary>
    public required ValueList<string> Rows { get; init; }
}

/// <summary>The rows of the table. What stands in none of them is not known to the library, and nothing follows
/// from it.</summary>
/// <remarks>
/// The notes do not define the five groups; they define who heads what. That a title belongs to a group of the article is
/// the library's own reading of those rows, and no rule set may cite it as verified.
/// </remarks>
internal static class LeadershipRoles
{
    private static readonly ValueList<OrganizationKind> WithPartyCommittee =
    [
        CityPartyOrganization, BlocPartyOrganization, AboveGrassrootsPartyOrganization, CommunePartyOrganization,
        GrassrootsPartyOrganization, SectionalPartyOrganization, SubordinatePartyOrganization,
    ];

    private static readonly ValueList<OrganizationKind> WithInspectionCommission =
        [.. WithPartyCommittee.Where(kind => kind != SectionalPartyOrganization && kind != SubordinatePartyOrganization)];

    private static readonly ValueList<OrganizationKind> Cells = [GrassrootsCell, SubordinateCell, PartyCell];

    private static readonly ValueList<OrganizationKind> Agencies =
        [PartyCommission, MunicipalDepartment, Agency, PublicServiceUnit];

    private static readonly ValueList<OrganizationKind> MassOrganizationsAbove =
        [TradeUnion, VeteransAssociation, WomensUnion, SocioPoliticalOrganization];

    private static readonly ValueList<OrganizationKind> MassOrganizationsOfUnits =
    [
        GrassrootsTradeUnion, MemberTradeUnion, SectionalTradeUnion,
        GrassrootsVeteransAssociation, GrassrootsWomensUnion,
    ];

    private static readonly ValueList<OrganizationKind> YouthOfUnits = [GrassrootsYouthUnion, YouthUnionCell];

    private static readonly ValueList<OrganizationKind> Branches = [VeteransBranch, WomensBranch];

    private static readonly ValueList<Position> HeadsOfAgencies =
        [AgencyHead, Director, BoardHead, ChiefOfOffice, ChiefInspector];

    private static readonly ValueList<Position> DeputiesOfAgencies =
        [AgencyDeputyHead, DeputyDirector, BoardDeputyHead, DeputyChiefOfOffice, DeputyChiefInspector];

    private static readonly ValueList<Position> HeadsAndDeputiesOfDivisions =
    [
        DivisionHead, DivisionDeputyHead, BoardHead, BoardDeputyHead,
        ChiefOfOffice, DeputyChiefOfOffice, ChiefInspector, DeputyChiefInspector,
    ];

    private static readonly ValueList<LeadershipGroup> OfCommittee = [LeadershipGroup.CommitteeMember];

    /// <summary>Gets the rows: the Party, the agencies, the mass organizations.</summary>
    public static ValueList<LeadershipRole> Table { get; } =
    [
        // Secretary and deputies are elected from the committee or its standing board.
        Row(
            [Secretary], WithPartyCommittee,
            [CommitteeSecretary, LeadershipGroup.CommitteeMember], ["COM-05", "COM-07", "HED-01", "HED-02"]),
        Row(
            [DeputySecretary, PermanentDeputySecretary, FullTimeDeputySecretary], WithPartyCommittee,
            OfCommittee, ["COM-05", "COM-07", "COM-08"]),
        Row([StandingBoardMember, Position.CommitteeMember], WithPartyCommittee, OfCommittee, ["COM-05", "COM-07"]),

        // A cell of fewer than nine official members has a secretary and no committee. The secretary of a cell counts as
        // one all the same; whether there is a committee to be a member of, the mandate does not tell.
        Row([Secretary], Cells, [CommitteeSecretary], ["COM-01", "COM-02", "COM-03", "HED-03"], open: OfCommittee),
        Row([DeputySecretary], Cells, [], ["COM-01", "COM-02", "COM-03"], open: OfCommittee),
        Row([CellCommitteeMember, Position.CommitteeMember], Cells, OfCommittee, ["COM-01", "COM-03"]),

        // A party group is not a Party organization and has no committee.
        Row([PartyGroupLeader, PartyGroupDeputyLeader], [PartyGroup, .. Cells], [], ["ORG-16"]),

        // A caucus is appointed and no link in the tree of committees; but that note is recalled, so nothing is closed.
        Row(
            [Secretary, DeputySecretary, CaucusMember], [PartyCaucus, PartyCivilAffairsCommittee],
            [], ["CAU-02", "HED-04"], open: [LeadershipGroup.CommitteeMember, CommitteeSecretary]),

        // Who sits in the inspection commission may sit in the committee, and may rank with a division head.
        Row(
            [InspectionChair, InspectionDeputyChair, InspectionMember], WithInspectionCommission,
            [], ["ORG-19", "COM-11", "COM-13"], open: [LeadershipGroup.CommitteeMember, DivisionHeadOrDeputy]),

        // "And equivalent or above": heads of agencies and their deputies are above the heads of divisions.
        Row(HeadsOfAgencies, Agencies, [UnitHead, DivisionHeadOrDeputy], ["HED-05", "article"]),
        Row(DeputiesOfAgencies, Agencies, [DivisionHeadOrDeputy], ["HED-05", "article"]),

        // A mandate may name the agency of which the division is a part.
        Row(HeadsAndDeputiesOfDivisions, [Division], [DivisionHeadOrDeputy], ["HED-06", "AGY-01", "AGY-02", "article"]),
        Row(
            [DivisionHead, DivisionDeputyHead, CenterDirector, CenterDeputyDirector], Agencies,
            [DivisionHeadOrDeputy], ["HED-06", "AGY-01", "article"]),

        // The article counts heads of centers with those of divisions, and not with those of agencies and units.
        Row(
            [CenterDirector, Director, CenterDeputyDirector, DeputyDirector], [Center],
            [DivisionHeadOrDeputy], ["HED-06", "article"]),

        // Above the grassroots a mass organization has an apparatus whose leaders may rank with those of agencies.
        Row(
            [Chairperson], MassOrganizationsAbove,
            [MassOrganizationHead], ["HED-07"], open: [UnitHead, DivisionHeadOrDeputy]),
        Row([Secretary], [YouthUnion], [MassOrganizationHead], ["HED-07"], open: [UnitHead, DivisionHeadOrDeputy]),
        Row([DeputyChairperson], MassOrganizationsAbove, [], ["HED-07"], open: [DivisionHeadOrDeputy]),
        Row([DeputySecretary, PermanentDeputySecretary], [YouthUnion], [], ["HED-07"], open: [DivisionHeadOrDeputy]),
        Row(
            [StandingBoardMember, Position.CommitteeMember], [YouthUnion, .. MassOrganizationsAbove],
            [], ["HED-07"], open: [DivisionHeadOrDeputy]),

        // Within a unit: the head is one, a deputy and a member of the committee is none.
        Row([Chairperson], MassOrganizationsOfUnits, [MassOrganizationHead], ["HED-07"]),
        Row([Secretary], YouthOfUnits, [MassOrganizationHead], ["HED-07"]),
        Row([BranchHead], Branches, [MassOrganizationHead], ["HED-07"]),
        Row([DeputyChairperson], MassOrganizationsOfUnits, [], ["HED-07"]),
        Row([DeputySecretary], YouthOfUnits, [], ["HED-07"]),
        Row([BranchDeputyHead], Branches, [], ["HED-07"]),
        Row(
            [StandingBoardMember, Position.CommitteeMember], [.. MassOrganizationsOfUnits, .. YouthOfUnits, .. Branches],
            [], ["HED-07"]),
        Row([TradeUnionGroupLeader], [TradeUnionGroup], [], ["MAS-02", "HED-07"], open: [MassOrganizationHead]),
    ];

    private static LeadershipRole Row(
        ValueList<Position> positions,
        ValueList<OrganizationKind> kinds,
        ValueList<LeadershipGroup> groups,
        ValueList<string> rows,
        ValueList<LeadershipGroup>? open = null) =>
        new() { Positions = positions, Kinds = kinds, Groups = groups, Open = open ?? [], Rows = rows };
}
