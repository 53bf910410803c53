namespace DangBo.Domain.Documents;

/// <summary>Finds everything in which the documents of a register contradict one another.</summary>
internal sealed class DocumentRegisterCheck
{
    private readonly ValueList<RegulatoryDocument> _documents;
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly List<(int Document, int Relation, DocumentRegisterError Error)> _errors = [];

    private DocumentRegisterCheck(ValueList<RegulatoryDocument> documents) => _documents = documents;

    public static ValueList<DocumentRegisterError> Check(ValueList<RegulatoryDocument> documents)
    {
        var check = new DocumentRegisterCheck(documents);
        check.CheckIdentities();
        for (var place = 0; place < documents.Count; place++)
        {
            check.CheckRelations(place);
        }

        check.CheckCircles();
        return check._errors.OrderBy(error => error.Document).ThenBy(error => error.Relation).Select(error => error.Error).ToValueList();
    }

    private void CheckIdentities()
    {
        var known = new Dictionary<DocumentKey, string>();
        for (var place = 0; place < _documents.Count; place++)
        {
            var document = _documents[place];
            if (!_byId.TryAdd(document.Id, place))
            {
                Add(place, null, DocumentRegisterErrorCodes.DocumentRepeated, MessageArgument.Of("first", Pointer(_byId[document.Id], null)));
            }

            if (DocumentKey.Of(document) is { } key && !known.TryAdd(key, document.Id))
            {
                Add(place, null, DocumentRegisterErrorCodes.DocumentIdentityRepeated, MessageArgument.Of("other", known[key]));
            }
        }
    }

    private void CheckRelations(int place)
    {
        var document = _documents[place];
        var stated = new Dictionary<(DocumentRelationKind, string), int>();
        for (var index = 0; index < document.Relations.Count; index++)
        {
            var relation = document.Relations[index];
            var other = MessageArgument.Of("other", relation.Document);
            if (!stated.TryAdd((relation.Kind, relation.Document), index))
            {
                var first = Pointer(place, stated[(relation.Kind, relation.Document)]);
                Add(place, index, DocumentRegisterErrorCodes.RelationRepeated, other, MessageArgument.Of("first", first));
            }
            else if (relation.Document == document.Id)
            {
                Add(place, index, DocumentRegisterErrorCodes.RelatedToItself);
            }
            else if (!_byId.TryGetValue(relation.Document, out var target))
            {
                Add(place, index, DocumentRegisterErrorCodes.RelatedDocumentMissing, other);
            }
            else
            {
                CheckDays(place, index, _documents[target]);
            }
        }
    }

    private void CheckDays(int place, int index, RegulatoryDocument target)
    {
        var document = _documents[place];
        var other = MessageArgument.Of("other", target.Id);
        if (document.IssuedOn is { } issued && target.IssuedOn is { } otherIssued && otherIssued > issued)
        {
            Add(
                place,
                index,
                DocumentRegisterErrorCodes.RelatedToLater,
                MessageArgument.Of("issuedOn", issued),
                other,
                MessageArgument.Of("otherIssuedOn", otherIssued));
        }

        if (document.Relations[index].Kind != DocumentRelationKind.Replaces)
        {
            return;
        }

        // What was replaced has ended: on the first day of its replacement, where that day is known.
        var from = document.Force.From?.Day;
        if (target.Force.IsOpen || (target.Force.Until is null && from is not null))
        {
            Add(place, index, DocumentRegisterErrorCodes.ReplacedWithoutEnd, other);
        }
        else if (from is { } first && target.Force.Until is { } until && until.Day != first)
        {
            Add(
                place,
                index,
                DocumentRegisterErrorCodes.ReplacementOutOfStep,
                MessageArgument.Of("from", first),
                other,
                MessageArgument.Of("until", until.Day));
        }
    }

    /// <summary>Walks the replacements from each document on, without calls within calls, and tells every one that leads back
    /// to a document on the way.</summary>
    private void CheckCircles()
    {
        var (isOnWay, isDone) = (new bool[_documents.Count], new bool[_documents.Count]);
        var way = new Stack<(int Place, int Next)>();
        for (var start = 0; start < _documents.Count; start++)
        {
            if (!isDone[start])
            {
                isOnWay[start] = true;
                way.Push((start, 0));
            }

            while (way.TryPop(out var step))
            {
                var relations = _documents[step.Place].Relations;
                if (step.Next == relations.Count)
                {
                    (isOnWay[step.Place], isDone[step.Place]) = (false, true);
                    continue;
                }

                way.Push((step.Place, step.Next + 1));
                if (relations[step.Next] is not { Kind: DocumentRelationKind.Replaces } relation ||
                    !_byId.TryGetValue(relation.Document, out var target) || target == step.Place || isDone[target])
                {
                    continue;
                }

                if (isOnWay[target])
                {
                    Add(step.Place, step.Next, DocumentRegisterErrorCodes.ReplacementCircle, MessageArgument.Of("other", relation.Document));
                    continue;
                }

                isOnWay[target] = true;
                way.Push((target, 0));
            }
        }
    }

    private static string Pointer(int place, int? relation) => relation is null
        ? FormattableString.Invariant($"/documents/{place}")
        : FormattableString.Invariant($"/documents/{place}/relations/{relation}");

    private void Add(int place, int? relation, string code, params ReadOnlySpan<MessageArgument> arguments)
    {
        var id = _documents[place].Id;
        _errors.Add((place, relation ?? -1, new(
            id, Pointer(place, relation) + (relation is null ? "/id" : "/document"), new(code, [MessageArgument.Of("document", id), .. arguments]))));
    }
}
