using System.Text.Json;

namespace DangBo.Tool;

/// <summary>Where the errors that <c>check</c> finds are written.</summary>
internal interface IFaultList
{
    void Add(string path, Fault fault);

    void End(long documents, long errors);
}

/// <summary>Errors as lines of text, as compilers write them; the count goes to the error stream.</summary>
internal sealed class TextFaultList(ToolConsole console) : IFaultList
{
    private long _listed;

    public void Add(string path, Fault fault)
    {
        _listed++;
        console.Out.WriteLine(fault.In(path, console.Language));
    }

    public void End(long documents, long errors)
    {
        console.Out.Flush();
        if (errors > _listed)
        {
            console.Error.WriteLine(ToolTexts.MoreErrors(errors - _listed).In(console.Language));
        }

        console.Error.WriteLine(ToolTexts.Checked(documents, errors).In(console.Language));
    }
}

/// <summary>Errors as one JSON object, with the text in both languages.</summary>
internal sealed class JsonFaultList(ToolConsole console) : IFaultList
{
    private readonly List<(string Path, Fault Fault)> _faults = [];

    public void Add(string path, Fault fault) => _faults.Add((path, fault));

    public void End(long documents, long errors) => console.WriteJson(JsonOutput.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("documents", documents);
        json.WriteNumber("errorCount", errors);
        json.WriteStartArray("errors");
        foreach (var (path, fault) in _faults)
        {
            Write(json, path, fault);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }));

    private static void Write(Utf8JsonWriter json, string path, Fault fault)
    {
        json.WriteStartObject();
        json.WriteString("file", path);
        json.WriteNumber("line", fault.Line);
        json.WriteNumber("column", fault.Column);
        json.WriteString("code", fault.Code);
        json.WriteString("pointer", fault.Pointer);
        json.WriteStartObject("text");
        json.WriteString("vi", fault.Text.Vi);
        json.WriteString("en", fault.Text.In(Domain.Language.English));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
