using System.Runtime.InteropServices;

namespace DangBo.Domain.Organizations;

/// <summary>The organizations of a register as numbers: their lives and parents in arrays, ids looked up once.</summary>
/// <remarks>
/// The links to parents of organization <c>i</c> stand from <c>LinkStart[i]</c> until <c>LinkStart[i + 1]</c>, each cut to
/// the days on which the child exists; one that then has no day is left out. It can be made of a register with errors: that
/// is how they are found.
/// </remarks>
internal sealed class RegisterIndex
{
    private readonly Dictionary<string, int> _byId;

    public RegisterIndex(ValueList<RegisteredOrganization> organizations)
    {
        Organizations = organizations;
        var count = organizations.Count;
        _byId = new(count, StringComparer.Ordinal);
        From = new int[count];
        Until = new int[count];
        LinkStart = new int[count + 1];
        var links = 0;
        for (var i = 0; i < count; i++)
        {
            var organization = organizations[i];
            _ = _byId.TryAdd(organization.Id, i);
            From[i] = DayKey.OfStart(organization.Period);
            Until[i] = DayKey.OfEnd(organization.Period);
            links += organization.Parents?.Count ?? 0;
        }

        var (found, froms, untils, places) = (new List<int>(links), new List<int>(links), new List<int>(links), new List<int>(links));
        for (var i = 0; i < count; i++)
        {
            LinkStart[i] = found.Count;
            var parents = organizations[i].Parents is { } list ? list.AsSpan() : [];
            for (var place = 0; place < parents.Length; place++)
            {
                var from = Math.Max(From[i], DayKey.OfStart(parents[place].Period));
                var until = Math.Min(Until[i], DayKey.OfEnd(parents[place].Period));
                if (from < until)
                {
                    found.Add(Find(parents[place].Organization));
                    froms.Add(from);
                    untils.Add(until);
                    places.Add(place);
                }
            }
        }

        LinkStart[count] = found.Count;
        LinkParent = [.. CollectionsMarshal.AsSpan(found)];
        LinkFrom = [.. CollectionsMarshal.AsSpan(froms)];
        LinkUntil = [.. CollectionsMarshal.AsSpan(untils)];
        LinkPlace = [.. CollectionsMarshal.AsSpan(places)];
    }

    /// <summary>Gets the organizations.</summary>
    public ValueList<RegisteredOrganization> Organizations { get; }

    /// <summary>Gets the first day of each organization.</summary>
    public int[] From { get; }

    /// <summary>Gets the first day on which each organization is no more.</summary>
    public int[] Until { get; }

    /// <summary>Gets where the links of each organization begin.</summary>
    public int[] LinkStart { get; }

    /// <summary>Gets the parent of each link; -1 where it is not in the register.</summary>
    public int[] LinkParent { get; }

    /// <summary>Gets the first day of each link on which the child exists.</summary>
    public int[] LinkFrom { get; }

    /// <summary>Gets the first day on which each link no longer holds, or the child is no more.</summary>
    public int[] LinkUntil { get; }

    /// <summary>Gets the place of each link among the parents of its organization.</summary>
    public int[] LinkPlace { get; }

    /// <summary>Finds an organization by its id: the first one of that id, -1 where there is none.</summary>
    public int Find(string id) => _byId.GetValueOrDefault(id, -1);

    /// <summary>Tells whether an organization exists on a day.</summary>
    public bool Exists(int organization, int day) => From[organization] <= day && day < Until[organization];
}
