using System.Diagnostics;
using DangBo.Domain.Organizations;
using DangBo.Domain.Texts;
using static DangBo.Domain.Organizations.OrganizationEventKind;
using static DangBo.Domain.Tests.Organizations.Registers;

namespace DangBo.Domain.Tests.Organizations;

public class RegisterConsistencyTests
{
    [Fact]
    public void An_id_twice_a_missing_parent_and_overlapping_states_are_told_all_at_once() =>
        Errors(
            Org("a") with { Names = [Name("x", "../2010-01-01"), Name("y", "2009-01-01/..")] },
            Org("a"),
            Org("b", "2000-01-01/2020-01-01", "nobody") with
            {
                Kinds = [Kind(OrganizationKind.PartyCell, "2005-01-01/.."), Kind(OrganizationKind.PartyGroup)],
            },
            Org("c") with { Parents = [Link("a", "../2010-01-01"), Link("b", "2009-12-31/2011-01-01")] })
        .Should().Equal(
            "namesOverlap /organizations/0/names/1 2009-01-01/2010-01-01",
            "organizationRepeated /organizations/1/id ../..",
            "kindsOverlap /organizations/2/kinds/0 2005-01-01/2020-01-01",
            "parentMissing /organizations/2/parents/0 2000-01-01/2020-01-01",
            "parentsOverlap /organizations/3/parents/1 2009-12-31/2010-01-01");

    [Fact]
    public void A_child_that_outlives_its_parent_or_comes_before_it_is_told_with_the_days() =>
        Errors(Org("p", "2010-01-01/2020-01-01"), Org("c", "2009-01-01/2021-01-01", "p")).Should().Equal(
            "parentNotYet /organizations/1/parents/0 2009-01-01/2010-01-01",
            "parentEnded /organizations/1/parents/0 2020-01-01/2021-01-01");

    [Fact]
    public void States_that_abut_or_reach_beyond_the_life_are_no_contradiction() =>
        Errors(
            Org("p", "2010-01-01/2020-01-01"),
            Org("c", "2010-01-01/2020-01-01", "p") with { Names = [Name("x", "../2015-01-01"), Name("y", "2015-01-01/..")] })
        .Should().BeEmpty();

    [Fact]
    public void A_circle_is_told_on_the_days_on_which_it_is_closed_and_on_no_other() =>
        Errors(
            Org("a") with { Parents = [Link("b", "2010-01-01/2012-01-01")] },
            Org("b") with { Parents = [Link("c", "2011-01-01/2013-01-01")] },
            Org("c") with { Parents = [Link("a", "2005-01-01/2011-06-01"), Link("b", "2014-01-01/..")] })
        .Should().ContainSingle().Which.Should().Match("parentCycle /organizations/*/parents/0 2011-01-01/2011-06-01");

    [Fact]
    public void Parents_that_would_be_a_circle_only_if_their_days_met_are_no_contradiction() =>
        Errors(Org("a") with { Parents = [Link("b", "../2010-01-01")] }, Org("b") with { Parents = [Link("a", "2010-01-01/..")] })
            .Should().BeEmpty();

    [Fact]
    public void Two_ways_up_to_one_parent_are_two_parents_and_no_circle() =>
        Errors(
            Org("top"), Org("l", parent: "top"), Org("r", parent: "top"),
            Org("x") with { Parents = [Link("l"), Link("r", "2010-01-01/..")] })
        .Should().Equal("parentsOverlap /organizations/3/parents/1 2010-01-01/..");

    [Fact]
    public void An_organization_under_itself_is_a_circle() =>
        Errors(Org("a", "2010-01-01/..", "a")).Should().Equal("parentCycle /organizations/0/parents/0 2010-01-01/..");

    [Fact]
    public void A_circle_through_either_of_two_parents_is_told_together_with_their_overlap() =>
        Errors(
            Org("a") with { Parents = [Link("b", "2010-01-01/2015-01-01"), Link("top", "2012-01-01/..")] },
            Org("b", parent: "a"),
            Org("top"))
        .Should().Equal(
            "parentsOverlap /organizations/0/parents/1 2012-01-01/2015-01-01",
            "parentCycle /organizations/0/parents/0 2010-01-01/2015-01-01");

    [Fact]
    public void A_parent_that_outlasts_a_later_one_is_followed_after_it_too() =>
        Errors(Org("a") with { Parents = [Link("b"), Link("top", "2010-01-01/2010-02-01")] }, Org("b", "2015-01-01/..", "a"), Org("top"))
            .Should().ContainSingle(error => error.StartsWith("parentCycle"))
            .Which.Should().Be("parentCycle /organizations/0/parents/0 2015-01-01/..");

    [Fact]
    public void Overlapping_parents_that_turn_every_day_are_told_in_seconds()
    {
        const int Count = 20_000;
        var start = Day("2000-01-01");
        var turning = Enumerable.Range(0, Count).Select(number => Org($"o{number}") with
        {
            Parents =
            [
                number + 2 < Count ? Link($"o{number + 2}") : Link("o0", "1990-01-01/1990-01-02"),
                Link($"o{(number + 1) % Count}", $"{IsoDate.Format(start.PlusDays(number))}/{IsoDate.Format(start.PlusDays(number + 1))}"),
            ],
        }).ToArray();
        var watch = Stopwatch.StartNew();

        Errors(turning).Should().Contain(error => error.StartsWith("parentsOverlap"));
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_circle_at_the_bottom_of_a_long_chain_and_a_hostile_history_are_told_in_seconds()
    {
        const int Count = 100_000;
        var chain = Enumerable.Range(0, Count).Select(number =>
            Org($"o{number}", parent: number == 0 ? null : $"o{number - 1}")).ToArray();
        chain[^2] = chain[^2] with { Parents = [Link($"o{Count - 3}", "../2015-01-01"), Link($"o{Count - 1}", "2015-01-01/2015-01-02")] };

        // Every link of all days together is one great circle, and on no day is any circle closed.
        var turning = Enumerable.Range(0, Count).Select(number => Org($"o{number}") with
        {
            Parents = [Link($"o{(number + 1) % Count}", number % 2 == 0 ? "2000-01-01/2010-01-01" : "2010-01-01/2020-01-01")],
        }).ToArray();
        var watch = Stopwatch.StartNew();

        Errors(chain).Should().ContainSingle().Which.Should().StartWith("parentCycle").And.EndWith("2015-01-01/2015-01-02");
        Errors(turning).Should().BeEmpty();
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Theory]
    [MemberData(nameof(WrongEvents))]
    public void An_event_that_contradicts_the_states_is_told(string happened, string expected)
    {
        var parts = happened.Split(' ');
        var other = parts.Length > 3 ? ValueList.Create<string>([parts[3]]) : null;
        var told = Event(
            OrganizationEventKind.Parse(parts[0]), parts[1], parts.Length > 2 && parts[2] == "into" ? other : null,
            parts.Length > 2 && parts[2] == "outOf" ? other : null);

        Errors(
            Org("a", "2010-01-01/2020-01-01", "b") with
            {
                Names = [Name("x", "../2015-01-01"), Name("y", "2015-01-01/..")],
                Kinds = [Kind(OrganizationKind.PartyCell)],
                Events = [told],
            },
            Org("b", "2005-01-01/.."), Org("young", "2018-01-01/.."), Org("old", "2005-01-01/2011-01-01"), Org("late", "2005-01-01/2021-01-01"))
        .Should().Equal(expected.Length == 0 ? [] : [$"{expected} {parts[1]}/{IsoDate.Format(Day(parts[1]).PlusDays(1))}"]);
    }

    public static TheoryData<string, string> WrongEvents => new()
    {
        { "established 2010-01-01", "" },
        { "established 2011-01-01", "eventNotAtStart /organizations/0/events/0" },
        { "established 2010-01-01 outOf b", "" },
        { "established 2010-01-01 into b", "eventWithoutSuccession /organizations/0/events/0/into" },
        { "consolidated 2011-01-01 outOf old", "eventNotAtStart /organizations/0/events/0" },
        { "consolidated 2010-01-01 outOf b", "predecessorGoesOn /organizations/0/events/0/outOf/0" },
        { "dissolved 2020-01-01", "" },
        { "dissolved 2019-12-31", "eventNotAtEnd /organizations/0/events/0" },
        { "ended 2020-01-01 into b", "" },
        { "merged 2020-01-01 into b", "" },
        { "merged 2019-01-01 into b", "eventNotAtEnd /organizations/0/events/0" },
        { "merged 2011-01-01 outOf old", "" },
        { "merged 2015-01-01 outOf b", "predecessorGoesOn /organizations/0/events/0/outOf/0" },
        { "merged 2021-01-01 outOf late", "eventOutsideLife /organizations/0/events/0" },
        { "merged 2012-01-01 outOf old", "predecessorNotThere /organizations/0/events/0/outOf/0" },
        { "renamed 2015-01-01", "" },
        { "renamed 2016-01-01", "eventWithoutState /organizations/0/events/0" },
        { "converted 2015-01-01", "eventWithoutState /organizations/0/events/0" },
        { "transferred 2015-01-01", "eventWithoutState /organizations/0/events/0" },
        { "renamed 2015-01-01 outOf b", "eventWithoutSuccession /organizations/0/events/0/outOf" },
        { "split 2015-01-01 into b", "" },
        { "split 2015-01-01 into a", "successorIsItself /organizations/0/events/0/into/0" },
        { "split 2015-01-01 into nobody", "successorMissing /organizations/0/events/0/into/0" },
        { "split 2015-01-01 into young", "successorNotThere /organizations/0/events/0/into/0" },
        { "split 2015-01-01 outOf a", "predecessorIsItself /organizations/0/events/0/outOf/0" },
        { "split 2015-01-01 outOf nobody", "predecessorMissing /organizations/0/events/0/outOf/0" },
        { "merged 2018-01-01 outOf young", "predecessorNotThere /organizations/0/events/0/outOf/0" },
        { "of-2099 1900-01-01 into nobody", "" },
    };

    [Theory]
    [InlineData(100, 5, 60, 3, 40, 2, null)]
    [InlineData(100, 5, 60, 3, 40, 3, "splitNotSummed")]
    [InlineData(100, 5, 61, 3, 39, 2, null)]
    [InlineData(100, null, 60, 3, 41, 3, "splitNotSummed")]
    [InlineData(100, null, 60, 3, 40, 7, null)]
    public void The_parts_of_a_split_sum_to_the_whole_counted_the_day_before(
        int whole, int? wholeProbationary, int rest, int restProbationary, int part, int partProbationary, string? expected)
    {
        var errors = Errors(
            Org("a") with
            {
                Events = [Event(Split, "2015-05-01", into: ["b"])],
                MemberCounts = Counts(("2015-04-30", whole, wholeProbationary), ("2015-05-01", rest, restProbationary)),
            },
            Org("b", "2015-05-01/..") with { MemberCounts = Counts(("2015-05-01", part, partProbationary)) });

        errors.Select(error => error.Split(' ')[0]).Should().Equal(expected is null ? [] : [expected]);
    }

    [Fact]
    public void A_whole_that_is_divided_is_summed_without_itself_and_counts_of_other_days_are_not_compared()
    {
        Errors(Whole("2015-04-30"), Part("b", 60), Part("c", 41)).Should().ContainSingle().Which.Should().StartWith("splitNotSummed");
        Errors(Whole("2015-05-01"), Part("b", 60), Part("c", 41)).Should().ContainSingle("the day itself is as good, where it is no more");
        Errors(Whole("2015-04-30"), Part("b", 60), Part("c", 40)).Should().BeEmpty();
        Errors(Whole("2014-12-31"), Part("b", 60), Part("c", 41)).Should().BeEmpty();

        static RegisteredOrganization Whole(string on) => Org("a", "../2015-05-01") with
        {
            Events = [Event(Split, "2015-05-01", into: ["b", "c"])], MemberCounts = Counts((on, 100, 0)),
        };

        static RegisteredOrganization Part(string id, int official) =>
            Org(id, "2015-05-01/..") with { MemberCounts = Counts(("2015-05-01", official, 0)) };
    }

    [Fact]
    public void A_split_is_summed_once_whichever_side_tells_it()
    {
        var whole = Org("a", "../2015-05-01") with { MemberCounts = Counts(("2015-04-30", 40, 0)) };
        var telling = whole with { Events = [Event(Split, "2015-05-01", into: ["b", "c"])] };
        var half = whole with { Events = [Event(Split, "2015-05-01", into: ["c"])] };

        Errors(whole, Part("b", 10), Part("c", 10)).Should().Equal("splitNotSummed /organizations/1/events/0 2015-05-01/2015-05-02");
        Errors(Part("b", 10), Part("c", 10), telling).Should().Equal("splitNotSummed /organizations/2/events/0 2015-05-01/2015-05-02");
        Errors(half, Part("b", 10), Org("c", "2015-05-01/..") with { MemberCounts = Counts(("2015-05-01", 10, 0)) })
            .Should().Equal("splitNotSummed /organizations/0/events/0 2015-05-01/2015-05-02");
        Errors(whole, Part("b", 10), Part("c", 30)).Should().BeEmpty();
        Errors(half, Part("b", 10), Part("c", 30)).Should().BeEmpty();

        static RegisteredOrganization Part(string id, int official) => Org(id, "2015-05-01/..") with
        {
            Events = [Event(Split, "2015-05-01", outOf: ["a"])], MemberCounts = Counts(("2015-05-01", official, 0)),
        };
    }

    [Theory]
    [InlineData(40, 20, true)]
    [InlineData(41, 20, false)]
    [InlineData(41, null, true)]
    public void Of_a_part_that_was_there_already_only_what_it_gained_is_summed(int after, int? before, bool isRight)
    {
        RegisteredOrganization[] parts =
        [
            Org("b") with
            {
                MemberCounts = before is { } had ? Counts(("2015-04-30", had, 0), ("2015-05-01", after, 0)) : Counts(("2015-05-01", after, 0)),
            },
            Org("c", "2015-05-01/..") with { MemberCounts = Counts(("2015-05-01", 20, 0)) },
        ];
        var ended = Org("a", "../2015-05-01") with { Events = [Event(Split, "2015-05-01", into: ["b", "c"])], MemberCounts = Counts(("2015-04-30", 40, 0)) };
        var goingOn = ended with { Period = EffectivePeriod.Always, MemberCounts = Counts(("2015-04-30", 55, 0), ("2015-05-01", 15, 0)) };

        Errors([ended, .. parts]).Should().HaveCount(isRight ? 0 : 1);
        Errors([goingOn, .. parts]).Should().HaveCount(isRight ? 0 : 1);
    }

    [Fact]
    public void A_split_is_not_summed_where_a_part_is_not_in_the_register_or_took_in_others_on_the_day()
    {
        Errors(Whole("a", ["b", "nobody"]), Part("b", 30)).Should().ContainSingle().Which.Should().StartWith("successorMissing");
        Errors(Whole("a", ["b"]), Whole("x", ["b"]), Part("b", 80)).Should().BeEmpty();
        Errors(Whole("a", ["b"]), Part("b", 45) with { Events = [Event(Merged, "2015-05-01", outOf: ["d"])] }, Org("d", "../2015-05-01"))
            .Should().BeEmpty();

        static RegisteredOrganization Whole(string id, ValueList<string> into) => Org(id, "../2015-05-01") with
        {
            Events = [Event(Split, "2015-05-01", into)], MemberCounts = Counts(("2015-04-30", 40, 0)),
        };

        static RegisteredOrganization Part(string id, int official) =>
            Org(id, "2015-05-01/..") with { MemberCounts = Counts(("2015-05-01", official, 0)) };
    }

    [Fact]
    public void Who_was_taken_in_is_no_more_on_that_day_even_where_only_the_other_side_tells_it()
    {
        Errors(Org("a", "../2017-01-01"), TakesIn(Merged, "..")).Should().Equal("predecessorGoesOn /organizations/1/events/0/outOf/0 2015-01-01/2015-01-02");
        Errors(Org("a"), TakesIn(Consolidated, "2015-01-01")).Should().Equal("predecessorGoesOn /organizations/1/events/0/outOf/0 2015-01-01/2015-01-02");
        Errors(Org("a"), TakesIn(Split, "2015-01-01")).Should().BeEmpty("a split may leave its whole");
        Errors(Org("a", "../2015-01-01"), TakesIn(Merged, "..")).Should().BeEmpty();

        static RegisteredOrganization TakesIn(OrganizationEventKind kind, string from) =>
            Org("b", $"{from}/..") with { Events = [Event(kind, "2015-01-01", outOf: ["a"])] };
    }

    [Fact]
    public void Two_sides_that_tell_one_succession_of_two_days_contradict_each_other_once()
    {
        var errors = OrganizationRegister.Check([
            Org("a", "../2015-01-01") with { Events = [Event(Merged, "2015-01-01", into: ["b"])] },
            Org("b") with { Events = [Event(Merged, "2013-01-01", outOf: ["a"])] }]);

        errors.Select(error => error.ToString()).Should().Equal(
            "predecessorGoesOn /organizations/1/events/0/outOf/0 2013-01-01/2013-01-02",
            "successionDaysDiffer /organizations/1/events/0/outOf/0 2013-01-01/2013-01-02");
        errors[1].Message.In(Language.English).Should().Be(
            "“b” and “a” give the event “merged” different days; “a” says on 1 January 2015 (on 1 January 2013).");
        errors[1].Message.In(Language.Vietnamese).Should().Be(
            "“b” và “a” ghi sự kiện “sáp nhập” vào hai ngày khác nhau; “a” ghi ngày 01/01/2015 (ngày 01/01/2013).");

        Errors(
            Org("a", "../2015-01-01") with { Events = [Event(Split, "2015-01-01", into: ["b"])] },
            Org("b", "2010-01-01/..") with { Events = [Event(Split, "2014-01-01", outOf: ["a"])] })
        .Should().Equal("successionDaysDiffer /organizations/1/events/0/outOf/0 2014-01-01/2014-01-02");
    }

    [Fact]
    public void Two_splits_between_the_same_two_agree_where_both_tell_both_or_one_side_tells_none()
    {
        Errors(Whole("2010-01-01", "2012-01-01"), Part("2010-01-01", "2012-01-01")).Should().BeEmpty();
        Errors(Whole("2010-01-01", "2012-01-01"), Part()).Should().BeEmpty();
        Errors(Whole("2010-01-01", "2012-01-01"), Part("2012-01-01")).Should().Equal("successionDaysDiffer /organizations/0/events/0/into/0 2010-01-01/2010-01-02");
        Errors(Whole("2010-01-01"), Part("2010-01-01", "2012-01-01")).Should().Equal("successionDaysDiffer /organizations/1/events/1/outOf/0 2012-01-01/2012-01-02");
        Errors(Whole("2010-01-01"), Org("b") with { Events = [Event(Established, "2012-01-01", outOf: ["a"])], Period = Days("2010-01-01/..") })
            .Should().ContainSingle("events of two kinds are two events").Which.Should().StartWith("eventNotAtStart");

        static RegisteredOrganization Whole(params string[] days) =>
            Org("a") with { Events = days.Select(day => Event(Split, day, into: ["b"])).ToValueList() };

        static RegisteredOrganization Part(params string[] days) =>
            Org("b") with { Events = days.Select(day => Event(Split, day, outOf: ["a"])).ToValueList() };
    }

    [Fact]
    public void A_founding_beside_an_open_start_contradicts_it_as_an_end_does_beside_an_open_end() =>
        Errors(Org("a") with { Events = [Event(Established, "2010-01-01"), Event(Dissolved, "2020-01-01")] }).Should().Equal(
            "eventNotAtStart /organizations/0/events/0 2010-01-01/2010-01-02",
            "eventNotAtEnd /organizations/0/events/1 2020-01-01/2020-01-02");

    [Fact]
    public void To_lead_in_several_agencies_and_to_belong_to_several_is_no_contradiction() =>
        Errors(
            Org("office"), Org("school"),
            Org("cell") with { LeadsIn = [Link("office"), Link("school", "2010-01-01/..")] },
            Org("union") with { BelongsTo = [Link("office"), Link("school", "2010-01-01/..")] })
        .Should().BeEmpty();

    [Fact]
    public void Joins_counts_and_mandates_that_contradict_are_told() =>
        Errors(
            Org("office", "2010-01-01/2015-01-01"),
            Org("cell", "2010-01-01/2020-01-01") with
            {
                LeadsIn = [Link("office"), Link("nowhere", "2012-01-01/2013-01-01")],
                MemberCounts = Counts(("2015-01-01", 9, 0), ("2015-01-01", 9, 0), ("2015-01-01", 8, 0)),
                Mandates = new([
                    new() { Position = Position.Secretary, Period = Days("2012-01-01/..") },
                    new()
                    {
                        Person = "dv-1", Position = Position.Secretary, Period = Days("2012-01-01/.."),
                        Organization = new() { Id = "office", Kind = OrganizationKind.Agency },
                    },
                ]),
            })
        .Should().Equal(
            "joinOutsideLife /organizations/1/leadsIn/0 2015-01-01/2020-01-01",
            "joinMissing /organizations/1/leadsIn/1 2012-01-01/2013-01-01",
            "mandateWithoutPerson /organizations/1/mandates/entries/0 2012-01-01/..",
            "mandateElsewhere /organizations/1/mandates/entries/1/organization 2012-01-01/..",
            "countsDiffer /organizations/1/memberCounts/entries/2 2015-01-01/2015-01-02");

    [Fact]
    public void A_wrong_parent_and_two_heads_at_once_are_no_contradiction() =>
        Errors(
            Org("group", kind: OrganizationKind.PartyGroup),
            Org("city", parent: "group", kind: OrganizationKind.CityPartyOrganization) with
            {
                Mandates = new([
                    new() { Person = "dv-1", Position = Position.Secretary, Period = EffectivePeriod.Always },
                    new() { Person = "dv-2", Position = Position.Secretary, Period = EffectivePeriod.Always },
                ]),
            })
        .Should().BeEmpty();

    [Fact]
    public void A_register_that_contradicts_itself_is_not_made_and_the_exception_says_every_reason_and_no_name()
    {
        var thrown = FluentActions.Invoking(() => Register(Org("a", parent: "x"), Org("b", parent: "y")))
            .Should().Throw<OrganizationRegisterException>().Which;

        thrown.Errors.Should().HaveCount(2);
        thrown.Errors[1].Organization.Should().Be("b");
        thrown.ToString().Should().NotContain("Chi bộ");
        thrown.Errors[0].Message.In(Language.English).Should().Be("The parent “x” of “a” is not in the register (on every day).");
        thrown.Errors[0].Message.In(Language.Vietnamese).Should().Be("Tổ chức cấp trên “x” của “a” không có trong sổ (mọi ngày).");
    }

    [Fact]
    public void Days_are_told_by_their_first_and_last()
    {
        Text("2010-01-01/2011-01-01").Should().Contain("from 1 January 2010 to 31 December 2010");
        Text("2010-01-01/2010-01-02").Should().Contain("on 1 January 2010");
        Text("2010-01-01/..").Should().Contain("from 1 January 2010 on");
        Text("../2011-01-01").Should().Contain("to 31 December 2010");

        static string Text(string days) => OrganizationRegister.Check([Org("a", days, "x")])[0].Message.In(Language.English);
    }
}
