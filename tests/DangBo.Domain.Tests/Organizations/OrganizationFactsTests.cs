using DangBo.Domain.Organizations;
using DangBo.Domain.Rules;
using static DangBo.Domain.Tests.Organizations.Registers;

namespace DangBo.Domain.Tests.Organizations;

public class OrganizationFactsTests
{
    private static readonly EvaluationDates Year = EvaluationDates.OfYear(2023);

    [Fact]
    public void States_are_those_of_the_last_day_that_counts()
    {
        var cell = Org("cell", "2010-01-01/2023-09-01", "top") with
        {
            Kinds = [Kind(OrganizationKind.GrassrootsCell, "../2023-06-01"), Kind(OrganizationKind.SubordinateCell, "2023-06-01/..")],
        };

        Read(cell, "organization.kind", On("2023-05-31")).AsText().Should().Be("grassrootsCell");
        Read(cell, "organization.kind", On("2023-06-01")).AsText().Should().Be("subordinateCell");
        Read(cell, "organization.exists", On("2023-08-31")).AsBoolean().Should().BeTrue();
        Read(cell, "organization.exists", On("2023-09-01")).AsBoolean().Should().BeFalse();
        Read(cell, "organization.kind", On("2023-09-01")).IsKnown.Should().BeFalse();
        Read(cell, "organization.stateOn", On("2023-06-01")).AsDate().Should().Be(Day("2023-06-01"));
        Read(cell, "organization.stateOn", new(Day("2024-03-01"), EffectivePeriod.OfYear(2023))).AsDate().Should().Be(Day("2023-12-31"));
    }

    [Fact]
    public void What_is_above_is_none_only_where_a_checked_register_says_so()
    {
        var earlier = Org("cell") with { Parents = [Link("top", "../2020-01-01")] };
        Read(Org("cell", parent: "top"), "organization.parentKind").AsText().Should().Be("grassrootsPartyOrganization");
        foreach (var cell in new[] { Org("cell"), Org("cell") with { Parents = [] }, earlier })
        {
            Read(cell, "organization.parentKind").IsKnown.Should().BeFalse();
            Read(cell, "organization.parentKind", checkedOn: "2023-12-31").AsText().Should().Be(OrganizationFacts.NoParent);
            Read(cell, "organization.parentKind", checkedOn: "2023-12-30").IsKnown.Should().BeFalse();
        }

        Read(Org("cell", "../2020-01-01"), "organization.parentKind", checkedOn: "2023-12-31").IsKnown.Should().BeFalse("it is no more");
    }

    [Fact]
    public void What_is_under_is_counted_on_the_day_and_only_in_a_register_that_was_checked()
    {
        RegisteredOrganization[] under =
        [
            Org("g1", parent: "cell", kind: OrganizationKind.PartyGroup),
            Org("g2", parent: "cell", kind: OrganizationKind.PartyGroup),
            Org("g3", "2010-01-01/2023-01-01", "cell", OrganizationKind.PartyGroup),
            Org("c1", parent: "cell", kind: OrganizationKind.SubordinateCell),
        ];

        Read(Org("cell"), "organization.partyGroups", checkedOn: "2023-12-31", others: under).AsDecimal().Should().Be(2);
        Read(Org("cell"), "organization.cells", checkedOn: "2023-12-31", others: under).AsDecimal().Should().Be(1);
        Read(Org("cell"), "organization.partyGroups", checkedOn: "2024-12-31").AsDecimal().Should().Be(0);
        Read(Org("cell"), "organization.partyGroups", others: under).IsKnown.Should().BeFalse();
        Read(Org("cell"), "organization.partyGroups", checkedOn: "2023-12-31", others: [Org("x", parent: "cell", kind: OrganizationKind.Parse("of-2099"))])
            .IsKnown.Should().BeFalse();
        Read(Org("cell"), "organization.partyGroups", checkedOn: "2023-12-31", others: [Org("x", parent: "cell")]).IsKnown.Should().BeFalse();
    }

    [Fact]
    public void A_count_of_members_stands_until_the_next_where_it_is_of_the_period_or_the_list_was_checked()
    {
        var cell = Org("cell") with { MemberCounts = Counts(("2022-12-31", 8, 3), ("2023-06-30", 9, null)) };

        Read(cell, "members.official").AsDecimal().Should().Be(9);
        Read(cell, "members.all").IsKnown.Should().BeFalse("the probationary members were not recorded");
        Read(cell, "members.countedOn").AsDate().Should().Be(Day("2023-06-30"));
        Read(cell, "members.all", On("2023-06-29")).IsKnown.Should().BeFalse("the count is of the year before, and nobody checked the list");
        var closed = cell with { MemberCounts = new(cell.MemberCounts!.Entries, Day("2023-06-29")) };
        Read(closed, "members.all", On("2023-06-29")).AsDecimal().Should().Be(11);
        Read(closed, "members.probationary", On("2023-06-29")).AsDecimal().Should().Be(3);
    }

    [Fact]
    public void A_consent_is_there_from_its_day_and_absent_only_in_a_checked_list()
    {
        var consent = new SuperiorConsent { On = Day("2023-05-01"), Subject = ConsentSubject.Formation };
        var open = Org("cell") with { Consents = new([consent]) };
        var closed = Org("cell") with { Consents = new([consent], Day("2023-12-31")) };

        Read(open, "consent.formation").AsBoolean().Should().BeTrue();
        Read(open, "consent.formation", On("2023-04-30")).IsKnown.Should().BeFalse();
        Read(closed, "consent.formation", On("2023-04-30")).AsBoolean().Should().BeFalse();
        Read(open, "consent.remainingCell").IsKnown.Should().BeFalse();
        Read(closed, "consent.remainingCell").AsBoolean().Should().BeFalse();
        Read(Org("cell"), "consent.formation").IsKnown.Should().BeFalse();
        Read(closed with { Consents = new([consent with { Subject = ConsentSubject.Parse("of-2099") }], Day("2023-12-31")) }, "consent.formation")
            .IsKnown.Should().BeFalse("a subject that this version does not know may be this one");
    }

    [Fact]
    public void Seats_are_those_of_the_running_term_and_none_only_in_a_checked_list()
    {
        var term = new OrganTerm { Organ = OrganKind.Committee, Period = Days("2020-05-01/2025-05-01"), Seats = 9 };
        var cell = Org("cell") with { Organs = new([term], Day("2023-12-31")) };

        Read(cell, "committee.seats").AsDecimal().Should().Be(9);
        Read(cell, "standingBoard.seats").AsDecimal().Should().Be(0);
        Read(cell with { Organs = new([term]) }, "standingBoard.seats").IsKnown.Should().BeFalse();
        Read(cell with { Organs = new([term]) }, "committee.seats").AsDecimal().Should().Be(9, "what is on record is known");
        Read(cell with { Organs = new([term with { Seats = null }], Day("2023-12-31")) }, "committee.seats").IsKnown.Should().BeFalse();
        Read(cell with { Organs = new([term, term with { Seats = 7 }], Day("2023-12-31")) }, "committee.seats").IsKnown.Should().BeFalse("two terms at once differ");
        Read(cell with { Organs = new([term with { Organ = OrganKind.Parse("of-2099") }], Day("2023-12-31")) }, "committee.seats").IsKnown.Should().BeFalse();
        Read(cell, "inspectionCommission.seats").AsDecimal().Should().Be(0);
        Read(cell, "standingSecretariat.seats").AsDecimal().Should().Be(0);
    }

    [Fact]
    public void Heads_and_deputies_are_persons_of_a_checked_list()
    {
        Mandate Held(string person, Position position, string days = "../..") => new() { Person = person, Position = position, Period = Days(days) };
        var cell = Org("cell", kind: OrganizationKind.SubordinateCell) with
        {
            Mandates = new(
                [
                    Held("a", Position.Secretary), Held("b", Position.Secretary, "../2023-01-01"), Held("c", Position.DeputySecretary),
                    Held("c", Position.PermanentDeputySecretary), Held("d", Position.FullTimeDeputySecretary), Held("e", Position.InspectionDeputyChair),
                ],
                Day("2023-12-31")),
        };

        Read(cell, "heads.count").AsDecimal().Should().Be(1);
        Read(cell, "heads.count", On("2022-12-31")).AsDecimal().Should().Be(2);
        Read(cell, "deputySecretaries.count").AsDecimal().Should().Be(2, "one person holds two of the positions");
        Read(cell, "inspectionCommission.deputyChairs").AsDecimal().Should().Be(1);
        Read(cell with { Mandates = new(cell.Mandates!.Entries) }, "heads.count").IsKnown.Should().BeFalse();
        Read(cell with { Kinds = null }, "heads.count").IsKnown.Should().BeFalse("who the head is goes by the kind");
        Read(cell with { Mandates = new([Held("a", Position.Parse("of-2099"))], Day("2023-12-31")) }, "heads.count").IsKnown.Should().BeFalse();
    }

    [Fact]
    public void Congresses_are_meetings_or_what_elected_an_organ()
    {
        var congresses = Meetings(MeetingKind.Congress, "2018-03-01", "2020-09-01", "2023-03-01");
        var cell = Org("cell") with { Meetings = new(congresses.ToValueList(), Day("2023-12-31")) };

        Read(cell, "congress.last").AsDate().Should().Be(Day("2023-03-01"));
        Read(cell, "congress.previous").AsDate().Should().Be(Day("2020-09-01"));
        Read(cell, "congress.last", On("2023-02-28")).AsDate().Should().Be(Day("2020-09-01"));
        Read(cell with { Meetings = new(congresses.ToValueList()) }, "congress.last").IsKnown.Should().BeFalse("a later one may be missing");
        var term = new OrganTerm { Organ = OrganKind.Committee, Period = Days("2020-09-02/.."), CongressOn = Day("2020-09-01") };
        var elected = Org("cell") with { Organs = new([term, term with { Period = Days("2018-03-02/2020-09-02"), CongressOn = Day("2018-03-01") }], Day("2023-12-31")) };
        Read(elected, "congress.last").AsDate().Should().Be(Day("2020-09-01"));
        Read(elected, "congress.previous").AsDate().Should().Be(Day("2018-03-01"));
        Read(elected with { Organs = new(elected.Organs!.Entries) }, "congress.last").IsKnown.Should().BeFalse();
    }

    [Fact]
    public void A_consent_to_moving_a_congress_is_of_the_congress_that_came_after_it()
    {
        var moved = new SuperiorConsent { On = Day("2022-12-01"), Subject = ConsentSubject.MovedCongress };
        var cell = Org("cell") with
        {
            Meetings = new(Meetings(MeetingKind.Congress, "2020-03-01", "2023-03-01").ToValueList(), Day("2023-12-31")),
            Consents = new([moved], Day("2023-12-31")),
        };

        Read(cell, "consent.lastCongressMoved").AsBoolean().Should().BeTrue();
        Read(cell, "consent.nextCongressMoved").AsBoolean().Should().BeFalse();
        Read(cell, "consent.nextCongressMoved", On("2022-12-31")).AsBoolean().Should().BeTrue("the congress of March 2023 is still to come");
        Read(cell with { Meetings = null }, "consent.nextCongressMoved").IsKnown.Should().BeFalse();
    }

    [Fact]
    public void Months_count_where_they_lie_wholly_in_the_period_and_the_life()
    {
        var cell = Org("cell", "2023-02-15/..") with
        {
            Meetings = new(
                [
                    .. Meetings(MeetingKind.Members, "2023-02-20", "2023-03-03", "2023-03-20", "2023-04-05", "2023-12-31", "2024-01-05"),
                    .. Meetings(MeetingKind.PartyGroups, "2023-05-04", "2023-06-04"), .. Meetings(MeetingKind.Committee, "2023-03-01"),
                ],
                Day("2024-01-31")),
        };

        Read(cell, "meetings.months").AsDecimal().Should().Be(10, "March to December");
        Read(cell, "meetings.memberMonths").AsDecimal().Should().Be(3);
        Read(cell, "meetings.memberOrGroupMonths").AsDecimal().Should().Be(5);
        Read(cell, "meetings.committeeMonths").AsDecimal().Should().Be(1);
        Read(cell, "meetings.byPartyGroups").AsDecimal().Should().Be(2);
        Read(cell, "meetings.months", On("2023-04-30")).AsDecimal().Should().Be(2);
        Read(cell, "meetings.months", On("2023-04-29")).AsDecimal().Should().Be(1);
        Read(cell, "meetings.months", On("2023-02-20")).AsDecimal().Should().Be(0);
        Read(Org("cell", "../2023-02-28"), "meetings.months").AsDecimal().Should().Be(1, "on the last day of February it was no more");
        Read(cell with { Meetings = new(cell.Meetings!.Entries) }, "meetings.memberMonths").IsKnown.Should().BeFalse();
        Read(cell with { Meetings = new(Meetings(MeetingKind.Parse("of-2099"), "2023-05-01").ToValueList(), Day("2023-12-31")) }, "meetings.memberMonths").IsKnown.Should().BeFalse();
    }

    [Fact]
    public void The_weakest_vote_is_the_one_with_the_smallest_share()
    {
        var cell = Org("cell") with
        {
            Votes = new(
                [
                    Vote("2023-03-01", VoteProposal.Admission, 9, 7), Vote("2023-04-01", VoteProposal.OfficialRecognition, 30, 20),
                    Vote("2023-05-01", VoteProposal.Admission, 3, 2), Vote("2023-06-01", VoteProposal.Resolution, 10, 6), Vote("2024-01-01", VoteProposal.Admission, 9, 0),
                ],
                Day("2024-01-31")),
        };

        Read(cell, "admissionVotes.count").AsDecimal().Should().Be(3);
        (Read(cell, "admissionVotes.weakestInFavor").AsDecimal(), Read(cell, "admissionVotes.weakestBase").AsDecimal()).Should().Be((20m, 30m));
        (Read(cell, "resolutionVotes.weakestInFavor").AsDecimal(), Read(cell, "resolutionVotes.weakestBase").AsDecimal()).Should().Be((6m, 10m));
        Read(cell, "resolutionVotes.count").AsDecimal().Should().Be(1);
        Read(cell with { Votes = new(cell.Votes!.Entries) }, "admissionVotes.count").IsKnown.Should().BeFalse();
        var uncounted = cell with { Votes = new([Vote("2023-03-01", VoteProposal.Admission, 9, 7), Vote("2023-03-02", VoteProposal.Admission, 9, null)], Day("2024-01-31")) };
        Read(uncounted, "admissionVotes.count").AsDecimal().Should().Be(2);
        Read(uncounted, "admissionVotes.weakestBase").IsKnown.Should().BeFalse();
        Read(Org("cell") with { Votes = new([], Day("2023-12-31")) }, "admissionVotes.weakestBase").IsKnown.Should().BeFalse("there was no vote");
    }

    [Fact]
    public void Entries_after_the_as_of_day_and_unknown_codes_are_said()
    {
        var cell = Org("cell", kind: OrganizationKind.Parse("of-2099")) with
        {
            MemberCounts = Counts(("2023-06-30", 9, 0), ("2024-01-01", 9, 0)),
            Meetings = new(Meetings(MeetingKind.Members, "2024-02-01").ToValueList()),
            Organs = new([new() { Organ = OrganKind.Committee, Period = Days("2024-03-01/..") }]),
        };

        OrganizationRemarks.Of(Subject(cell), Year).Select(remark => (remark.Code, remark.Count, remark.Detail))
            .Should().Equal((RemarkCodes.EntriesAfterAsOf, 3, null), (RemarkCodes.UnknownCodeKept, null, "of-2099"));
        OrganizationRemarks.Of(Subject(Org("cell")), Year).Should().BeEmpty();
    }

    [Fact]
    public void An_organization_whose_record_is_empty_has_no_facts_but_that_it_exists()
    {
        var subject = Subject(new RegisteredOrganization { Id = "cell", Period = EffectivePeriod.Always });

        OrganizationFacts.Vocabulary.Facts.Select(fact => fact.Name).Where(name => OrganizationFacts.Vocabulary.Read(subject, name, Year).IsKnown)
            .Should().BeEquivalentTo(
                "evaluation.asOf", "period.firstDay", "period.lastDay", "organization.stateOn", "organization.exists", "meetings.months");
    }

    private static EvaluationDates On(string day) => EvaluationDates.AsOfDay(Day(day));

    private static IEnumerable<OrganizationMeeting> Meetings(MeetingKind kind, params string[] days) =>
        days.Select(day => new OrganizationMeeting { On = Day(day), Kind = kind });

    private static OrganizationVote Vote(string on, VoteProposal proposal, int @base, int? inFavor) =>
        new() { On = Day(on), Proposal = proposal, Count = new(@base, inFavor) };

    private static OrganizationSubject Subject(RegisteredOrganization organization, string? checkedOn = null, params RegisteredOrganization[] others)
    {
        RegisteredOrganization[] all = [Org("top", kind: OrganizationKind.GrassrootsPartyOrganization), organization, .. others];
        var register = new OrganizationRegister(all.ToValueList()) { CheckedOn = checkedOn is null ? null : Day(checkedOn) };
        return register.FindSubject(organization.Id)!;
    }

    private static FactValue Read(
        RegisteredOrganization organization, string fact, EvaluationDates? dates = null, string? checkedOn = null, RegisteredOrganization[]? others = null) =>
        OrganizationFacts.Vocabulary.Read(Subject(organization, checkedOn, others ?? []), fact, dates ?? Year);
}
