namespace DangBo.Tool.Tests;

/// <summary>The repository that holds the tests, found from where they run: a compiler that makes the same bytes everywhere
/// writes no path of its own machine.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "DangBo.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The repository is not above the tests.");
        }

        return folder;
    }
}
