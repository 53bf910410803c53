using System.Collections;
using DangBo.Domain.Tests.Contracts;

namespace DangBo.Domain.Tests;

public class ValueListTests
{
    private static readonly ValueList<string> Letters = ["a", "b"];

    [Fact]
    public void Lists_are_equal_by_their_items_in_order() => EqualityContract.Holds(
        Letters, new List<string> { "a", "b" }.ToValueList(), ["b", "a"], ["a"], ["a", "b", "b"], ["a", "B"], []);

    [Fact]
    public void Lists_of_lists_are_equal_by_content() =>
        EqualityContract.Holds<ValueList<ValueList<string>>>([Letters], [["a", "b"]], [["a"]], [Letters, Letters]);

    [Fact]
    public void Every_empty_list_is_the_same_object()
    {
        ValueList<string> none = [];

        none.Should().BeSameAs(ValueList<string>.Empty);
        Array.Empty<string>().ToValueList().Should().BeSameAs(ValueList<string>.Empty);
    }

    [Fact]
    public void A_list_does_not_change_with_what_it_was_made_of()
    {
        string[] source = ["a", "b"];
        var fromSpan = ValueList.Create(source.AsSpan());
        var fromSequence = source.ToValueList();

        source[0] = "changed";

        fromSpan.Should().Equal("a", "b");
        fromSequence.Should().Equal("a", "b");
    }

    [Fact]
    public void Items_are_reached_by_place_span_and_loop()
    {
        Letters.Count.Should().Be(2);
        Letters[1].Should().Be("b");
        Letters.AsSpan().ToArray().Should().Equal("a", "b");
        ((IEnumerable)Letters).Cast<string>().Should().Equal("a", "b");
        var looped = new List<string>();
        foreach (var letter in Letters)
        {
            looped.Add(letter);
        }

        looped.Should().Equal("a", "b");
        Letters.Invoking(letters => letters[2]).Should().Throw<IndexOutOfRangeException>();
    }

    [Fact]
    public void A_null_item_and_a_null_sequence_are_refused()
    {
        FluentActions.Invoking(() => ValueList.Create<string>(["a", null!])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new[] { "a", null! }.ToValueList()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ((IEnumerable<string>)null!).ToValueList()).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void The_text_of_a_list_tells_its_count_and_no_item()
    {
        CultureContract.IsIndependent(Letters.ToString);
        Letters.ToString().Should().Be("2 items");
    }
}
