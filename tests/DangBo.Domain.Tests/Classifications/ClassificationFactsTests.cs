using DangBo.Domain.Classifications;
using DangBo.Domain.Organizations;
using DangBo.Domain.Rules;
using static DangBo.Domain.Tests.Exemplars.FactReadings;

namespace DangBo.Domain.Tests.Classifications;

public class ClassificationFactsTests
{
    private static readonly QualityClassification One = Years.Of(2021, QualityLevel.Good, "2021-12-20") with
    {
        Decider = DeciderTier.StandingBoardAboveGrassroots,
        Regulation = new() { Number = "124-QĐ/TW", IssuedOn = Day("2023-10-04") },
        ReviewHeld = true,
    };

    [Fact]
    public void Every_fact_of_a_decision_is_read_from_its_day_on()
    {
        All(Member(Checked(One)), AsOf("2021-12-20")).Should().Equal(
            "2021", "2021-12-31", "2021-12-20", "good", "standingBoardAboveGrassroots", "member", "?", "124-QĐ/TW", "2023-10-04", "yes", "no");
        All(Member(Checked(One)), AsOf("2021-12-19")).Should().Equal("?", "?", "?", "?", "?", "member", "?", "?", "?", "?", "?");
        All(Member(Checked(Years.Of(2021, QualityLevel.Good)))).Should().Equal("2021", "2021-12-31", "2021-12-20", "good", "?", "member", "?", "?", "?", "?", "no");
    }

    [Fact]
    public void That_it_was_not_annulled_only_a_checked_list_tells()
    {
        var annulled = One with { AnnulledOn = Day("2022-06-01") };

        Member(Unchecked(One)).Read("classification.annulled").Should().Be("?");
        Member(On("2021-12-30", One)).Read("classification.annulled").Should().Be("?");
        Member(Checked(One)).Read("classification.annulled").Should().Be("no");
        Member(Unchecked(annulled)).Read("classification.annulled", AsOf("2022-06-01")).Should().Be("yes");
        Member(On("2022-12-31", annulled)).Read("classification.annulled", AsOf("2022-05-31")).Should().Be("no");
    }

    [Fact]
    public void What_was_classified_and_its_organization_come_from_the_dossier()
    {
        Collective(CollectiveKind.LeadershipCollective).Read("classification.of").Should().Be("leadershipCollective");
        Collective(CollectiveKind.PartyOrganization).Read("classification.of").Should().Be("partyOrganization");
        Collective(CollectiveKind.Agency).Read("classification.of").Should().Be("agency");
        Collective(CollectiveKind.Parse("of-2099")).Read("classification.of").Should().Be("?");
        Collective(CollectiveKind.Agency).Read("classification.organizationKind").Should().Be("subordinateCell");
        foreach (var kind in CollectiveKind.Known)
        {
            ClassifiedKind.Known.Select(known => known.Value).Should().Contain(kind.Value);
        }
    }

    [Fact]
    public void A_subject_is_known_by_its_dossier_and_its_own_id_and_equal_by_what_it_says()
    {
        var (one, same) = (Member(Checked(One)), Member(Checked(One)));

        one.Id.Should().Be("m-0001/q-2021");
        one.ToString().Should().Be("ClassificationSubject m-0001/q-2021");
        one.Equals((object)same).Should().BeTrue();
        one.GetHashCode().Should().Be(same.GetHashCode());
        one.Equals(Member(Unchecked(One))).Should().BeFalse();
        one.Equals((object?)null).Should().BeFalse();
        ClassificationFacts.Vocabulary.Subject.Should().Be(SubjectKind.Classification);
        Empty.ClassificationSubjects().Should().BeEmpty();
    }

    [Fact]
    public void A_decision_after_the_as_of_day_and_unknown_codes_are_told()
    {
        Remarks(Member(Checked(One)), AsOf("2021-12-19")).Should().Equal("entriesAfterAsOf 1 ");
        Remarks(Member(Checked(One)), AsOf("2021-12-20")).Should().BeEmpty();
        Remarks(Member(Checked(One with { Level = QualityLevel.Parse("x"), Decider = DeciderTier.Parse("y") })), Year)
            .Should().Equal("unknownCodeKept  x", "unknownCodeKept  y");

        static IEnumerable<string> Remarks(ClassificationSubject subject, EvaluationDates dates) =>
            ClassificationFacts.Remarks(subject, dates).Select(remark => $"{remark.Code} {remark.Count} {remark.Detail}");
    }

    private static IEnumerable<string> All(ClassificationSubject subject, EvaluationDates? dates = null) =>
        ClassificationFacts.Vocabulary.Facts.Where(fact => fact.Name.StartsWith("classification.", StringComparison.Ordinal))
            .Select(fact => subject.Read(fact.Name, dates));

    private static ClassificationSubject Member(RecordList<QualityClassification> list) =>
        (Empty with { Classifications = list }).ClassificationSubjects().Single();

    private static ClassificationSubject Collective(CollectiveKind kind) => new CollectiveDossier
    {
        Collective = new() { Id = "btv-a", Kind = kind, Organization = new() { Id = "cell-a", Kind = OrganizationKind.SubordinateCell } },
        Classifications = Checked(One),
    }.ClassificationSubjects().Single();
}
