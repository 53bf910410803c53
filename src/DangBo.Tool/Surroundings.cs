using System.Text;
using DangBo.Domain;

namespace DangBo.Tool;

/// <summary>What the tool stands in: its streams, the rule sets it ships with, the reading of documents.</summary>
internal sealed class Surroundings
{
    public required Func<Stream> OpenInput { get; init; }

    public required Stream Output { get; init; }

    public required Stream Error { get; init; }

    /// <summary>Gets whether a person watches the error stream; only then is progress shown.</summary>
    public bool ErrorIsTerminal { get; init; }

    public Shipped Shipped { get; init; } = Shipped.Library;
}

/// <summary>What a command writes to: text and JSON in UTF-8 without a mark at its start, lines that end with a line feed.</summary>
internal sealed class ToolConsole : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public ToolConsole(Surroundings surroundings, Language language)
    {
        Surroundings = surroundings;
        Language = language;
        Out = new StreamWriter(surroundings.Output, Utf8, leaveOpen: true) { NewLine = "\n" };
        Error = new StreamWriter(surroundings.Error, Utf8, leaveOpen: true) { NewLine = "\n", AutoFlush = true };
    }

    public Surroundings Surroundings { get; }

    public Language Language { get; }

    public TextWriter Out { get; }

    public TextWriter Error { get; }

    /// <summary>Picks the words of the language.</summary>
    public string Say(string vi, string en) => Language == Language.English ? en : vi;

    /// <summary>Writes bytes of JSON and a line feed, behind what was written as text.</summary>
    public void WriteJson(ReadOnlySpan<byte> utf8)
    {
        Out.Flush();
        Surroundings.Output.Write(utf8);
        if (!utf8.EndsWith("\n"u8))
        {
            Surroundings.Output.Write("\n"u8);
        }
    }

    /// <summary>Shows how far long work is, to a person who watches.</summary>
    public void Progress(long done)
    {
        if (Surroundings.ErrorIsTerminal && done % 1000 == 0)
        {
            Error.Write(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\r{done}"));
        }
    }

    /// <summary>Ends the line of progress, where one was shown.</summary>
    public void EndProgress(long done)
    {
        if (Surroundings.ErrorIsTerminal && done >= 1000)
        {
            Error.Write("\r       \r");
        }
    }

    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
    }
}
