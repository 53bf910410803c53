using System.CommandLine;

namespace DangBo.Tool.Commands;

/// <summary><c>dangbo check</c>: reads documents of any kind and lists every error.</summary>
internal static class CheckCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new Command("check", console.Say("kiểm tra tài liệu thuộc mọi loại, liệt kê mọi lỗi", "read and validate documents of any kind, list every error"));
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = console.Say("tệp; - là đầu vào chuẩn", "files; - is standard input") };
        var most = new Option<int?>("--max-errors") { Description = console.Say("số lỗi nhiều nhất được in", "the most errors that are listed"), HelpName = "N" };
        var format = ToolOptions.Format(console, ToolOptions.Text, ToolOptions.Text, ToolOptions.Json);
        command.Add(files);
        command.Add(most);
        command.Add(format);
        command.Add(ToolOptions.Lang(console));
        command.SetAction(parsed =>
        {
            var limit = parsed.GetValue(most) ?? int.MaxValue;
            if (limit < 1)
            {
                throw new ToolException(ToolTexts.BadCount("--max-errors"));
            }

            IFaultList list = parsed.GetValue(format) == ToolOptions.Json ? new JsonFaultList(console) : new TextFaultList(console);
            var (documents, errors) = (0L, 0L);
            foreach (var path in parsed.GetValue(files)!)
            {
                using var stream = ToolFiles.Open(console, path);
                foreach (var entry in InputDocuments.Read(stream, path))
                {
                    var (faults, count) = entry.Document is null ? ([entry.Fault!], 1) : DocumentCheck.Of(console, entry.Document);
                    foreach (var fault in faults.Take((int)Math.Max(0, limit - Math.Min(errors, limit))))
                    {
                        list.Add(path, fault);
                    }

                    errors += count;
                    console.Progress(++documents);
                }
            }

            console.EndProgress(documents);
            list.End(documents, errors);
            return errors == 0 ? ExitCodes.Done : ExitCodes.GateFailed;
        });
        return command;
    }
}
