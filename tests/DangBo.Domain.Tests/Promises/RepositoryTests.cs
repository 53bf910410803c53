using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DangBo.Domain.Tests.Promises;

public partial class RepositoryTests
{
    private const string Project = "src/DangBo.Domain/DangBo.Domain.csproj";

    [Fact]
    public void The_banned_symbols_are_read_by_the_analyzer()
    {
        var project = XDocument.Parse(Repository.Read(Project));
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, Project))!;

        project.Descendants("AdditionalFiles").Select(file => Path.GetFullPath(Path.Combine(folder, file.Attribute("Include")!.Value)))
            .Should().Contain(Path.Combine(Repository.Root, "BannedSymbols.txt"));
        project.Descendants("PackageReference").Select(package => package.Attribute("Include")!.Value)
            .Should().Contain("Microsoft.CodeAnalysis.BannedApiAnalyzers");
        Repository.Read(".editorconfig").Should().NotContain("RS0030", "a ban that is lowered bans nothing");
    }

    [Fact]
    public void Every_banned_symbol_exists_and_has_a_reason()
    {
        var lines = Repository.Read("BannedSymbols.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines.Should().NotBeEmpty();
        lines.Where(line => !IsBan(line)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("P:System.DateTime.Nuw;Reason.")]
    [InlineData("T:System.Randum;Reason.")]
    [InlineData("M:System.String.Normalise;Reason.")]
    [InlineData("T:System.Random;")]
    [InlineData("T:System.Random")]
    public void A_ban_of_nothing_is_found(string line) => IsBan(line).Should().BeFalse();

    [Fact]
    public void No_file_names_a_place_on_one_machine() => FilesWith(MachinePath()).Should().BeEmpty();

    [Fact]
    public void No_file_leaves_work_for_later() => FilesWith(LeftForLater()).Should().BeEmpty();

    [Theory]
    [InlineData("/ho" + "me/someone/x")]
    [InlineData("see \"/tm" + "p/x\"")]
    [InlineData(@"C:\Us" + @"ers\someone")]
    public void A_place_on_one_machine_is_found(string text) => MachinePath().IsMatch(text).Should().BeTrue();

    [Theory]
    [InlineData("https://example.vn/ho" + "me/x")]
    [InlineData("../tm" + "p/x")]
    [InlineData("a/wo" + "rk/x")]
    public void A_place_elsewhere_is_let_through(string text) => MachinePath().IsMatch(text).Should().BeFalse();

    private static IEnumerable<string> FilesWith(Regex pattern)
    {
        var files = Repository.TextFiles();
        files.Should().Contain(Project).And.Contain("BannedSymbols.txt").And.Contain("tests/DangBo.Domain.Tests/Promises/Rooms.cs");
        return files.Where(path => pattern.IsMatch(Repository.Read(path)));
    }

    private static bool IsBan(string line)
    {
        var match = Ban().Match(line);
        var name = match.Groups["name"].Value;
        if (match.Groups["kind"].Value is "T")
        {
            return FindType(name) is not null;
        }

        var dot = name.LastIndexOf('.');
        var member = dot < 0 ? "" : name[(dot + 1)..].Replace("#ctor", ".ctor", StringComparison.Ordinal);
        return dot > 0 && FindType(name[..dot]) is { } type && type.GetMember(member).Length > 0;
    }

    private static Type? FindType(string name) => AppDomain.CurrentDomain.GetAssemblies()
        .Append(typeof(NodaTime.LocalDate).Assembly).Append(typeof(System.Diagnostics.Stopwatch).Assembly)
        .Append(typeof(Console).Assembly)
        .Select(assembly => assembly.GetType(name)).FirstOrDefault(type => type is not null);

    [GeneratedRegex(@"^(?<kind>[TMPF]):(?<name>[\w.#]+)(\([\w.,]*\))?;.*\w")]
    private static partial Regex Ban();

    [GeneratedRegex(@"(?<![\w./])/(home|Users|root|tmp|work)/|\b[A-Z]:\\Users")]
    private static partial Regex MachinePath();

    [GeneratedRegex("TO" + "DO")]
    private static partial Regex LeftForLater();
}
