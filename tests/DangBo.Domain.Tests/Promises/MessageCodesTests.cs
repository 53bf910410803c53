using System.Text.RegularExpressions;
using DangBo.Domain.Texts;

namespace DangBo.Domain.Tests.Promises;

public partial class MessageCodesTests
{
    [Fact]
    public void Every_code_has_different_words_with_the_same_places_in_both_languages() =>
        MessageCodes.Types.SelectMany(MessageCodes.Of)
            .SelectMany(code => MessageCodes.Problems(
                code, MessageText.Template(code, Language.Vietnamese), MessageText.Template(code, Language.English)))
            .Should().BeEmpty();

    [Fact]
    public void Every_type_of_codes_has_codes_and_no_code_stands_twice()
    {
        MessageCodes.Types.Where(type => MessageCodes.Of(type).Count == 0).Should().BeEmpty();
        MessageCodes.Types.SelectMany(MessageCodes.Of).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("EnglishTexts.cs")]
    [InlineData("VietnameseTexts.cs")]
    public void Words_belong_to_a_code_that_a_type_of_codes_names(string file)
    {
        var hasWords = Words().IsMatch(Repository.Read($"src/DangBo.Domain/Texts/{file}"));

        hasWords.Should().Be(MessageCodes.Types.Count > 0, "words without codes would go unchecked by every other test here");
    }

    [Fact]
    public void A_code_that_nobody_knows_has_no_words()
    {
        MessageText.Template("nope", Language.Vietnamese).Should().BeNull();
        MessageText.Template("nope", Language.English).Should().BeNull();
        new Message("nope").In(Language.English).Should().Be("nope");
    }

    [Theory]
    [InlineData(null, "words")]
    [InlineData("lời", null)]
    [InlineData("{a}", "{a}")]
    [InlineData("lời {a}", "words")]
    [InlineData("lời {a}", "words {b}")]
    [InlineData("lời {a", "words {a}")]
    [InlineData("lơ\u0300i {a}", "words {a}")]
    public void Words_that_break_the_promise_are_found(string? vi, string? en) =>
        MessageCodes.Problems("code", vi, en).Should().NotBeEmpty();

    [Fact]
    public void Words_that_keep_the_promise_are_let_through() =>
        MessageCodes.Problems("code", "{a} lời của {b}", "{b}: words of {a}").Should().BeEmpty();

    [Fact]
    public void The_codes_of_a_type_are_its_constants() => MessageCodes.Of(typeof(SampleCodes)).Should().Equal("one", "two");

    [GeneratedRegex("=>\\s*[$@]*\"")]
    private static partial Regex Words();

    private static class SampleCodes
    {
        public const string First = "one";
        internal const string Second = "two";
        public const int NoCode = 3;
    }
}
