namespace DangBo.Tool;

/// <summary>Opens what the command line names; what cannot be opened is said in one line.</summary>
internal static class ToolFiles
{
    public const string StandardInput = "-";

    public static Stream Open(ToolConsole console, string path)
    {
        if (path == StandardInput)
        {
            return console.Surroundings.OpenInput();
        }

        if (Directory.Exists(path))
        {
            throw new ToolException(ToolTexts.IsDirectory(path));
        }

        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (UnauthorizedAccessException)
        {
            throw new ToolException(ToolTexts.Denied(path));
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or NotSupportedException)
        {
            throw new ToolException(ToolTexts.NotFound(path));
        }
    }

    public static ReadOnlyMemory<byte> ReadAll(ToolConsole console, string path)
    {
        using var stream = Open(console, path);
        using var all = new MemoryStream();
        stream.CopyTo(all);
        return all.ToArray();
    }

    public static void Write(string path, string text)
    {
        try
        {
            File.WriteAllText(path, text, new System.Text.UTF8Encoding(false));
        }
        catch (UnauthorizedAccessException)
        {
            throw new ToolException(ToolTexts.Denied(path));
        }
    }
}
