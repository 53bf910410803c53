using DangBo.Domain.Documents;
using NodaTime;
using static DangBo.Domain.Documents.DocumentRelationKind;

namespace DangBo.Domain.Tests.Documents;

public class DocumentRegisterTests
{
    private static readonly LocalDate Begin = new(2000, 1, 1);

    [Fact]
    public void Everything_in_which_documents_contradict_one_another_is_told_at_once()
    {
        var identity = Numbered("208-QĐ/TW", Begin);
        ValueList<RegulatoryDocument> documents =
        [
            identity with { Id = "a" },
            identity with { Id = "b" },
            Of("a"),
            Of("c", (Replaces, "c"), (Guides, "nowhere"), (Amends, "a"), (Amends, "a")),
            Of("d", (Applies, "e")) with { IssuedOn = Begin },
            Of("e") with { IssuedOn = Begin.PlusDays(1) },
            Of("f", (Replaces, "g")) with { Force = new(On(5)) },
            Of("g") with { Force = new(On(1), On(6)) },
            Of("h", (Replaces, "i")),
            Of("i") with { Force = new(On(1), isOpen: true) },
            Of("j", (Replaces, "k")) with { Force = new(On(5)) },
            Of("k"),
        ];

        var errors = DocumentRegister.Check(documents);

        errors.Select(error => error.ToString()).Should().Equal(
            "documentIdentityRepeated /documents/1/id",
            "documentRepeated /documents/2/id",
            "relatedToItself /documents/3/relations/0/document",
            "relatedDocumentMissing /documents/3/relations/1/document",
            "relationRepeated /documents/3/relations/3/document",
            "relatedToLater /documents/4/relations/0/document",
            "replacementOutOfStep /documents/6/relations/0/document",
            "replacedWithoutEnd /documents/8/relations/0/document",
            "replacedWithoutEnd /documents/10/relations/0/document");
        FluentActions.Invoking(() => new DocumentRegister(documents)).Should().Throw<DocumentRegisterException>()
            .Which.Errors.Should().Equal(errors);
    }

    [Fact]
    public void A_circle_of_replacements_is_told_once_where_it_closes()
    {
        DocumentRegister.Check([Of("a", (Replaces, "b")), Of("b", (Replaces, "c")), Of("c", (Guides, "a"), (Replaces, "a")), Of("d", (Replaces, "a"))])
            .Select(error => error.ToString()).Should().Equal("replacementCircle /documents/2/relations/1/document");
        DocumentRegister.Check([Of("a", (Replaces, "b"), (Replaces, "c")), Of("b", (Replaces, "d")), Of("c", (Replaces, "d")), Of("d")]).Should().BeEmpty();
    }

    [Fact]
    public void A_chain_as_long_as_a_register_can_be_is_walked_without_calls_within_calls()
    {
        var chain = Enumerable.Range(0, 50_000)
            .Select(number => Of($"d{number}", number == 0 ? [] : [(Replaces, $"d{number - 1}")]) with { Force = new(On(number), On(number + 1)) })
            .ToValueList();
        var register = new DocumentRegister(chain);

        register.SuccessorsOn("d0", Begin.PlusDays(49_000)).Should().ContainSingle().Which.Id.Should().Be("d49000");
        register.InForceOn(Begin.PlusDays(123)).Should().ContainSingle().Which.Id.Should().Be("d123");
    }

    [Fact]
    public void Documents_of_one_number_stay_apart()
    {
        var register = new DocumentRegister(
        [
            Numbered("208-QĐ/TW", new(2026, 7, 26)) with { Id = "new" }, Numbered("208-QĐ/TW", new(2019, 11, 8)) with { Id = "old" }, Numbered("208-QĐ/TW", null) with { Id = "undated" },
        ]);

        register.Numbered(DocumentNumber.Parse("208-QĐ/TW")).Select(document => document.Id).Should().Equal("old", "new", "undated");
        register.Find(new DocumentId(DocumentNumber.Parse("208-QĐ/TW"), "body", new(2026, 7, 26)))!.Id.Should().Be("new");
        register.Find(new DocumentId(DocumentNumber.Parse("208-QĐ/TW"), "other", new(2026, 7, 26))).Should().BeNull();
        register.Numbered(DocumentNumber.Parse("209-QĐ/TW")).Should().BeEmpty();
    }

    [Fact]
    public void A_document_without_a_number_is_found_by_title_body_and_day()
    {
        var register = new DocumentRegister([Of("charter") with { IssuerId = "body", IssuedOn = Begin, Title = new("Điều lệ", "Charter") }]);

        register.Find(new UnnumberedSource("body", Begin, new("Điều lệ")))!.Id.Should().Be("charter");
        register.Find(new UnnumberedSource("body", Begin, new("Cương lĩnh"))).Should().BeNull();
        register.Find(new ArticleSource("báo", new("Điều lệ"))).Should().BeNull();
    }

    [Fact]
    public void What_a_document_does_to_another_is_answered_from_the_other()
    {
        var register = new DocumentRegister([Of("a"), Of("b", (Amends, "a"), (Guides, "a")), Of("c", (Applies, "a"), (Replaces, "b"))]);

        Ids(register.AmendedBy("a")).Should().Equal("b");
        Ids(register.GuidedBy("a")).Should().Equal("b");
        Ids(register.AppliedBy("a")).Should().Equal("c");
        Ids(register.ReplacedBy("b")).Should().Equal("c");
        Ids(register.Replaces("c")).Should().Equal("b");
        register.ReplacedBy("nowhere").Should().BeEmpty();
        register.StatusOn("nowhere", Begin).Should().Be(DocumentStatus.Unknown);
        register.SuccessorsOn("nowhere", Begin).Should().BeEmpty();
        register.Find("nowhere").Should().BeNull();
    }

    [Fact]
    public void A_register_is_equal_by_content()
    {
        var register = new DocumentRegister([Of("a")]) { Note = new("ghi chú") };

        register.Should().Be(new DocumentRegister([Of("a")]) { Note = new("ghi chú") }).And.NotBe(new DocumentRegister([Of("a")]));
        register.GetHashCode().Should().Be(new DocumentRegister([Of("a")]) { Note = new("ghi chú") }.GetHashCode());
        register.ToString().Should().Be("1 documents");
        DocumentRegister.Empty.InForceOn(Begin).Should().BeEmpty();
    }

    private static IEnumerable<string> Ids(ValueList<RegulatoryDocument> documents) => documents.Select(document => document.Id);

    private static VerifiedDay On(int days) => new(Begin.PlusDays(days), Provenance.Unverified);

    private static RegulatoryDocument Numbered(string number, LocalDate? day) =>
        Of("x") with { Number = DocumentNumber.Parse(number), IssuerId = "body", IssuedOn = day };

    private static RegulatoryDocument Of(string id, params (DocumentRelationKind Kind, string Other)[] relations) => new()
    {
        Id = id,
        Title = new("Quy định"),
        Relations = relations.Select(relation => new DocumentRelation(relation.Kind, relation.Other, Provenance.Unverified)).ToValueList(),
    };
}
