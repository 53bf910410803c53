using System.Collections.Frozen;
using Ardalis.GuardClauses;
using DangBo.Domain.Organizations;
using NodaTime;

namespace DangBo.Domain.Members;

/// <summary>Reads from a person's mandates to which of the five groups of leadership the person belongs on a day.</summary>
public static class LeadershipGroups
{
    private static readonly FrozenDictionary<(Position, OrganizationKind), (int Groups, int Open)> ByMandate =
        Index(LeadershipRoles.Table);

    // One list for each of the 32 sets of groups: reading a person makes no list.
    private static readonly ValueList<LeadershipGroup>[] Subsets =
    [
        .. Enumerable.Range(0, 1 << LeadershipGroup.Known.Count)
            .Select(bits => LeadershipGroup.Known.Where(group => (bits & Bit(group)) != 0).ToValueList()),
    ];

    private static readonly int All = Subsets.Length - 1;

    /// <summary>Gets the table that is read: which groups follow from which positions in which kinds of
    /// organization.</summary>
    /// <remarks>
    /// The five groups are the article's; that a title belongs to one is the library's reading of the notes, row by row. A
    /// position in an organization that stands in no row is not readable: a code this version does not know, or a pair
    /// that makes no sense or that no note speaks of. The offices of the Centre (member of the Central Committee, the
    /// Secretariat, the Politburo) stand in no row either: whatever the organization, no group follows from them and none
    /// stays open, for the article speaks of those who lead in the city.
    /// </remarks>
    public static ValueList<LeadershipRole> Table => LeadershipRoles.Table;

    /// <summary>Reads the groups to which the holder of some mandates belongs on a day.</summary>
    /// <param name="mandates">The mandates of one person; those that do not count on the day are passed over.</param>
    /// <param name="day">The day.</param>
    /// <returns>The groups that are certain, those that stay open, and the mandates that could not be read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="mandates"/> is null.</exception>
    /// <remarks>The answer is of the given mandates only: whether they are all there were, the record must say.</remarks>
    public static LeadershipGroupReading GroupsOn(IEnumerable<Mandate> mandates, LocalDate day)
    {
        var counting = Guard.Against.Null(mandates).Where(mandate => mandate.Period.Contains(day)).ToArray();
        var (groups, open) = BitsOn(counting, day);
        return new()
        {
            Groups = Subsets[groups],
            Open = Subsets[open],
            Unreadable = counting.Where(mandate => !IsReadable(mandate)).ToValueList(),
        };
    }

    /// <summary>Reads the groups as bits in the order of <see cref="LeadershipGroup.Known"/>, without allocating: those
    /// that are certain, and those that stay open.</summary>
    internal static (int Groups, int Open) BitsOn(ReadOnlySpan<Mandate> mandates, LocalDate day)
    {
        var (groups, open) = (0, 0);
        foreach (var mandate in mandates)
        {
            if (mandate.Period.Contains(day))
            {
                var found = ByMandate.TryGetValue(RoleOf(mandate), out var known) ? known
                    : (Groups: 0, Open: CentralOffices.Includes(mandate.Position) ? 0 : All);
                (groups, open) = (groups | found.Groups, open | found.Open);
            }
        }

        return (groups, open & ~groups);
    }

    private static bool IsReadable(Mandate mandate) =>
        ByMandate.ContainsKey(RoleOf(mandate)) || CentralOffices.Includes(mandate.Position);

    private static (Position Position, OrganizationKind Kind) RoleOf(Mandate mandate) =>
        (mandate.Position, mandate.Organization?.Kind ?? default);

    private static FrozenDictionary<(Position, OrganizationKind), (int Groups, int Open)> Index(
        ValueList<LeadershipRole> table) =>
        (from role in table
         from position in role.Positions
         from kind in role.Kinds
         select KeyValuePair.Create((position, kind), (Bits(role.Groups), Bits(role.Open)))).ToFrozenDictionary();

    private static int Bits(ValueList<LeadershipGroup> groups) => groups.Sum(Bit);

    private static int Bit(LeadershipGroup group)
    {
        var bit = 1;
        foreach (var known in LeadershipGroup.Known)
        {
            if (known == group)
            {
                return bit;
            }

            bit <<= 1;
        }

        return 0;
    }
}

/// <summary>To which groups of leadership a person belongs on a day, as far as the mandates tell.</summary>
/// <remarks>A group is certain, open, or neither: then the person holds no mandate from which it follows.</remarks>
public sealed record LeadershipGroupReading
{
    /// <summary>Gets the groups to which the person certainly belongs, in the order of <see
    /// cref="LeadershipGroup.Known"/>.</summary>
    public required ValueList<LeadershipGroup> Groups { get; init; }

    /// <summary>Gets the groups to which the person may belong, and of which the mandates do not tell; never
    /// one of <see cref="Groups"/>.</summary>
    public required ValueList<LeadershipGroup> Open { get; init; }

    /// <summary>Gets the mandates of the day that the table does not know: where there is one, every other
    /// group is open.</summary>
    public required ValueList<Mandate> Unreadable { get; init; }

    /// <summary>Gets whether <see cref="Groups"/> is all: no group is open.</summary>
    public bool IsComplete => Open.Count == 0;
}
