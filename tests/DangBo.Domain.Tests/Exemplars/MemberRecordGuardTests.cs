using DangBo.Domain.Exemplars;
using DangBo.Domain.Members;
using static DangBo.Domain.Tests.Exemplars.FactReadings;

namespace DangBo.Domain.Tests.Exemplars;

public class MemberRecordGuardTests
{
    private static readonly MemberDossier Full = SampleDossier.Full();

    [Fact]
    public void Every_list_with_ids_or_years_guards_them()
    {
        var conduct = Full.Conduct!;
        var assets = Full.Assets!;

        Refused("Breaches", () => conduct with { Breaches = Twice(conduct.Breaches!) });
        Refused("DisciplineDecisions", () => conduct with { DisciplineDecisions = Twice(conduct.DisciplineDecisions!) });
        Refused("Inspections", () => conduct with { Inspections = Twice(conduct.Inspections!) });
        Refused("Declarations", () => assets with { Declarations = Twice(assets.Declarations!) });
        Refused("Verifications", () => assets with { Verifications = Twice(assets.Verifications!) });
        Refused("CorrectionPlans", () => Full with { CorrectionPlans = Twice(Full.CorrectionPlans!) });
        Refused("Items", () => Full.CorrectionPlans!.Entries[0] with { Items = Full.CorrectionPlans.Entries[0].Items!.Concat(Full.CorrectionPlans.Entries[0].Items!).ToValueList() });
        Refused("Commitments", () => Full with { Commitments = Twice(Full.Commitments!) });
        Refused("Kinds", () => conduct.Breaches!.Entries[0] with { Kinds = [BreachKind.Waste, BreachKind.Waste] });
        Refused("Kinds", () => conduct.Breaches!.Entries[0] with { Kinds = [] });
        Refused("Kinds", () => conduct.Breaches!.Entries[0] with { Kinds = null! });

        static RecordList<T> Twice<T>(RecordList<T> list) => new([list.Entries[0], list.Entries[0]]);
    }

    [Fact]
    public void A_breach_is_concluded_no_earlier_than_its_act_begins_in_whatever_order_both_are_given()
    {
        var breach = Full.Conduct!.Breaches!.Entries[0];
        var on = SampleDossier.On;

        (breach with { Act = new(on, on.PlusDays(1)) }).Conclusion.On.Should().Be(on);
        Refused("Act", () => breach with { Act = new(on.PlusDays(1), null) });
        Refused("Act", () => breach with { Act = new(null, on) });
        Refused("Conclusion", () => breach with { Conclusion = breach.Conclusion with { On = on.PlusDays(-1) } });
        Refused("Conclusion", () => breach with { Conclusion = null! });
        Refused("Conclusion", () => new Breach { Id = "b", Kinds = [BreachKind.Waste], Act = new(on, null), Conclusion = Early() });
        Refused("Act", () => new Breach { Id = "b", Conclusion = Early(), Act = new(on, null), Kinds = [BreachKind.Waste] });
        Refused("By", () => breach.Conclusion with { By = " " });

        BreachConclusion Early() => new() { On = on.PlusDays(-1), By = "body-a" };
    }

    [Fact]
    public void What_ends_or_is_reviewed_does_so_no_earlier_than_it_began()
    {
        var decision = Full.Conduct!.DisciplineDecisions!.Entries[0];
        var commitment = Full.Commitments!.Entries[0];
        var on = SampleDossier.On;

        Refused("RevokedOn", () => decision with { RevokedOn = on.PlusDays(-1) });
        Refused("On", () => decision with { On = on.PlusDays(1) });
        Refused("ReviewedOn", () => commitment with { ReviewedOn = on.PlusDays(-1) });
        Refused("FiledOn", () => commitment with { FiledOn = on.PlusDays(1) });
        (commitment with { FiledOn = null, ReviewedOn = on.PlusDays(-1) }).FiledOn.Should().BeNull();
    }

    [Fact]
    public void Numbers_are_within_their_bounds_in_whatever_order_they_are_given()
    {
        var dues = Full.CellLife!.Dues!.Entries[0];
        var meetings = Full.CellLife.Meetings!.Entries[0];
        var reception = Full.PeopleContact!.Receptions!.Entries[0];
        var petitions = Full.PeopleContact.Petitions!.Entries[0];
        var vote = Full.ConfidenceVotes!.Entries[0];

        Refused("MonthsDue", () => dues with { MonthsDue = 10 });
        Refused("MonthsDue", () => new DuesRecord { On = SampleDossier.On, MonthsDue = 0 });
        Refused("MonthsPaid", () => dues with { MonthsPaid = 13 });
        Refused("MonthsPaid", () => dues with { MonthsPaid = -1 });
        Refused("MonthsDue", () => new DuesRecord { On = SampleDossier.On, MonthsPaid = 2, MonthsDue = 1 });
        Refused("Attendance", () => meetings with { Attendance = new(12, 12) });
        Refused("Attendance", () => meetings with { Attendance = null! });
        Refused("Excused", () => meetings with { Excused = 3 });
        (meetings with { Attendance = new(3, null), Excused = 3 }).Excused.Should().Be(3);
        Refused("Due", () => reception with { Due = 10 });
        Refused("Due", () => new CitizenReception { On = SampleDossier.On, Due = 0 });
        Refused("Held", () => reception with { Held = 13 });
        Refused("Due", () => petitions with { Due = 3 });
        Refused("Due", () => new PetitionRecord { On = SampleDossier.On, Due = -1 });
        Refused("InTime", () => new PetitionRecord { On = SampleDossier.On, Due = 0, InTime = 1 });
        Refused("Ballots", () => vote with { Ballots = 28 });
        Refused("Ballots", () => new ConfidenceVote { On = SampleDossier.On, Ballots = 0, High = 0, Medium = 0, Low = 0 });
        Refused("High", () => vote with { High = 22 });
        Refused("Medium", () => vote with { Medium = 9 });
        Refused("Low", () => vote with { Low = 4 });
        Refused("Low", () => vote with { Low = -1 });
        Refused("Ballots", () => new ConfidenceVote { On = SampleDossier.On, High = int.MaxValue, Medium = int.MaxValue, Low = 2, Ballots = int.MaxValue });
        Refused("Sections", () => Full.Commitments!.Entries[0] with { Sections = 0 });
        Refused("Year", () => new CultivationCommitment { Year = 1989 });
        Refused("Year", () => new AssetDeclaration { Year = 2200 });
        new AssetDeclaration { Year = 1990 }.Year.Should().Be(1990);
    }

    [Fact]
    public void A_number_that_was_not_recorded_is_told_as_a_question_mark() =>
        new DuesRecord { On = Day("2021-12-31"), MonthsDue = 1200 }.ToString().Should().Be("DuesRecord 2021-12-31, ? of 1200");

    private static void Refused(string parameter, Func<object> make) =>
        make.Should().Throw<ArgumentException>().WithParameterName(parameter).Which.Message.Should().NotContain(SampleDossier.Secret);
}
