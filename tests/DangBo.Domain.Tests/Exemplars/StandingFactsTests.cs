using CsCheck;
using DangBo.Domain.Classifications;
using DangBo.Domain.Exemplars;
using DangBo.Domain.Members;
using DangBo.Domain.Rules;
using NodaTime;
using static DangBo.Domain.Tests.Exemplars.FactReadings;

namespace DangBo.Domain.Tests.Exemplars;

public class StandingFactsTests
{
    [Fact]
    public void The_day_of_admission_is_seen_from_that_day_on()
    {
        var member = Empty with { Member = Empty.Member with { Membership = new(Day("2021-08-01"), null) } };

        Empty.Read("membership.admittedOn").Should().Be("?");
        member.Read("membership.admittedOn").Should().Be("2021-08-01");
        member.Read("membership.admittedOn", AsOf("2021-07-31")).Should().Be("?");
    }

    [Fact]
    public void An_exemption_or_suspension_is_one_of_the_last_counted_day()
    {
        var exempt = new Dispensation { Period = new(Day("2021-08-01"), Day("2022-01-01")), Kind = DispensationKind.Exempt };

        Read(null).Should().Be("? ?");
        Read(Unchecked(exempt)).Should().Be("yes ?");
        Read(Checked(exempt)).Should().Be("yes no");
        Read(Checked(exempt with { Kind = DispensationKind.Suspended })).Should().Be("no yes");
        Read(Checked(exempt with { Period = new(Day("2021-08-01"), Day("2021-12-31")) })).Should().Be("no no");
        Read(Checked(exempt), AsOf("2021-07-31")).Should().Be("no no");
        Read(Checked(exempt), AsOf("2021-08-01")).Should().Be("yes no");
        Read(Checked(exempt with { Kind = DispensationKind.Parse("of-2099") })).Should().Be("? ?");
        Read(Checked(exempt, exempt with { Kind = DispensationKind.Parse("of-2099") })).Should().Be("yes ?");

        static string Read(RecordList<Dispensation>? list, EvaluationDates? dates = null) =>
            (Empty with { Dispensations = list }).Read("membership.exempt", dates) + " " +
            (Empty with { Dispensations = list }).Read("membership.suspended", dates);
    }

    [Theory]
    [InlineData("2021-03-01", "2021-06-01", "3")]
    [InlineData("2021-03-01", "2021-05-31", "2")]
    [InlineData("2021-01-31", "2021-02-28", "1")]
    [InlineData("2020-12-15", "2021-03-15", "2")]
    [InlineData("2021-10-01", null, "3")]
    [InlineData("2021-10-02", "2022-05-01", "2")]
    [InlineData("2020-10-01", "2021-01-01", "0")]
    [InlineData("2022-01-01", "2022-06-01", "0")]
    public void Months_of_sick_leave_are_whole_ones_of_its_days_in_the_period(string from, string? until, string months) =>
        Sick(Checked(Leave(from, until))).Should().Be(months);

    [Fact]
    public void Each_leave_is_counted_by_itself_and_only_sick_leave_in_a_complete_list()
    {
        Sick(null).Should().Be("?");
        Sick(Unchecked(Leave("2021-03-01", "2021-06-01"))).Should().Be("?");
        Sick(Checked<Absence>()).Should().Be("0");
        Sick(Checked(Leave("2021-01-01", "2021-02-15"), Leave("2021-03-01", "2021-04-15"))).Should().Be("2");
        Sick(Checked(Leave("2021-03-01", "2021-06-01") with { Reason = AbsenceReason.Maternity })).Should().Be("0");
        Sick(Checked(Leave("2021-03-01", "2021-06-01") with { Reason = AbsenceReason.Parse("of-2099") })).Should().Be("?");
        Sick(Checked(Leave("2021-03-01", "2021-03-20") with { Reason = AbsenceReason.Parse("of-2099") })).Should().Be("0", "no whole month in any case");
        Sick(Checked(Leave("2021-03-01", null)), AsOf("2021-04-30")).Should().Be("2", "up to the as-of day");
        Sick(Checked(Leave("2021-03-01", null)), AsOf("2021-04-29")).Should().Be("1");
    }

    [Fact]
    public void The_months_of_a_leave_are_the_most_that_fit_into_it() =>
        Gen.Select(Gen.Int[0, 800], Gen.Int[1, 800]).Sample((start, length) =>
        {
            var from = Day("2020-01-01").PlusDays(start);
            var first = LocalDate.Max(from, Day("2021-01-01"));
            var end = LocalDate.Min(from.PlusDays(length), Day("2022-01-01"));
            var months = 0;
            while (first.PlusMonths(months + 1) <= end)
            {
                months++;
            }

            return Sick(Checked(Leave("2020-01-01", null) with { From = from, Until = from.PlusDays(length) })) ==
                months.ToString(System.Globalization.CultureInfo.InvariantCulture);
        });

    [Fact]
    public void An_official_rating_is_that_of_the_year_once_it_was_decided()
    {
        var rating = new OfficialRating { Year = 2021, Level = QualityLevel.Excellent };

        Read(null).Should().Be("? ?");
        Read(Unchecked(rating)).Should().Be("yes excellent");
        Read(Unchecked(rating with { On = Day("2022-01-01") })).Should().Be("? ?");
        Read(Checked(rating with { On = Day("2022-01-01") })).Should().Be("no ?");
        Read(Checked(rating with { Year = 2020 })).Should().Be("no ?");
        Read(Unchecked(rating with { Year = 2020 })).Should().Be("? ?");
        Read(Unchecked(rating with { Level = QualityLevel.Parse("of-2099") })).Should().Be("yes ?");

        static string Read(RecordList<OfficialRating>? list) =>
            (Empty with { OfficialRatings = list }).Read("official.rated") + " " + (Empty with { OfficialRatings = list }).Read("official.rating");
    }

    [Fact]
    public void Discipline_that_is_of_duty_is_counted_where_each_decision_says_so()
    {
        var decision = new DisciplineDecision { Id = "d-1", On = Day("2021-05-01"), Form = DisciplineForm.Reprimand, DutyRelated = true };

        Read(null).Should().Be("?");
        Read(Unchecked(decision)).Should().Be("?");
        Read(Checked(decision, decision with { Id = "d-2", DutyRelated = false })).Should().Be("1");
        Read(Checked(decision, decision with { Id = "d-2", DutyRelated = null })).Should().Be("?");
        Read(Checked(decision with { RevokedOn = Day("2021-06-01"), DutyRelated = null })).Should().Be("0");
        Read(Checked(decision with { On = Day("2020-05-01") })).Should().Be("0");

        static string Read(RecordList<DisciplineDecision>? list) =>
            (Empty with { Conduct = new() { DisciplineDecisions = list } }).Read("discipline.dutyRelated");
    }

    [Fact]
    public void The_last_result_of_the_unit_in_the_period_is_read_from_a_complete_list()
    {
        var result = SampleDossier.Full().UnitResults!.Entries[0];

        Read(Unchecked(result)).Should().Be("? ? ? ? ? ? ?");
        Read(Checked(result)).Should().Be("40 36 1 6 2 0 good");
        Read(Checked(result, new UnitResult { On = Day("2021-12-31"), TasksDue = 50 })).Should().Be("50 ? ? ? ? ? ?");
        Read(Checked(result, new UnitResult { On = Day("2022-01-01"), TasksDue = 50 })).Should().Be("40 36 1 6 2 0 good");
        Read(Checked<UnitResult>()).Should().Be("? ? ? ? ? ? ?");

        static string Read(RecordList<UnitResult> list) => string.Join(' ', new[]
        {
            "unit.tasksDue", "unit.tasksCompleted", "unit.targetsMissed", "unit.subunits", "unit.subunitsNotCompleted", "unit.corruptionDisciplined", "unit.level",
        }.Select(fact => (Empty with { UnitResults = list }).Read(fact)));
    }

    [Fact]
    public void An_own_report_of_the_period_counts_once_it_was_remedied()
    {
        var report = new SelfReport { On = Day("2021-04-01"), RemediedOn = Day("2022-02-01") };

        Read(Unchecked(report), AsOf("2022-02-01")).Should().Be("?");
        Read(Checked(report), AsOf("2022-02-01")).Should().Be("1");
        Read(Checked(report), AsOf("2022-01-31")).Should().Be("0");
        Read(Checked(report with { RemediedOn = null }), AsOf("2022-02-01")).Should().Be("0");
        Read(Checked(new SelfReport { On = Day("2020-04-01"), RemediedOn = Day("2021-02-01") }), AsOf("2022-02-01")).Should().Be("0");

        static string Read(RecordList<SelfReport> list, EvaluationDates dates) => (Empty with { SelfReports = list }).Read("selfReports.remedied", dates);
    }

    [Fact]
    public void Degradation_is_a_kind_of_breach_before_the_last() =>
        BreachKind.Known[^2].Should().Be(BreachKind.Degradation);

    [Fact]
    public void Codes_of_the_new_records_that_are_unknown_are_told_once()
    {
        var code = "of-2099";
        var dossier = Empty with
        {
            OfficialRatings = Checked(new OfficialRating { Year = 2021, Level = QualityLevel.Parse(code) }),
            Absences = Checked(Leave("2021-03-01", null) with { Reason = AbsenceReason.Parse("a-2099") }),
            Dispensations = Checked(new Dispensation { Period = EffectivePeriod.Always, Kind = DispensationKind.Parse("d-2099") }),
            UnitResults = Checked(new UnitResult { On = Day("2021-03-01"), Level = QualityLevel.Parse(code) }),
        };

        dossier.Remarks().Select(remark => remark.Detail).Should().Equal("a-2099", "d-2099", "of-2099");
    }

    private static Absence Leave(string from, string? until) =>
        new() { From = Day(from), Until = until is null ? null : Day(until), Reason = AbsenceReason.SickLeave };

    private static string Sick(RecordList<Absence>? list, EvaluationDates? dates = null) =>
        (Empty with { Absences = list }).Read("absence.sickMonths", dates);
}
