using System.Globalization;
using System.Text;
using DangBo.Domain;
using DangBo.Domain.Documents;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Evaluation.Checking;
using DangBo.Domain.Json;
using DangBo.Domain.Organizations;
using DangBo.Domain.Populations;
using DangBo.Domain.Regulations;
using DangBo.Domain.Rules;
using DangBo.Domain.Texts;

namespace DangBo.Tool;

/// <summary>One thing that is wrong, with its place in a file.</summary>
internal sealed record Fault(int Line, int Column, string Pointer, string Code, LocalizedText Text)
{
    /// <summary>Writes the fault as compilers do: <c>FILE:LINE:COL: code: text (pointer)</c>.</summary>
    public string In(string path, Language language)
    {
        var place = Pointer.Length == 0 ? string.Empty : $" ({PageSafe(Pointer)})";
        return string.Create(CultureInfo.InvariantCulture, $"{path}:{Line}:{Column}: {Code}: {Text.In(language)}{place}");
    }

    // A pointer holds names from the document; none of them may steer a terminal.
    private static string PageSafe(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? '\u00b7' : letter));
}

/// <summary>What reading gave: the document, or what is wrong with it.</summary>
internal readonly record struct Reading<T>(T? Document, IReadOnlyList<Fault> Faults, long FaultCount)
    where T : class
{
    /// <summary>Makes something else of the document, where there is one.</summary>
    public Reading<TOther> As<TOther>(Func<T, TOther> make)
        where TOther : class => new(Document is { } document ? make(document) : null, Faults, FaultCount);
}

/// <summary>The one seam to the library's JSON: every reading and writing of a document goes through here.</summary>
internal static class Documents
{
    /// <summary>Gets the kinds of documents.</summary>
    public static IReadOnlyList<string> Kinds => DangBoJson.Kinds;

    public static string? KindOf(ReadOnlyMemory<byte> utf8) => DangBoJson.KindOf(utf8);

    public static (IReadOnlyList<Fault> Faults, long Count) Check(ReadOnlyMemory<byte> utf8)
    {
        var errors = DangBoJson.Check(utf8);
        return ([.. errors.Listed.Select(Of)], errors.Count);
    }

    public static Reading<RuleSet> ReadRuleSet(ReadOnlyMemory<byte> utf8) => Read(DangBoJson.ReadRuleSet(utf8));

    public static Reading<Overlay> ReadOverlay(ReadOnlyMemory<byte> utf8) => Read(DangBoJson.ReadOverlay(utf8));

    public static Reading<OrganizationRegister> ReadOrganizationRegister(ReadOnlyMemory<byte> utf8) =>
        Read(DangBoJson.ReadOrganizationRegister(utf8));

    public static Reading<FactSheet> ReadFactSheet(ReadOnlyMemory<byte> utf8) => Read(DangBoJson.ReadFactSheet(utf8));

    /// <summary>Finds the places of what was found after reading, in the order of the document.</summary>
    public static IReadOnlyList<Fault> Locate(ReadOnlyMemory<byte> utf8, IEnumerable<KeyValuePair<string, Message>> found) =>
        [.. DangBoJson.Locate(utf8, found).Select(Of)];

    public static byte[] WriteRuleSet(RuleSet ruleSet) => DangBoJson.WriteRuleSet(ruleSet);

    public static byte[] WriteFactSheet(FactSheet sheet, bool indented) => DangBoJson.WriteFactSheet(sheet, indented);

    public static byte[] WriteReport(Report report, bool indented) => DangBoJson.WriteReport(report, indented);

    public static Reading<PopulationSummary> ReadPopulationSummary(ReadOnlyMemory<byte> utf8) => Read(DangBoJson.ReadPopulationSummary(utf8));

    public static byte[] WritePopulationSummary(PopulationSummary summary, bool indented) =>
        DangBoJson.WritePopulationSummary(summary, indented);

    public static string Schema(string kind) => Encoding.UTF8.GetString(DangBoJson.Schema(kind));

    /// <summary>Gets the name that a member of a closed set has in documents.</summary>
    public static string NameOf<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        var name = Enum.GetName(value)!;
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>Gets what is wrong with a document that was read.</summary>
    public static IReadOnlyList<Fault> FaultsOf<T>(ReadResult<T> result)
        where T : class => [.. result.Errors.Select(Of)];

    /// <summary>Turns the result of reading into the document or its faults.</summary>
    public static Reading<T> Read<T>(ReadResult<T> result)
        where T : class => new(result.Document, [.. result.Errors.Select(Of)], result.ErrorCount);

    private static Fault Of(DocumentError error) =>
        new(error.Line, error.Column, error.Pointer, error.Code, error.Message.ToLocalizedText());
}

/// <summary>What ships: the rule sets, the vocabularies, and the documents that the rule sets rest on.</summary>
internal sealed class Shipped
{
    public static Shipped Library { get; } = new()
    {
        RuleSets = [.. ShippedRules.Library.RuleSets],
        VocabularyOf = ShippedRules.VocabularyOf,
        Cases = ShippedRules.Cases,
        Register = ShippedRules.Documents,
    };

    public required IReadOnlyList<RuleSet> RuleSets { get; init; }

    public required Func<SubjectKind, Vocabulary?> VocabularyOf { get; init; }

    public IReadOnlyList<RuleCases> Cases { get; init; } = [];

    /// <summary>Gets the documents on which the rule sets rest.</summary>
    public DocumentRegister Register { get; init; } = DocumentRegister.Empty;
}
