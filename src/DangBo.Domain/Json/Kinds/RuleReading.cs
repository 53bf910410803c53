using DangBo.Domain.Documents;
using DangBo.Domain.Json.Trees;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>What the builders of rules share: codes of closed sets, lists, sources and citations.</summary>
internal static class RuleReading
{
    extension(JsonTreeNode node)
    {
        /// <summary>Gets the code of a member.</summary>
        public TEnum Code<TEnum>(string name)
            where TEnum : struct, Enum => CodeOf<TEnum>(node.Required(name));

        /// <summary>Gets the code of a member, where it is there.</summary>
        public TEnum? CodeOrNull<TEnum>(string name)
            where TEnum : struct, Enum => node.Find(name) is { } code ? CodeOf<TEnum>(code) : null;

        /// <summary>Gets a text of a member in composed form, where it is there.</summary>
        public string? ComposedOrNull(string name) => node.TextOrNull(name) is { } text ? VietnameseText.Compose(text) : null;

        /// <summary>Makes a list of the items of a list, or of the members of a map.</summary>
        public ValueList<T> ListOf<T>(string name, Func<JsonTreeNode, T> build) => node.Items(name).Select(build).ToValueList();

        /// <summary>Makes a list of texts, in composed form.</summary>
        public ValueList<string> TextList(string name) => node.Texts(name).Select(VietnameseText.Compose).ToValueList();

        /// <summary>Gets a version.</summary>
        public RuleSetVersion Version() => RuleSetVersion.Parse(node.Text("version"));

        /// <summary>Tells how the document says what it need not say.</summary>
        public Spelling Spelling(string? defaulted = null) =>
            (node.Has("schemaVersion") ? Rules.Spelling.Usual : Rules.Spelling.WithoutSchemaVersion) |
            (defaulted is null ? Rules.Spelling.Usual : node.SpellingOf(defaulted));

        /// <summary>Tells whether a member is there that has its default value where it is not.</summary>
        public Spelling SpellingOf(string defaulted) => node.Has(defaulted) ? Rules.Spelling.WithDefault : Rules.Spelling.Usual;
    }

    /// <summary>Gets the code that a value is.</summary>
    public static TEnum CodeOf<TEnum>(JsonTreeNode node)
        where TEnum : struct, Enum => RuleNames.Parse<TEnum>(node.AsText()!)!.Value;

    /// <summary>Gets the literal that a value is; null where it is null.</summary>
    public static Literal? LiteralOrNull(JsonTreeNode node) => node.Kind switch
    {
        JsonTreeKind.Null => null,
        JsonTreeKind.Number => Literal.Of(node.AsDecimal()!.Value),
        JsonTreeKind.String => Literal.Of(node.AsText()!),
        _ => Literal.Of(node.AsBoolean()!.Value),
    };

    /// <summary>Gets the facts that a map is.</summary>
    public static RecordedFacts Facts(JsonTreeNode? facts) => facts is null
        ? RecordedFacts.Empty
        : RecordedFacts.Of(facts.Children.Select(fact => KeyValuePair.Create(fact.Name!, Recorded(fact))));

    /// <summary>Gets the value of a fact as it stands; not recorded where it is null.</summary>
    public static RecordedValue Recorded(JsonTreeNode node) => node.Kind switch
    {
        JsonTreeKind.Null => default,
        JsonTreeKind.Number => RecordedValue.Of(node.AsDecimal()!.Value),
        JsonTreeKind.String => RecordedValue.Of(node.AsText()!),
        JsonTreeKind.Array => RecordedValue.Of(Codes(node.Children, isComplete: true)),
        JsonTreeKind.Object => RecordedValue.Of(Codes(node.Items("some"), isComplete: false)),
        _ => RecordedValue.Of(node.AsBoolean()!.Value),
    };

    private static CodeSet Codes(IEnumerable<JsonTreeNode> codes, bool isComplete) =>
        new() { Codes = codes.Select(code => code.AsText()!).ToValueList(), IsComplete = isComplete };
}

/// <summary>Makes the citations of a document, over its sources.</summary>
internal sealed class CitationBuilder
{
    private readonly Dictionary<string, Source> _byId;

    public CitationBuilder(JsonTreeNode document)
    {
        Sources = document.ListOf("sources", BuildSource);
        _byId = Sources.ToDictionary(source => source.Id, source => source.Source, StringComparer.Ordinal);
    }

    /// <summary>Gets the sources of the document.</summary>
    public ValueList<RuleSource> Sources { get; }

    /// <summary>Makes a citation.</summary>
    public Citation Build(JsonTreeNode node) => new(
        node.Text("source"),
        _byId[node.Text("source")],
        node.Code<Verification>("verification"),
        node.Find("locator") is { } locator ? BuildLocator(locator) : null,
        node.TextOrNull("seenIn"),
        node.TextOrNull("checkedBy"),
        node.DateOrNull("checkedOn"));

    /// <summary>Makes the citations of a list.</summary>
    public ValueList<Citation> BuildAll(JsonTreeNode node, string name) => node.ListOf(name, Build);

    private static Locator BuildLocator(JsonTreeNode node) =>
        Locator.Of([.. node.Children.Select(step => new LocatorEntry(RuleNames.Parse<LocatorPart>(step.Name!)!.Value, step.AsText()!))]);

    private static RuleSource BuildSource(JsonTreeNode node) => node.TextOrNull("kind") switch
    {
        "article" => new() { Id = node.Name!, Source = new ArticleSource(node.Text("issuer"), node.Localized("title")) },
        "unnumbered" => new()
        {
            Id = node.Name!,
            Source = new UnnumberedSource(node.Text("issuer"), node.Date("issuedOn"), node.Localized("title")),
        },
        _ => new()
        {
            Id = node.Name!,
            Source = new DocumentSource(
                new(DocumentNumber.Parse(node.Text("number")), node.Text("issuer"), node.Date("issuedOn")), node.LocalizedOrNull("title")),
            Spelling = node.SpellingOf("kind"),
        },
    };
}
