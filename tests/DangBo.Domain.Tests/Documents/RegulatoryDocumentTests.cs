using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Tests.Documents;

public class RegulatoryDocumentTests
{
    private static readonly DocumentId Prohibitions2021 = Id("37-QĐ/TW", "centralCommittee", new(2021, 10, 25));
    private static readonly Provenance Weak = Provenance.Unverified;

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
        Document().Identity.Should().Be(Prohibitions2021);
        (Document() with { IssuerId = null }).Identity.Should().BeNull();
        (Document() with { IssuedOn = null }).Identity.Should().BeNull();
        (Document() with { Number = null }).Identity.Should().BeNull();
    }

    [Fact]
    public void A_document_is_equal_by_value_lists_included_and_is_called_by_its_number_and_day()
    {
        var document = Document() with { Relations = [new(DocumentRelationKind.Replaces, "qd47-2011", Weak)] };

        document.Should().Be(Document() with { Relations = [new(DocumentRelationKind.Replaces, "qd47-2011", Weak)] });
        document.GetHashCode().Should().Be((Document() with { Relations = [new(DocumentRelationKind.Replaces, "qd47-2011", Weak)] }).GetHashCode());
        document.Should().NotBe(Document());
        document.ToString().Should().Be("qd37-2021 37-QĐ/TW (25/10/2021)");
        (Document() with { IssuedOn = null, Number = null }).Name(Language.English).Should().Be("Quy định");
    }

    [Theory]
    [InlineData("2021-10-24", DocumentStatus.NotYetInForce)]
    [InlineData("2021-10-25", DocumentStatus.InForce)]
    [InlineData("2026-07-25", DocumentStatus.InForce)]
    [InlineData("2026-07-26", DocumentStatus.Ended)]
    public void Between_two_known_days_a_document_is_in_force(string day, DocumentStatus status) =>
        (Document() with { Force = new(On("2021-10-25"), On("2026-07-26")) }).StatusOn(Day(day)).Should().Be(status);

    [Theory]
    [InlineData("2021-10-25", DocumentStatus.InForce)]
    [InlineData("2023-01-01", DocumentStatus.InForce)]
    [InlineData("2023-01-02", DocumentStatus.Unknown)]
    public void An_end_that_is_not_known_is_no_open_end(string day, DocumentStatus status)
    {
        var seen = Document() with { Force = new(On("2021-10-25"), seenInForceOn: Day("2023-01-01")) };

        seen.StatusOn(Day(day)).Should().Be(status);
        (seen with { Force = new(On("2021-10-25"), isOpen: true) }).StatusOn(Day(day)).Should().Be(DocumentStatus.InForce);
        (seen with { Force = new(On("2021-10-25")) }).StatusOn(Day("2021-10-26")).Should().Be(DocumentStatus.Unknown);
    }

    [Fact]
    public void A_beginning_that_is_not_known_is_not_before_the_day_of_issue()
    {
        var document = Document() with { Force = new(until: On("2026-07-26")) };

        document.StatusOn(Day("2021-10-24")).Should().Be(DocumentStatus.NotYetInForce);
        document.StatusOn(Day("2021-10-25")).Should().Be(DocumentStatus.Unknown);
        document.StatusOn(Day("2026-07-26")).Should().Be(DocumentStatus.Ended);
        (document with { IssuedOn = null }).StatusOn(Day("1950-01-01")).Should().Be(DocumentStatus.Unknown);
        Document().StatusOn(Day("2199-12-31")).Should().Be(DocumentStatus.Unknown);
    }

    [Fact]
    public void Days_that_contradict_one_another_are_refused()
    {
        FluentActions.Invoking(() => new DocumentForce(On("2021-10-25"), On("2021-10-25"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new DocumentForce(until: On("2021-10-25"), isOpen: true)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new DocumentForce(seenInForceOn: Day("2021-10-25"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new DocumentForce(On("2021-10-25"), seenInForceOn: Day("2021-10-24"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new DocumentForce(On("2021-10-25"), isOpen: true, seenInForceOn: Day("2022-10-24"))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_weak_day_says_so()
    {
        On("2026-07-26").Text(Language.Vietnamese).Should().Be("26/7/2026 (chưa kiểm chứng)");
        new VerifiedDay(Day("2026-07-26"), new(Verification.Secondary, "báo")).Text(Language.English).Should().Be("26 July 2026 (from a secondary source)");
        FluentActions.Invoking(() => new VerifiedDay(default, Weak)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void What_is_verified_names_who_and_when_and_what_is_secondary_its_source()
    {
        FluentActions.Invoking(() => new Provenance(Verification.Verified, checkedBy: "Văn phòng")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Provenance(Verification.Secondary)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Provenance((Verification)9)).Should().Throw<ArgumentException>();
        new Provenance(Verification.Verified, checkedBy: "Văn phòng", checkedOn: Day("2026-01-01")).ToString().Should().Be("đã đối chiếu bản gốc");
    }

    private static DocumentId Id(string number, string issuer, LocalDate issuedOn) =>
        new(DocumentNumber.Parse(number), issuer, issuedOn);

    private static LocalDate Day(string text) => IsoDate.TryParse(text, out var day) ? day : throw new ArgumentException(text);

    private static VerifiedDay On(string day) => new(Day(day), Weak);

    private static RegulatoryDocument Document() => new()
    {
        Id = "qd37-2021",
        Number = Prohibitions2021.Number,
        IssuerId = Prohibitions2021.IssuerId,
        IssuedOn = Prohibitions2021.IssuedOn,
        Title = new("Quy định"),
    };
}
