using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace DangBo.Domain.Organizations;

/// <summary>One organization in the tree of a day.</summary>
/// <remarks>
/// Equality is by tree and organization: nodes of trees of two days are never equal. The default value is no node: it is
/// equal to itself, its text is empty, and it answers nothing else but with an <see cref="InvalidOperationException"/>.
/// </remarks>
public readonly record struct OrganizationNode
{
    private readonly OrganizationTree? _tree;
    private readonly int _position;

    internal OrganizationNode(OrganizationTree tree, int position)
    {
        _tree = tree;
        _position = position;
    }

    /// <summary>Gets its position in the walk of the tree.</summary>
    internal int Position => _position;

    /// <summary>Gets the tree in which it stands.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public OrganizationTree Tree => _tree ?? throw new InvalidOperationException("The default value is no node of a tree.");

    /// <summary>Gets all that is on record of the organization.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public RegisteredOrganization Organization => Tree.Register.Organizations[Tree.Walk.Place[_position]];

    /// <summary>Gets the id.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Id => Organization.Id;

    /// <summary>Gets the name on the day; null means that none is on record.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public LocalizedText? Name => Organization.NameOn(Tree.Day);

    /// <summary>Gets the kind on the day; null means that none is on record.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public OrganizationKind? Kind => Organization.KindOn(Tree.Day);

    /// <summary>Gets how many organizations stand above it; 0 for a root.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public int Level => Tree.Walk.Level[_position];

    /// <summary>Gets the organization directly above it; null for a root.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public OrganizationNode? Parent =>
        Tree.Walk.Parent[_position] is >= 0 and var parent ? new OrganizationNode(Tree, parent) : null;

    /// <summary>Gets the organizations above it, the nearest first.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public IEnumerable<OrganizationNode> Ancestors
    {
        get
        {
            for (var above = Parent; above is { } node; above = node.Parent)
            {
                yield return node;
            }
        }
    }

    /// <summary>Gets the organizations from the root down to it, both included.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public ValueList<OrganizationNode> Path
    {
        get
        {
            var path = new OrganizationNode[Level + 1];
            for (var (place, node) = (Level, this); place >= 0; place--)
            {
                path[place] = node;
                node = node.Parent ?? node;
            }

            return ValueList.Create<OrganizationNode>(path);
        }
    }

    /// <summary>Gets the organizations directly under it, in the order of the register.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public IEnumerable<OrganizationNode> Children => Tree.Siblings(_position + 1, Tree.Walk.End[_position]);

    /// <summary>Gets the organization and all under it, each before those under it.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public OrganizationNodes Subtree => new(Tree, _position, Tree.Walk.End[_position]);

    /// <summary>Gets the agencies and units in which it leads on the day, in the order of its record.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public ValueList<OrganizationNode> LeadsIn => Joined(Organization.LeadsIn);

    /// <summary>Gets the agencies and units to which it belongs on the day, in the order of its record.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public ValueList<OrganizationNode> BelongsTo => Joined(Organization.BelongsTo);

    /// <summary>Gets the Party organizations that lead in it on the day, in the order of the register.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public ValueList<OrganizationNode> LedBy => Joining(leads: true);

    /// <summary>Gets the mass organizations that belong to it on the day, in the order of the register.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public ValueList<OrganizationNode> MassOrganizations => Joining(leads: false);

    /// <summary>Tells whether it stands under another organization of the same tree, or is it: two comparisons, at any
    /// depth.</summary>
    /// <param name="ancestor">The other.</param>
    /// <returns>True where it does.</returns>
    /// <exception cref="ArgumentException">The other is of another tree: on which day would the answer be?</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public bool IsWithin(OrganizationNode ancestor)
    {
        var tree = Tree;
        if (!ReferenceEquals(tree, ancestor._tree))
        {
            ThrowOfAnotherTree();
        }

        return _position >= ancestor._position && _position < tree.Walk.End[ancestor._position];
    }

    /// <summary>Tells the id, and never the name.</summary>
    /// <returns>The id; the empty text for the default value.</returns>
    public override string ToString() => _tree is null ? string.Empty : Id;

    [DoesNotReturn]
    private static void ThrowOfAnotherTree() =>
        throw new ArgumentException("Only organizations of one tree stand within one another.", "ancestor");

    private ValueList<OrganizationNode> Joined(ValueList<DatedLink>? links)
    {
        var tree = Tree;
        return links is null
            ? []
            : links.Where(link => link.Period.Contains(tree.Day)).Select(link => tree.Find(link.Organization))
                .OfType<OrganizationNode>().Distinct().ToValueList();
    }

    private ValueList<OrganizationNode> Joining(bool leads)
    {
        var tree = Tree;
        return tree.Register.Joins.Of(tree.Walk.Place[_position], leads, DayKey.Of(tree.Day)).Select(tree.Find)
            .OfType<OrganizationNode>().ToValueList();
    }
}

/// <summary>A stretch of the organizations of a day, each before those under it; a view, made without copying.</summary>
/// <remarks>Equality is by reference.</remarks>
[SuppressMessage("Naming", "CA1710", Justification = "The name says what it is: nodes of a tree.")]
public sealed class OrganizationNodes : IReadOnlyList<OrganizationNode>
{
    private readonly OrganizationTree _tree;
    private readonly int _start;

    internal OrganizationNodes(OrganizationTree tree, int start, int end)
    {
        _tree = tree;
        _start = start;
        Count = end - start;
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public OrganizationNode this[int index] => index >= 0 && index < Count
        ? new(_tree, _start + index)
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <inheritdoc/>
    public IEnumerator<OrganizationNode> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
        {
            yield return new(_tree, _start + index);
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
