using System.Text.Json;
using System.Text.RegularExpressions;

namespace DangBo.Tool.Tests.Docs;

/// <summary>Holds the guide for rule authors to what the command does, in both languages, and to the files that it speaks of.</summary>
public sealed partial class GuideTests : IDisposable
{
    private const string LeftOut = "…";

    private static readonly string[] InEnglish = ["docs/guide/writing-a-rule-set.md", "docs/guide/the-regulations-that-ship.md"];

    private readonly Dangbo _dangbo = new(Dangbo.WithAllThatShips);

    public static TheoryData<string> Guides => [.. InEnglish];

    public static TheoryData<string> GuidesOfBothLanguages => [.. Files];

    public static TheoryData<string, string> Commands
    {
        get
        {
            var commands = new TheoryData<string, string>();
            foreach (var file in Files)
            {
                foreach (var block in BlocksOf(file).Where(block => block.Language == "bash"))
                {
                    commands.Add(file, block.Text);
                }
            }

            return commands;
        }
    }

    public static TheoryData<string> RuleSets =>
        [.. Documents.Where(path => KindOf(path) == "ruleSet" && Path.GetFileName(path) != "du-hop.json").Select(Relative)];

    private static string Examples => Path.Combine(Repository.Root, "docs", "examples", "rules");

    // What is wrong on purpose lies in a folder of its own.
    private static IEnumerable<string> Documents => Directory.EnumerateFiles(Examples, "*.json", SearchOption.AllDirectories)
        .Where(path => !Relative(path).StartsWith("sai/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Files => InEnglish.SelectMany(file => (string[])[file, InVietnamese(file)]);

    public void Dispose() => _dangbo.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_prints_what_stands_below_it(string file, string command)
    {
        var blocks = BlocksOf(file);
        var place = blocks.FindIndex(block => block.Language == "bash" && block.Text == command);
        blocks[place + 1].Language.Should().Be("text", "the output stands below the command");
        var (code, text) = Run(command);

        code.Should().Be(ExitCode().Match(command) is { Success: true } stated ? stated.Groups[1].ValueSpan[0] - '0' : 0);
        Shows(blocks[place + 1].Text, text).Should().BeTrue($"the guide shows\n{blocks[place + 1].Text}\nand the command prints\n{text}");
    }

    [Theory]
    [MemberData(nameof(GuidesOfBothLanguages))]
    public void No_command_stands_twice_and_no_output_stands_alone(string file)
    {
        var blocks = BlocksOf(file);

        blocks.Where(block => block.Language == "bash").Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(2);
        blocks.Count(block => block.Language == "text").Should().Be(blocks.Count(block => block.Language == "bash"));
    }

    [Theory]
    [MemberData(nameof(GuidesOfBothLanguages))]
    public void A_document_that_is_shown_is_a_file_and_a_part_of_one_stands_in_it(string file)
    {
        foreach (var block in BlocksOf(file).Where(block => block.Language == "json"))
        {
            block.File.Should().NotBeEmpty($"a comment names the file of\n{block.Text}");
            var whole = File.ReadAllText(Example(block.File));
            if (Squeezed(block.Text).StartsWith("{\"kind\"", StringComparison.Ordinal))
            {
                block.Text.Should().Be(whole.TrimEnd());
            }

            Squeezed(whole).Should().Contain(Squeezed(block.Text));
        }
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public void Both_languages_show_the_same_documents_and_commands_each_in_its_own_language(string guide)
    {
        var (english, vietnamese) = (Shown(guide), Shown(InVietnamese(guide)));

        english.Select(text => text.Replace(" --lang en", string.Empty)).Should().Equal(vietnamese);
        english.Where(text => text.StartsWith("dangbo ", StringComparison.Ordinal)).Should().OnlyContain(text => text.EndsWith(" --lang en", StringComparison.Ordinal));
        vietnamese.Should().NotContain(text => text.Contains("--lang"));
        Headings(guide).Should().Be(Headings(InVietnamese(guide)));

        static string[] Shown(string file) => [.. BlocksOf(file).Where(block => block.Language != "text").Select(block => Command(block.Text))];
        static int Headings(string file) => Read(file).Split("\n## ").Length;
    }

    [Theory]
    [MemberData(nameof(GuidesOfBothLanguages))]
    public void Every_link_leads_to_something_that_exists(string file)
    {
        var links = Link().Matches(Read(file)).Select(match => match.Groups[1].Value).ToList();

        links.Should().HaveCountGreaterThan(4).And.OnlyContain(link => Path.Exists(Path.Combine(Repository.Root, "docs/guide", link)));
    }

    [Fact]
    public void Every_document_of_the_examples_can_be_read()
    {
        var (code, text) = _dangbo.RunOnTerminal(["check", .. Documents, Path.Combine(Examples, "du-hop.facts.jsonl")]);

        code.Should().Be(0, text);
    }

    [Theory]
    [MemberData(nameof(RuleSets))]
    public void A_rule_set_of_the_examples_has_nothing_doubtful_and_cases_that_notice_every_small_change(string ruleSet)
    {
        var path = Path.Combine(Examples, ruleSet);

        _dangbo.Run("rules", "lint", path).Should().Match<Outcome>(run => run.Code == 0 && run.Output.Length == 0);
        var run = _dangbo.Run("rules", "test", Path.ChangeExtension(path, ".cases.json"), "--lang", "en");
        run.Code.Should().Be(0);
        run.Output.Should().Contain("cases passed.").And.NotContain("no case");
    }

    // A line that is left out stands for any number of lines; the others follow one another as they are printed.
    private static bool Shows(string shown, string printed)
    {
        var pattern = string.Join('\n', shown.Split('\n').Select(line => line == LeftOut ? "(?:.*\n)*?.*" : Regex.Escape(line)));
        return Regex.IsMatch(printed.TrimEnd('\n'), $@"\A{pattern}\z", RegexOptions.None, TimeSpan.FromSeconds(10));
    }

    private (int Code, string Text) Run(string command)
    {
        var words = Command(command).Split(' ');
        words[0].Should().Be("dangbo");
        var (code, text) = _dangbo.RunOnTerminal([.. words[1..].Select(word => File.Exists(Example(word)) ? Example(word) : word)]);
        return (code, text.Replace(Examples + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal));
    }

    // Those for rule authors lie in a folder of their own.
    private static string Example(string file) =>
        File.Exists(Path.Combine(Examples, file)) ? Path.Combine(Examples, file) : Path.Combine(Examples, "..", file);

    private static string InVietnamese(string guide) => Path.ChangeExtension(guide, ".vi.md");

    private static string Command(string text) => text.Split('#')[0].TrimEnd();

    private static string Read(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));

    private static string Relative(string path) => Path.GetRelativePath(Examples, path).Replace('\\', '/');

    private static string? KindOf(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        return json.RootElement.GetProperty("kind").GetString();
    }

    private static string Squeezed(string json) => string.Concat(json.Where(letter => !char.IsWhiteSpace(letter)));

    private static List<Block> BlocksOf(string file) => [.. Fence().Matches(Read(file))
        .Select(match => new Block(match.Groups["language"].Value, match.Groups["file"].Value, match.Groups["text"].Value))];

    [GeneratedRegex("^(?:<!-- (?<file>\\S+) -->\n)?```(?<language>bash|text|json)\n(?<text>.*?)\n```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex("# (?:exit code|mã thoát) ([0-9])$")]
    private static partial Regex ExitCode();

    [GeneratedRegex("\\]\\(([^)#]+)\\)")]
    private static partial Regex Link();

    /// <summary>A fenced block, with the file that the comment above it names.</summary>
    private sealed record Block(string Language, string File, string Text);
}
