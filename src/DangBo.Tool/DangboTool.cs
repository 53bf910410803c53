using System.CommandLine;
using System.CommandLine.Invocation;
using DangBo.Domain;
using DangBo.Tool.Commands;

namespace DangBo.Tool;

/// <summary>The command <c>dangbo</c>: parses the arguments, runs one verb, and makes of every failure one line and an exit code.</summary>
internal sealed class DangboTool(Surroundings surroundings)
{
    public int Run(IReadOnlyList<string> args)
    {
        using var console = new ToolConsole(surroundings, LanguageOf(args));
        try
        {
            var code = Run(args, console);
            console.Out.Flush();
            return code;
        }
        catch (FaultsException exception)
        {
            FaultWriter.Write(console.Error, exception.Path, exception.Faults, console.Language);
            return ExitCodes.Unusable;
        }
        catch (ToolException exception)
        {
            return Stop(console, exception.Text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Stop(console, ToolTexts.Failed(exception.Message));
        }
#pragma warning disable CA1031 // Whatever was not foreseen is one line too: a stack trace tells its reader nothing.
        catch (Exception exception)
        {
            var cause = exception.GetBaseException();
            return Stop(console, ToolTexts.Failed($"{cause.GetType().Name}: {cause.Message.ReplaceLineEndings(" ")}"));
        }
#pragma warning restore CA1031
    }

    private static int Run(IReadOnlyList<string> args, ToolConsole console)
    {
        var parsed = RootOf(console).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var error in parsed.Errors)
            {
                console.Error.WriteLine($"dangbo: {error.Message}");
            }

            return ExitCodes.Unusable;
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = console.Out,
            Error = console.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    private static RootCommand RootOf(ToolConsole console) =>
        new(console.Say("Quy tắc nêu gương, xếp loại, khen thưởng trong Đảng bộ Khối: dữ liệu vào, kết quả có giải thích ra.",
            "The rules of a Party bloc on exemplary conduct, classification and commendation: data in, explained verdicts out."))
        {
            EvaluateCommand.Create(console),
            SummaryCommand.Create(console),
            CheckCommand.Create(console),
            FactsCommand.Create(console),
            RulesCommand.Create(console),
            OrgCommand.Create(console),
            SchemaCommand.Create(console),
        };

    // The language is wanted for the help too, which is made before the arguments are parsed.
    private static Language LanguageOf(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] is "--lang=en" or "--lang:en" || (args[i] == "--lang" && i + 1 < args.Count && args[i + 1] == "en"))
            {
                return Language.English;
            }
        }

        return Language.Vietnamese;
    }

    private static int Stop(ToolConsole console, LocalizedText text)
    {
        console.Out.Flush();
        console.Error.WriteLine($"dangbo: {text.In(console.Language)}");
        return ExitCodes.Unusable;
    }
}

/// <summary>A document that everything rests on cannot be used: every reason, each with its place, and exit code 2.</summary>
internal sealed class FaultsException(string path, IReadOnlyList<Fault> faults) : Exception("A document cannot be used.")
{
    public string Path { get; } = path;

    public IReadOnlyList<Fault> Faults { get; } = faults;
}

/// <summary>Writes what is wrong with documents.</summary>
internal static class FaultWriter
{
    public static void Write(TextWriter writer, string path, IEnumerable<Fault> faults, Language language)
    {
        foreach (var fault in faults)
        {
            writer.WriteLine(fault.In(path, language));
        }
    }
}
