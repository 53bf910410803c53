using System.Runtime.InteropServices;

namespace DangBo.Domain.Json.Trees;

/// <summary>Gathers errors in whatever order they are found, and keeps the first ones of the document.</summary>
/// <remarks>
/// A missing member is found after the errors below its object but stands before them; so the errors are sorted, and as
/// often as twice the limit has gathered, all beyond the limit are let go. Pointers, lines and columns are made at the
/// end, of the errors that are listed.
/// </remarks>
internal sealed class DocumentErrorCollector
{
    private const int MaxName = 256;

    private readonly List<Entry> _entries = [];
    private readonly int _maxListed;

    public DocumentErrorCollector(int maxListed = DocumentErrorList.MaxListed) => _maxListed = maxListed;

    /// <summary>Gets how many errors were added.</summary>
    public int Count { get; private set; }

    /// <summary>Makes an argument of a member's name, as long as a name may reasonably be.</summary>
    public static MessageArgument MemberArgument(string argument, string member) =>
        MessageArgument.Of(argument, JsonPointer.Cut(member, MaxName));

    /// <summary>Makes an argument that points at another value of the document.</summary>
    public static MessageArgument PointerArgument(string argument, JsonTreeNode node) =>
        MessageArgument.Of(argument, JsonPointer.Of(node, null, MaxName));

    /// <summary>Adds an error of a value, at its start.</summary>
    public void Add(JsonTreeNode node, string code, params ReadOnlySpan<MessageArgument> arguments) =>
        Add(node.Start, node, null, code, arguments);

    /// <summary>Adds an error of a member, at its name.</summary>
    public void AddAtName(JsonTreeNode member, string code, params ReadOnlySpan<MessageArgument> arguments) =>
        Add(member.NameStart, member, null, code, arguments);

    /// <summary>Adds an error.</summary>
    /// <param name="offset">The byte it is at.</param>
    /// <param name="node">The value it is of; null for the document.</param>
    /// <param name="member">The name of a member of the value that has no node; null for the value itself.</param>
    /// <param name="code">The code.</param>
    /// <param name="arguments">The arguments of the code; never free text of the document.</param>
    public void Add(int offset, JsonTreeNode? node, string? member, string code, params ReadOnlySpan<MessageArgument> arguments)
    {
        _entries.Add(new(offset, Count++, node, member, new(code, arguments)));
        if (_entries.Count >= 2 * _maxListed)
        {
            Trim();
        }
    }

    /// <summary>Lists the errors in document order.</summary>
    /// <param name="utf8">The document that the offsets count.</param>
    public DocumentErrorList ToList(ReadOnlySpan<byte> utf8)
    {
        Trim();
        var lines = new LineCounter(utf8);
        var listed = new List<DocumentError>(_entries.Count);
        foreach (var entry in _entries)
        {
            var (line, column) = lines.Locate(Math.Min(entry.Offset, utf8.Length));
            listed.Add(new(JsonPointer.Of(entry.Node, entry.Member, MaxName), line, column, entry.Message));
        }

        return new(ValueList.Create<DocumentError>(CollectionsMarshal.AsSpan(listed)), Count);
    }

    private void Trim()
    {
        _entries.Sort();
        if (_entries.Count > _maxListed)
        {
            _entries.RemoveRange(_maxListed, _entries.Count - _maxListed);
        }
    }

    private readonly record struct Entry(int Offset, int Order, JsonTreeNode? Node, string? Member, Message Message)
        : IComparable<Entry>
    {
        /// <summary>By place; at one place, in the order in which the errors were found.</summary>
        public int CompareTo(Entry other) =>
            Offset != other.Offset ? Offset.CompareTo(other.Offset) : Order.CompareTo(other.Order);
    }
}
