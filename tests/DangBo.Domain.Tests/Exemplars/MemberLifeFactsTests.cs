using DangBo.Domain.Exemplars;
using DangBo.Domain.Members;
using DangBo.Domain.Rules;
using static DangBo.Domain.Tests.Exemplars.FactReadings;

namespace DangBo.Domain.Tests.Exemplars;

public class MemberLifeFactsTests
{
    [Fact]
    public void Dues_are_summed_over_the_period()
    {
        var first = new DuesRecord { On = Day("2021-01-01"), MonthsDue = 6, MonthsPaid = 5 };
        var last = first with { On = Day("2021-12-31"), MonthsPaid = 6 };

        Read(Checked(first, last, first with { On = Day("2020-12-31") }, last with { On = Day("2022-01-01") })).Should().Be("12 11");
        Read(Checked(first, last with { MonthsPaid = null })).Should().Be("12 ?");
        Read(On("2021-06-30", first, last), AsOf("2021-06-30")).Should().Be("6 5");
        Read(On("2021-12-30", first, last)).Should().Be("? ?");
        Read(Checked<DuesRecord>()).Should().Be("0 0");

        static string Read(RecordList<DuesRecord> list, EvaluationDates? dates = null) =>
            Facts(Empty with { CellLife = new() { Dues = list } }, dates, "dues.monthsDue", "dues.monthsPaid");
    }

    [Fact]
    public void Meetings_of_the_cell_are_summed_over_the_period()
    {
        var meetings = new CellMeetings { On = Day("2021-12-31"), Attendance = new(12, 10), Excused = 1 };

        Read(Checked(meetings, meetings with { On = Day("2021-01-01") })).Should().Be("24 20 2");
        Read(Checked(meetings with { On = Day("2022-01-01") })).Should().Be("0 0 0");
        Read(Checked(meetings with { Attendance = new(12, null), Excused = null })).Should().Be("12 ? ?");
        Read(Unchecked(meetings)).Should().Be("? ? ?");

        static string Read(RecordList<CellMeetings> list) => Facts(
            Empty with { CellLife = new() { Meetings = list } }, null, "cellMeetings.held", "cellMeetings.attended", "cellMeetings.excused");
    }

    [Fact]
    public void The_plan_of_correction_is_the_last_of_the_period_and_only_a_complete_list_tells_which_that_is()
    {
        var first = new CorrectionPlan { Id = "c-1", FiledOn = Day("2021-01-01") };
        var last = first with { Id = "c-2", FiledOn = Day("2021-12-31") };

        Read(Checked(first, last)).Should().Be("yes 2021-12-31");
        Read(Checked(last, first), AsOf("2021-12-30")).Should().Be("yes 2021-01-01");
        Read(Unchecked(first)).Should().Be("yes ?");
        Read(Checked(first with { FiledOn = Day("2020-12-31") }, last with { FiledOn = Day("2022-01-01") })).Should().Be("no ?");
        Read(On("2021-12-30", first with { FiledOn = Day("2020-12-31") })).Should().Be("? ?");
        Read(Checked<CorrectionPlan>(), AsOf("2021-06-30")).Should().Be("? ?", "the year is not over");

        static string Read(RecordList<CorrectionPlan> list, EvaluationDates? dates = null) =>
            Facts(Empty with { CorrectionPlans = list }, dates, "correction.planFiled", "correction.planFiledOn");
    }

    [Theory]
    [InlineData("2021-12-31", null, null, "1 0 0")]
    [InlineData("2022-01-01", null, null, "0 0 0")]
    [InlineData("2020-06-30", null, null, "1 0 0")]
    [InlineData("2020-06-30", "2020-12-31", null, "0 0 0")]
    [InlineData("2020-06-30", "2021-01-01", null, "1 1 0")]
    [InlineData("2021-06-30", "2021-12-31", null, "1 1 0")]
    [InlineData("2021-06-30", "2022-01-01", null, "1 0 0")]
    [InlineData("2020-06-30", "2020-06-30", "2021-01-01", "0 0 1")]
    [InlineData("2021-06-30", "2021-06-30", "2022-01-01", "1 1 0")]
    [InlineData(null, null, null, "? ? 0")]
    [InlineData(null, "2020-06-30", null, "0 0 0")]
    [InlineData(null, "2099-01-01", null, "? ? 0")]
    public void An_item_of_correction_is_due_until_it_was_done_before_the_period(string? due, string? done, string? recurred, string expected)
    {
        var plan = new CorrectionPlan
        {
            Id = "c-1",
            FiledOn = Day("2020-01-01"),
            Items =
            [
                new()
                {
                    Id = "ci-1",
                    DueOn = due is null ? null : Day(due),
                    DoneOn = done is null ? null : Day(done),
                    RecurredOn = recurred is null ? null : Day(recurred),
                },
            ],
        };

        Read(Checked(plan)).Should().Be(expected);
        Read(Unchecked(plan)).Should().Be("? ? ?");
        Read(Checked(plan with { Items = null })).Should().Be("? ? ?");
        Read(Checked(plan with { FiledOn = Day("2022-01-01") })).Should().Be("0 0 0");

        static string Read(RecordList<CorrectionPlan> list) =>
            Facts(Empty with { CorrectionPlans = list }, null, "correction.itemsDue", "correction.itemsDone", "correction.itemsRecurred");
    }

    [Fact]
    public void The_last_vote_of_confidence_of_the_period_is_read_from_a_complete_list()
    {
        var first = new ConfidenceVote { On = Day("2021-01-01"), Ballots = 30, High = 20, Medium = 7, Low = 3 };
        var last = new ConfidenceVote { On = Day("2021-12-31"), Ballots = 31, High = 1, Medium = 2, Low = 28 };

        Read(Checked(last, first, first with { On = Day("2022-01-01") })).Should().Be("2021-12-31 31 1 28");
        Read(Checked(last, first), AsOf("2021-12-30")).Should().Be("2021-01-01 30 20 3");
        Read(Unchecked(first)).Should().Be("? ? ? ?");
        Read(Checked<ConfidenceVote>()).Should().Be("? ? ? ?");

        static string Read(RecordList<ConfidenceVote> list, EvaluationDates? dates = null) => Facts(
            Empty with { ConfidenceVotes = list }, dates, "confidence.lastVoteOn", "confidence.ballots", "confidence.high", "confidence.low");
    }

    [Fact]
    public void The_contact_with_the_people_is_summed_over_the_period()
    {
        var reception = new CitizenReception { On = Day("2021-12-31"), Due = 3, Held = 2 };
        var petitions = new PetitionRecord { On = Day("2021-01-01"), Due = 5, InTime = 4 };
        var comment = new ResidenceComment { On = Day("2021-12-31") };
        var later = Day("2022-01-01");

        Read(new()
        {
            Receptions = Checked(reception, reception with { Held = 3 }, reception with { On = later }),
            Petitions = Checked(petitions, petitions with { On = later }),
            ResidenceComments = Checked(comment, comment with { On = later }),
        }).Should().Be("6 5 5 4 1");
        Read(new()
        {
            Receptions = Checked(reception with { Held = null }),
            Petitions = Checked(petitions with { InTime = null }),
            ResidenceComments = Checked<ResidenceComment>(),
        }).Should().Be("3 ? 5 ? 0");
        Read(new() { Receptions = Unchecked(reception), Petitions = Unchecked(petitions), ResidenceComments = Unchecked(comment) })
            .Should().Be("? ? ? ? ?");

        static string Read(PeopleContactRecord contact) => Facts(
            Empty with { PeopleContact = contact }, null,
            "receptions.due", "receptions.held", "petitions.due", "petitions.inTime", "residence.comments");
    }

    [Fact]
    public void The_commitment_is_that_of_the_year_of_the_last_counted_day()
    {
        var commitment = new CultivationCommitment { Year = 2021, FiledOn = Day("2021-01-10"), Sections = 7, ReviewedOn = Day("2021-12-31") };

        Read(Checked(commitment with { Year = 2020, Sections = 1 }, commitment)).Should().Be("yes 2021-01-10 7 yes 2021-12-31");
        Read(Unchecked(commitment), AsOf("2021-12-30")).Should().Be("yes 2021-01-10 7 ? ?");
        Read(Checked(commitment), AsOf("2021-01-09")).Should().Be("? ? ? ? ?");
        Read(Checked(commitment with { ReviewedOn = null })).Should().Be("yes 2021-01-10 7 no ?");
        Read(Checked(commitment with { Year = 2022 })).Should().Be("no ? ? no ?");
        Read(On("2021-12-30", commitment with { Year = 2022 })).Should().Be("? ? ? ? ?");
        Read(Unchecked(new CultivationCommitment { Year = 2021, Sections = 7 })).Should().Be("? ? 7 ? ?");

        static string Read(RecordList<CultivationCommitment> list, EvaluationDates? dates = null) => Facts(
            Empty with { Commitments = list }, dates,
            "commitment.filed", "commitment.filedOn", "commitment.sections", "commitment.reviewed", "commitment.reviewedOn");
    }

    [Fact]
    public void Training_initiatives_gifts_and_offers_to_resign_are_counted_in_a_complete_list()
    {
        var day = Day("2021-12-31");
        var later = Day("2022-01-01");
        var training = new TrainingRecord { On = day };
        var initiative = new RecognizedInitiative { On = day };
        var gift = new GiftEntry { On = day, Direction = GiftDirection.Parse("of-2099") };
        var offer = new ResignationOffer { On = day };

        Read(Empty with
        {
            Training = Checked(training, training with { On = later }),
            Initiatives = Checked(initiative, initiative with { On = Day("2020-12-31") }),
            Gifts = Checked(gift, gift),
            ResignationOffers = Checked<ResignationOffer>(),
        }).Should().Be("1 1 2 0");
        Read(Empty with { Training = Unchecked(training), Initiatives = Unchecked(initiative), Gifts = Unchecked(gift), ResignationOffers = On("2021-12-30", offer) })
            .Should().Be("? ? ? ?");
        Read(Empty).Should().Be("? ? ? ?");

        static string Read(MemberDossier dossier) =>
            Facts(dossier, null, "training.completed", "initiatives.recognized", "gifts.registered", "resignation.offers");
    }

    [Fact]
    public void Every_entry_after_the_as_of_day_is_counted_in_a_remark()
    {
        SampleDossier.Full().Remarks(AsOf("2021-05-19")).Should().BeEmpty();
        SampleDossier.Full().Remarks(AsOf("2021-05-18")).Should().Equal((RemarkCodes.EntriesAfterAsOf, 35, null));
    }

    [Fact]
    public void Every_code_that_this_version_does_not_know_is_told_once()
    {
        var full = SampleDossier.Full();
        var conduct = full.Conduct!;
        var breach = conduct.Breaches!.Entries[0];

        (full with
        {
            Conduct = conduct with
            {
                Breaches = Checked(breach with { Kinds = [BreachKind.Parse("x-1")], Conclusion = breach.Conclusion with { Form = ConclusionForm.Parse("x-2") } }),
                DisciplineDecisions = Checked(conduct.DisciplineDecisions!.Entries[0] with { Form = DisciplineForm.Parse("x-3") }),
                Inspections = Checked(conduct.Inspections!.Entries[0] with { About = InspectionSubject.Parse("x-4") }),
            },
            Gifts = Checked(full.Gifts!.Entries[0] with { Direction = GiftDirection.Parse("x-1") }),
        }).Remarks().Should().Equal(new[] { "x-1", "x-2", "x-3", "x-4" }.Select(code => (RemarkCodes.UnknownCodeKept, (long?)null, (string?)code)));
    }

    private static string Facts(MemberDossier dossier, EvaluationDates? dates, params string[] facts) =>
        string.Join(' ', facts.Select(fact => dossier.Read(fact, dates)));
}
