namespace DangBo.Domain.Json.Trees;

/// <summary>What a value of a JSON document is.</summary>
internal enum JsonTreeKind
{
    Object,
    Array,
    String,
    Number,
    True,
    False,
    Null,
}

/// <summary>One value of a JSON document with its place.</summary>
/// <remarks>
/// One type for every kind of value: the trees are made only of documents that were refused, or of small ones, and the
/// shapes that check them ask for the kind first.
/// </remarks>
internal sealed class JsonTreeNode
{
    /// <summary>From this many members on, a name is looked up in a dictionary, so that checking stays linear.</summary>
    private const int ManyMembers = 8;

    private static readonly List<JsonTreeNode> None = [];

    private List<JsonTreeNode>? _children;
    private Dictionary<string, JsonTreeNode>? _byName;

    public JsonTreeNode(JsonTreeKind kind, JsonTreeNode? parent, int start)
    {
        Kind = kind;
        Parent = parent;
        Start = start;
        End = start;
        NameStart = start;
        Index = parent?.Children.Count ?? 0;
        parent?.Add(this);
    }

    public JsonTreeKind Kind { get; }

    /// <summary>Gets the object or array that holds this value; null for the root.</summary>
    public JsonTreeNode? Parent { get; }

    /// <summary>Gets the place among the members or items of <see cref="Parent"/>, from 0.</summary>
    public int Index { get; }

    /// <summary>Gets the name of the member that this value is; null in an array and for the root.</summary>
    public string? Name { get; private set; }

    /// <summary>Gets the byte offset of the member's name, its quote included; that of the value where there is none.</summary>
    public int NameStart { get; private set; }

    /// <summary>Gets whether the name could be decoded; where not, nothing may be concluded from it.</summary>
    public bool IsNameValid { get; private set; } = true;

    /// <summary>Gets the byte offset of the value.</summary>
    public int Start { get; }

    /// <summary>Gets the byte offset after the value; <see cref="Start"/> as long as the value is not read to its end.</summary>
    public int End { get; private set; }

    /// <summary>Gets whether the value was read to its end and decoded; of another, nothing may be said to be missing.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Gets the decoded text of a string, or the digits of a number as they stand; else null.</summary>
    public string? Value { get; private set; }

    /// <summary>Gets the members of an object or the items of an array, in document order, repeated names included.</summary>
    public IReadOnlyList<JsonTreeNode> Children => _children ?? None;

    /// <summary>Gets the first member of a name; null where there is none, or where this is no object.</summary>
    public JsonTreeNode? Member(string name)
    {
        if (Kind != JsonTreeKind.Object || _children is null)
        {
            return null;
        }

        if (_children.Count <= ManyMembers)
        {
            return _children.Find(child => child.Name == name);
        }

        return Names().GetValueOrDefault(name);
    }

    /// <summary>Gives the value its name, as the parser does once when it reads the value.</summary>
    public void SetName(string name, int start, bool isValid)
    {
        Name = name;
        NameStart = start;
        IsNameValid = isValid;
        _ = Parent!._byName?.TryAdd(name, this);
    }

    /// <summary>Ends the value, as the parser does once when it has read it.</summary>
    public void Close(int end, string? value, bool isComplete)
    {
        End = end;
        Value = value;
        IsComplete = isComplete && (Kind != JsonTreeKind.Object || Children.All(child => child.IsNameValid));
    }

    private void Add(JsonTreeNode child) => (_children ??= []).Add(child);

    private Dictionary<string, JsonTreeNode> Names()
    {
        if (_byName is null)
        {
            _byName = new(StringComparer.Ordinal);
            foreach (var child in _children!)
            {
                _ = child.Name is { } name && _byName.TryAdd(name, child);
            }
        }

        return _byName;
    }
}
