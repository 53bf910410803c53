using DangBo.Domain.Members;
using NodaTime;

namespace DangBo.Domain.Tests.Members;

public class PartyMemberTests
{
    [Fact]
    public void The_name_stands_in_no_text()
    {
        var member = new PartyMember { Id = "m-0001", FullName = "Đảng viên 0001" };

        member.ToString().Should().Contain("m-0001").And.NotContain("Đảng viên");
        $"{member}".Should().NotContain("Đảng viên");
    }

    [Fact]
    public void Members_with_equal_members_are_equal()
    {
        var member = new PartyMember { Id = "m-0001", FullName = "Đảng viên 0001", Membership = new(new LocalDate(2010, 2, 3), null) };

        member.Should().Be(member with { Membership = new(new LocalDate(2010, 2, 3), null) });
        member.Should().NotBe(member with { FullName = "Đảng viên 0002" });
        member.Should().Be(member with { Extra = ExtraMembers.Empty });
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void A_member_has_an_id(string? id) =>
        FluentActions.Invoking(() => new PartyMember { Id = id! }).Should().Throw<ArgumentException>().WithParameterName("Id");

    [Fact]
    public void A_name_may_be_unknown_and_is_never_blank()
    {
        new PartyMember { Id = "m-0001", FullName = null }.FullName.Should().BeNull();
        FluentActions.Invoking(() => new PartyMember { Id = "m-0001", FullName = " " }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Nobody_is_official_before_the_day_of_admission()
    {
        var admitted = new LocalDate(2010, 2, 3);

        FluentActions.Invoking(() => new PartyMembership(admitted, admitted.PlusDays(-1)))
            .Should().Throw<ArgumentException>().WithParameterName("officialFrom");
        new PartyMembership(admitted, admitted).OfficialFrom.Should().Be(admitted);
        new PartyMembership(null, admitted).AdmittedOn.Should().BeNull();
        new PartyMembership(admitted, null).ToString().Should().Be("PartyMembership 2010-02-03, ?");
    }
}
