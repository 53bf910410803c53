using NodaTime;
using static DangBo.Domain.Organizations.OrganizationEventKind;

namespace DangBo.Domain.Organizations;

/// <summary>What came of what, over all days: the events of a register read from either side.</summary>
internal sealed class SuccessionEdges
{
    private readonly Dictionary<string, List<Succession>> _after = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Succession>> _before = new(StringComparer.Ordinal);

    public SuccessionEdges(ValueList<RegisteredOrganization> organizations)
    {
        var known = new HashSet<(string, string, LocalDate)>();
        foreach (var organization in organizations)
        {
            foreach (var happened in organization.Events is { } events ? events.AsSpan() : [])
            {
                foreach (var other in HasSuccessors(happened.Kind) && happened.Into is { } into ? into.AsSpan() : [])
                {
                    Add(organization.Id, other, happened);
                }

                foreach (var other in HasPredecessors(happened.Kind) && happened.OutOf is { } outOf ? outOf.AsSpan() : [])
                {
                    Add(other, organization.Id, happened);
                }
            }
        }

        // Both sides may state one succession; the first statement is kept.
        void Add(string from, string to, OrganizationEvent happened)
        {
            if (known.Add((from, to, happened.On)))
            {
                var edge = new Succession { From = from, To = to, On = happened.On, Kind = happened.Kind, Document = happened.Document };
                ListOf(_after, from).Add(edge);
                ListOf(_before, to).Add(edge);
            }
        }
    }

    /// <summary>Tells whether an event of a kind may name who went on with the organization.</summary>
    public static bool HasSuccessors(OrganizationEventKind kind) =>
        kind == Merged || kind == Consolidated || kind == Split || kind == Dissolved || kind == Ended;

    /// <summary>Tells whether an event of a kind may name what the organization was made of.</summary>
    public static bool HasPredecessors(OrganizationEventKind kind) =>
        kind == Established || kind == Merged || kind == Consolidated || kind == Split;

    /// <summary>Follows what came of an organization, forward in time.</summary>
    public ValueList<Succession> After(string id, EffectivePeriod days) =>
        Follow(id, days, _after, edge => edge.To, edge => DayKey.Of(edge.On))
            .OrderBy(edge => edge.On).ThenBy(edge => edge.From, StringComparer.Ordinal).ThenBy(edge => edge.To, StringComparer.Ordinal)
            .ToValueList();

    /// <summary>Follows what an organization came of, backward in time.</summary>
    public ValueList<Succession> Before(string id, EffectivePeriod days) =>
        Follow(id, days, _before, edge => edge.From, edge => -DayKey.Of(edge.On))
            .OrderByDescending(edge => edge.On).ThenBy(edge => edge.From, StringComparer.Ordinal)
            .ThenBy(edge => edge.To, StringComparer.Ordinal).ToValueList();

    // What came of an organization before it was reached did not come of where the walk began: so the walk goes day by day,
    // and remembers when it first reached each organization.
    private static List<Succession> Follow(
        string id,
        EffectivePeriod days,
        Dictionary<string, List<Succession>> edges,
        Func<Succession, string> ahead,
        Func<Succession, int> time)
    {
        var found = new List<Succession>();
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var queue = new PriorityQueue<string, int>();
        queue.Enqueue(id, int.MinValue);
        while (queue.TryDequeue(out var current, out var since))
        {
            if (!reached.Add(current) || !edges.TryGetValue(current, out var next))
            {
                continue;
            }

            foreach (var edge in next)
            {
                if (time(edge) >= since && days.Contains(edge.On))
                {
                    found.Add(edge);
                    queue.Enqueue(ahead(edge), time(edge));
                }
            }
        }

        return found;
    }

    private static List<Succession> ListOf(Dictionary<string, List<Succession>> edges, string id)
    {
        if (!edges.TryGetValue(id, out var list))
        {
            edges.Add(id, list = []);
        }

        return list;
    }
}
