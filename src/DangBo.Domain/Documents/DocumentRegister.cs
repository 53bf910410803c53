using Ardalis.GuardClauses;
using NodaTime;

namespace DangBo.Domain.Documents;

/// <summary>Documents through time: which one is in force on a day, and which replaces, amends, applies or guides which.</summary>
/// <remarks>
/// <para>A register never contradicts itself: one that would is not made, and every reason is told at once. What is not known
/// stays unknown: a document whose end is not known is not said to be in force for ever.</para>
/// <para>Immutable and safe for use by many threads. Equality is by content.</para>
/// </remarks>
public sealed class DocumentRegister : IEquatable<DocumentRegister>
{
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<DocumentKey, int> _byKey = [];
    private readonly ILookup<DocumentNumber, RegulatoryDocument> _byNumber;
    private readonly ILookup<(string Document, DocumentRelationKind Kind), RegulatoryDocument> _relating;
    private readonly ForceIndex _inForce;
    private readonly ForceIndex _unknown;

    /// <summary>Initializes a register.</summary>
    /// <param name="documents">The documents; their order is the one in which answers list them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    /// <exception cref="DocumentRegisterException">The documents contradict one another; the exception says everything in which
    /// they do.</exception>
    public DocumentRegister(ValueList<RegulatoryDocument> documents)
    {
        Documents = Guard.Against.Null(documents);
        if (Check(documents) is { Count: > 0 } errors)
        {
            throw new DocumentRegisterException(errors);
        }

        for (var place = 0; place < documents.Count; place++)
        {
            _byId.Add(documents[place].Id, place);
            if (DocumentKey.Of(documents[place]) is { } key)
            {
                _byKey.Add(key, place);
            }
        }

        _byNumber = documents.Where(document => document.Number is not null)
            .OrderBy(document => document.IssuedOn ?? LocalDate.MaxIsoValue)
            .ToLookup(document => document.Number!);
        _relating = documents
            .SelectMany(document => document.Relations.Select(relation => (Key: (relation.Document, relation.Kind), By: document)))
            .ToLookup(link => link.Key, link => link.By);
        _inForce = new(Places().Where(entry => entry.Document.Force.From is not null).Select(entry => (
            entry.Place,
            entry.Document.Force.From!.Day,
            entry.Document.Force.Until?.Day ?? entry.Document.Force.UnknownFrom ?? LocalDate.MaxIsoValue)));
        _unknown = new(Places().Where(entry => entry.Document.Force.From is null || entry.Document.Force.UnknownFrom is not null).Select(entry => (
            entry.Place,
            entry.Document.Force.UnknownFrom ?? entry.Document.IssuedOn ?? LocalDate.MinIsoValue,
            entry.Document.Force.Until?.Day ?? LocalDate.MaxIsoValue)));
    }

    /// <summary>Gets the register without documents.</summary>
    public static DocumentRegister Empty { get; } = new([]);

    /// <summary>Gets the documents, in the order in which they were given.</summary>
    public ValueList<RegulatoryDocument> Documents { get; }

    /// <summary>Gets what a reader should know of the register as a whole; null where there is nothing.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Finds everything in which documents contradict one another.</summary>
    /// <param name="documents">The documents.</param>
    /// <returns>The contradictions, in the order of the documents; none where they make a register.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    public static ValueList<DocumentRegisterError> Check(ValueList<RegulatoryDocument> documents) =>
        DocumentRegisterCheck.Check(Guard.Against.Null(documents));

    /// <summary>Finds a document by its id in the register.</summary>
    /// <param name="id">The id; case matters.</param>
    /// <returns>The document; null where there is none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public RegulatoryDocument? Find(string id) => _byId.TryGetValue(Guard.Against.Null(id), out var place) ? Documents[place] : null;

    /// <summary>Finds a document by number, issuing body and day of issue.</summary>
    /// <param name="identity">The identity.</param>
    /// <returns>The document; null where there is none, or none of which all three are known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="identity"/> is null.</exception>
    public RegulatoryDocument? Find(DocumentId identity) =>
        Find(new DocumentKey(Guard.Against.Null(identity).Number, null, identity.IssuerId, identity.IssuedOn));

    /// <summary>Finds the document that a source of a citation is.</summary>
    /// <param name="source">The source: a numbered document by its identity, one without a number by title, body and day.</param>
    /// <returns>The document; null where there is none, and for an article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public RegulatoryDocument? Find(Source source) => Guard.Against.Null(source) switch
    {
        DocumentSource numbered => Find(numbered.Id),
        UnnumberedSource other => Find(new DocumentKey(null, other.Title.Vi, other.IssuerId, other.IssuedOn)),
        _ => null,
    };

    /// <summary>Gets every document of a number: a number alone is no identity.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The documents by day of issue, those of an unknown day last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is null.</exception>
    public ValueList<RegulatoryDocument> Numbered(DocumentNumber number) => _byNumber[Guard.Against.Null(number)].ToValueList();

    /// <summary>Gets the documents that are known to be in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The documents; those of which it is not known are in <see cref="UnknownOn"/>.</returns>
    public ValueList<RegulatoryDocument> InForceOn(LocalDate day) => _inForce.On(day).Select(place => Documents[place]).ToValueList();

    /// <summary>Gets the documents of which it is not known whether they are in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The documents.</returns>
    public ValueList<RegulatoryDocument> UnknownOn(LocalDate day) => _unknown.On(day).Select(place => Documents[place]).ToValueList();

    /// <summary>Tells whether a document is in force on a day.</summary>
    /// <param name="id">The id of the document.</param>
    /// <param name="day">The day.</param>
    /// <returns>The status; <see cref="DocumentStatus.Unknown"/> for an id that is not in the register.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public DocumentStatus StatusOn(string id, LocalDate day) => Find(id)?.StatusOn(day) ?? DocumentStatus.Unknown;

    /// <summary>Gets the documents that a document replaces.</summary>
    /// <param name="id">The id of the document.</param>
    /// <returns>The documents; none for an id that is not in the register.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ValueList<RegulatoryDocument> Replaces(string id) => (Find(id)?.Relations ?? [])
        .Where(relation => relation.Kind == DocumentRelationKind.Replaces).Select(relation => Find(relation.Document)!).ToValueList();

    /// <summary>Gets the documents that replace a document, whenever they do.</summary>
    /// <param name="id">The id of the document.</param>
    /// <returns>The documents; none for an id that is not in the register.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ValueList<RegulatoryDocument> ReplacedBy(string id) => Relating(id, DocumentRelationKind.Replaces);

    /// <summary>Gets the documents that amend a document.</summary>
    /// <param name="id">The id of the document.</param>
    /// <returns>The documents; none for an id that is not in the register.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ValueList<RegulatoryDocument> AmendedBy(string id) => Relating(id, DocumentRelationKind.Amends);

    /// <summary>Gets the documents that apply a document.</summary>
    /// <param name="id">The id of the document.</param>
    /// <returns>The documents; none for an id that is not in the register.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ValueList<RegulatoryDocument> AppliedBy(string id) => Relating(id, DocumentRelationKind.Applies);

    /// <summary>Gets the documents that guide how a document is carried out.</summary>
    /// <param name="id">The id of the document.</param>
    /// <returns>The documents; none for an id that is not in the register.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ValueList<RegulatoryDocument> GuidedBy(string id) => Relating(id, DocumentRelationKind.Guides);

    /// <summary>Follows replacements to what stands in the place of a document on a day.</summary>
    /// <param name="id">The id of the document.</param>
    /// <param name="day">The day.</param>
    /// <returns>The documents that are known to be in force on the day: the document itself, or what replaced it, directly or
    /// through others; none where none is known, or where the id is not in the register.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ValueList<RegulatoryDocument> SuccessorsOn(string id, LocalDate day)
    {
        var (found, seen, way) = (new List<int>(), new HashSet<string>(StringComparer.Ordinal), new Queue<RegulatoryDocument>());
        for (var document = Find(id); document is not null; document = way.Count > 0 ? way.Dequeue() : null)
        {
            var status = document.StatusOn(day);
            if (!seen.Add(document.Id) || status == DocumentStatus.NotYetInForce)
            {
                continue;
            }

            if (status == DocumentStatus.InForce)
            {
                found.Add(_byId[document.Id]);
                continue;
            }

            foreach (var next in ReplacedBy(document.Id))
            {
                way.Enqueue(next);
            }
        }

        return found.Order().Select(place => Documents[place]).ToValueList();
    }

    /// <inheritdoc/>
    public bool Equals(DocumentRegister? other) =>
        ReferenceEquals(this, other) || (other is not null && Note == other.Note && Documents.Equals(other.Documents));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DocumentRegister);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Documents, Note);

    /// <summary>Tells how many documents there are.</summary>
    /// <returns>The count.</returns>
    public override string ToString() => FormattableString.Invariant($"{Documents.Count} documents");

    private RegulatoryDocument? Find(DocumentKey key) => _byKey.TryGetValue(key, out var place) ? Documents[place] : null;

    private ValueList<RegulatoryDocument> Relating(string id, DocumentRelationKind kind) =>
        _relating[(Guard.Against.Null(id), kind)].ToValueList();

    private IEnumerable<(int Place, RegulatoryDocument Document)> Places() => Documents.Select((document, place) => (place, document));
}
