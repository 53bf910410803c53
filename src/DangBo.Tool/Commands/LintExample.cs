using System.Text;
using System.Text.Json;
using DangBo.Domain;
using DangBo.Domain.Evaluation.Checking;
using DangBo.Domain.Rules;

namespace DangBo.Tool.Commands;

/// <summary>Writes a counter-example as a case, ready to be put among the cases of the rule set.</summary>
internal static class LintExample
{
    public static string Text(ToolConsole console, CounterExample example) =>
        console.Say("  ví dụ, viết thành ca kiểm thử: ", "  an example, as a case: ") +
        Encoding.UTF8.GetString(JsonOutput.Of(json => Write(json, example))).Replace("\n", "\n  ", StringComparison.Ordinal);

    public static void Write(Utf8JsonWriter json, CounterExample? example)
    {
        if (example is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("name", "example");
        json.WriteString("asOf", IsoDate.Format(example.Dates.AsOf));
        if (example.Dates.IsRetroactive)
        {
            json.WriteString("rulesAsOf", IsoDate.Format(example.Dates.RulesAsOf));
        }

        json.WriteString("period", $"{IsoDate.Format(example.Dates.FirstDay)}..{IsoDate.Format(example.Dates.LastDay)}");
        json.WriteStartObject("facts");
        foreach (var name in example.Facts.Names)
        {
            json.WritePropertyName(name);
            WriteValue(json, example.Facts[name]);
        }

        json.WriteEndObject();
        WriteJudgments(json, example);
        json.WriteStartObject("expect");
        if (example.Level is { } level)
        {
            json.WriteString("level", level);
        }

        if (example is { Criterion: { } criterion, Verdict: { } verdict })
        {
            json.WriteStartObject("criteria");
            json.WriteString(criterion, Documents.NameOf(verdict));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteJudgments(Utf8JsonWriter json, CounterExample example)
    {
        if (example.Judgments.Count == 0)
        {
            return;
        }

        json.WriteStartObject("judgments");
        foreach (var judgment in example.Judgments)
        {
            json.WriteStartObject(judgment.Criterion);
            json.WriteString("opinion", Documents.NameOf(judgment.Opinion));
            json.WriteString("by", judgment.Capacity);
            json.WriteString("on", IsoDate.Format(example.Dates.AsOf));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, RecordedValue recorded)
    {
        switch (recorded.Value)
        {
            case bool value:
                json.WriteBooleanValue(value);
                break;
            case decimal value:
                json.WriteNumberValue(value);
                break;
            case string value:
                json.WriteStringValue(value);
                break;
            case CodeSet { IsComplete: true } set:
                WriteCodes(json, set);
                break;
            case CodeSet set:
                json.WriteStartObject();
                json.WritePropertyName("some");
                WriteCodes(json, set);
                json.WriteEndObject();
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    private static void WriteCodes(Utf8JsonWriter json, CodeSet set)
    {
        json.WriteStartArray();
        foreach (var code in set.Codes)
        {
            json.WriteStringValue(code);
        }

        json.WriteEndArray();
    }
}
