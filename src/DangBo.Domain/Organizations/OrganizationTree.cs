using System.Text.Json;
using Ardalis.GuardClauses;
using NodaTime;

namespace DangBo.Domain.Organizations;

/// <summary>The organizations that exist on one day, each under its parent.</summary>
/// <remarks>
/// <para>It holds the three trees side by side: what has no parent on the day is a root. Organizations stand in the order of
/// a walk from each parent to its children, children in the order of the register; so a subtree is a stretch of that order,
/// and whether one stands within another is two comparisons.</para>
/// <para>Immutable and safe for use by many threads. Equality is by reference.</para>
/// </remarks>
public sealed class OrganizationTree
{
    private readonly TreeWalk _walk;

    internal OrganizationTree(OrganizationRegister register, LocalDate day)
    {
        Register = register;
        Day = day;
        _walk = new(register.Index, DayKey.Of(day));
    }

    /// <summary>Gets the register that the tree is of.</summary>
    public OrganizationRegister Register { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets how many organizations exist on the day.</summary>
    public int Count => _walk.Count;

    /// <summary>Gets every organization of the day, each before those under it.</summary>
    public OrganizationNodes Nodes => new(this, 0, _walk.Count);

    /// <summary>Gets the organizations without a parent on the day, in the order of the register.</summary>
    public IEnumerable<OrganizationNode> Roots => Siblings(0, _walk.Count);

    /// <summary>Gets the place of each organization in the register, where each walk ends, and so on.</summary>
    internal TreeWalk Walk => _walk;

    /// <summary>Finds an organization of the day.</summary>
    /// <param name="id">The id; case matters.</param>
    /// <returns>The organization; null where there is none of that id, or where it does not exist on the day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public OrganizationNode? Find(string id) => Find(Register.Index.Find(Guard.Against.Null(id)));

    /// <summary>Tells whether one organization stands under another, or is it.</summary>
    /// <param name="id">The id of the one.</param>
    /// <param name="ancestor">The id of the other.</param>
    /// <returns>True where it does; false where it does not, or where one of them does not exist on the day.</returns>
    /// <exception cref="ArgumentNullException">An id is null.</exception>
    public bool IsWithin(string id, string ancestor) =>
        Find(ancestor) is { } above && Find(id) is { } below && below.IsWithin(above);

    /// <summary>Draws the tree for people: one line an organization.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines that each end in a line feed; no name can break one.</returns>
    public string ToText(Language language) => TreePicture.Text(this, language);

    /// <summary>Draws the tree as a flowchart of Mermaid.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The source of the chart; names are escaped, so that none can draw anything.</returns>
    public string ToMermaid(Language language) => TreePicture.Mermaid(this, language);

    /// <summary>Writes the tree as a JSON object: a list of organizations, each before those under it, with its level and
    /// parent.</summary>
    /// <param name="json">The writer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public void WriteTo(Utf8JsonWriter json) => PictureJson.Write(Guard.Against.Null(json), this);

    /// <summary>Tells which day it is of and how many organizations exist on it.</summary>
    /// <returns>The day and the count.</returns>
    public override string ToString() => FormattableString.Invariant($"{IsoDate.Format(Day)}, {Count} organizations");

    /// <summary>Gets the organization of a place in the register, where it exists on the day.</summary>
    internal OrganizationNode? Find(int place) =>
        place >= 0 && _walk.Position[place] is >= 0 and var position ? new OrganizationNode(this, position) : null;

    /// <summary>Tells whether another child of the same parent, or another root, comes after one.</summary>
    internal bool HasNextSibling(OrganizationNode node)
    {
        var end = _walk.End[node.Position];
        return end < (_walk.Parent[node.Position] is >= 0 and var parent ? _walk.End[parent] : _walk.Count);
    }

    /// <summary>Gets those that begin a stretch, and after each the next that is not under it.</summary>
    internal IEnumerable<OrganizationNode> Siblings(int position, int end)
    {
        for (; position < end; position = _walk.End[position])
        {
            yield return new(this, position);
        }
    }
}

/// <summary>A walk through the organizations of a day, each before those under it, in arrays.</summary>
/// <remarks>Positions are those of the walk. The walk climbs by parents and siblings, so no depth overflows a stack.</remarks>
internal sealed class TreeWalk
{
    private const int None = -1;

    public TreeWalk(RegisterIndex index, int day)
    {
        var count = index.From.Length;
        var (parentOf, firstChild, nextSibling) = (new int[count], new int[count], new int[count]);
        Array.Fill(firstChild, None);
        Position = new int[count];
        Array.Fill(Position, None);
        var (firstRoot, existing) = (None, 0);
        for (var place = count - 1; place >= 0; place--)
        {
            if (!index.Exists(place, day))
            {
                continue;
            }

            existing++;
            var parent = ParentOn(index, place, day);
            parentOf[place] = parent;
            ref var first = ref parent < 0 ? ref firstRoot : ref firstChild[parent];
            (nextSibling[place], first) = (first, place);
        }

        Place = new int[existing];
        End = new int[existing];
        Parent = new int[existing];
        Level = new int[existing];
        Fill(parentOf, firstChild, nextSibling, firstRoot);
    }

    public int Count => Place.Length;

    /// <summary>Gets the position of each organization of the register; -1 where it does not exist on the day.</summary>
    public int[] Position { get; }

    /// <summary>Gets the place in the register of what stands at each position.</summary>
    public int[] Place { get; }

    /// <summary>Gets the position after all that is under each.</summary>
    public int[] End { get; }

    /// <summary>Gets the position of the parent of each; -1 for a root.</summary>
    public int[] Parent { get; }

    /// <summary>Gets how many stand above each.</summary>
    public int[] Level { get; }

    private static int ParentOn(RegisterIndex index, int place, int day)
    {
        for (var link = index.LinkStart[place]; link < index.LinkStart[place + 1]; link++)
        {
            if (index.LinkFrom[link] <= day && day < index.LinkUntil[link])
            {
                return index.LinkParent[link];
            }
        }

        return None;
    }

    private void Fill(int[] parentOf, int[] firstChild, int[] nextSibling, int firstRoot)
    {
        var (position, level) = (0, 0);
        for (var place = firstRoot; place >= 0;)
        {
            var parent = parentOf[place];
            Position[place] = position;
            Place[position] = place;
            Parent[position] = parent < 0 ? None : Position[parent];
            Level[position++] = level;
            if (firstChild[place] >= 0)
            {
                place = firstChild[place];
                level++;
                continue;
            }

            for (; ; level--)
            {
                End[Position[place]] = position;
                if (nextSibling[place] >= 0)
                {
                    place = nextSibling[place];
                    break;
                }

                place = parentOf[place];
                if (place < 0)
                {
                    return;
                }
            }
        }
    }
}
