using DangBo.Domain.Documents;

namespace DangBo.Domain.Tests.Documents;

public class IssuingBodyTests
{
    [Theory]
    [InlineData("centralCommittee", "Ban Chấp hành Trung ương")]
    [InlineData("politburo", "Bộ Chính trị")]
    [InlineData("secretariat", "Ban Bí thư")]
    [InlineData("hcmcPartyCommitteeStandingBoard", "Ban Thường vụ Thành ủy Thành phố Hồ Chí Minh")]
    [InlineData("government", "Chính phủ")]
    public void A_body_is_found_by_its_id(string id, string name) => IssuingBodies.Find(id)!.Name.Vi.Should().Be(name);

    [Theory]
    [InlineData("TW")]
    [InlineData("ĐUK")]
    [InlineData("Politburo")]
    [InlineData("")]
    public void A_symbol_or_another_case_is_no_id(string id) => IssuingBodies.Find(id).Should().BeNull();

    [Fact]
    public void Every_body_has_both_names_and_an_id_and_a_name_of_its_own()
    {
        IssuingBodies.All.Should().HaveCountGreaterThan(9);
        IssuingBodies.All.Should().OnlyContain(body => body.Name.En != null);
        IssuingBodies.All.Select(body => body.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        IssuingBodies.All.Select(body => body.Name).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_body_needs_an_id_and_a_name()
    {
        FluentActions.Invoking(() => new IssuingBody(" ", new("tên"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new IssuingBody("id", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => IssuingBodies.Find(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Bodies_are_equal_by_id_and_name()
    {
        new IssuingBody("id", new("tên")).Should().Be(new IssuingBody("id", new("tên")));
        new IssuingBody("id", new("tên")).Should().NotBe(new IssuingBody("id", new("tên khác")));
        new IssuingBody("id", new("tên")).Should().NotBe(new IssuingBody("ID", new("tên")));
    }
}
