using DangBo.Domain.Documents;
using DangBo.Domain.Organizations;
using NodaTime;
using static DangBo.Domain.Organizations.OrganizationKindRules;
using static DangBo.Domain.Tests.Organizations.Registers;

namespace DangBo.Domain.Tests.Organizations;

public class OrganizationKindRulesTests
{
    [Fact]
    public void Every_known_kind_has_a_rule_and_but_for_the_Front_a_head()
    {
        All.Select(rule => rule.Kind).Should().Equal(OrganizationKind.Known);
        All.Where(rule => rule.HeadPositions.Count == 0 || rule.HeadRow is not { Rows.Count: > 0 }).Select(rule => rule.Kind)
            .Should().Equal(OrganizationKind.FatherlandFront);
        IsHead(OrganizationKind.FatherlandFront, Position.Chairperson).Should().BeNull("no note says who heads it");
    }

    [Fact]
    public void Every_row_that_is_no_weak_one_names_rows_of_the_notes() =>
        All.SelectMany(rule => rule.Parents.Select(parent => parent.Row).Append(rule.Existence).Concat(rule.HeadRow is { } head ? [head] : []))
            .Where(row => row.Verification == Verification.Secondary).Should().OnlyContain(row => row.Rows.Count > 0);

    [Fact]
    public void No_row_is_said_to_be_checked_against_a_signed_text() =>
        All.SelectMany(rule => rule.Parents.Select(parent => parent.Row).Append(rule.Existence))
            .Should().NotContain(row => row.Verification == Verification.Verified);

    [Theory]
    [InlineData("blocPartyOrganization", "cityPartyOrganization", "2025-02-02", true)]
    [InlineData("blocPartyOrganization", "cityPartyOrganization", "2025-02-03", false)]
    [InlineData("grassrootsCell", "blocPartyOrganization", "2008-01-01", true)]
    [InlineData("grassrootsCell", "cityPartyOrganization", "2020-01-01", false)]
    [InlineData("grassrootsCell", "cityPartyOrganization", "2025-02-03", true)]
    [InlineData("grassrootsPartyOrganization", "communePartyOrganization", "2025-06-30", false)]
    [InlineData("grassrootsPartyOrganization", "communePartyOrganization", "2025-07-01", true)]
    [InlineData("sectionalPartyOrganization", "grassrootsPartyOrganization", "2026-07-25", true)]
    [InlineData("sectionalPartyOrganization", "grassrootsPartyOrganization", "2026-07-26", false)]
    [InlineData("sectionalPartyOrganization", "blocPartyOrganization", "2020-01-01", false)]
    [InlineData("subordinateCell", "sectionalPartyOrganization", "2020-01-01", true)]
    [InlineData("subordinateCell", "blocPartyOrganization", "2020-01-01", false)]
    [InlineData("partyGroup", "subordinateCell", "2020-01-01", true)]
    [InlineData("partyGroup", "grassrootsPartyOrganization", "2020-01-01", false)]
    [InlineData("partyCell", "grassrootsPartyOrganization", "2026-07-26", true)]
    [InlineData("subordinateCell", "municipalDepartment", "2020-01-01", false)]
    [InlineData("division", "municipalDepartment", "2020-01-01", true)]
    [InlineData("tradeUnionGroup", "sectionalTradeUnion", "2020-01-01", true)]
    [InlineData("municipalDepartment", "agency", "2020-01-01", null)]
    [InlineData("subordinateCell", "of-2099", "2020-01-01", null)]
    [InlineData("of-2099", "cityPartyOrganization", "2020-01-01", null)]
    public void A_kind_may_stand_under_another_as_the_notes_say_or_nobody_knows(string kind, string parent, string day, bool? expected) =>
        IsAllowedUnder(OrganizationKind.Parse(kind), OrganizationKind.Parse(parent), Day(day)).Should().Be(expected);

    [Fact]
    public void A_kind_exists_between_its_dates()
    {
        Exists(OrganizationKind.PartyCaucus, new LocalDate(2025, 2, 2)).Should().BeTrue();
        Exists(OrganizationKind.PartyCaucus, new LocalDate(2025, 2, 3)).Should().BeFalse();
        Exists(OrganizationKind.CommunePartyOrganization, new LocalDate(2025, 6, 30)).Should().BeFalse();
        Exists(OrganizationKind.SubordinateCell, new LocalDate(2026, 7, 26)).Should().BeFalse();
        Exists(OrganizationKind.PartyCell, new LocalDate(2026, 7, 26)).Should().BeTrue();
        Exists(OrganizationKind.Parse("of-2099"), new LocalDate(2026, 7, 26)).Should().BeNull();
        Exists(default, new LocalDate(2026, 7, 26)).Should().BeNull();
    }

    [Fact]
    public void Whether_a_position_makes_a_head_is_unknown_where_the_code_is()
    {
        IsHead(OrganizationKind.Division, Position.DivisionHead).Should().BeTrue();
        IsHead(OrganizationKind.Division, Position.DivisionDeputyHead).Should().BeFalse();
        IsHead(OrganizationKind.Division, Position.Parse("chief-of-2099")).Should().BeNull();
        IsHead(OrganizationKind.Parse("of-2099"), Position.Secretary).Should().BeNull();
    }

    [Fact]
    public void Three_trees_hold_the_kinds()
    {
        SphereOf(OrganizationKind.PartyGroup).Should().Be(OrganizationSphere.Party);
        SphereOf(OrganizationKind.Center).Should().Be(OrganizationSphere.Agency);
        SphereOf(OrganizationKind.WomensBranch).Should().Be(OrganizationSphere.MassOrganization);
        SphereOf(OrganizationKind.Parse("of-2099")).Should().BeNull();
    }
}
