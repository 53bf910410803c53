using DangBo.Domain.Classifications;
using DangBo.Domain.Exemplars;

namespace DangBo.Domain.Tests.Exemplars;

public class MemberDossierTests
{
    [Fact]
    public void Dossiers_that_say_the_same_are_equal_down_to_the_last_entry()
    {
        var dossier = SampleDossier.Full();
        var plan = dossier.FollowPlans!.Entries[0];

        dossier.Should().Be(SampleDossier.Full());
        dossier.GetHashCode().Should().Be(SampleDossier.Full().GetHashCode());
        dossier.Should().NotBe(dossier with
        {
            FollowPlans = SampleDossier.ListOf(plan with { Items = [plan.Items![0], plan.Items[1] with { Outcome = null }] }),
        });
    }

    [Fact]
    public void A_list_that_was_not_recorded_is_not_an_empty_one()
    {
        var unknown = new MemberDossier { Member = new() { Id = "m-0001" } };

        unknown.Study.Should().BeNull();
        unknown.Should().NotBe(unknown with { Study = new([]) });
    }

    [Fact]
    public void A_dossier_has_a_member() =>
        FluentActions.Invoking(() => new MemberDossier { Member = null! }).Should().Throw<ArgumentNullException>().WithParameterName("Member");

    [Theory]
    [InlineData(4, 0)]
    [InlineData(4, 4)]
    [InlineData(1, null)]
    public void Attendance_is_from_none_to_all(int held, int? attended)
    {
        var attendance = new Attendance(held, attended);

        attendance.Held.Should().Be(held);
        attendance.Attended.Should().Be(attended);
    }

    [Theory]
    [InlineData(0, 0, "held")]
    [InlineData(-1, null, "held")]
    [InlineData(4, 5, "attended")]
    [InlineData(4, -1, "attended")]
    public void Nobody_attends_more_than_were_held(int held, int? attended, string parameter) =>
        FluentActions.Invoking(() => new Attendance(held, attended)).Should().Throw<ArgumentException>().WithParameterName(parameter);

    [Theory]
    [InlineData(2)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(40)]
    public void An_id_stands_once_in_a_list_however_long(int count)
    {
        var items = Enumerable.Range(1, count).Select(number => SampleDossier.Item($"i-{number}")).ToList();
        var plan = new FollowPlan { Period = EffectivePeriod.OfYear(2021), Items = items.ToValueList() };
        plan.Items!.Count.Should().Be(count);

        items[^1] = items[0];

        FluentActions.Invoking(() => plan with { Items = items.ToValueList() }).Should().Throw<ArgumentException>()
            .WithParameterName("Items").Which.Message.Should().NotContain("i-1");
    }

    [Fact]
    public void Every_list_with_ids_guards_them()
    {
        var shortcoming = new Shortcoming { Id = "s-1" };
        var unfinished = new UnfinishedItem { Id = "u-1", State = UnfinishedState.NotCarriedOut };
        var result = new CollectivePlanResult { Id = "p-1", Period = EffectivePeriod.OfYear(2021), On = SampleDossier.On };
        var review = new SelfCriticismReview { On = SampleDossier.On };
        var statement = new ResponsibilityStatement { On = SampleDossier.On, Plan = "p-1" };

        Refused(() => review with { Shortcomings = [shortcoming, shortcoming with { Content = "khác" }] });
        Refused(() => result with { UnfinishedItems = [unfinished, unfinished] });
        Refused(() => statement with { Items = ["u-1", "u-1"] });
        Refused(() => new LeadershipRecord { CollectivePlans = SampleDossier.ListOf(result, result) });

        static void Refused(Func<object> make) => make.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Ids_are_compared_by_ordinal() =>
        new FollowPlan { Period = EffectivePeriod.OfYear(2021), Items = [SampleDossier.Item("i-1"), SampleDossier.Item("I-1")] }
            .Items!.Count.Should().Be(2);

    [Fact]
    public void A_list_is_complete_through_the_day_on_which_it_was_checked()
    {
        var list = SampleDossier.ListOf("x");

        list.IsCompleteThrough(SampleDossier.On).Should().BeTrue();
        list.IsCompleteThrough(SampleDossier.On.PlusDays(-1)).Should().BeTrue();
        list.IsCompleteThrough(SampleDossier.On.PlusDays(1)).Should().BeFalse();
        new RecordList<string>(["x"]).IsCompleteThrough(SampleDossier.On).Should().BeFalse();
    }
}
