using DangBo.Domain.Tests.Contracts;

namespace DangBo.Domain.Tests;

public class LocalizedTextTests
{
    [Fact]
    public void Texts_are_equal_by_their_composed_words() => EqualityContract.Holds(
        new LocalizedText("chi bộ", "cell"),
        new LocalizedText("chi bo\u0323\u0302", "cell"),
        new LocalizedText("chi bộ"), new LocalizedText("Chi bộ", "cell"), new LocalizedText("chi bộ", "Cell"));

    [Fact]
    public void Words_are_kept_composed() => new LocalizedText("đa\u0309ng u\u0309y", "cafe\u0301")
        .Should().BeEquivalentTo(new { Vi = "đảng ủy", En = "café" });

    [Fact]
    public void English_falls_back_to_Vietnamese()
    {
        new LocalizedText("chi bộ").In(Language.English).Should().Be("chi bộ");
        new LocalizedText("chi bộ", "cell").In(Language.English).Should().Be("cell");
        new LocalizedText("chi bộ", "cell").In(Language.Vietnamese).Should().Be("chi bộ");
    }

    [Fact]
    public void The_text_of_a_text_is_its_Vietnamese() =>
        CultureContract.IsIndependent(new LocalizedText("chi bộ", "cell").ToString);

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData(" \u00A0", null)]
    [InlineData("chi bộ", "")]
    [InlineData("chi bộ", " ")]
    public void Words_that_are_missing_are_refused(string? vi, string? en) =>
        FluentActions.Invoking(() => new LocalizedText(vi!, en)).Should().Throw<ArgumentException>();
}
