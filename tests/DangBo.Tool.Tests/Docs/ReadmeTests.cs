using System.Text;

namespace DangBo.Tool.Tests.Docs;

public class ReadmeTests
{
    private const string Marker = "…";

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.vi.md")]
    public async Task The_output_in_the_readme_is_what_its_first_command_prints(string file)
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(Repository.Root, file));
        var command = Block(readme, "bash");
        var shown = Block(readme, "text");

        shown.Should().EndWith(Marker, "the readme shows the beginning of the output");
        Run(command).Should().StartWith(shown[..^Marker.Length].TrimEnd());
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.vi.md")]
    public async Task The_first_command_and_its_output_begin_within_fifteen_lines(string file)
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(Repository.Root, file));

        lines.Take(15).Should().Contain(line => line.StartsWith("dotnet run ", StringComparison.Ordinal)).And.Contain("```text");
    }

    private static string Block(string readme, string language)
    {
        var start = readme.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return readme[start..readme.IndexOf("\n```", start, StringComparison.Ordinal)];
    }

    private static string Run(string command)
    {
        var arguments = command[(command.IndexOf(" -- ", StringComparison.Ordinal) + 4)..].Split(' ')
            .Select(argument => argument.StartsWith("docs/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, argument) : argument);
        using var output = new MemoryStream();
        new DangboTool(new Surroundings
        {
            OpenInput = () => Stream.Null,
            Output = output,
            Error = Stream.Null,
            Shipped = Shipped.Library,
        }).Run([.. arguments]);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
