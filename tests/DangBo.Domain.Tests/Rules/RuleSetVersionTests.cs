using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Contracts;

namespace DangBo.Domain.Tests.Rules;

public class RuleSetVersionTests
{
    [Theory]
    [InlineData("0.0.0")]
    [InlineData("1.0.0")]
    [InlineData("3.12.2147483647")]
    public void A_version_is_read_back_from_its_text(string text)
    {
        RuleSetVersion.Parse(text).ToString().Should().Be(text);
        RuleSetVersion.TryParse(text, out var version).Should().BeTrue();
        version.Should().Be(RuleSetVersion.Parse(text));
        CultureContract.IsIndependent(() => version.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1.0")]
    [InlineData("1.0.0.0")]
    [InlineData("1..0")]
    [InlineData("01.0.0")]
    [InlineData("1.0.-1")]
    [InlineData("1.0.+1")]
    [InlineData("1.0. 1")]
    [InlineData("1.0.0 ")]
    [InlineData("1.0.2147483648")]
    [InlineData("1.0.x")]
    [InlineData("v1.0.0")]
    public void What_is_no_version_is_refused(string? text)
    {
        RuleSetVersion.TryParse(text, out var version).Should().BeFalse();
        version.Should().Be(default(RuleSetVersion));
        FluentActions.Invoking(() => RuleSetVersion.Parse(text!)).Should().Throw<Exception>()
            .Which.Should().Match(thrown => thrown is FormatException || thrown is ArgumentNullException);
    }

    [Fact]
    public void Versions_are_ordered_by_their_numbers_in_turn()
    {
        RuleSetVersion[] ascending = [new(0, 9, 9), new(1, 0, 10), new(1, 2, 0), new(1, 10, 0), new(2, 0, 0)];

        ascending.Reverse().Order().Should().Equal(ascending);
        (ascending[0] < ascending[1]).Should().BeTrue();
        (ascending[0] >= ascending[1]).Should().BeFalse();
        (ascending[1] > ascending[0] && ascending[1] >= ascending[0] && ascending[0] <= ascending[1]).Should().BeTrue();
        (ascending[1] < ascending[0] || ascending[1] <= ascending[0] || ascending[0] > ascending[1]).Should().BeFalse();
        EqualityContract.Holds(new RuleSetVersion(1, 2, 3), new RuleSetVersion(1, 2, 3), new(1, 2, 4), new(1, 3, 3), new(2, 2, 3));
    }

    [Theory]
    [InlineData(-1, 0, 0)]
    [InlineData(0, -1, 0)]
    [InlineData(0, 0, -1)]
    public void No_number_is_negative(int major, int minor, int patch) =>
        FluentActions.Invoking(() => new RuleSetVersion(major, minor, patch)).Should().Throw<ArgumentException>();
}
