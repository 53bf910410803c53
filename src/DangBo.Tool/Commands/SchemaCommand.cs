using System.CommandLine;

namespace DangBo.Tool.Commands;

/// <summary><c>dangbo schema</c>: writes the JSON Schema of a kind of document, or of all.</summary>
internal static class SchemaCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new Command("schema", console.Say("in JSON Schema của loại tài liệu", "write the JSON Schema of a kind of document"));
        var kind = new Argument<string?>("KIND") { Arity = ArgumentArity.ZeroOrOne, Description = string.Join(' ', Documents.Kinds) };
        var all = new Option<bool>("--all") { Description = console.Say("mọi loại", "every kind") };
        var outOption = new Option<string>("--out") { Description = console.Say("thư mục ghi ra", "the folder to write to"), HelpName = "DIR" };
        command.Add(kind);
        command.Add(all);
        command.Add(outOption);
        command.Add(ToolOptions.Lang(console));
        command.SetAction(parsed =>
        {
            switch (parsed.GetValue(kind), parsed.GetValue(all), parsed.GetValue(outOption))
            {
                case ({ } one, false, null):
                    console.Out.Write(Documents.Kinds.Contains(one)
                        ? Ended(Documents.Schema(one))
                        : throw new ToolException(ToolTexts.UnknownKind(one)));
                    return ExitCodes.Done;
                case (null, true, { } folder):
                    Directory.CreateDirectory(folder);
                    foreach (var each in Documents.Kinds)
                    {
                        ToolFiles.Write(Path.Combine(folder, $"{each}.schema.json"), Ended(Documents.Schema(each)));
                    }

                    return ExitCodes.Done;
                default:
                    throw new ToolException(ToolTexts.SchemaUsage);
            }
        });
        return command;
    }

    private static string Ended(string schema) => schema.EndsWith('\n') ? schema : schema + "\n";
}
