using DangBo.Domain;
using DangBo.Domain.Organizations;
using NodaTime;

namespace DangBo.Benchmarks;

/// <summary>300,000 organizations that do not exist, with ten years of names, parents and transfers: the same ones in every
/// run.</summary>
internal static class Registers
{
    public const int Count = 300_000;

    /// <summary>The day in the middle of the ten years, on which a good half of the transfers has happened.</summary>
    public static LocalDate Day { get; } = new(2015, 1, 1);

    /// <summary>Four levels below one city: blocs, grassroots organizations, cells, groups.</summary>
    public static ValueList<RegisteredOrganization> Wide { get; } = Make(Parent);

    /// <summary>Chains of a thousand, one below the other.</summary>
    public static ValueList<RegisteredOrganization> Deep { get; } =
        Make(number => (number % 1_000 == 0 ? null : number - 1, number % 1_000 == 0 ? null : number - 1));

    private static (int? Before, int? After) Parent(int number) => number switch
    {
        0 => (null, null),
        <= 10 => (0, 0),
        <= 1_000 => (1 + (number % 10), 1 + ((number + 1) % 10)),
        <= 30_000 => (11 + (number % 990), 11 + ((number + 7) % 990)),
        _ => (1_001 + (number % 29_000), 1_001 + ((number + 3) % 29_000)),
    };

    private static ValueList<RegisteredOrganization> Make(Func<int, (int? Before, int? After)> parents)
    {
        var start = new LocalDate(2010, 1, 1);
        return Enumerable.Range(0, Count).Select(number =>
        {
            var (before, after) = parents(number);
            var turn = start.PlusDays(1 + (number * 7 % 3_650));
            var (first, second) = (new EffectivePeriod(null, turn), new EffectivePeriod(turn, null));
            return new RegisteredOrganization
            {
                Id = FormattableString.Invariant($"organization-{number}"),
                Period = EffectivePeriod.Always,
                Names =
                [
                    new() { Name = new(FormattableString.Invariant($"Chi bộ mẫu {number}")), Period = first },
                    new() { Name = new(FormattableString.Invariant($"Chi bộ mẫu {number} mới")), Period = second },
                ],
                Kinds = [new() { Kind = OrganizationKind.SubordinateCell, Period = EffectivePeriod.Always }],
                Parents = before is { } old && after is { } now
                    ? [new() { Organization = Id(old), Period = first }, new() { Organization = Id(now), Period = second }]
                    : null,
                Events = before is null ? null : [new() { Kind = OrganizationEventKind.Transferred, On = turn }],
            };
        }).ToValueList();
    }

    private static string Id(int number) => FormattableString.Invariant($"organization-{number}");
}

/// <summary>What one would write without this library, for one day: a dictionary of nodes with lists of children.</summary>
/// <remarks>As lean as such code gets: room for all is made beforehand, ids are compared by ordinal, a node that has no
/// children has no list, and of each history only the state of the day is looked for.</remarks>
internal sealed class PlainTree
{
    private readonly Dictionary<string, PlainNode> _nodes;

    public PlainTree(ValueList<RegisteredOrganization> organizations, LocalDate day)
    {
        var all = organizations.AsSpan();
        _nodes = new(all.Length, StringComparer.Ordinal);
        foreach (var organization in all)
        {
            if (organization.Period.Contains(day))
            {
                _nodes.Add(organization.Id, new(organization));
            }
        }

        foreach (var node in _nodes.Values)
        {
            if (node.Organization.ParentOn(day) is { } parent)
            {
                node.Parent = _nodes[parent];
                (node.Parent.Children ??= []).Add(node);
            }
        }
    }

    public int Count => _nodes.Count;

    public PlainNode this[string id] => _nodes[id];
}

/// <summary>A node of a <see cref="PlainTree"/>.</summary>
internal sealed class PlainNode(RegisteredOrganization organization)
{
    public RegisteredOrganization Organization { get; } = organization;

    public PlainNode? Parent { get; set; }

    public List<PlainNode>? Children { get; set; }

    public bool IsWithin(PlainNode other)
    {
        for (var node = this; node is not null; node = node.Parent)
        {
            if (ReferenceEquals(node, other))
            {
                return true;
            }
        }

        return false;
    }

    public int SubtreeSize()
    {
        var (size, open) = (0, new Stack<PlainNode>([this]));
        while (open.TryPop(out var node))
        {
            size++;
            node.Children?.ForEach(open.Push);
        }

        return size;
    }
}
