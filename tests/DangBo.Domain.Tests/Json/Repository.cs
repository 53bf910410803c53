namespace DangBo.Domain.Tests.Json;

internal static class Repository
{
    /// <summary>The folder that holds the solution: test data is read where it is kept, never from a copy.</summary>
    public static string Root { get; } = Find();

    public static string Folder(params string[] names) => Path.Combine([Root, .. names]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DangBo.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The tests run inside the repository.");
    }
}
