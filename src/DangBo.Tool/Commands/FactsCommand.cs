using System.CommandLine;
using DangBo.Domain.Rules;

namespace DangBo.Tool.Commands;

/// <summary><c>dangbo facts</c>: writes the fact sheet of each subject, with ids and values and without names.</summary>
internal static class FactsCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new Command("facts", console.Say("in phiếu dữ kiện của từng đối tượng", "write the fact sheet of each subject"));
        var file = new Argument<string>("FILE") { Description = console.Say("tệp JSON hoặc JSON Lines; - là đầu vào chuẩn", "JSON or JSON Lines; - is standard input") };
        var format = ToolOptions.Format(console, ToolOptions.Json, ToolOptions.Text, ToolOptions.Json);
        command.Add(file);
        var dates = new DateOptions(command, console, rulesAsOf: false);
        command.Add(format);
        command.Add(ToolOptions.Lang(console));
        command.SetAction(parsed =>
        {
            var (path, at) = (parsed.GetValue(file)!, dates.Read(parsed).Dates);
            var writer = new SheetWriter(console, parsed.GetValue(format)!);
            var leftOut = 0;
            using var stream = ToolFiles.Open(console, path);
            foreach (var entry in InputDocuments.Read(stream, path))
            {
                var reading = entry.Document is null ? new(null, [entry.Fault!], 1) : SubjectDocuments.Read(entry.Document.Utf8);
                if (reading.Document is { } subjects)
                {
                    foreach (var subject in subjects)
                    {
                        writer.Write(new FactSheet { Subject = subject.Kind, Id = subject.Id, Facts = subject.FactsOn(at) });
                    }

                    continue;
                }

                leftOut++;
                var faults = entry.Document is { } document ? reading.Faults.Select(document.InFile) : reading.Faults;
                FaultWriter.Write(console.Error, path, faults, console.Language);
            }

            return writer.End() == 0 ? ExitCodes.Unusable : leftOut > 0 ? ExitCodes.GateFailed : ExitCodes.Done;
        });
        return command;
    }
}
