using DangBo.Domain.Classifications;
using DangBo.Domain.Members;
using DangBo.Domain.Rules;
using static DangBo.Domain.Tests.Exemplars.FactReadings;

namespace DangBo.Domain.Tests.Classifications;

public class CollectiveFactsTests
{
    private static readonly CollectiveDossier Dossier = new() { Collective = new() { Id = "btv-a", Kind = CollectiveKind.LeadershipCollective } };

    private static readonly DisciplineBelow Warned = new()
    {
        Id = "d-1",
        On = Day("2021-05-01"),
        Form = DisciplineForm.Warning,
        Of = DisciplinedBelow.LeadershipMember,
        SelfDetectedAndRemedied = false,
    };

    [Fact]
    public void What_the_collective_is_and_when_it_was_formed_is_on_record_or_unknown()
    {
        var formed = Dossier with { Collective = Dossier.Collective with { FormedOn = Day("2021-12-31") } };

        Dossier.Read("collective.kind").Should().Be("leadershipCollective");
        (Dossier with { Collective = Dossier.Collective with { Kind = CollectiveKind.Parse("of-2099") } }).Read("collective.kind").Should().Be("?");
        Dossier.Read("collective.formedOn").Should().Be("?");
        formed.Read("collective.formedOn").Should().Be("2021-12-31");
        formed.Read("collective.formedOn", AsOf("2021-12-30")).Should().Be("?");
        CollectiveFacts.Vocabulary.Subject.Should().Be(SubjectKind.Collective);
        CollectiveFacts.Vocabulary.IdOf(Dossier).Should().Be("btv-a");
    }

    [Fact]
    public void Discipline_below_is_counted_by_whom_it_was_about_and_what_the_collective_remedied_apart()
    {
        Below(null).Should().Be("? ? ? ?");
        Below(Unchecked(Warned)).Should().Be("? ? ? ?");
        Below(Checked<DisciplineBelow>()).Should().Be("0 0 0 0");
        Below(Checked(Warned)).Should().Be("0 1 1 0");
        Below(Checked(Warned with { Form = DisciplineForm.Reprimand })).Should().Be("0 1 0 0");
        Below(Checked(Warned with { Of = DisciplinedBelow.AffiliatedOrganization })).Should().Be("1 0 0 0");
        Below(Checked(Warned with { Of = DisciplinedBelow.Member })).Should().Be("0 0 0 0");
        Below(Checked(Warned with { SelfDetectedAndRemedied = true })).Should().Be("0 0 0 1");
        Below(Checked(Warned, Warned with { Id = "d-2", Form = DisciplineForm.Dismissal }, Warned with { Id = "d-3", SelfDetectedAndRemedied = true }))
            .Should().Be("0 2 2 1");
    }

    [Fact]
    public void Discipline_counts_in_its_period_and_as_long_as_it_was_not_revoked()
    {
        Below(On("2022-12-31", Warned with { On = Day("2022-01-01") })).Should().Be("0 0 0 0");
        Below(Checked(Warned), AsOf("2021-04-30")).Should().Be("0 0 0 0");
        Below(Checked(Warned), AsOf("2021-05-01")).Should().Be("0 1 1 0");
        Below(Checked(Warned with { RevokedOn = Day("2021-12-31") })).Should().Be("0 0 0 0");
        Below(Checked(Warned with { RevokedOn = Day("2022-01-01") })).Should().Be("0 1 1 0");
    }

    [Fact]
    public void A_decision_that_does_not_say_who_detected_it_leaves_the_counts_open_that_it_might_belong_to()
    {
        Below(Checked(Warned with { SelfDetectedAndRemedied = null })).Should().Be("0 ? ? ?");
        Below(Checked(Warned with { SelfDetectedAndRemedied = null, Of = DisciplinedBelow.AffiliatedOrganization })).Should().Be("? 0 0 ?");
        Below(Checked(Warned with { SelfDetectedAndRemedied = null, Form = DisciplineForm.Reprimand })).Should().Be("0 ? 0 ?");
        Below(Checked(Warned with { Of = DisciplinedBelow.Parse("of-2099") })).Should().Be("? ? ? 0");
        Below(Checked(Warned with { Form = DisciplineForm.Parse("of-2099") })).Should().Be("0 1 ? 0");
        Below(Checked(Warned with { Form = DisciplineForm.Parse("of-2099"), SelfDetectedAndRemedied = true })).Should().Be("0 0 0 1");
    }

    [Fact]
    public void The_last_vote_of_confidence_of_the_period_is_read_from_a_complete_list()
    {
        var vote = new ConfidenceVote { On = Day("2021-11-01"), Ballots = 30, High = 20, Medium = 7, Low = 2 };

        Read(Unchecked(vote)).Should().Be("? ? ?");
        Read(Checked(vote, vote with { On = Day("2021-10-01"), High = 1 })).Should().Be("30 20 2");
        Read(Checked<ConfidenceVote>()).Should().Be("? ? ?");

        static string Read(RecordList<ConfidenceVote> votes) => string.Join(
            ' ', new[] { "confidence.ballots", "confidence.high", "confidence.low" }.Select(fact => (Dossier with { Confidence = votes }).Read(fact)));
    }

    [Fact]
    public void Unfinished_items_are_those_of_plans_of_the_period_whose_result_is_on_record()
    {
        var plan = new CollectivePlanResult
        {
            Id = "p-1",
            Period = EffectivePeriod.OfYear(2021),
            On = Day("2022-01-15"),
            UnfinishedItems = [new() { Id = "u-1", State = UnfinishedState.NotCarriedOut }, new() { Id = "u-2", State = UnfinishedState.BelowRequirement }],
        };

        Read(null).Should().Be("?");
        Read(Unchecked(plan), AsOf("2022-01-15")).Should().Be("?");
        Read(On("2022-01-15", plan), AsOf("2022-01-15")).Should().Be("2");
        Read(On("2022-01-15", plan), AsOf("2022-01-14")).Should().Be("0");
        Read(On("2022-01-15", plan with { Period = EffectivePeriod.OfYear(2020) }), AsOf("2022-01-15")).Should().Be("0");
        Read(On("2022-01-15", plan with { UnfinishedItems = null }), AsOf("2022-01-15")).Should().Be("?");

        static string Read(RecordList<CollectivePlanResult>? plans, EvaluationDates? dates = null) =>
            (Dossier with { Plans = plans }).Read("plan.unfinishedItems", dates);
    }

    [Fact]
    public void Adverse_conclusions_are_counted_where_each_says_whether_it_is()
    {
        var adverse = new SuperiorConclusion { Id = "k-1", On = Day("2021-09-01"), Adverse = true };

        Read(null).Should().Be("?");
        Read(Unchecked(adverse)).Should().Be("?");
        Read(Checked(adverse, adverse with { Id = "k-2", Adverse = false })).Should().Be("1");
        Read(Checked(adverse, adverse with { Id = "k-2", Adverse = null })).Should().Be("?");
        Read(Checked(adverse, adverse with { Id = "k-2", Adverse = null, On = Day("2020-09-01") })).Should().Be("1");

        static string Read(RecordList<SuperiorConclusion>? conclusions) => (Dossier with { Conclusions = conclusions }).Read("conclusions.adverse");
    }

    [Fact]
    public void Entries_after_the_as_of_day_and_unknown_codes_are_told()
    {
        var full = SampleCollective.Full();
        var judged = full with
        {
            Judgments = [new() { RuleSet = "r", Criterion = "c", Period = EffectivePeriod.OfYear(2021), Body = "b", Capacity = "c", On = Day("2021-05-19"), Minutes = "m", Opinion = Opinion.Met }],
        };

        Remarks(judged, "2021-05-18").Should().Equal("entriesAfterAsOf 11 ");
        Remarks(judged, "2021-05-19").Should().BeEmpty();
        Remarks(full with { Collective = full.Collective with { Kind = CollectiveKind.Parse("of-2099") } }, "2021-12-31").Should().Equal("unknownCodeKept  of-2099");
        Remarks(Dossier with { Grades = Checked(new AppraisedGrades { On = Day("2021-05-01"), Tasks = [QualityLevel.Parse("x")], Others = [QualityLevel.Parse("y")] }) }, "2021-12-31")
            .Should().Equal("unknownCodeKept  x", "unknownCodeKept  y");

        static IEnumerable<string> Remarks(CollectiveDossier dossier, string asOf) =>
            CollectiveRemarks.Of(dossier, AsOf(asOf)).Select(remark => $"{remark.Code} {remark.Count} {remark.Detail}");
    }

    private static string Below(RecordList<DisciplineBelow>? list, EvaluationDates? dates = null) => string.Join(
        ' ',
        new[] { "below.organizationsDisciplined", "below.leadersDisciplined", "below.leadersWarnedOrHeavier", "below.selfRemedied" }
            .Select(fact => (Dossier with { Discipline = list }).Read(fact, dates)));
}
