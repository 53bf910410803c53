using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using DangBo.Domain;
using DangBo.Domain.Documents;
using DangBo.Domain.Rules;

namespace DangBo.Tool.Commands;

/// <summary><c>dangbo rules list</c>: the rule sets that ship, with their days of force and how far they were verified.</summary>
internal static class RulesListCommand
{
    private static readonly Verification[] Order =
        [Verification.Verified, Verification.Secondary, Verification.ContentOnly, Verification.Unverified];

    public static Command Create(ToolConsole console)
    {
        var command = new Command("list", console.Say("liệt kê các bộ quy tắc đi kèm", "list the rule sets that ship"));
        var verification = new Option<bool>("--verification")
        {
            Description = console.Say("kèm mức kiểm chứng của trích dẫn", "with how far the citations were verified"),
        };
        var format = ToolOptions.Format(console, ToolOptions.Text, ToolOptions.Text, ToolOptions.Json);
        command.Add(verification);
        command.Add(format);
        command.Add(ToolOptions.Lang(console));
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(format) == ToolOptions.Json)
            {
                console.WriteJson(JsonOutput.Of(json => WriteJson(json, console, parsed.GetValue(verification))));
                return ExitCodes.Done;
            }

            var ended = Ended(console);
            foreach (var ruleSet in console.Surroundings.Shipped.RuleSets)
            {
                WriteText(console, ruleSet, [.. ended[ruleSet]], parsed.GetValue(verification));
            }

            return ExitCodes.Done;
        });
        return command;
    }

    // Which versions go on beyond the end of a document of their basis.
    private static ILookup<RuleSet, EndedBasis> Ended(ToolConsole console) =>
        RuleLibrary.Of(console.Surroundings.Shipped.RuleSets).EndedBases(console.Surroundings.Shipped.Register).ToLookup(ended => ended.RuleSet);

    private static void WriteText(ToolConsole console, RuleSet ruleSet, EndedBasis[] ended, bool verification)
    {
        console.Out.WriteLine($"{ruleSet.Id}@{ruleSet.Version}  {Days(ruleSet.Effective)}  {Documents.NameOf(ruleSet.Subject)}  {Documents.NameOf(ruleSet.Purpose)}");
        console.Out.WriteLine($"  {ruleSet.Title.In(console.Language)}");
        console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {console.Say("số tiêu chí", "criteria")}: {ruleSet.Criteria.Count}"));
        foreach (var each in ended)
        {
            console.Out.WriteLine($"  {ToolTexts.BasisEnded(each).In(console.Language)}");
        }

        if (verification)
        {
            console.Out.WriteLine($"  {console.Say("hiệu lực", "in force")}: {ruleSet.EffectiveVerification.Label().In(console.Language)}");
            var counts = Order.Select(each => (Label: each.Label().In(console.Language), Count: Count(ruleSet, each))).Where(each => each.Count > 0);
            console.Out.WriteLine(
                $"  {console.Say("trích dẫn", "citations")}: " +
                string.Join("; ", counts.Select(each => FormattableString.Invariant($"{each.Label} {each.Count}"))));
        }
    }

    private static void WriteJson(Utf8JsonWriter json, ToolConsole console, bool verification)
    {
        var ended = Ended(console);
        json.WriteStartArray();
        foreach (var ruleSet in console.Surroundings.Shipped.RuleSets)
        {
            json.WriteStartObject();
            json.WriteString("id", ruleSet.Id);
            json.WriteString("version", ruleSet.Version.ToString());
            json.WriteString("subject", Documents.NameOf(ruleSet.Subject));
            json.WriteString("purpose", Documents.NameOf(ruleSet.Purpose));
            WriteText(json, "title", ruleSet.Title);
            json.WriteStartObject("effective");
            json.WriteString("from", ruleSet.Effective.From is { } from ? IsoDate.Format(from) : null);
            json.WriteString("until", ruleSet.Effective.Until is { } until ? IsoDate.Format(until) : null);
            json.WriteString("verification", Documents.NameOf(ruleSet.EffectiveVerification));
            json.WriteEndObject();
            json.WriteNumber("criteria", ruleSet.Criteria.Count);
            json.WriteStartArray("endedBasis");
            foreach (var each in ended[ruleSet])
            {
                WriteEnded(json, each);
            }

            json.WriteEndArray();
            if (verification)
            {
                json.WriteStartObject("citations");
                foreach (var each in Order)
                {
                    json.WriteNumber(Documents.NameOf(each), Count(ruleSet, each));
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEnded(Utf8JsonWriter json, EndedBasis ended)
    {
        json.WriteStartObject();
        json.WriteString("source", ended.SourceId);
        json.WriteString("document", ended.Document.Id);
        json.WriteString("until", IsoDate.Format(ended.EndedOn.Day));
        json.WriteString("verification", Documents.NameOf(ended.EndedOn.Provenance.Verification));
        json.WriteStartArray("replacedBy");
        foreach (var document in ended.ReplacedBy)
        {
            json.WriteStringValue(document.Id);
        }

        json.WriteEndArray();
        WriteText(json, "text", ToolTexts.BasisEnded(ended));
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("vi", text.Vi);
        json.WriteString("en", text.In(Language.English));
        json.WriteEndObject();
    }

    private static int Count(RuleSet ruleSet, Verification verification) =>
        ruleSet.Criteria.SelectMany(criterion => criterion.Citations).Count(citation => citation.Verification == verification);

    // For people the last day that counts, as everywhere.
    private static string Days(EffectivePeriod period) =>
        $"{(period.From is { } from ? IsoDate.Format(from) : string.Empty)}..{(period.LastDay is { } last ? IsoDate.Format(last) : string.Empty)}";
}
