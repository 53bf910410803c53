using System.Text.RegularExpressions;

namespace DangBo.Tool.Tests.Docs;

/// <summary>Holds the reports of whole years that the examples show to what the command prints.</summary>
public sealed partial class ExampleReportsTests : IDisposable
{
    private readonly Dangbo _dangbo = new(Dangbo.WithAllThatShips);

    public static TheoryData<string> Reports =>
        [.. Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)).Where(name => Name().IsMatch(name)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(Repository.Root, "docs", "examples", "reports");

    public void Dispose() => _dangbo.Dispose();

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_of_the_examples_is_what_the_command_prints(string report)
    {
        var name = Name().Match(report);
        var run = _dangbo.Run(
            "evaluate", Directory.GetFiles(Path.Combine(Folder, ".."), name.Groups["dossier"].Value + ".*.json").Single(), "--as-of", name.Groups["day"].Value,
            "--lang", name.Groups["language"].Value, "--format", name.Groups["format"].Value == "md" ? "markdown" : "text");

        run.Code.Should().Be(0, run.Error);
        run.Output.Should().Be(File.ReadAllText(Path.Combine(Folder, report)));
    }

    [Theory]
    [InlineData("2021-12-31", "classification-leader@1.0.0, classification-member@1.0.0, ct05-leaders@1.0.0, prohibitions@1.0.0, prohibitions@2.0.0, qd101@1.0.0, qd55@1.0.0, qdi08@1.0.0, self-cultivation-commitment@1.0.0")]
    [InlineData("2024-12-31", "classification-leader@2.0.0, classification-member@2.0.0, ct05-leaders@1.0.0, prohibitions@2.0.0, qd101@1.0.0, qd144@1.0.0, qd55@1.0.0, qdi08@1.0.0, self-cultivation-commitment@1.0.0")]
    [InlineData("2026-10-31", "classification-leader@3.0.0, classification-member@3.0.0, leader-self-assessment@1.0.0, member-self-assessment@1.0.0, prohibitions@2.0.0, prohibitions@3.0.0, qd101@1.0.0, qd144@1.0.0, qd55@1.0.0, qdi08@1.0.0, self-cultivation-commitment@1.0.0")]
    public void The_day_chooses_the_versions_that_judge(string day, string versions)
    {
        var text = File.ReadAllText(Path.Combine(Folder, $"dang-vien-0006.{day}.vi.txt"));

        string.Join(", ", Version().Matches(text).Select(match => match.Groups[1].Value)).Should().Be(versions);
    }

    [Fact]
    public void Every_year_is_shown_in_both_languages_and_both_forms() =>
        Directory.EnumerateFiles(Folder, "dang-vien-0006.*").Should().HaveCount(3 * 2 * 2);

    [GeneratedRegex(@"^(?<dossier>[a-z0-9-]+)\.(?<day>[0-9-]{10})\.(?<language>vi|en)\.(?<format>txt|md)$")]
    private static partial Regex Name();

    [GeneratedRegex(@"^Bộ quy tắc: +(\S+)$", RegexOptions.Multiline)]
    private static partial Regex Version();
}
