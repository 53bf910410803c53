using DangBo.Domain.Classifications;
using DangBo.Domain.Exemplars;
using DangBo.Domain.Rules;
using static DangBo.Domain.Tests.Exemplars.FactReadings;

namespace DangBo.Domain.Tests.Classifications;

/// <summary>The facts that members and collectives share, each read from both.</summary>
public class ReviewFactsTests
{
    private static readonly CollectiveDossier Nobody = new() { Collective = new() { Id = "btv-a", Kind = CollectiveKind.Agency } };

    [Fact]
    public void A_review_of_the_year_was_held_once_its_day_was_reached()
    {
        var review = new YearReview { Year = 2021, ReviewedOn = Day("2022-01-15") };

        Read(null, "review.held").Should().Be("?");
        Read(Unchecked(review), "review.held", AsOf("2022-01-15")).Should().Be("yes");
        Read(Unchecked(review), "review.held", AsOf("2022-01-14")).Should().Be("?");
        Read(On("2022-01-14", review), "review.held", AsOf("2022-01-14")).Should().Be("no");
        Read(Checked<YearReview>(), "review.held").Should().Be("no");
        Read(On("2021-06-30", review with { Year = 2020 }), "review.held", AsOf("2021-06-30")).Should().Be("?", "the year is not over");

        static string Read(RecordList<YearReview>? reviews, string fact, EvaluationDates? dates = null) =>
            Both(Empty with { YearReviews = reviews }, Nobody with { Reviews = reviews }, fact, dates);
    }

    [Fact]
    public void Tasks_of_the_period_add_up_in_a_complete_list()
    {
        var tasks = new TaskResults { On = Day("2021-06-30"), Due = 10, Completed = 9, OnTime = 8, Exceeded = 3 };

        Read(null).Should().Be("? ? ? ?");
        Read(Unchecked(tasks)).Should().Be("? ? ? ?");
        Read(On("2021-12-30", tasks)).Should().Be("? ? ? ?");
        Read(Checked<TaskResults>()).Should().Be("0 0 0 0");
        Read(Checked(tasks, tasks with { On = Day("2021-12-31") })).Should().Be("20 18 16 6");
        Read(Checked(tasks, tasks with { On = Day("2020-12-31") }, tasks with { On = Day("2022-01-01") })).Should().Be("10 9 8 3");
        Read(Checked(tasks, tasks with { OnTime = null })).Should().Be("20 18 ? 6");
        Read(Checked(tasks, tasks with { Exceeded = null })).Should().Be("20 18 16 ?");
        Read(Checked(tasks), AsOf("2021-06-29")).Should().Be("0 0 0 0");

        static string Read(RecordList<TaskResults>? tasks, EvaluationDates? dates = null) => string.Join(
            ' ',
            new[] { "tasks.due", "tasks.completed", "tasks.onTime", "tasks.exceeded" }
                .Select(fact => Both(Empty with { Tasks = tasks }, Nobody with { Tasks = tasks }, fact, dates)));
    }

    [Fact]
    public void The_last_score_of_the_period_counts_and_only_a_complete_list_tells_which_it_is()
    {
        var score = new AppraisedScore { On = Day("2021-12-01"), Points = 88.5m };

        Read(null).Should().Be("?");
        Read(Unchecked(score)).Should().Be("?");
        Read(Checked<AppraisedScore>()).Should().Be("?");
        Read(Checked(score, score with { On = Day("2021-11-30"), Points = 91 })).Should().Be("88.5");
        Read(Checked(score, score with { On = Day("2022-01-02"), Points = 91 })).Should().Be("88.5");
        Read(Checked(score with { On = Day("2020-12-01") })).Should().Be("?");

        static string Read(RecordList<AppraisedScore>? scores) =>
            Both(Empty with { Scores = scores }, Nobody with { Scores = scores }, "score.appraised");
    }

    [Fact]
    public void The_last_grades_are_complete_sets_where_every_code_is_known()
    {
        var grades = new AppraisedGrades { On = Day("2021-12-01"), Tasks = [QualityLevel.Good, QualityLevel.Excellent, QualityLevel.Good], Others = [] };

        Read(null).Should().Be("? ?");
        Read(Unchecked(grades)).Should().Be("? ?");
        Read(Checked(grades)).Should().Be("excellent good. .");
        Read(Checked(grades with { Others = null })).Should().Be("excellent good. ?");
        Read(Checked(grades with { Tasks = [QualityLevel.Good, QualityLevel.Parse("of-2099")] })).Should().Be("good… .");
        Read(Checked(grades, grades with { On = Day("2021-12-02"), Tasks = [QualityLevel.Completed] })).Should().Be("completed. .");

        static string Read(RecordList<AppraisedGrades>? grades) =>
            Both(Empty with { Grades = grades }, Nobody with { Grades = grades }, "grades.tasks") + " " +
            Both(Empty with { Grades = grades }, Nobody with { Grades = grades }, "grades.others");
    }

    [Fact]
    public void Of_earlier_shortcomings_the_last_record_of_the_period_tells_the_state_and_they_do_not_add_up()
    {
        var june = new EarlierShortcomings { On = Day("2021-06-30"), Found = 5, Fixed = 2 };

        Read(Unchecked(june)).Should().Be("? ?");
        Read(Checked<EarlierShortcomings>()).Should().Be("? ?");
        Read(Checked(june, june with { On = Day("2021-12-20"), Fixed = 5 })).Should().Be("5 5");
        Read(Checked(june with { Fixed = null })).Should().Be("5 ?");
        Read(Checked(june with { Fixed = 0, Found = 0 })).Should().Be("0 0");

        static string Read(RecordList<EarlierShortcomings>? list) =>
            Both(Empty with { EarlierShortcomings = list }, Nobody with { Shortcomings = list }, "shortcomings.earlier") + " " +
            Both(Empty with { EarlierShortcomings = list }, Nobody with { Shortcomings = list }, "shortcomings.earlierFixed");
    }

    [Fact]
    public void The_level_of_the_year_is_the_one_in_force_on_the_as_of_day()
    {
        QualityClassification[] list =
        [
            Years.Of(2020, QualityLevel.Excellent), Years.Of(2021, QualityLevel.Excellent, "2022-01-10", "a"),
            Years.Of(2021, QualityLevel.NotCompleted, "2022-03-01", "b", "a"),
        ];

        Read(On("2022-12-31", list)).Should().Be("? 0 0", "2021 is classified after its end");
        Read(On("2022-12-31", list), AsOf("2022-01-10")).Should().Be("excellent 2 0");
        Read(On("2022-12-31", list), AsOf("2022-03-01")).Should().Be("notCompleted 0 1");
        Read(Unchecked(list), AsOf("2022-01-10")).Should().Be("excellent ? 0");
        Read(Unchecked(list)).Should().Be("? ? ?");
        Read(null).Should().Be("? ? ?");
        Read(Checked(Years.Of(2021, QualityLevel.Parse("of-2099")))).Should().Be("? ? ?");

        static string Read(RecordList<QualityClassification>? list, EvaluationDates? dates = null) => string.Join(
            ' ',
            new[] { "classification.level", "classification.yearsExcellent", "classification.yearsNotCompleted" }
                .Select(fact => Both(Empty with { Classifications = list }, Nobody with { Classifications = list }, fact, dates)));
    }

    [Fact]
    public void The_group_of_comparison_is_a_text()
    {
        Both(Empty, Nobody, "classification.comparableGroup").Should().Be("?");
        Both(Empty with { ComparableGroup = "nhom-1" }, Nobody with { ComparableGroup = "nhom-1" }, "classification.comparableGroup").Should().Be("nhom-1");
    }

    private static string Both(MemberDossier member, CollectiveDossier collective, string fact, EvaluationDates? dates = null)
    {
        collective.Read(fact, dates).Should().Be(member.Read(fact, dates));
        return member.Read(fact, dates);
    }
}
