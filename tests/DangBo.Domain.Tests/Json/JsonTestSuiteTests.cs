using DangBo.Domain.Json;

namespace DangBo.Domain.Tests.Json;

/// <summary>The outside suite, see json-test-suite/README.md.</summary>
public class JsonTestSuiteTests
{
    private static readonly string Folder =
        Repository.Folder("tests", "DangBo.Domain.Tests", "Json", "json-test-suite", "test_parsing");

    public static TheoryData<string> Good => Files("y_*.json");

    public static TheoryData<string> Bad => Files("n_*.json");

    public static TheoryData<string> Either => Files("i_*.json");

    [Fact]
    public void The_suite_is_whole() => Directory.GetFiles(Folder).Should().HaveCount(318);

    [Theory]
    [MemberData(nameof(Good))]
    public void What_is_JSON_is_read_and_a_repeated_member_is_the_only_error(string file)
    {
        var (tree, errors) = Read(file);
        tree.Root!.IsComplete.Should().BeTrue();
        var expected = file.StartsWith("y_object_duplicated_key", StringComparison.Ordinal)
            ? new[] { DocumentErrorCodes.DuplicateMember }
            : [];
        errors.Listed.Select(error => error.Code).Should().Equal(expected);
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void What_is_not_JSON_gives_a_located_error(string file)
    {
        var (_, errors) = Read(file);
        errors.Count.Should().BePositive();
        errors.Listed.Should().OnlyContain(error => error.Line >= 1 && error.Column >= 1 && error.Text(Language.English) != error.Code);
    }

    [Theory]
    [MemberData(nameof(Either))]
    public void What_may_be_either_is_read_or_refused_and_never_half_read_in_silence(string file)
    {
        var (tree, errors) = Read(file);
        (errors.Count > 0 || tree.Root!.IsComplete).Should().BeTrue();
    }

    private static (DangBo.Domain.Json.Trees.JsonTree Tree, DocumentErrorList Errors) Read(string file) =>
        Reading.Parse(File.ReadAllBytes(Path.Combine(Folder, file)));

    private static TheoryData<string> Files(string pattern) =>
        new(Directory.GetFiles(Folder, pattern).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
}
