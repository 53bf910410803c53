using DangBo.Domain.Tests.Contracts;
using NodaTime;

namespace DangBo.Domain.Tests;

public class MessageTests
{
    private static readonly LocalDate Day = new(2021, 12, 31);

    [Fact]
    public void Messages_are_equal_by_code_and_arguments_in_their_order() => EqualityContract.Holds(
        new Message("code", MessageArgument.Of("id", "a"), MessageArgument.Of("count", 2)),
        new Message("code", MessageArgument.Of("id", "a"), MessageArgument.Of("count", 2.0m)),
        new Message("code", MessageArgument.Of("count", 2), MessageArgument.Of("id", "a")),
        new Message("code", MessageArgument.Of("id", "a")),
        new Message("code"),
        new Message("Code", MessageArgument.Of("id", "a"), MessageArgument.Of("count", 2)));

    [Fact]
    public void Arguments_are_equal_by_name_and_value() => EqualityContract.Holds(
        MessageArgument.Of("name", Day), MessageArgument.Of("name", new LocalDate(2021, 12, 31)),
        MessageArgument.Of("other", Day), MessageArgument.Of("name", Day.PlusDays(1)), MessageArgument.Of("name", "2021-12-31"),
        MessageArgument.Of("name", new LocalizedText("2021-12-31")), MessageArgument.Of("name", 2021), default);

    [Fact]
    public void The_default_argument_is_an_empty_text_for_no_place()
    {
        DefaultContract.IsHarmless<MessageArgument>();
        default(MessageArgument).Name.Should().BeEmpty();
        default(MessageArgument).Value.Should().Be("");
    }

    [Fact]
    public void A_value_is_kept_with_its_type()
    {
        MessageArgument.Of("a", "text").Value.Should().Be("text");
        MessageArgument.Of("a", 3.2m).Value.Should().Be(3.2m);
        MessageArgument.Of("a", Day).Value.Should().Be(Day);
        MessageArgument.Of("a", new LocalizedText("chữ")).Value.Should().Be(new LocalizedText("chữ"));
    }

    [Fact]
    public void Neither_a_code_nor_a_name_may_be_missing()
    {
        FluentActions.Invoking(() => new Message("")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Message(null!)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => MessageArgument.Of("", 1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => MessageArgument.Of("a", (string)null!)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => MessageArgument.Of("a", (LocalizedText)null!)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void No_culture_changes_the_text_of_a_message_or_an_argument()
    {
        CultureContract.IsIndependent(new Message("code", MessageArgument.Of("day", Day)).ToString);
        CultureContract.IsIndependent(() => MessageArgument.Of("day", Day).ToString());
        MessageArgument.Of("day", Day).ToString().Should().Be("{day}", "what fills a place may be a person's name");
    }
}
