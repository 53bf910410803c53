using CsCheck;
using DangBo.Domain.Organizations;
using NodaTime;

namespace DangBo.Domain.Tests.Organizations;

/// <summary>One thing that happened in a made-up history.</summary>
internal sealed record Step(LocalDate On, string Sort, string Id, string? Other, string? Name, OrganizationKind? Kind);

/// <summary>How an organization is at a point of a replay.</summary>
internal sealed record Now(string? Name, OrganizationKind? Kind, string? Parent);

/// <summary>A random history: it makes a register of its steps, and replays them with a list and a loop.</summary>
internal sealed class History
{
    private static readonly OrganizationKind[] Kinds =
        [OrganizationKind.GrassrootsPartyOrganization, OrganizationKind.SubordinateCell, OrganizationKind.Parse("of-2099")];

    public static Gen<History> Gen { get; } =
        CsCheck.Gen.Select(CsCheck.Gen.Int[0, 6], CsCheck.Gen.Int[0, 1_000_000], CsCheck.Gen.Int[0, 1_000_000], CsCheck.Gen.Int[1, 40])
            .Array[0, 60].Select(rolls => new History(rolls));

    private readonly Dictionary<string, Now> _now = [];

    private History((int Sort, int One, int Other, int Wait)[] rolls)
    {
        var day = new LocalDate(2010, 1, 1);
        foreach (var (sort, one, other, wait) in rolls)
        {
            day = day.PlusDays(wait);
            Roll(day, sort, one, other);
        }
    }

    public List<Step> Steps { get; } = [];

    /// <summary>The organizations after all steps up to and including a day.</summary>
    public Dictionary<string, Now> Replay(LocalDate day)
    {
        var now = new Dictionary<string, Now>();
        foreach (var step in Steps)
        {
            if (step.On <= day)
            {
                Take(now, step);
            }
        }

        return now;
    }

    public OrganizationRegister ToRegister()
    {
        var organizations = new List<RegisteredOrganization>();
        foreach (var first in Steps.Where(step => step.Sort is "establish" or "split"))
        {
            var id = first.Sort == "split" ? first.Other! : first.Id;
            var own = Steps.Where(step => step.Id == id || (step.Sort == "split" && step.Other == id)).ToList();
            var end = own.Find(step => step.Sort is "merge" or "dissolve")?.On;
            organizations.Add(new()
            {
                Id = id,
                Period = new(first.On, end),
                Names = Spells(own, id, "rename", state => state.Name is null ? null : new LocalizedText(state.Name))
                    .Select(spell => new DatedName { Name = spell.Value, Period = spell.Days }).ToValueList(),
                Kinds = Spells(own, id, "convert", state => state.Kind)
                    .Select(spell => new DatedKind { Kind = spell.Value!.Value, Period = spell.Days }).ToValueList(),
                Parents = Spells(own, id, "transfer", state => state.Parent)
                    .Select(spell => new DatedLink { Organization = spell.Value, Period = spell.Days }).ToValueList(),
                Events = own.Select(step => EventOf(step, id)).OfType<OrganizationEvent>().ToValueList(),
            });
        }

        return new(organizations.ToValueList());
    }

    private static OrganizationEvent? EventOf(Step step, string id) => (step.Sort, step.Id == id) switch
    {
        ("establish", _) => Happened(step, OrganizationEventKind.Established),
        ("rename", _) => Happened(step, OrganizationEventKind.Renamed),
        ("convert", _) => Happened(step, OrganizationEventKind.Converted),
        ("transfer", _) when step.Other is not null => Happened(step, OrganizationEventKind.Transferred),
        ("merge", _) => Happened(step, OrganizationEventKind.Merged) with { Into = [step.Other!] },
        ("dissolve", _) => Happened(step, OrganizationEventKind.Dissolved),
        ("split", true) => Happened(step, OrganizationEventKind.Split) with { Into = [step.Other!] },
        ("split", false) => Happened(step, OrganizationEventKind.Split) with { OutOf = [step.Id] },
        _ => null,
    };

    private static OrganizationEvent Happened(Step step, OrganizationEventKind kind) => new() { Kind = kind, On = step.On };

    private List<(T Value, EffectivePeriod Days)> Spells<T>(List<Step> own, string id, string change, Func<Now, T?> value)
    {
        var starts = own.Where(step => step.Sort == change || step.Sort == "establish" || (step.Sort == "split" && step.Other == id))
            .Select(step => step.On).ToList();
        var spells = new List<(T, EffectivePeriod)>();
        for (var number = 0; number < starts.Count; number++)
        {
            if (value(Replay(starts[number])[id]) is { } present)
            {
                spells.Add((present, new(starts[number], number + 1 < starts.Count ? starts[number + 1] : null)));
            }
        }

        return spells;
    }

    private void Roll(LocalDate day, int sort, int one, int other)
    {
        var alive = _now.Keys.ToList();
        var id = alive.Count == 0 ? null : alive[one % alive.Count];
        var second = alive.Count == 0 ? null : alive[other % alive.Count];
        var isLeaf = id is not null && !_now.Values.Any(state => state.Parent == id);
        var fresh = $"o{Steps.Count}";
        var step = sort switch
        {
            1 when id is not null => new Step(day, "rename", id, null, $"Tên {Steps.Count}", null),
            2 when id is not null => new(day, "convert", id, null, null, Kinds[other % Kinds.Length]),
            3 when id is not null && !Under(second!, id) => new Step(day, "transfer", id, second, null, null),
            4 when isLeaf && second != id => new Step(day, "merge", id!, second, null, null),
            5 when isLeaf => new Step(day, "dissolve", id!, null, null, null),
            6 when id is not null => new(day, "split", id, fresh, $"Phần {Steps.Count}", Kinds[other % Kinds.Length]),
            _ => new(day, "establish", fresh, other % 4 == 0 ? null : second, $"Tên {Steps.Count}", Kinds[one % Kinds.Length]),
        };
        Steps.Add(step);
        Take(_now, step);
    }

    private bool Under(string id, string above)
    {
        for (string? at = id; at is not null; at = _now[at].Parent)
        {
            if (at == above)
            {
                return true;
            }
        }

        return false;
    }

    private static void Take(Dictionary<string, Now> now, Step step)
    {
        switch (step.Sort)
        {
            case "establish":
                now.Add(step.Id, new(step.Name, step.Kind, step.Other));
                break;
            case "split":
                now.Add(step.Other!, new(step.Name, step.Kind, now[step.Id].Parent));
                break;
            case "rename":
                now[step.Id] = now[step.Id] with { Name = step.Name };
                break;
            case "convert":
                now[step.Id] = now[step.Id] with { Kind = step.Kind };
                break;
            case "transfer":
                now[step.Id] = now[step.Id] with { Parent = step.Other };
                break;
            default:
                now.Remove(step.Id);
                break;
        }
    }
}
