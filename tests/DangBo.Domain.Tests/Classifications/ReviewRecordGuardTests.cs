using DangBo.Domain.Classifications;
using DangBo.Domain.Exemplars;
using DangBo.Domain.Tests.Exemplars;
using static DangBo.Domain.Tests.Exemplars.FactReadings;

namespace DangBo.Domain.Tests.Classifications;

public class ReviewRecordGuardTests
{
    private static readonly CollectiveDossier Full = SampleCollective.Full();

    [Fact]
    public void Every_list_with_ids_or_years_guards_them()
    {
        var member = SampleDossier.Full();

        Refused("Reviews", () => Full with { Reviews = Twice(Full.Reviews!) });
        Refused("Discipline", () => Full with { Discipline = Twice(Full.Discipline!) });
        Refused("Plans", () => Full with { Plans = Twice(Full.Plans!) });
        Refused("Conclusions", () => Full with { Conclusions = Twice(Full.Conclusions!) });
        Refused("Classifications", () => Full with { Classifications = Twice(Full.Classifications!) });
        Refused("YearReviews", () => member with { YearReviews = Twice(member.YearReviews!) });
        Refused("OfficialRatings", () => member with { OfficialRatings = Twice(member.OfficialRatings!) });
        Refused("Classifications", () => member with { Classifications = Twice(member.Classifications!) });
        Refused("Items", () => SampleCollective.Score with { Items = [SampleCollective.Score.Items![0], SampleCollective.Score.Items[0]] });

        static RecordList<T> Twice<T>(RecordList<T> list) => new([list.Entries[0], list.Entries[0]]);
    }

    [Fact]
    public void Of_one_year_a_later_classification_corrects_the_one_in_force_or_that_was_annulled()
    {
        var first = Years.Of(2021, QualityLevel.Good, "2022-01-10", "a");
        var second = Years.Of(2021, QualityLevel.Excellent, "2022-03-01", "b");

        Refused("Classifications", () => With(first, second));
        Refused("Classifications", () => With(first with { AnnulledOn = Day("2022-03-02") }, second));
        With(first with { AnnulledOn = Day("2022-03-01") }, second).Should().NotBeNull();
        With(second with { Corrects = "a" }, first).Should().NotBeNull("their order in the list is free");
        With(first, second with { Corrects = "a" }, Years.Of(2021, QualityLevel.Good, "2022-04-01", "c", "b")).Should().NotBeNull();
        Refused("Classifications", () => With(first, second with { Corrects = "a" }, Years.Of(2021, QualityLevel.Good, "2022-04-01", "c", "a")));
        Refused("Classifications", () => With(second with { Corrects = "x" }));
        Refused("Classifications", () => With(second with { Corrects = "b" }));
        Refused("Classifications", () => With(Years.Of(2020, QualityLevel.Good, id: "a"), second with { Corrects = "a" }));
        Refused("Classifications", () => With(first with { Corrects = "b" }, second));

        static CollectiveDossier With(params QualityClassification[] list) => Full with { Classifications = Unchecked<QualityClassification>(list) };
    }

    [Fact]
    public void Numbers_are_within_their_bounds_in_whatever_order_they_are_given()
    {
        var (tasks, score, earlier) = (SampleCollective.Tasks, SampleCollective.Score, SampleCollective.Earlier);
        var unit = SampleDossier.Full().UnitResults!.Entries[0];

        Refused("Due", () => tasks with { Due = 18 });
        Refused("Due", () => new TaskResults { On = Day("2021-12-31"), Due = 0, Completed = 0 });
        Refused("Completed", () => tasks with { Completed = 21 });
        Refused("Completed", () => tasks with { Completed = 17 });
        Refused("Completed", () => new TaskResults { On = Day("2021-12-31"), Exceeded = 3, Completed = 2, Due = 5 });
        Refused("Completed", () => new TaskResults { On = Day("2021-12-31"), Due = 5, Completed = -1 });
        Refused("Due", () => new TaskResults { On = Day("2021-12-31"), Completed = 2, Due = 1 });
        Refused("OnTime", () => tasks with { OnTime = 20 });
        Refused("Exceeded", () => tasks with { Exceeded = 20 });
        Refused("Exceeded", () => tasks with { Exceeded = -1 });
        Refused("Points", () => score with { Points = 100.5m });
        Refused("Points", () => score with { Points = -0.5m });
        Refused("Points", () => score.Items![0] with { Points = 10.5m });
        Refused("Points", () => score.Items![0] with { Points = -1 });
        Refused("Max", () => score.Items![0] with { Max = 9 });
        Refused("Max", () => new AppraisedItem { Item = "1.1", Points = 2, Max = 1 });
        Refused("Found", () => earlier with { Found = 1 });
        Refused("Found", () => new EarlierShortcomings { On = Day("2021-12-31"), Found = -1 });
        Refused("Fixed", () => earlier with { Fixed = 4 });
        Refused("Fixed", () => new EarlierShortcomings { On = Day("2021-12-31"), Found = 0, Fixed = 1 });
        Refused("TasksDue", () => unit with { TasksDue = 35 });
        Refused("TasksDue", () => new UnitResult { On = Day("2021-12-31"), TasksDue = -1 });
        Refused("TasksCompleted", () => unit with { TasksCompleted = 41 });
        Refused("SubunitsNotCompleted", () => unit with { SubunitsNotCompleted = 7 });
        Refused("Subunits", () => unit with { Subunits = 1 });
        Refused("TargetsMissed", () => unit with { TargetsMissed = -1 });
        Refused("CorruptionDisciplined", () => unit with { CorruptionDisciplined = -1 });
        (unit with { TasksDue = null }).TasksCompleted.Should().Be(36);
        Refused("Year", () => new YearReview { Year = 1989, ReviewedOn = Day("1990-01-01") });
    }

    [Fact]
    public void Days_are_in_their_order()
    {
        var classification = SampleCollective.Classification;
        var below = Full.Discipline!.Entries[0];
        var report = SampleDossier.Full().SelfReports!.Entries[0];
        var absence = SampleDossier.Full().Absences!.Entries[0];
        var on = SampleDossier.On;

        Refused("AnnulledOn", () => classification with { AnnulledOn = on.PlusDays(-1) });
        Refused("On", () => classification with { On = on.PlusDays(1) });
        Refused("RevokedOn", () => below with { RevokedOn = on.PlusDays(-1) });
        Refused("On", () => below with { On = on.PlusDays(1) });
        Refused("RemediedOn", () => report with { RemediedOn = on.PlusDays(-1) });
        Refused("On", () => report with { On = on.PlusDays(1) });
        Refused("Until", () => absence with { Until = on });
        Refused("From", () => absence with { From = on.PlusDays(1) });
        Refused("From", () => new Absence { Until = on, From = on, Reason = AbsenceReason.Other });
    }

    [Fact]
    public void Texts_and_ids_are_not_blank()
    {
        Refused("Corrects", () => SampleCollective.Classification with { Corrects = " " });
        Refused("DecidedBy", () => SampleCollective.Classification with { DecidedBy = "" });
        Refused("ComparableGroup", () => Full with { ComparableGroup = " " });
        Refused("Form", () => SampleCollective.Score with { Form = " " });
        Refused("Item", () => SampleCollective.Score.Items![0] with { Item = " " });
        Refused("Collective", () => Full with { Collective = null! });
        Refused("Id", () => Full.Collective with { Id = " " });
    }

    [Fact]
    public void A_collective_is_printed_without_its_name()
    {
        Full.ToString().Should().Be("CollectiveDossier btv-a");
        Full.Collective.ToString().Should().Be("Collective btv-a, leadershipCollective");
        SampleCollective.Classification.ToString().Should().Be("QualityClassification q-1, 2020 excellent, 2021-05-19, annulled 2021-05-19");
        SampleCollective.Score.ToString().Should().Be("AppraisedScore 2021-05-19, 88.5");
    }

    private static void Refused(string parameter, Func<object> make) =>
        make.Should().Throw<ArgumentException>().WithParameterName(parameter).Which.Message.Should().NotContain(SampleDossier.Secret);
}
