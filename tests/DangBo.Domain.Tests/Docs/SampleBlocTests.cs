using DangBo.Domain.Json;
using DangBo.Domain.Organizations;
using NodaTime;

namespace DangBo.Domain.Tests.Docs;

/// <summary>The bloc that the examples hold.</summary>
public class SampleBlocTests
{
    private static readonly OrganizationRegister Bloc = DangBoJson.ReadOrganizationRegister(
        File.ReadAllBytes(Json.Repository.Folder("docs", "examples", "khoi-mau.organizations.json"))).Document!;

    private static readonly LocalDate LastDay = new(2025, 2, 2);

    [Fact]
    public void It_says_that_it_is_fictional_and_what_is_not()
    {
        Bloc.Fictional.Should().BeTrue();
        Bloc.Note!.Vi.Should().Contain("Hư cấu").And.Contain("03/7/2007");
        Bloc.Note.En.Should().Contain("Fictional");
        Bloc.Organizations.Should().OnlyContain(organization => organization.Names!.All(name => name.Name.Vi.Contains("mẫu") && name.Name.En!.Contains("ample")));
    }

    [Fact]
    public void On_its_last_day_it_has_seventy_grassroots_organizations_thirty_six_of_them_with_cells()
    {
        var bloc = Bloc.AsOf(LastDay).Find("khoi-mau")!.Value;
        var children = bloc.Children.ToList();

        children.Should().HaveCount(70);
        children.Count(node => node.Kind == OrganizationKind.GrassrootsPartyOrganization).Should().Be(36);
        children.Where(node => node.Kind == OrganizationKind.GrassrootsPartyOrganization)
            .Should().OnlyContain(node => node.Children.Any() && node.Children.All(cell => cell.Kind == OrganizationKind.SubordinateCell));
        children.Count(node => node.Kind == OrganizationKind.GrassrootsCell).Should().Be(34);
        Bloc.AsOf(new(2007, 7, 2)).Find("khoi-mau").Should().BeNull();
        Bloc.AsOf(new(2025, 2, 3)).Find("khoi-mau").Should().BeNull();
    }

    [Fact]
    public void Its_counts_hold_from_the_cells_to_the_bloc()
    {
        var bloc = Bloc.AsOf(LastDay).Find("khoi-mau")!.Value;

        bloc.Organization.MemberCountOn(LastDay)!.Total().Should().BeInRange(6_500, 7_500);
        foreach (var node in bloc.Subtree.Where(node => node.Children.Any()))
        {
            var own = node.Organization.MemberCountOn(LastDay)!;
            node.Children.Sum(child => child.Organization.MemberCountOn(LastDay)!.Official).Should().Be(own.Official);
            node.Children.Sum(child => child.Organization.MemberCountOn(LastDay)!.Total()).Should().Be(own.Total());
        }
    }

    [Fact]
    public void Every_kind_of_event_happens_in_it_and_its_end_has_successors()
    {
        Bloc.Organizations.SelectMany(organization => organization.Events ?? []).Select(happened => happened.Kind).Distinct()
            .Should().BeEquivalentTo(OrganizationEventKind.Known);
        Bloc.SuccessorsOf("khoi-mau").Select(edge => edge.To).Should().BeEquivalentTo("cac-co-quan-dang-mau", "uy-ban-mau", "mat-tran-mau");
        Bloc.PredecessorsOf("dbcs-34").Select(edge => edge.From).Should().BeEquivalentTo("dbcs-41", "dbcs-42");
        Bloc.Compare(LastDay, LastDay.PlusDays(1)).Moved.Should().HaveCount(70);
    }

    [Fact]
    public void Nothing_in_it_stands_under_what_it_may_not_stand_under()
    {
        foreach (var day in new[] { new LocalDate(2008, 1, 1), new(2014, 5, 1), LastDay, LastDay.PlusDays(1) })
        {
            Bloc.AsOf(day).Nodes.Where(node => node.Parent is { } parent &&
                OrganizationKindRules.IsAllowedUnder(node.Kind!.Value, parent.Kind!.Value, day) == false)
                .Select(node => node.Id).Should().BeEmpty();
        }
    }

    [Fact]
    public void It_is_headed_by_one_person_on_every_day_of_the_last_terms()
    {
        Bloc.HeadOf("khoi-mau", new(2020, 7, 14)).Head!.Person.Should().Be("dv-9001");
        Bloc.HeadOf("khoi-mau", new(2020, 7, 15)).Head!.Person.Should().Be("dv-9002");
        Bloc.HeadOf("khoi-mau", LastDay).IsAmbiguous.Should().BeFalse();
    }
}
