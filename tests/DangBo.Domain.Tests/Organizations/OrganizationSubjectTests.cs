using DangBo.Domain.Organizations;
using static DangBo.Domain.Tests.Organizations.Registers;

namespace DangBo.Domain.Tests.Organizations;

public class OrganizationSubjectTests
{
    private static readonly OrganizationRegister Sample = Register(
        Org("top"), Org("a", parent: "top"), Org("b", "2010-01-01/2020-01-01", "top"),
        Org("c") with { Parents = [Link("a", "../2015-01-01"), Link("top", "2015-01-01/..")] });

    [Fact]
    public void A_register_is_one_subject_an_organization_in_its_order() =>
        Sample.Subjects().Select(subject => subject.Id).Should().Equal("top", "a", "b", "c");

    [Fact]
    public void A_subject_knows_what_stands_above_and_under_it_on_a_day()
    {
        Under("top", "2014-12-31").Should().Equal("a", "b");
        Under("top", "2015-01-01").Should().Equal("a", "b", "c");
        Under("top", "2020-01-01").Should().Equal("a", "c");
        Under("a", "2014-12-31").Should().Equal("c");
        Under("a", "2015-01-01").Should().BeEmpty();
        Sample.FindSubject("c")!.ParentOn(Day("2014-12-31"))!.Id.Should().Be("a");
        Sample.FindSubject("b")!.ParentOn(Day("2020-01-01")).Should().BeNull();
        Sample.FindSubject("nobody").Should().BeNull();
    }

    [Fact]
    public void What_is_under_a_subject_is_what_the_tree_of_the_day_says()
    {
        foreach (var day in new[] { "2009-12-31", "2014-12-31", "2015-01-01", "2020-01-01" }.Select(Day))
        {
            foreach (var node in Sample.AsOf(day).Nodes)
            {
                Sample.FindSubject(node.Id)!.ChildrenOn(day).Select(child => child.Id).Should().Equal(node.Children.Select(child => child.Id));
            }
        }
    }

    [Fact]
    public void Subjects_are_equal_in_one_register_and_tell_no_name()
    {
        Sample.FindSubject("a").Should().Be(Sample.Subjects().ElementAt(1));
        Sample.FindSubject("a")!.GetHashCode().Should().Be(Sample.Subjects().ElementAt(1).GetHashCode());
        Sample.FindSubject("a").Should().NotBe(Sample.FindSubject("b"));
        Sample.FindSubject("a").Should().NotBe(Register([.. Sample.Organizations]).FindSubject("a"));
        Sample.FindSubject("a")!.ToString().Should().Be("OrganizationSubject a");
    }

    [Fact]
    public void A_register_that_was_checked_differs_from_one_that_was_not()
    {
        var closed = new OrganizationRegister(Sample.Organizations) { CheckedOn = Day("2020-01-01") };

        closed.Should().NotBe(Sample);
        closed.IsCompleteThrough(Day("2020-01-01")).Should().BeTrue();
        closed.IsCompleteThrough(Day("2020-01-02")).Should().BeFalse();
        Sample.IsCompleteThrough(Day("1900-01-01")).Should().BeFalse();
        FluentActions.Invoking(() => new OrganizationRegister([]) { CheckedOn = new NodaTime.LocalDate(1700, 1, 1) }).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static IEnumerable<string> Under(string id, string day) => Sample.FindSubject(id)!.ChildrenOn(Day(day)).Select(child => child.Id);
}
