using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Tests.Documents;

public class SourceTests
{
    [Theory]
    [InlineData("08-QĐi/TW", "Quy định về trách nhiệm nêu gương", "Quy định số 08-QĐi/TW, ")]
    [InlineData("101-QĐ/TW", "Quy định về trách nhiệm nêu gương", "Quy định số 101-QĐ/TW, ")]
    [InlineData("101-QĐ/TW", "Quyết định thành lập", "Quyết định số 101-QĐ/TW, ")]
    [InlineData("05-CT/TW", "chỉ thị về đẩy mạnh học tập", "Chỉ thị số 05-CT/TW, ")]
    [InlineData("06/2022/QH15", "Luật Thi đua, khen thưởng", "Luật số 06/2022/QH15 ")]
    [InlineData("98/2023/NĐ-CP", "Nghị định", "Nghị định số 98/2023/NĐ-CP ")]
    [InlineData("15/2015/TTLT-BNV-BTC", "Thông tư liên tịch hướng dẫn", "Thông tư liên tịch số 15/2015/TTLT-BNV-BTC ")]
    public void The_word_for_the_kind_comes_from_the_title(string number, string title, string start) =>
        Of(number, title).ToString().Should().StartWith(start);

    [Theory]
    [InlineData("101-QĐ/TW", null, "no title")]
    [InlineData("101-QĐ/TW", "Về trách nhiệm nêu gương", "the title does not say it")]
    [InlineData("98/2023/NĐ-CP", "Quy định chi tiết thi hành Luật", "a verb: a decree is no regulation")]
    [InlineData("15/2019/QĐ-UBND", "Quy định về quản lý", "a State number QĐ is a decision's")]
    [InlineData("05-CT/TW", "Chỉ thịnh", "only the beginning of a word")]
    [InlineData("05-TT/TW", "Thông tư", "the Party has no such kind")]
    public void The_word_for_the_kind_is_left_out_where_title_and_number_do_not_agree_on_it(string number, string? title, string because) =>
        Of(number, title).ToString().Should().StartWith($"số {number}", because);

    [Fact]
    public void The_Party_has_a_comma_before_the_date_and_the_State_has_none()
    {
        Of("12-NQ/ĐU", null, "politburo").ToString().Should().Be("số 12-NQ/ĐU, ngày 05/9/2026 của Bộ Chính trị");
        Of("98/2023/NĐ-CP", "Nghị định về khen thưởng", "government").ToString()
            .Should().Be("Nghị định số 98/2023/NĐ-CP ngày 05/9/2026 của Chính phủ");
    }

    [Fact]
    public void A_body_without_a_name_is_named_by_its_id()
    {
        Of("44-KH/ĐUK", null, "bloc-a").ToString().Should().Be("số 44-KH/ĐUK, ngày 05/9/2026 của bloc-a");
        Of("44-KH/ĐUK", null, "bloc-a").Text(Language.English).Should().Be("No. 44-KH/ĐUK, dated 5 September 2026, of bloc-a");
    }

    [Fact]
    public void A_document_without_a_number_is_cited_by_its_title()
    {
        var charter = new UnnumberedSource("nationalPartyCongress", new(2011, 1, 19), new("Điều lệ Đảng Cộng sản Việt Nam", "Charter of the Communist Party of Vietnam"));

        charter.ToString().Should().Be("Điều lệ Đảng Cộng sản Việt Nam, ngày 19/01/2011 của Đại hội đại biểu toàn quốc của Đảng");
        charter.Text(Language.English).Should().Be("Charter of the Communist Party of Vietnam, dated 19 January 2011, of the National Congress of the Party");
        new UnnumberedSource("union-a", new(2020, 1, 1), new("Điều lệ mẫu")).ToString().Should().Be("Điều lệ mẫu, ngày 01/01/2020 của union-a");
        charter.Should().Be(new UnnumberedSource(charter.IssuerId, charter.IssuedOn, charter.Title));
        charter.Should().NotBe(new UnnumberedSource(charter.IssuerId, new(2006, 4, 25), charter.Title));
        FluentActions.Invoking(() => new UnnumberedSource(" ", charter.IssuedOn, charter.Title)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Sources_are_equal_by_value()
    {
        Of("44-KH/ĐUK", "Kế hoạch").Should().Be(Of("44-KH/ĐUK", "Kế hoạch"));
        Of("44-KH/ĐUK", "Kế hoạch").Should().NotBe(Of("44-KH/ĐUK", null));
        new ArticleSource("báo", new("bài")).Should().Be(new ArticleSource("báo", new("bài")));
        new ArticleSource("báo", new("bài")).Should().NotBe(new ArticleSource("tạp chí", new("bài")));
        Of("44-KH/ĐUK", null).Number.ToString().Should().Be("44-KH/ĐUK");
    }

    [Fact]
    public void A_source_needs_its_parts()
    {
        FluentActions.Invoking(() => new DocumentSource(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ArticleSource(" ", new("bài"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ArticleSource("báo", null!)).Should().Throw<ArgumentNullException>();
    }

    private static DocumentSource Of(string number, string? title, string issuer = "politburo") => new(
        new DocumentId(DocumentNumber.Parse(number), issuer, new LocalDate(2026, 9, 5)),
        title is null ? null : new LocalizedText(title));
}
