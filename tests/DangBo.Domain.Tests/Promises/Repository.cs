namespace DangBo.Domain.Tests.Promises;

/// <summary>The files of the repository, found from where the tests run.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = ["bin", "obj", "artifacts", ".git", ".packages", "TestResults"];

    private static readonly string[] TextExtensions =
        [".cs", ".md", ".json", ".csproj", ".props", ".targets", ".slnx", ".yml", ".nuspec", ".txt", ".sh"];

    public static string Root { get; } = FindRoot();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>The text files below a folder, as paths from the root with slashes, without what a build made.</summary>
    public static IReadOnlyList<string> TextFiles(string folder = ".") =>
        [.. Files(Path.Combine(Root, folder)).Where(path => TextExtensions.Contains(Path.GetExtension(path)))];

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Concat(Directory.EnumerateDirectories(folder)
                .Where(child => !NotOurs.Contains(Path.GetFileName(child)))
                .SelectMany(Files));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DangBo.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The tests run from within the repository: no folder above holds DangBo.slnx.");
    }
}
