using DangBo.Domain.Organizations;
using NodaTime;

namespace DangBo.Domain.Tests.Organizations;

public class MandateTests
{
    private static readonly Organization CellA =
        new() { Id = "cell-a", Kind = OrganizationKind.SubordinateCell, Name = new("Chi bộ mẫu A", "Sample cell A") };

    private static Mandate SecretaryOfCellA() => new()
    {
        Person = "m-0001",
        Organization = CellA,
        Position = Position.Secretary,
        Period = new(new LocalDate(2020, 6, 1), null),
        Mode = MandateMode.Elected,
        Decision = "05-QĐ/ĐU",
    };

    [Fact]
    public void Mandates_with_equal_members_are_equal()
    {
        SecretaryOfCellA().Should().Be(SecretaryOfCellA());
        SecretaryOfCellA().Should().NotBe(SecretaryOfCellA() with { Position = Position.DeputySecretary });
        SecretaryOfCellA().Should().NotBe(SecretaryOfCellA() with { Organization = CellA with { Name = null } });
    }

    [Fact]
    public void What_was_not_recorded_is_null_and_extra_members_are_empty()
    {
        var mandate = new Mandate { Organization = CellA, Position = Position.Secretary, Period = EffectivePeriod.Always };

        mandate.Person.Should().BeNull();
        mandate.Mode.Should().BeNull();
        mandate.Decision.Should().BeNull();
        mandate.Extra.Should().BeSameAs(ExtraMembers.Empty);
        (mandate with { Extra = null! }).Should().Be(mandate, "a reader may give null for what is absent");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    public void An_organization_has_an_id(string? id) =>
        FluentActions.Invoking(() => CellA with { Id = id! }).Should().Throw<ArgumentException>().WithParameterName("Id");

    [Fact]
    public void A_mandate_has_no_blank_text()
    {
        FluentActions.Invoking(() => SecretaryOfCellA() with { Person = " " }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => SecretaryOfCellA() with { Decision = "" }).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("cityPartyOrganization", "đảng bộ thành phố")]
    [InlineData("blocPartyOrganization", "đảng bộ khối")]
    [InlineData("grassrootsPartyOrganization", "đảng bộ cơ sở")]
    [InlineData("grassrootsCell", "chi bộ cơ sở")]
    [InlineData("sectionalPartyOrganization", "đảng bộ bộ phận")]
    [InlineData("subordinateCell", "chi bộ trực thuộc")]
    [InlineData("partyGroup", "tổ đảng")]
    [InlineData("partyCaucus", "đảng đoàn")]
    [InlineData("partyCivilAffairsCommittee", "ban cán sự đảng")]
    [InlineData("municipalDepartment", "sở, ban, ngành")]
    [InlineData("publicServiceUnit", "đơn vị sự nghiệp công lập")]
    public void Kinds_carry_the_term_of_the_glossary(string code, string vi) =>
        OrganizationKind.Parse(code).Label!.Vi.Should().Be(vi);
}
