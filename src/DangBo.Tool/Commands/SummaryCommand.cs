using System.CommandLine;
using DangBo.Domain.Populations;
using DangBo.Domain.Texts;

namespace DangBo.Tool.Commands;

/// <summary><c>dangbo summary merge</c>: merges summaries that were counted apart.</summary>
internal static class SummaryCommand
{
    public static Command Create(ToolConsole console)
    {
        var summary = new Command("summary", console.Say("các bản tổng hợp", "summaries of populations"));
        summary.Add(Merge(console));
        return summary;
    }

    private static Command Merge(ToolConsole console)
    {
        var merge = new Command("merge", console.Say("gộp các bản tổng hợp", "merge summaries"));
        var files = new Argument<string[]>("FILE")
        {
            Description = console.Say("tệp populationSummary, JSON hoặc JSON Lines; - là đầu vào chuẩn", "summaries, JSON or JSON Lines; - is standard input"),
            Arity = ArgumentArity.OneOrMore,
        };
        var format = ToolOptions.Format(console, ToolOptions.Text, ToolOptions.Text, ToolOptions.Json, ToolOptions.Markdown);
        merge.Add(files);
        merge.Add(format);
        merge.Add(ToolOptions.Lang(console));
        merge.SetAction(parsed =>
        {
            PopulationSummary? sum = null;
            var done = 0L;
            foreach (var summary in parsed.GetValue(files)!.SelectMany(path => Read(console, path)))
            {
                sum = Add(sum, summary);
                console.Progress(++done);
            }

            console.EndProgress(done);
            SummaryWriter.Write(console, parsed.GetValue(format)!, [sum ?? throw new ToolException(ToolTexts.NothingToMerge)]);
            return ExitCodes.Done;
        });
        return merge;
    }

    // A sum that leaves out a part would be read as the whole: what cannot be read stops the merging.
    private static IEnumerable<PopulationSummary> Read(ToolConsole console, string path)
    {
        using var stream = ToolFiles.Open(console, path);
        foreach (var entry in InputDocuments.Read(stream, path))
        {
            if (entry.Document is not { } document)
            {
                throw new FaultsException(path, [entry.Fault!]);
            }

            var reading = Documents.ReadPopulationSummary(document.Utf8);
            yield return reading.Document ?? throw new FaultsException(path, [.. reading.Faults.Select(document.InFile)]);
        }
    }

    private static PopulationSummary Add(PopulationSummary? sum, PopulationSummary summary)
    {
        try
        {
            return sum?.Merge(summary) ?? summary;
        }
        catch (PopulationMergeException exception)
        {
            throw new ToolException(exception.Reason.ToLocalizedText());
        }
    }
}
