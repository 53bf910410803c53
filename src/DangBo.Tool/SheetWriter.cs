using System.Globalization;
using DangBo.Domain.Rules;

namespace DangBo.Tool;

/// <summary>Writes fact sheets in the form asked for; one alone as an indented object, more as one line each.</summary>
internal sealed class SheetWriter(ToolConsole console, string format)
{
    private FactSheet? _held;
    private long _written;

    public void Write(FactSheet sheet)
    {
        if (format != ToolOptions.Json)
        {
            WriteText(sheet);
        }
        else if (_written == 0)
        {
            _held = sheet;
        }
        else
        {
            Release(indented: false);
            console.WriteJson(Documents.WriteFactSheet(sheet, indented: false));
        }

        _written++;
    }

    public long End()
    {
        Release(indented: true);
        return _written;
    }

    private void Release(bool indented)
    {
        if (_held is { } held)
        {
            _held = null;
            console.WriteJson(Documents.WriteFactSheet(held, indented));
        }
    }

    private void WriteText(FactSheet sheet)
    {
        var vocabulary = sheet.Subject is { } kind ? console.Surroundings.Shipped.VocabularyOf(kind) : null;
        console.Out.WriteLine(_written == 0 ? sheet.Id : $"\n{sheet.Id}");
        foreach (var name in sheet.Facts.Names.Where(name => sheet.Facts[name].IsRecorded))
        {
            var label = vocabulary?.Find(name)?.Label.In(console.Language);
            console.Out.WriteLine($"  {name}{(label is null ? string.Empty : $" ({label})")}: {Value(sheet.Facts[name])}");
        }
    }

    private static string Value(RecordedValue value) => value.Value switch
    {
        bool truth => truth ? "true" : "false",
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        CodeSet set => $"{(set.IsComplete ? string.Empty : "some ")}[{string.Join(", ", set.Codes)}]",
        var other => new string([.. ((string)other!).Select(letter => char.IsControl(letter) ? ' ' : letter)]),
    };
}
