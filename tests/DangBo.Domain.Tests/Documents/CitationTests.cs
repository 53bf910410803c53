using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Tests.Documents;

public class CitationTests
{
    private static readonly LocalDate CheckedOn = new(2026, 11, 2);

    private static readonly Locator Place =
        Locator.Of(new(LocatorPart.Article, "3"), new(LocatorPart.Clause, "2"), new(LocatorPart.Point, "a"));

    private static readonly Source Regulation08 = Document(
        "08-QĐi/TW", "centralCommittee", new(2018, 10, 25), "Quy định về trách nhiệm nêu gương của cán bộ, đảng viên");

    private static readonly Source Article = new ArticleSource("Tạp chí Mẫu", new("Nêu gương ở cơ sở", "Setting an example"));

    [Fact]
    public void A_secondary_citation_shows_its_place_and_says_so()
    {
        var citation = Secondary(Regulation08, Place);

        citation.Text(Language.Vietnamese).Should().Be(
            "điểm a, khoản 2, Điều 3, Quy định số 08-QĐi/TW, ngày 25/10/2018 của Ban Chấp hành Trung ương (theo nguồn thứ cấp)");
        citation.Text(Language.English).Should().Be(
            "point a, clause 2, Article 3, Regulation No. 08-QĐi/TW, dated 25 October 2018, of the Central Committee (from a secondary source)");
        citation.ToString().Should().Be(citation.Text(Language.Vietnamese));
        citation.ToLocalizedText().Should().Be(new LocalizedText(citation.Text(Language.Vietnamese), citation.Text(Language.English)));
    }

    [Fact]
    public void An_article_is_cited_by_its_title()
    {
        var citation = Secondary(Article, Locator.Of(new LocatorEntry(LocatorPart.Paragraph, "1")));

        citation.Text(Language.Vietnamese).Should().Be("đoạn 1, bài “Nêu gương ở cơ sở” (theo nguồn thứ cấp)");
        citation.Text(Language.English).Should().Be("paragraph 1, the article “Setting an example” (from a secondary source)");
    }

    [Fact]
    public void A_verified_citation_shows_its_place_but_never_who_checked_it()
    {
        var citation = new Citation("qd08", Regulation08, Verification.Verified, Place, checkedBy: "Văn phòng A", checkedOn: CheckedOn);

        citation.Text(Language.Vietnamese).Should().StartWith("điểm a, khoản 2, Điều 3, ").And.EndWith("(đã đối chiếu bản gốc)");
        citation.ToString().Should().NotContain("Văn phòng A");
        citation.Text(Language.English).Should().NotContain("Văn phòng A");
    }

    [Fact]
    public void An_unverified_citation_keeps_its_place_and_does_not_show_it()
    {
        var citation = new Citation("qd08", Regulation08, Verification.Unverified, Place);

        citation.Locator.Should().Be(Place);
        citation.ShownLocator.Should().BeNull();
        citation.ToString().Should().Be("Quy định số 08-QĐi/TW, ngày 25/10/2018 của Ban Chấp hành Trung ương (chưa kiểm chứng)");
    }

    [Fact]
    public void A_citation_whose_content_alone_was_seen_says_so_and_has_no_place()
    {
        new Citation("qd08", Regulation08, Verification.ContentOnly).ToString().Should().EndWith("(đã thấy nội dung, chưa rõ vị trí)");
        FluentActions.Invoking(() => new Citation("qd08", Regulation08, Verification.ContentOnly, Place)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_verified_citation_needs_who_and_when()
    {
        FluentActions.Invoking(() => new Citation("s", Article, Verification.Verified)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Citation("s", Article, Verification.Verified, checkedBy: "A")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Citation("s", Article, Verification.Verified, checkedOn: CheckedOn)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Citation("s", Article, Verification.Verified, checkedBy: " ", checkedOn: CheckedOn)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_secondary_citation_needs_the_source_it_was_seen_in()
    {
        FluentActions.Invoking(() => new Citation("s", Article, Verification.Secondary)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Citation("s", Article, Verification.Secondary, seenIn: " ")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_citation_needs_a_source_its_key_and_a_verification_of_the_set()
    {
        FluentActions.Invoking(() => new Citation(" ", Article, Verification.Unverified)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Citation("s", null!, Verification.Unverified)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Citation("s", Article, (Verification)4)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Citations_are_equal_by_value()
    {
        Secondary(Regulation08, Place).Should().Be(Secondary(
            Document("08-QĐi/TW", "centralCommittee", new(2018, 10, 25), "Quy định về trách nhiệm nêu gương của cán bộ, đảng viên"),
            Locator.Parse("điểm a, khoản 2, Điều 3")));
        Secondary(Regulation08, Place).Should().NotBe(Secondary(Article, Place));
        Secondary(Regulation08, Place).Should().NotBe(Secondary(Regulation08, null));
    }

    [Theory]
    [InlineData(Verification.Unverified, "chưa kiểm chứng")]
    [InlineData(Verification.ContentOnly, "đã thấy nội dung, chưa rõ vị trí")]
    [InlineData(Verification.Secondary, "theo nguồn thứ cấp")]
    [InlineData(Verification.Verified, "đã đối chiếu bản gốc")]
    public void Every_verification_has_its_words_in_both_languages(Verification verification, string label)
    {
        verification.Label().Vi.Should().Be(label);
        verification.Label().En.Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void What_was_never_said_is_unverified() => default(Verification).Should().Be(Verification.Unverified);

    [Fact]
    public void A_verification_outside_its_set_has_no_words() =>
        FluentActions.Invoking(() => ((Verification)4).Label()).Should().Throw<ArgumentOutOfRangeException>();

    private static Citation Secondary(Source source, Locator? place) =>
        new("source", source, Verification.Secondary, place, seenIn: "một trang báo");

    private static DocumentSource Document(string number, string issuer, LocalDate issuedOn, string title) =>
        new(new DocumentId(DocumentNumber.Parse(number), issuer, issuedOn), new LocalizedText(title));
}
