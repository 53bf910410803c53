using DangBo.Domain.Organizations;
using static DangBo.Domain.Organizations.OrganizationEventKind;
using static DangBo.Domain.Tests.Organizations.Registers;

namespace DangBo.Domain.Tests.Organizations;

public class SuccessionTests
{
    private static readonly OrganizationRegister Chain = Register(
        Org("a", "../2010-01-01") with { Events = [Event(Merged, "2010-01-01", into: ["b"])] },
        Org("b", "../2015-01-01") with
        {
            Events = [Event(Split, "2005-01-01", into: ["early"]), Event(Consolidated, "2015-01-01", into: ["c"])],
        },
        Org("early"),
        Org("c", "2015-01-01/..") with { Events = [Event(Consolidated, "2015-01-01", outOf: ["b", "d"])] },
        Org("d", "../2015-01-01"));

    [Fact]
    public void Successors_are_followed_across_days_and_what_went_before_is_none() =>
        Lines(Chain.SuccessorsOf("a")).Should().Equal("a>b 2010-01-01", "b>c 2015-01-01");

    [Fact]
    public void Predecessors_are_followed_back_and_either_side_may_state_them() =>
        Lines(Chain.PredecessorsOf("c")).Should().Equal("b>c 2015-01-01", "d>c 2015-01-01", "a>b 2010-01-01");

    [Fact]
    public void Only_events_of_the_days_asked_count()
    {
        Lines(Chain.SuccessorsOf("a", Days("../2015-01-01"))).Should().Equal("a>b 2010-01-01");
        Chain.SuccessorsOf("a", Days("2010-01-02/..")).Should().BeEmpty();
        Chain.SuccessorsOf("nobody").Should().BeEmpty();
    }

    [Fact]
    public void Two_that_take_each_other_in_on_one_day_are_each_told_once() =>
        Register(
            Org("x") with { Events = [Event(Split, "2010-01-01", into: ["y"])] },
            Org("y") with { Events = [Event(Split, "2010-01-01", into: ["x"])] })
        .SuccessorsOf("x").Should().HaveCount(2);

    private static IEnumerable<string> Lines(ValueList<Succession> edges) =>
        edges.Select(edge => $"{edge.From}>{edge.To} {IsoDate.Format(edge.On)}");
}
