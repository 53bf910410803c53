using System.Reflection;
using System.Text.RegularExpressions;
using DangBo.Domain.Json;
using DangBo.Domain.Texts;

namespace DangBo.Domain.Tests.Json;

public partial class DocumentErrorTests
{
    public static TheoryData<string> Codes => new(typeof(DocumentErrorCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static).Select(constant => (string)constant.GetRawConstantValue()!));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_words_with_the_same_places_in_both_languages(string code)
    {
        var (vi, en) = (MessageText.Template(code, Language.Vietnamese), MessageText.Template(code, Language.English));

        vi.Should().NotBeNull();
        en.Should().NotBeNull();
        Places(vi!).Should().BeEquivalentTo(Places(en!));
    }

    [Fact]
    public void Errors_are_equal_by_place_and_message()
    {
        DocumentError Error(int line) => new("/a", line, 2, new(DocumentErrorCodes.MissingMember, MessageArgument.Of("member", "id")));

        Error(1).Should().Be(Error(1)).And.NotBe(Error(2));
        Error(1).Text(Language.English).Should().Be("The required member “id” is missing.");
        Error(1).ToString().Should().Be("1:2 missingMember /a");
    }

    private static IEnumerable<string> Places(string template) => Place().Matches(template).Select(match => match.Value);

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();
}
