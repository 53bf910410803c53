using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Tests.Documents;

public class RegulatoryDocumentTests
{
    private static readonly DocumentId Prohibitions2021 = Id("37-QĐ/TW", "centralCommittee", new(2021, 10, 25));
    private static readonly DocumentId Prohibitions2026 = Id("207-QĐ/TW", "centralCommittee", new(2026, 7, 26));
    private static readonly LocalizedText Title = new("Quy định về những điều đảng viên không được làm");

    [Fact]
    public void The_same_number_is_another_document_on_another_day()
    {
        Id("208-QĐ/TW", "secretariat", new(2019, 11, 8)).Should().NotBe(Id("208-QĐ/TW", "secretariat", new(2026, 7, 26)));
        Id("35-CT/TW", "politburo", new(2019, 5, 30)).Should().NotBe(Id("35-CT/TW", "politburo", new(2024, 6, 14)));
        new[] { Id("01-HD/TW", "x", new(2016, 9, 20)), Id("01-HD/TW", "x", new(2021, 9, 28)), Id("01-HD/TW", "x", new(2026, 5, 19)) }
            .Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_same_number_and_day_is_another_document_from_another_body() =>
        Id("12-KH/ĐUK", "bloc-a", new(2020, 3, 20)).Should().NotBe(Id("12-KH/ĐUK", "bloc-b", new(2020, 3, 20)));

    [Fact]
    public void An_identity_is_equal_by_its_three_parts_and_writes_them()
    {
        Id("37-QĐ/TW", "centralCommittee", new(2021, 10, 25)).Should().Be(Prohibitions2021);
        Prohibitions2021.ToString().Should().Be("37-QĐ/TW centralCommittee 2021-10-25");
    }

    [Fact]
    public void An_identity_needs_all_its_parts()
    {
        FluentActions.Invoking(() => new DocumentId(null!, "x", new(2020, 1, 1))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Id("37-QĐ/TW", " ", new(2020, 1, 1))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Id("37-QĐ/TW", "x", default)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_document_is_equal_by_value_lists_included()
    {
        var document = Document(replacedBy: [Prohibitions2026]);

        document.Should().Be(Document(replacedBy: [Prohibitions2026]));
        document.GetHashCode().Should().Be(Document(replacedBy: [Prohibitions2026]).GetHashCode());
        document.Should().NotBe(Document());
        document.Number.Should().Be(Prohibitions2021.Number);
        document.IssuerId.Should().Be("centralCommittee");
        document.IssuedOn.Should().Be(new LocalDate(2021, 10, 25));
        document.Replaces.Should().BeEmpty();
    }

    [Fact]
    public void A_document_does_not_replace_itself_or_another_twice()
    {
        var earlier = Id("47-QĐ/TW", "centralCommittee", new(2011, 11, 1));
        var sameDay = Id("38-QĐ/TW", "centralCommittee", new(2021, 10, 25));

        FluentActions.Invoking(() => Document(replaces: [Prohibitions2021])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Document(replaces: [earlier, earlier])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Document(replaces: [sameDay], replacedBy: [sameDay])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Document(replaces: [earlier, sameDay])).Should().NotThrow();
    }

    [Fact]
    public void A_document_is_not_replaced_by_an_earlier_one()
    {
        var earlier = Id("47-QĐ/TW", "centralCommittee", new(2011, 11, 1));

        FluentActions.Invoking(() => Document(replacedBy: [earlier])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Document(replaces: [Prohibitions2026])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_verification_outside_its_set_is_refused() =>
        FluentActions.Invoking(() => new RegulatoryDocument(Prohibitions2021, Title, default, (Verification)9))
            .Should().Throw<ArgumentException>();

    private static DocumentId Id(string number, string issuer, LocalDate issuedOn) =>
        new(DocumentNumber.Parse(number), issuer, issuedOn);

    private static RegulatoryDocument Document(ValueList<DocumentId>? replaces = null, ValueList<DocumentId>? replacedBy = null) =>
        new(Prohibitions2021, Title, new(new(2021, 10, 25), new(2026, 7, 26)), Verification.Secondary, replaces, replacedBy);
}
