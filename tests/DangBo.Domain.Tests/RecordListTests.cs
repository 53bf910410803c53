using System.Text.Json;
using DangBo.Domain.Tests.Contracts;
using NodaTime;

namespace DangBo.Domain.Tests;

public class RecordListTests
{
    private static readonly LocalDate Day = new(2021, 12, 31);
    private static readonly ExtraMembers Extra = ExtraMembers.Of([new("note", JsonElement.Parse("1"))]);

    [Fact]
    public void Lists_of_records_are_equal_by_check_entries_and_extra_members() => EqualityContract.Holds(
        new RecordList<string>(["a", "b"], Day),
        new RecordList<string>(["a", "b"], Day) { Extra = ExtraMembers.Empty },
        new RecordList<string>(["a", "b"], Day) { Extra = Extra },
        new RecordList<string>(["a", "b"], Day.PlusDays(1)),
        new RecordList<string>(["a", "b"]),
        new RecordList<string>(["b", "a"], Day));

    [Fact]
    public void A_list_that_nobody_checked_is_complete_on_no_day()
    {
        var list = new RecordList<string>([]);

        list.CheckedOn.Should().BeNull();
        list.IsCompleteThrough(IsoDate.Earliest).Should().BeFalse();
    }

    [Fact]
    public void A_checked_list_is_complete_through_the_day_of_the_check()
    {
        var list = new RecordList<string>([], Day);

        list.IsCompleteThrough(Day.PlusDays(-1)).Should().BeTrue();
        list.IsCompleteThrough(Day).Should().BeTrue();
        list.IsCompleteThrough(Day.PlusDays(1)).Should().BeFalse();
    }

    [Fact]
    public void Extra_members_are_never_null()
    {
        new RecordList<string>([]).Extra.Should().BeSameAs(ExtraMembers.Empty);
        new RecordList<string>([]) { Extra = null! }.Extra.Should().BeSameAs(ExtraMembers.Empty);
        new RecordList<string>([]) { Extra = Extra }.Extra.Should().BeSameAs(Extra);
    }

    [Fact]
    public void A_list_without_entries_to_hold_or_checked_on_no_day_of_records_is_refused()
    {
        FluentActions.Invoking(() => new RecordList<string>(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new RecordList<string>([], IsoDate.Latest.PlusDays(1)))
            .Should().Throw<ArgumentException>().WithParameterName("checkedOn");
        FluentActions.Invoking(() => new RecordList<string>([], default(LocalDate))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_text_of_a_list_tells_its_count_and_check_and_no_entry()
    {
        CultureContract.IsIndependent(new RecordList<string>(["a"], Day).ToString);
        new RecordList<string>(["a"], Day).ToString().Should().Be("1 items, checked on 2021-12-31");
        new RecordList<string>(["a"]).ToString().Should().Be("1 items, unchecked");
    }
}
