using DangBo.Domain.Exemplars;
using DangBo.Domain.Members;
using DangBo.Domain.Organizations;
using DangBo.Domain.Rules;
using static DangBo.Domain.Tests.Exemplars.FactReadings;

namespace DangBo.Domain.Tests.Exemplars;

public class ConductFactsTests
{
    [Fact]
    public void A_breach_counts_by_the_days_of_its_act_once_it_was_concluded()
    {
        Kinds(Breach("2021-12-31", "2022-01-01", "2021-12-31")).Should().Be("gambling.");
        Kinds(Breach("2020-01-01", "2021-01-02", "2021-06-01")).Should().Be("gambling.");
        Kinds(Breach("2020-01-01", null, "2020-06-01")).Should().Be("gambling.", "it goes on");
        Kinds(Breach("2020-01-01", "2021-01-01", "2021-06-01")).Should().Be(".", "its last day was in the year before");
        Kinds(Breach("2022-01-01", null, "2022-01-01"), AsOf("2022-06-30")).Should().Be(".");
        Kinds(Breach("2021-05-01", null, "2022-02-01")).Should().Be(".", "it is concluded only after the as-of day");
        Kinds(Breach("2021-05-01", null, "2022-02-01"), AsOf("2022-02-01")).Should().Be("gambling.");
        Kinds(Breach("2021-07-01", null, "2021-07-01"), AsOf("2021-06-30")).Should().Be("…", "the period is not over");
        Kinds(Breach("2020-05-01", null, "2020-06-01"), AsOf("2020-12-31")).Should().Be("…", "no day of the period counts yet");

        static string Kinds(Breach breach, EvaluationDates? dates = null) =>
            WithBreaches(On("2022-12-31", breach)).Read("breaches.concluded", dates);
    }

    [Fact]
    public void What_is_not_among_the_breaches_is_absent_only_from_a_list_checked_through_the_last_day_of_the_period()
    {
        var breach = Breach("2021-05-01", null, "2021-06-01");

        Empty.Read("breaches.concluded").Should().Be("?");
        Empty.Read("breaches.count").Should().Be("?");
        WithBreaches(Unchecked(breach)).Read("breaches.concluded").Should().Be("gambling…");
        WithBreaches(Unchecked(breach)).Read("breaches.count").Should().Be("?");
        WithBreaches(On("2021-12-30", breach)).Read("breaches.concluded").Should().Be("gambling…");
        WithBreaches(On("2021-12-30", breach)).Read("breaches.count").Should().Be("?");
        WithBreaches(Checked(breach)).Read("breaches.concluded").Should().Be("gambling.");
        WithBreaches(Checked(breach, breach with { Id = "b-2", Kinds = [BreachKind.Waste, BreachKind.Gambling] }))
            .Read("breaches.concluded").Should().Be("waste gambling.");
        WithBreaches(Checked(breach, breach with { Id = "b-2" })).Read("breaches.count").Should().Be("2");
        WithBreaches(Checked<Breach>()).Read("breaches.concluded").Should().Be(".");
        WithBreaches(Checked<Breach>()).Read("breaches.count").Should().Be("0");
        WithBreaches(On("2021-06-30", breach)).Read("breaches.count", AsOf("2021-06-30")).Should().Be("1");
    }

    [Fact]
    public void A_breach_and_a_decision_on_record_are_told_at_once_and_that_there_is_none_only_by_a_closed_list()
    {
        var breach = Breach("2021-05-01", null, "2021-06-01");

        WithBreaches(Unchecked(breach)).Read("breaches.onRecord").Should().Be("yes");
        WithBreaches(Checked(breach with { Act = Breach("2020-05-01", "2020-06-01", "2020-06-01").Act })).Read("breaches.onRecord").Should().Be("no");
        WithBreaches(Checked<Breach>()).Read("breaches.onRecord").Should().Be("no");
        WithBreaches(On<Breach>("2021-12-30")).Read("breaches.onRecord").Should().Be("?");
        WithBreaches(On<Breach>("2021-06-30")).Read("breaches.onRecord", AsOf("2021-06-30")).Should().Be("?", "the period is not over");
        Empty.Read("breaches.onRecord").Should().Be("?");

        WithDecisions(Unchecked(Decision("2021-12-31"))).Read("discipline.onRecord").Should().Be("yes");
        WithDecisions(Checked(Decision("2021-03-01", "2021-12-31"))).Read("discipline.onRecord").Should().Be("no", "it was revoked");
        WithDecisions(Checked(Decision("2020-12-31"))).Read("discipline.onRecord").Should().Be("no");
        WithDecisions(On<DisciplineDecision>("2021-12-30")).Read("discipline.onRecord").Should().Be("?");
        Empty.Read("discipline.onRecord").Should().Be("?");
    }

    [Fact]
    public void A_kind_of_breach_that_this_version_does_not_know_leaves_the_set_open_and_is_told()
    {
        var dossier = WithBreaches(Checked(Breach("2021-05-01", null, "2021-06-01") with
        {
            Kinds = [BreachKind.Parse("of-2099"), BreachKind.Drugs],
        }));

        dossier.Read("breaches.concluded").Should().Be("drugs…");
        dossier.Read("breaches.count").Should().Be("1");
        dossier.Remarks().Should().Equal((RemarkCodes.UnknownCodeKept, null, "of-2099"));
        WithBreaches(Checked(Breach("2020-05-01", "2020-06-01", "2020-06-01") with { Kinds = [BreachKind.Parse("of-2099")] }))
            .Read("breaches.concluded").Should().Be(".", "it is not of the period");
    }

    [Fact]
    public void A_decision_on_discipline_counts_on_its_day_until_it_is_revoked()
    {
        Read(Decision("2021-01-01")).Should().Be("1 warning.");
        Read(Decision("2021-12-31")).Should().Be("1 warning.");
        Read(Decision("2020-12-31")).Should().Be("0 .");
        Read(Decision("2022-01-01")).Should().Be("0 .");
        Read(Decision("2021-03-01", "2021-12-31")).Should().Be("0 .");
        Read(Decision("2021-03-01", "2022-01-01")).Should().Be("1 warning.", "the revocation is after the as-of day");
        Read(Decision("2021-03-01") with { Form = DisciplineForm.Parse("of-2099") }).Should().Be("1 …");
        new MemberDossier { Member = Empty.Member, Conduct = new() { DisciplineDecisions = Unchecked(Decision("2021-03-01")) } }
            .Read("discipline.forms").Should().Be("warning…");
        Empty.Read("discipline.forms").Should().Be("?");
        Empty.Read("discipline.decisions").Should().Be("?");

        static string Read(DisciplineDecision decision)
        {
            var dossier = Empty with { Conduct = new() { DisciplineDecisions = On("2022-12-31", decision) } };
            return dossier.Read("discipline.decisions") + " " + dossier.Read("discipline.forms");
        }
    }

    [Fact]
    public void Inspections_are_counted_by_what_they_say()
    {
        var head = new InspectionConclusion { Id = "k-1", On = Day("2021-01-01"), About = InspectionSubject.HeadResponsibility, ShortcomingsFound = true };
        var unity = head with { Id = "k-2", On = Day("2021-12-31"), About = InspectionSubject.Unity, ShortcomingsFound = false };
        var later = head with { Id = "k-3", On = Day("2022-01-01") };

        Read(Checked(head, unity, later)).Should().Be("2 1 1 1 0");
        Read(Checked(head, unity with { About = InspectionSubject.PersonnelWork })).Should().Be("2 1 1 0 1");
        Read(Checked(head, unity with { ShortcomingsFound = null })).Should().Be("2 ? 1 1 0");
        Read(Checked(head, unity with { About = InspectionSubject.Parse("of-2099") })).Should().Be("2 1 ? ? ?");
        Read(Unchecked(head)).Should().Be("? ? ? ? ?");

        static string Read(RecordList<InspectionConclusion> list)
        {
            var dossier = Empty with { Conduct = new() { Inspections = list } };
            return string.Join(
                ' ',
                ((string[])["conclusions", "withShortcomings", "headResponsibility", "unity", "personnelWork"]).Select(fact => dossier.Read("inspections." + fact)));
        }
    }

    [Fact]
    public void The_declaration_is_that_of_the_year_and_counts_from_its_filing()
    {
        var declaration = new AssetDeclaration { Year = 2021, Required = true, FiledOn = Day("2022-01-20") };

        Read(On("2022-12-31", declaration), AsOf("2022-01-20")).Should().Be("yes yes 2022-01-20");
        Read(On("2022-12-31", declaration), AsOf("2022-01-19")).Should().Be("yes no ?");
        Read(Unchecked(declaration), AsOf("2022-01-20")).Should().Be("yes yes 2022-01-20");
        Read(Unchecked(declaration with { Required = null, FiledOn = null })).Should().Be("? ? ?");
        Read(Checked(declaration with { Year = 2020 })).Should().Be("? no ?");
        Read(On("2021-12-30", declaration with { Year = 2020 })).Should().Be("? ? ?");
        Read(Checked(declaration with { FiledOn = null }), AsOf("2021-06-30")).Should().Be("yes ? ?", "the year is not over");
        Empty.Read("assets.declared").Should().Be("?");

        static string Read(RecordList<AssetDeclaration> list, EvaluationDates? dates = null)
        {
            var dossier = Empty with { Assets = new() { Declarations = list } };
            return $"{dossier.Read("assets.declarationRequired", dates)} {dossier.Read("assets.declared", dates)} {dossier.Read("assets.declaredOn", dates)}";
        }
    }

    [Fact]
    public void Verifications_are_counted_and_those_that_found_the_declaration_untruthful()
    {
        var good = new AssetVerification { Id = "v-1", On = Day("2021-01-01"), Truthful = true };
        var bad = good with { Id = "v-2", Truthful = false };

        Read(Checked(good, bad)).Should().Be("2 1");
        Read(Checked(good, bad with { Truthful = null })).Should().Be("2 ?");
        Read(Checked(good, bad with { On = Day("2022-01-01") })).Should().Be("1 0");
        Read(Unchecked(bad)).Should().Be("? ?");

        static string Read(RecordList<AssetVerification> list)
        {
            var dossier = Empty with { Assets = new() { Verifications = list } };
            return $"{dossier.Read("assets.verifications")} {dossier.Read("assets.untruthfulVerifications")}";
        }
    }

    [Fact]
    public void Offices_of_the_Centre_are_those_of_the_last_counted_day()
    {
        var mandate = new Mandate
        {
            Organization = new() { Id = "centre", Kind = OrganizationKind.Parse("centralCommittee") },
            Position = Position.CentralCommitteeMember,
            Period = new(Day("2021-01-31"), Day("2021-12-31")),
        };

        Read(Checked(mandate), AsOf("2021-12-30")).Should().Be("centralCommitteeMember. .");
        Read(Checked(mandate)).Should().Be(". .");
        Read(Checked(mandate), AsOf("2021-01-30")).Should().Be(". .");
        Read(Unchecked(mandate), AsOf("2021-06-30")).Should().Be("centralCommitteeMember… …");
        Read(Checked(mandate, mandate with { Position = Position.PolitburoMember }), AsOf("2021-06-30"))
            .Should().Be("centralCommitteeMember politburoMember. .");
        Read(Checked(mandate, mandate with { Position = Position.Parse("of-2099") }), AsOf("2021-06-30"))
            .Should().Be("centralCommitteeMember… …");
        Empty.Read("role.centralOffices").Should().Be("?");

        static string Read(RecordList<Mandate> list, EvaluationDates? dates = null)
        {
            var dossier = Empty with { Mandates = list };
            return $"{dossier.Read("role.centralOffices", dates)} {dossier.Read("role.groups", dates)}";
        }
    }

    private static MemberDossier WithDecisions(RecordList<DisciplineDecision> decisions) => Empty with { Conduct = new() { DisciplineDecisions = decisions } };

    private static MemberDossier WithBreaches(RecordList<Breach> breaches) => Empty with { Conduct = new() { Breaches = breaches } };

    private static Breach Breach(string from, string? until, string concluded) => new()
    {
        Id = "b-1",
        Kinds = [BreachKind.Gambling],
        Act = new(Day(from), until is null ? null : Day(until)),
        Conclusion = new() { On = Day(concluded), By = "body-a" },
    };

    private static DisciplineDecision Decision(string on, string? revoked = null) => new()
    {
        Id = "d-1", On = Day(on), Form = DisciplineForm.Warning, RevokedOn = revoked is null ? null : Day(revoked),
    };
}
