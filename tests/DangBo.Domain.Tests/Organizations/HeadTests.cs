using DangBo.Domain.Organizations;
using static DangBo.Domain.Tests.Organizations.Registers;

namespace DangBo.Domain.Tests.Organizations;

public class HeadTests
{
    [Theory]
    [InlineData("cityPartyOrganization", "secretary")]
    [InlineData("blocPartyOrganization", "secretary")]
    [InlineData("sectionalPartyOrganization", "secretary")]
    [InlineData("subordinateCell", "secretary")]
    [InlineData("partyGroup", "partyGroupLeader")]
    [InlineData("partyCaucus", "secretary")]
    [InlineData("municipalDepartment", "director")]
    [InlineData("division", "divisionHead")]
    [InlineData("center", "centerDirector")]
    [InlineData("grassrootsTradeUnion", "chairperson")]
    [InlineData("youthUnionCell", "secretary")]
    [InlineData("veteransBranch", "branchHead")]
    public void Each_body_has_the_head_that_the_table_names(string kind, string position)
    {
        var register = Register(Body(kind, "2021-12-31", ("dv-1", position, "2020-01-01/.."), ("dv-2", "deputySecretary", "2020-01-01/..")));

        register.HeadsOf("x", Day("2020-01-01")).Select(mandate => mandate.Person).Should().Equal("dv-1");
        register.HeadsOf("x", Day("2019-12-31")).Should().BeEmpty();
    }

    [Fact]
    public void Two_heads_of_one_day_are_kept_and_told_and_neither_is_the_head()
    {
        var reading = Register(Body("subordinateCell", null, ("dv-1", "secretary", "../.."), ("dv-2", "secretary", "2020-01-01/..")))
            .HeadOf("x", Day("2020-01-01"));

        reading.Heads.Should().HaveCount(2);
        reading.IsAmbiguous.Should().BeTrue();
        reading.Head.Should().BeNull();
    }

    [Fact]
    public void One_person_recorded_twice_is_one_head() =>
        Register(Body("subordinateCell", null, ("dv-1", "secretary", "../.."), ("dv-1", "secretary", "2020-01-01/..")))
            .HeadOf("x", Day("2020-01-01")).Head!.Person.Should().Be("dv-1");

    [Fact]
    public void That_there_was_no_head_is_known_only_from_a_list_that_somebody_checked()
    {
        var day = Day("2020-01-01");
        Register(Body("subordinateCell", "2020-01-01")).HeadOf("x", day).IsVacant.Should().BeTrue();
        Register(Body("subordinateCell", "2019-12-31")).HeadOf("x", day).IsVacant.Should().BeFalse();
        Register(Body("subordinateCell", null)).HeadOf("x", day).IsVacant.Should().BeFalse();
        Register(Body("of-2099", "2020-01-01", ("dv-1", "secretary", "../.."))).HeadOf("x", day).Should().Be(new HeadReading { Heads = [], IsComplete = false });
        Register(Body("subordinateCell", "2020-01-01", ("dv-1", "chief-of-2099", "../.."))).HeadOf("x", day).IsVacant.Should().BeFalse();
        Register().HeadOf("nobody", day).IsComplete.Should().BeFalse();
    }

    [Fact]
    public void Organs_counts_and_mandates_are_those_of_the_day()
    {
        var organization = Body("subordinateCell", null, ("dv-1", "secretary", "2020-01-01/2021-01-01")) with
        {
            Period = Days("2010-01-01/2022-01-01"),
            Organs = new([
                new() { Organ = OrganKind.Committee, Period = Days("2015-01-01/2020-01-01"), Seats = 5 },
                new() { Organ = OrganKind.Committee, Period = Days("2020-01-01/.."), Seats = 7 },
                new() { Organ = OrganKind.InspectionCommission, Period = Days("2020-01-01/.."), Seats = 3 },
            ]),
            MemberCounts = Counts(("2021-01-01", 30, 1), ("2019-01-01", 28, null), ("2020-01-01", 29, 2)),
        };

        organization.OrgansOn(OrganKind.Committee, Day("2019-12-31")).Select(term => term.Seats).Should().Equal(5);
        organization.OrgansOn(OrganKind.Committee, Day("2020-01-01")).Select(term => term.Seats).Should().Equal(7);
        organization.OrgansOn(OrganKind.StandingBoard, Day("2020-01-01")).Should().BeEmpty();
        organization.OrgansOn(OrganKind.Committee, Day("2022-01-01")).Should().BeEmpty();
        organization.MandatesOn(Day("2020-12-31")).Should().HaveCount(1);
        organization.MandatesOn(Day("2021-01-01")).Should().BeEmpty();
        organization.MemberCountOn(Day("2020-06-01"))!.Total().Should().Be(31);
        organization.MemberCountOn(Day("2019-06-01"))!.Total().Should().BeNull();
        organization.MemberCountOn(Day("2018-12-31")).Should().BeNull();
        organization.MemberCountOn(Day("2022-01-01")).Should().BeNull();
    }

    private static RegisteredOrganization Body(string kind, string? checkedOn, params (string Person, string Position, string Days)[] held) =>
        Org("x", kind: OrganizationKind.Parse(kind)) with
        {
            Mandates = new(
                held.Select(mandate => new Mandate
                {
                    Person = mandate.Person, Position = Position.Parse(mandate.Position), Period = Days(mandate.Days),
                }).ToValueList(),
                checkedOn is null ? null : Day(checkedOn)),
        };
}
