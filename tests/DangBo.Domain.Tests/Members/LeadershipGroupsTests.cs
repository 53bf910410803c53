using CsCheck;
using DangBo.Domain.Members;
using DangBo.Domain.Organizations;
using NodaTime;

namespace DangBo.Domain.Tests.Members;

public class LeadershipGroupsTests
{
    private static readonly LocalDate Day = new(2021, 12, 31);

    [Theory]
    [InlineData("secretary", "blocPartyOrganization", "committeeMember committeeSecretary", "")]
    [InlineData("secretary", "grassrootsPartyOrganization", "committeeMember committeeSecretary", "")]
    [InlineData("deputySecretary", "grassrootsPartyOrganization", "committeeMember", "")]
    [InlineData("standingBoardMember", "cityPartyOrganization", "committeeMember", "")]
    [InlineData("committeeMember", "sectionalPartyOrganization", "committeeMember", "")]
    [InlineData("secretary", "subordinateCell", "committeeSecretary", "committeeMember")]
    [InlineData("secretary", "grassrootsCell", "committeeSecretary", "committeeMember")]
    [InlineData("deputySecretary", "subordinateCell", "", "committeeMember")]
    [InlineData("cellCommitteeMember", "subordinateCell", "committeeMember", "")]
    [InlineData("partyGroupLeader", "partyGroup", "", "")]
    [InlineData("secretary", "partyCaucus", "", "committeeMember committeeSecretary")]
    [InlineData("director", "municipalDepartment", "unitHead divisionHeadOrDeputy", "")]
    [InlineData("boardHead", "partyCommission", "unitHead divisionHeadOrDeputy", "")]
    [InlineData("deputyDirector", "municipalDepartment", "divisionHeadOrDeputy", "")]
    [InlineData("divisionHead", "division", "divisionHeadOrDeputy", "")]
    [InlineData("divisionDeputyHead", "division", "divisionHeadOrDeputy", "")]
    [InlineData("divisionDeputyHead", "municipalDepartment", "divisionHeadOrDeputy", "")]
    [InlineData("chiefInspector", "division", "divisionHeadOrDeputy", "")]
    [InlineData("centerDirector", "center", "divisionHeadOrDeputy", "")]
    [InlineData("chairperson", "grassrootsTradeUnion", "massOrganizationHead", "")]
    [InlineData("deputyChairperson", "grassrootsTradeUnion", "", "")]
    [InlineData("secretary", "grassrootsYouthUnion", "massOrganizationHead", "")]
    [InlineData("secretary", "youthUnionCell", "massOrganizationHead", "")]
    [InlineData("committeeMember", "grassrootsYouthUnion", "", "")]
    [InlineData("branchHead", "veteransBranch", "massOrganizationHead", "")]
    [InlineData("chairperson", "tradeUnion", "massOrganizationHead", "unitHead divisionHeadOrDeputy")]
    public void A_position_in_an_organization_gives_its_groups(string position, string kind, string groups, string open)
    {
        var reading = LeadershipGroups.GroupsOn([Holds(position, kind)], Day);

        string.Join(' ', reading.Groups).Should().Be(groups);
        string.Join(' ', reading.Open).Should().Be(open);
        reading.Unreadable.Should().BeEmpty();
        reading.IsComplete.Should().Be(open.Length == 0);
    }

    [Theory]
    [InlineData("somethingNew", "municipalDepartment")]
    [InlineData("director", "somethingNew")]
    [InlineData("secretary", "municipalDepartment")]
    [InlineData("inspectionChair", "sectionalPartyOrganization")]
    public void A_mandate_that_cannot_be_read_leaves_every_other_group_open(string position, string kind)
    {
        var unreadable = Holds(position, kind);

        var reading = LeadershipGroups.GroupsOn([Holds("divisionHead", "division"), unreadable], Day);

        reading.Groups.Should().Equal(LeadershipGroup.DivisionHeadOrDeputy);
        reading.Open.Should().Equal(LeadershipGroup.Known.Where(group => group != LeadershipGroup.DivisionHeadOrDeputy));
        reading.Unreadable.Should().Equal(unreadable);
        reading.IsComplete.Should().BeFalse();
    }

    [Theory]
    [InlineData("centralCommitteeMember", "cityPartyOrganization")]
    [InlineData("secretariatMember", "somethingNew")]
    [InlineData("politburoMember", "agency")]
    public void An_office_of_the_Centre_gives_no_group_and_leaves_none_open_whatever_the_organization(string position, string kind)
    {
        var reading = LeadershipGroups.GroupsOn([Holds(position, kind), Holds("divisionHead", "division")], Day);

        reading.Groups.Should().Equal(LeadershipGroup.DivisionHeadOrDeputy);
        reading.IsComplete.Should().BeTrue();
        reading.Unreadable.Should().BeEmpty();
    }

    [Fact]
    public void A_second_mandate_closes_what_the_first_left_open()
    {
        var reading = LeadershipGroups.GroupsOn([Holds("secretary", "subordinateCell"), Holds("cellCommitteeMember", "subordinateCell")], Day);

        reading.Groups.Should().Equal(LeadershipGroup.CommitteeMember, LeadershipGroup.CommitteeSecretary);
        reading.IsComplete.Should().BeTrue();
    }

    [Fact]
    public void No_mandate_gives_no_group_and_leaves_none_open()
    {
        var reading = LeadershipGroups.GroupsOn([], Day);

        reading.Groups.Should().BeEmpty();
        reading.IsComplete.Should().BeTrue();
    }

    [Fact]
    public void A_mandate_counts_from_its_first_day_until_the_day_before_its_end()
    {
        var mandate = Holds("director", "municipalDepartment") with { Period = new(new LocalDate(2021, 1, 1), new LocalDate(2022, 1, 1)) };

        GroupsOn(new(2020, 12, 31)).Should().Be(0);
        GroupsOn(new(2021, 1, 1)).Should().Be(2);
        GroupsOn(new(2021, 12, 31)).Should().Be(2);
        GroupsOn(new(2022, 1, 1)).Should().Be(0);

        int GroupsOn(LocalDate day) => LeadershipGroups.GroupsOn([mandate], day).Groups.Count;
    }

    [Fact]
    public void A_mandate_of_another_day_is_not_read_even_where_it_could_not_be()
    {
        var past = Holds("somethingNew", "somethingNew") with { Period = new(null, Day) };

        LeadershipGroups.GroupsOn([past], Day).IsComplete.Should().BeTrue();
        LeadershipGroups.GroupsOn([past], Day.PlusDays(-1)).IsComplete.Should().BeFalse();
    }

    [Fact]
    public void Several_mandates_give_the_groups_of_each_whatever_their_order()
    {
        var position = Gen.Int[0, Position.Known.Count - 1].Select(index => Position.Known[index]);
        var kind = Gen.Int[0, OrganizationKind.Known.Count - 1].Select(index => OrganizationKind.Known[index]);
        Gen.Select(position, kind, (p, k) => Holds(p.Value, k.Value)).Array[0, 4].Sample(mandates =>
        {
            var reading = LeadershipGroups.GroupsOn(mandates, Day);
            var each = mandates.Select(mandate => LeadershipGroups.GroupsOn([mandate], Day)).ToList();
            var groups = each.SelectMany(one => one.Groups).ToHashSet();
            var open = each.SelectMany(one => one.Open).Except(groups).ToHashSet();
            var backward = LeadershipGroups.GroupsOn(mandates.Reverse(), Day);
            return groups.SetEquals(reading.Groups) && open.SetEquals(reading.Open)
                && backward.Groups.Equals(reading.Groups) && backward.Open.Equals(reading.Open);
        });
    }

    [Fact]
    public void The_table_has_each_pair_once_and_only_known_codes()
    {
        var table = LeadershipGroups.Table;

        table.SelectMany(role => role.Positions.SelectMany(position => role.Kinds.Select(kind => (position, kind))))
            .Should().OnlyHaveUniqueItems();
        table.SelectMany(role => role.Positions).Should().OnlyContain(position => position.IsKnown);
        table.SelectMany(role => role.Kinds).Should().OnlyContain(kind => kind.IsKnown);
        table.Should().OnlyContain(role => role.Rows.Count > 0 && !role.Groups.Intersect(role.Open).Any());
    }

    [Fact]
    public void The_table_speaks_of_every_position_and_gives_every_group()
    {
        LeadershipGroups.Table.SelectMany(role => role.Positions).Distinct().Should().BeEquivalentTo(Position.Known.Except(CentralOffices.Positions));
        LeadershipGroups.Table.SelectMany(role => role.Groups).Distinct().Should().BeEquivalentTo(LeadershipGroup.Known);
        OrganizationKind.Known.Except(LeadershipGroups.Table.SelectMany(role => role.Kinds))
            .Should().Equal([OrganizationKind.FatherlandFront], "no note says what the head of the Front is in the words of the article");
    }

    [Fact]
    public void The_five_groups_stand_in_the_order_of_the_article() =>
        LeadershipGroup.Known.Select(group => group.Label!.Vi).Should().Equal(
            "cấp ủy viên", "bí thư cấp ủy", "thủ trưởng đơn vị", "trưởng, phó phòng và tương đương trở lên", "người đứng đầu các đoàn thể");

    private static Mandate Holds(string position, string kind) => new()
    {
        Organization = new() { Id = "o-1", Kind = OrganizationKind.Parse(kind) },
        Position = Position.Parse(position),
        Period = EffectivePeriod.Always,
    };
}
