using DangBo.Domain.Documents;
using NodaTime;
using static DangBo.Domain.Documents.Verification;
using static DangBo.Domain.Organizations.OrganizationKind;
using static DangBo.Domain.Organizations.OrganizationSphere;
using static DangBo.Domain.Organizations.Position;

namespace DangBo.Domain.Organizations;

/// <summary>The rows behind <see cref="OrganizationKindRules"/>, each with those of the notes on organization.</summary>
/// <remarks>
/// "Seen" is <see cref="Secondary"/>; weak carriers, what the notes recall or derive, and our own reading are <see
/// cref="Unverified"/>. Rows on the Party's tiers are dated from the Charter of 2011; that the tiers stood so before it,
/// while the bloc already existed, is derived from one spun copy of an older Charter (S67), and weak.
/// </remarks>
internal static class OrganizationKindTable
{
    private static readonly LocalDate Charter = new(2011, 1, 19);
    private static readonly LocalDate Regulation29 = new(2016, 7, 25);
    private static readonly LocalDate Regulation24 = new(2021, 7, 30);
    private static readonly LocalDate EndOfBlocs = new(2025, 2, 3);
    private static readonly LocalDate CommuneTier = new(2025, 7, 1);
    private static readonly LocalDate Regulation208 = new(2026, 7, 26);

    private static readonly ValueList<Position> HeadsOfAgencies = [AgencyHead, Director, BoardHead, ChiefOfOffice, ChiefInspector];

    private static readonly ValueList<Position> HeadsOfDivisions = [DivisionHead, BoardHead, ChiefOfOffice, ChiefInspector];

    /// <summary>Gets one row for every kind that this version knows.</summary>
    public static ValueList<OrganizationKindRule> Rows { get; } =
    [
        // The Party. The parent of the city organization is the Centre, which no register of a city holds.
        Rule(CityPartyOrganization, Party, Always("ORG-01"), [], [Secretary], Head(Secondary, "HED-01")),
        Rule(
            BlocPartyOrganization, Party, Until(EndOfBlocs, Unverified, "ORG-18", "HIS-06", "HIS-07"),
            [Under(CityPartyOrganization, Until(EndOfBlocs, Secondary, "ORG-18"))],
            [Secretary], Head(Unverified, "HED-02")),
        Rule(
            AboveGrassrootsPartyOrganization, Party, Always("ORG-01"),
            [.. SinceCharter(CityPartyOrganization, null, Secondary, "ORG-01", "ORG-14")],
            [Secretary], Head(Unverified, "HED-02")),
        Rule(
            CommunePartyOrganization, Party, From(CommuneTier, Secondary, "ORG-01", "ORG-20"),
            [Under(CityPartyOrganization, From(CommuneTier, Secondary, "ORG-20"))],
            [Secretary], Head(Unverified, "HED-02")),
        Rule(
            GrassrootsPartyOrganization, Party, Always("ORG-07", "ORG-14"), ParentsOfGrassroots(null),
            [Secretary], Head(Unverified, "HED-02")),
        Rule(
            GrassrootsCell, Party, Until(Regulation208, Unverified, "ORG-06", "ORG-21"),
            [
                .. ParentsOfGrassroots(Regulation208),

                // Under a grassroots committee with delegated powers, on the conditions of the row.
                Under(GrassrootsPartyOrganization, Row(new(Regulation29, Regulation24), Secondary, "ORG-13")),
                Under(GrassrootsPartyOrganization, Row(new(Regulation24, Regulation208), Unverified, "ORG-13")),
            ],
            [Secretary], Head(Unverified, "HED-03")),
        Rule(
            SectionalPartyOrganization, Party, Until(Regulation208, Unverified, "ORG-12", "ORG-21"),
            [.. SinceCharter(GrassrootsPartyOrganization, Regulation208, Secondary, "ORG-12")],
            [Secretary], Head(Unverified, "HED-02")),
        Rule(
            SubordinateCell, Party, Until(Regulation208, Unverified, "ORG-17", "ORG-21"),
            [
                .. SinceCharter(GrassrootsPartyOrganization, Regulation208, Secondary, "ORG-07"),
                .. SinceCharter(SectionalPartyOrganization, Regulation208, Secondary, "ORG-12"),
            ],
            [Secretary], Head(Unverified, "HED-03")),
        Rule(
            SubordinatePartyOrganization, Party, From(Regulation208, Unverified, "ORG-21"),
            [
                Under(CommunePartyOrganization, From(Regulation208, Unverified, "ORG-21")),
                Under(GrassrootsPartyOrganization, From(Regulation208, Unverified, "ORG-21")),
            ],
            [Secretary], Head(Unverified, "HED-02", "ORG-21")),
        Rule(
            PartyCell, Party, From(Regulation208, Unverified, "ORG-21"),
            [
                .. new[]
                {
                    CityPartyOrganization, AboveGrassrootsPartyOrganization, CommunePartyOrganization,
                    GrassrootsPartyOrganization, SubordinatePartyOrganization,
                }.Select(parent => Under(parent, From(Regulation208, Unverified, "ORG-14", "ORG-21"))),
            ],
            [Secretary], Head(Unverified, "HED-03", "ORG-21")),
        Rule(
            PartyGroup, Party, Always("ORG-16"),
            [
                .. SinceCharter(GrassrootsCell, Regulation208, Secondary, "ORG-06", "ORG-16"),
                .. SinceCharter(SubordinateCell, Regulation208, Secondary, "ORG-16"),
                Under(PartyCell, From(Regulation208, Unverified, "ORG-16", "ORG-21")),
            ],
            [PartyGroupLeader], Head(Secondary, "ORG-16")),

        // Appointed by the committee of its level, and never a parent of another Party organization.
        Rule(
            PartyCaucus, Party, Until(EndOfBlocs, Secondary, "CAU-03"),
            [Under(CityPartyOrganization, Until(EndOfBlocs, Unverified, "CAU-01", "CAU-02"))],
            [Secretary], Head(Unverified, "HED-04")),
        Rule(
            PartyCivilAffairsCommittee, Party, Until(EndOfBlocs, Secondary, "CAU-03"),
            [Under(CityPartyOrganization, Until(EndOfBlocs, Unverified, "CAU-01", "CAU-02"))],
            [Secretary], Head(Unverified, "HED-04")),

        // Agencies and units. Of which body a department or a commission is part, no row says.
        Rule(PartyCommission, OrganizationSphere.Agency, Always(), [], HeadsOfAgencies, Head(Unverified, "HED-05")),
        Rule(MunicipalDepartment, OrganizationSphere.Agency, Always("HED-05"), [], HeadsOfAgencies, Head(Secondary, "HED-05")),
        Rule(OrganizationKind.Agency, OrganizationSphere.Agency, Always(), [], HeadsOfAgencies, Head(Unverified, "HED-05")),
        Rule(
            PublicServiceUnit, OrganizationSphere.Agency, Always(),
            [Under(MunicipalDepartment, Weak("AGY-07")), Under(OrganizationKind.Agency, Weak("AGY-07"))],
            HeadsOfAgencies, Head(Unverified, "HED-05")),
        Rule(
            Center, OrganizationSphere.Agency, Always("AGY-07"),
            [
                Under(MunicipalDepartment, Row(EffectivePeriod.Always, Secondary, "AGY-07")),
                Under(OrganizationKind.Agency, Weak("AGY-07")), Under(PublicServiceUnit, Weak("AGY-07")),
            ],
            [CenterDirector, Director], Head(Secondary, "HED-06")),
        Rule(
            Division, OrganizationSphere.Agency, Always("AGY-01"),
            [
                Under(MunicipalDepartment, Row(EffectivePeriod.Always, Secondary, "AGY-01", "AGY-02")),
                .. new[] { OrganizationKind.Agency, PartyCommission, PublicServiceUnit, Center }
                    .Select(parent => Under(parent, Weak("HED-06"))),
            ],
            HeadsOfDivisions, Head(Secondary, "HED-06")),

        // Mass organizations. Who heads the Front no row says.
        Rule(FatherlandFront, MassOrganization, Always(), [], [], null),
        Rule(SocioPoliticalOrganization, MassOrganization, Always(), [], [Chairperson], Head(Unverified, "HED-07")),
        Rule(TradeUnion, MassOrganization, Always(), [Under(TradeUnion, Weak("MAS-02"))], [Chairperson], Head(Secondary, "HED-07")),
        Rule(
            GrassrootsTradeUnion, MassOrganization, Always("MAS-01"), [Under(TradeUnion, Weak("MAS-02"))],
            [Chairperson], Head(Secondary, "HED-07")),
        Rule(
            MemberTradeUnion, MassOrganization, Always("MAS-02"), [Under(GrassrootsTradeUnion, Seen("MAS-02"))],
            [Chairperson], Head(Secondary, "HED-07")),
        Rule(
            SectionalTradeUnion, MassOrganization, Always("MAS-02"),
            [Under(GrassrootsTradeUnion, Seen("MAS-02")), Under(MemberTradeUnion, Weak("MAS-02"))],
            [Chairperson], Head(Secondary, "HED-07")),
        Rule(
            TradeUnionGroup, MassOrganization, Always("MAS-02"),
            [
                Under(GrassrootsTradeUnion, Weak("MAS-02")), Under(MemberTradeUnion, Seen("MAS-02")),
                Under(SectionalTradeUnion, Seen("MAS-02")),
            ],
            [TradeUnionGroupLeader], Head(Unverified, "MAS-02", "HED-07")),
        Rule(YouthUnion, MassOrganization, Always("MAS-06"), [Under(YouthUnion, Weak("MAS-06"))], [Secretary], Head(Secondary, "HED-07")),
        Rule(
            GrassrootsYouthUnion, MassOrganization, Always("MAS-05"), [Under(YouthUnion, Weak("MAS-06"))],
            [Secretary], Head(Secondary, "HED-07")),
        Rule(
            YouthUnionCell, MassOrganization, Always("MAS-04"),
            [Under(GrassrootsYouthUnion, Weak("MAS-05")), Under(YouthUnion, Weak("MAS-05"))],
            [Secretary], Head(Secondary, "HED-07")),
        Rule(
            VeteransAssociation, MassOrganization, Always("MAS-07"), [Under(VeteransAssociation, Seen("MAS-07"))],
            [Chairperson], Head(Secondary, "HED-07")),
        Rule(
            GrassrootsVeteransAssociation, MassOrganization, Always("MAS-07"), [Under(VeteransAssociation, Seen("MAS-07"))],
            [Chairperson], Head(Secondary, "HED-07")),
        Rule(
            VeteransBranch, MassOrganization, Always(),
            [Under(GrassrootsVeteransAssociation, Weak("MAS-07")), Under(VeteransAssociation, Weak("MAS-07"))],
            [BranchHead], Head(Secondary, "HED-07")),
        Rule(WomensUnion, MassOrganization, Always(), [Under(WomensUnion, Weak("MAS-09"))], [Chairperson], Head(Secondary, "HED-07")),
        Rule(
            GrassrootsWomensUnion, MassOrganization, Always(), [Under(WomensUnion, Weak("MAS-09"))],
            [Chairperson], Head(Secondary, "HED-07")),
        Rule(
            WomensBranch, MassOrganization, Always(), [Under(GrassrootsWomensUnion, Weak("MAS-09"))],
            [BranchHead], Head(Secondary, "HED-07")),
    ];

    // Grassroots is a place, not a size (ORG-14): directly under a bloc or its like; directly under the city since 2025.
    private static ValueList<AllowedParent> ParentsOfGrassroots(LocalDate? until) =>
    [
        Under(BlocPartyOrganization, Until(EndOfBlocs, Secondary, "ORG-14", "ORG-18")),
        .. SinceCharter(AboveGrassrootsPartyOrganization, until, Secondary, "ORG-14"),
        Under(CityPartyOrganization, Row(new(EndOfBlocs, until), Secondary, "ORG-14")),
        Under(CommunePartyOrganization, Row(new(CommuneTier, until), Secondary, "ORG-20")),
    ];

    private static AllowedParent[] SinceCharter(
        OrganizationKind parent, LocalDate? until, Verification verification, params ReadOnlySpan<string> rows) =>
    [
        Under(parent, Row(new(null, Charter), Unverified, rows)),
        Under(parent, Row(new(Charter, until), verification, rows)),
    ];

    private static AllowedParent Under(OrganizationKind parent, DatedRow row) => new() { Kind = parent, Row = row };

    private static DatedRow Row(EffectivePeriod period, Verification verification, params ReadOnlySpan<string> rows) =>
        new() { Period = period, Rows = ValueList.Create(rows), Verification = verification };

    private static DatedRow Until(LocalDate day, Verification verification, params ReadOnlySpan<string> rows) =>
        Row(new(null, day), verification, rows);

    private static DatedRow From(LocalDate day, Verification verification, params ReadOnlySpan<string> rows) =>
        Row(new(day, null), verification, rows);

    private static DatedRow Always(params ReadOnlySpan<string> rows) =>
        Row(EffectivePeriod.Always, rows.IsEmpty ? Unverified : Secondary, rows);

    private static DatedRow Weak(params ReadOnlySpan<string> rows) => Row(EffectivePeriod.Always, Unverified, rows);

    private static DatedRow Seen(params ReadOnlySpan<string> rows) => Row(EffectivePeriod.Always, Secondary, rows);

    private static DatedRow Head(Verification verification, params ReadOnlySpan<string> rows) =>
        Row(EffectivePeriod.Always, verification, rows);

    private static OrganizationKindRule Rule(
        OrganizationKind kind,
        OrganizationSphere sphere,
        DatedRow existence,
        ValueList<AllowedParent> parents,
        ValueList<Position> heads,
        DatedRow? head) =>
        new() { Kind = kind, Sphere = sphere, Existence = existence, Parents = parents, HeadPositions = heads, HeadRow = head };
}
