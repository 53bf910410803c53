using DangBo.Domain.Organizations;
using static DangBo.Domain.Tests.Organizations.Registers;

namespace DangBo.Domain.Tests.Organizations;

public class OrganizationTreeTests
{
    private static readonly OrganizationRegister Bloc = Register(
        Org("bloc", "2007-07-03/2025-02-03", kind: OrganizationKind.BlocPartyOrganization),
        Org("city"),
        Org("a", "2007-07-03/..", "bloc") with { Parents = [Link("bloc", "2007-07-03/2025-02-03"), Link("city", "2025-02-03/..")] },
        Org("a1", "2010-01-01/2020-01-01", "a"),
        Org("a2", "2010-01-01/..", "a"),
        Org("b", "2007-07-03/2025-02-03", "bloc") with { Names = [Name("Cũ", "2007-07-03/2012-01-01"), Name("Mới", "2012-01-01/..")] });

    [Fact]
    public void A_parent_counts_from_its_first_day_until_the_day_on_which_it_no_longer_does()
    {
        Bloc.AsOf(Day("2025-02-02")).Find("a")!.Value.Parent!.Value.Id.Should().Be("bloc");
        Bloc.AsOf(Day("2025-02-03")).Find("a")!.Value.Parent!.Value.Id.Should().Be("city");
        Bloc.AsOf(Day("2025-02-03")).Find("bloc").Should().BeNull();
        Bloc.AsOf(Day("2007-07-02")).Find("bloc").Should().BeNull();
        Bloc.AsOf(Day("2007-07-03")).Find("bloc").Should().NotBeNull();
    }

    [Fact]
    public void A_child_of_an_organization_that_is_no_more_is_not_returned() =>
        Bloc.AsOf(Day("2026-01-01")).Nodes.Select(node => node.Id).Should().Equal("city", "a", "a2");

    [Fact]
    public void A_tree_lists_each_parent_before_its_children_in_the_order_of_the_register()
    {
        var tree = Bloc.AsOf(Day("2015-01-01"));

        tree.Count.Should().Be(6);
        tree.Nodes.Select(node => $"{node.Level}{node.Id}").Should().Equal("0bloc", "1a", "2a1", "2a2", "1b", "0city");
        tree.Roots.Select(node => node.Id).Should().Equal("bloc", "city");
        var a = tree.Find("a")!.Value;
        a.Children.Select(node => node.Id).Should().Equal("a1", "a2");
        a.Subtree.Select(node => node.Id).Should().Equal("a", "a1", "a2");
        a.Subtree[2].Id.Should().Be("a2");
        tree.Find("a2")!.Value.Ancestors.Select(node => node.Id).Should().Equal("a", "bloc");
        tree.Find("a2")!.Value.Path.Select(node => node.Id).Should().Equal("bloc", "a", "a2");
    }

    [Fact]
    public void An_organization_stands_within_itself_and_within_all_above_it_alone()
    {
        var tree = Bloc.AsOf(Day("2015-01-01"));

        tree.IsWithin("a1", "a1").Should().BeTrue();
        tree.IsWithin("a1", "bloc").Should().BeTrue();
        tree.IsWithin("bloc", "a1").Should().BeFalse();
        tree.IsWithin("a1", "b").Should().BeFalse();
        tree.IsWithin("a1", "nobody").Should().BeFalse();
        Bloc.AsOf(Day("2021-01-01")).IsWithin("a1", "bloc").Should().BeFalse("it exists no more");
    }

    [Fact]
    public void Nodes_of_two_days_do_not_stand_within_one_another() =>
        FluentActions.Invoking(() => Bloc.AsOf(Day("2015-01-01")).Find("a")!.Value.IsWithin(Bloc.AsOf(Day("2015-01-02")).Find("a")!.Value))
            .Should().Throw<ArgumentException>();

    [Fact]
    public void A_name_and_a_kind_are_those_of_the_day()
    {
        Bloc.AsOf(Day("2011-12-31")).Find("b")!.Value.Name!.Vi.Should().Be("Cũ");
        Bloc.AsOf(Day("2012-01-01")).Find("b")!.Value.Name!.Vi.Should().Be("Mới");
        Bloc.AsOf(Day("2012-01-01")).Find("bloc")!.Value.Kind.Should().Be(OrganizationKind.BlocPartyOrganization);
        Bloc.AsOf(Day("2012-01-01")).Find("b")!.Value.Kind.Should().BeNull();
        Bloc.Find("bloc")!.KindOn(Day("2026-01-01")).Should().BeNull("a state counts only while the organization exists");
    }

    [Fact]
    public void The_trees_are_joined_per_node_on_the_days_of_the_join()
    {
        var register = Register(
            Org("office", kind: OrganizationKind.MunicipalDepartment),
            Org("cell", kind: OrganizationKind.GrassrootsCell) with { LeadsIn = [Link("office", "2010-01-01/2015-01-01")] },
            Org("union", kind: OrganizationKind.GrassrootsTradeUnion) with { BelongsTo = [Link("office")] });

        var tree = register.AsOf(Day("2014-12-31"));
        tree.Find("cell")!.Value.LeadsIn.Select(node => node.Id).Should().Equal("office");
        tree.Find("office")!.Value.LedBy.Select(node => node.Id).Should().Equal("cell");
        tree.Find("office")!.Value.MassOrganizations.Select(node => node.Id).Should().Equal("union");
        tree.Find("union")!.Value.BelongsTo.Select(node => node.Id).Should().Equal("office");
        register.AsOf(Day("2015-01-01")).Find("office")!.Value.LedBy.Should().BeEmpty();
        tree.IsWithin("cell", "office").Should().BeFalse("a join is no membership");
    }

    [Fact]
    public void A_chain_of_three_hundred_thousand_overflows_no_stack()
    {
        const int Depth = 300_000;
        var register = new OrganizationRegister(Enumerable.Range(0, Depth).Reverse().Select(number => new RegisteredOrganization
        {
            Id = $"o{number}",
            Period = EffectivePeriod.Always,
            Parents = number == 0 ? null : [Link($"o{number - 1}")],
        }).ToValueList());

        var tree = register.AsOf(Day("2020-01-01"));

        var bottom = tree.Find($"o{Depth - 1}")!.Value;
        bottom.Level.Should().Be(Depth - 1);
        bottom.IsWithin(tree.Find("o0")!.Value).Should().BeTrue();
        tree.Find("o0")!.Value.Subtree.Count.Should().Be(Depth);
        bottom.Ancestors.Count().Should().Be(Depth - 1);
        tree.ToText(Language.English).Length.Should().BeLessThan(Depth * 120, "no line grows with its depth");
    }

    [Fact]
    public void The_default_node_is_harmless()
    {
        default(OrganizationNode).ToString().Should().BeEmpty();
        default(OrganizationNode).Should().Be(default(OrganizationNode));
        FluentActions.Invoking(() => default(OrganizationNode).Id).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => default(OrganizationNode).IsWithin(default)).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void A_day_outside_those_of_records_is_refused() =>
        FluentActions.Invoking(() => Bloc.AsOf(new(1700, 1, 1))).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void An_organization_without_parents_is_a_root_and_a_register_may_be_empty()
    {
        Register(Org("x")).AsOf(Day("2020-01-01")).Find("x")!.Value.Parent.Should().BeNull();
        Register().AsOf(Day("2020-01-01")).Nodes.Should().BeEmpty();
    }
}
