using DangBo.Domain.Json.Trees;

namespace DangBo.Domain.Json.Shapes;

/// <summary>The table of one kind of document: <c>kind</c>, <c>schemaVersion</c>, and what each kind has of its own.</summary>
/// <param name="kind">The kind, such as <c>ruleSet</c>.</param>
/// <param name="body">The members besides <c>kind</c> and <c>schemaVersion</c>.</param>
/// <param name="maxBytes">The largest document that is read at all.</param>
internal sealed class DocumentShape(string kind, ObjectShape body, int maxBytes = int.MaxValue)
{
    /// <summary>How large a rule set, an overlay or cases may be: 1 MiB.</summary>
    public const int MaxRuleBytes = 1 << 20;

    private const int SchemaVersion = 1;

    private readonly ObjectShape _root = body
        .First(new("schemaVersion", Shape.IntegerFrom(SchemaVersion, SchemaVersion), false, About.Of(
            "Phiên bản của định dạng; không ghi thì là 1", "Version of the format; 1 where absent")))
        .First(new("kind", Shape.Literal(kind), true, About.Of("Loại tài liệu", "Kind of document")));

    /// <summary>Gets the kind.</summary>
    public string Kind => kind;

    /// <summary>Gets the shape of the whole document.</summary>
    public ObjectShape Root => _root;

    /// <summary>Reads and checks a document of this kind.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <returns>The tree, and every error.</returns>
    public CheckedTree Check(ReadOnlyMemory<byte> utf8)
    {
        var errors = new DocumentErrorCollector();
        var tree = JsonTree.Parse(utf8, errors, maxBytes);
        if (tree.Root is { } root)
        {
            Check(root, errors);
        }

        return new(tree, errors.ToList(utf8.Span));
    }

    /// <summary>Reads a document of this kind, slowly and with all its errors.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="build">Makes the document of a tree without errors.</param>
    /// <returns>The document or its errors.</returns>
    public ReadResult<T> Read<T>(ReadOnlyMemory<byte> utf8, Func<JsonTree, T> build)
        where T : class
    {
        var (tree, errors) = Check(utf8);
        return errors.Count == 0 ? new(build(tree)) : new(errors);
    }

    /// <summary>Checks a value that stands for a document of this kind, as in an array or a line of many.</summary>
    public void Check(JsonTreeNode node, DocumentErrorCollector errors)
    {
        if (node.Member("kind") is { Kind: JsonTreeKind.String, IsComplete: true } told && told.Value != kind)
        {
            errors.Add(told, DocumentErrorCodes.WrongKind, MessageArgument.Of("expected", kind));
        }
        else if (node.Member("schemaVersion")?.AsInteger() is { } version && version != SchemaVersion)
        {
            errors.Add(
                node.Required("schemaVersion"),
                DocumentErrorCodes.UnsupportedSchemaVersion,
                MessageArgument.Of("supported", SchemaVersion));
        }
        else
        {
            _root.Check(node, errors);
        }
    }

    /// <summary>Writes the JSON Schema of this kind, the file <c>&lt;kind&gt;.schema.json</c>.</summary>
    public byte[] WriteSchema() => SchemaWriter.Write($"{kind}.schema.json", _root);
}

/// <summary>A tree and everything that is wrong with it.</summary>
internal sealed record CheckedTree(JsonTree Tree, DocumentErrorList Errors);
