using System.Text.RegularExpressions;
using DangBo.Domain.Tests.Promises;

namespace DangBo.Domain.Tests.Docs;

/// <summary>Holds the C# that the texts show to the code that is run.</summary>
public partial class ExamplesInTextTests
{
    [Fact]
    public void Every_block_of_code_in_the_readme_is_the_code_of_a_test()
    {
        var regions = Regions(Repository.Read("tests/DangBo.Domain.Tests/Docs/ReadmeExamples.cs"));
        var blocks = Blocks(Repository.Read("README.md")).ToList();

        blocks.Should().NotBeEmpty();
        foreach (var (name, code) in blocks)
        {
            regions.Should().ContainKey(name);
            code.Should().Be(regions[name]);
        }
    }

    [Fact]
    public void Every_block_of_code_has_a_name() =>
        Repository.Read("README.md").Split("```csharp").Length.Should().Be(Blocks(Repository.Read("README.md")).Count() + 1);

    private static IEnumerable<(string Name, string Code)> Blocks(string text) =>
        Block().Matches(text).Select(match => (match.Groups[1].Value, match.Groups[2].Value));

    private static Dictionary<string, string> Regions(string source) => Region().Matches(source)
        .ToDictionary(match => match.Groups[1].Value, match => Dedent(match.Groups[2].Value));

    private static string Dedent(string code)
    {
        var lines = code.Split('\n');
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length == 0 ? line : line[indent..]));
    }

    [GeneratedRegex("<!-- example: (\\S+) -->\n```csharp\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("#region (\\S+)\n(.*?)\n\\s*#endregion", RegexOptions.Singleline)]
    private static partial Regex Region();
}
