using DangBo.Domain.Classifications;
using DangBo.Domain.Documents;
using DangBo.Domain.Evaluation.Checking;
using DangBo.Domain.Exemplars;
using DangBo.Domain.Json;
using DangBo.Domain.Organizations;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Regulations;

/// <summary>The rule sets that ship with the library, the documents they rest on, and the vocabularies of their subjects.</summary>
/// <remarks>They are data of this assembly, read once when first asked for; nothing is read from outside.</remarks>
public static class ShippedRules
{
    private const string CasesSuffix = ".cases.json";
    private const string RegisterName = "documents.json";

    private static readonly Lazy<RuleLibrary> Shipped =
        new(() => RuleLibrary.Of(Names(cases: false).Select(name => Document(name, DangBoJson.ReadRuleSet))));

    private static readonly Lazy<ValueList<RuleCases>> ShippedCases =
        new(() => Names(cases: true).Select(name => Document(name, DangBoJson.ReadRuleCases)).ToValueList());

    private static readonly Lazy<DocumentRegister> ShippedRegister = new(() => Document(RegisterName, DangBoJson.ReadDocumentRegister));

    /// <summary>Gets the rule sets, in all their versions.</summary>
    public static RuleLibrary Library => Shipped.Value;

    /// <summary>Gets the cases by which the rule sets are tested, a document each.</summary>
    public static ValueList<RuleCases> Cases => ShippedCases.Value;

    /// <summary>Gets the documents of the research notes: when each is in force and what replaced it, as far as that was seen.</summary>
    public static DocumentRegister Documents => ShippedRegister.Value;

    /// <summary>Gets the vocabulary of a kind of subject.</summary>
    /// <param name="subject">The kind of subject.</param>
    /// <returns>The vocabulary; null where this version of the library has none for that kind.</returns>
    public static Vocabulary? VocabularyOf(SubjectKind subject) => subject switch
    {
        SubjectKind.Facts => Vocabulary.Plain,
        SubjectKind.Member => MemberFacts.Vocabulary,
        SubjectKind.Collective => CollectiveFacts.Vocabulary,
        SubjectKind.Classification => ClassificationFacts.Vocabulary,
        SubjectKind.Organization => OrganizationFacts.Vocabulary,
        _ => null,
    };

    private static IEnumerable<string> Names(bool cases) => typeof(ShippedRules).Assembly.GetManifestResourceNames()
        .Where(name => name != RegisterName && name.EndsWith(".json", StringComparison.Ordinal) && name.EndsWith(CasesSuffix, StringComparison.Ordinal) == cases)
        .Order(StringComparer.Ordinal);

    private static T Document<T>(string name, Func<ReadOnlyMemory<byte>, ReadResult<T>> read)
        where T : class
    {
        var result = read(Bytes(name));
        return result.Document ??
            throw new InvalidOperationException($"The document {name} that ships cannot be read: {result.Errors[0].Text(Language.English)}");
    }

    private static byte[] Bytes(string name)
    {
        using var stream = typeof(ShippedRules).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
