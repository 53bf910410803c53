using CsCheck;
using DangBo.Domain.Organizations;
using NodaTime;
using static DangBo.Domain.Tests.Organizations.Registers;

namespace DangBo.Domain.Tests.Organizations;

public class ParentCyclePropertyTests
{
    private const int Count = 5;
    private static readonly LocalDate Start = new(2020, 1, 1);

    /// <summary>For each organization, its parent in each of six spells of days; the count stands for none.</summary>
    private static readonly Gen<int[][]> Histories = Gen.Int[0, Count].Array[6].Array[Count];

    [Fact]
    public void The_days_on_which_a_circle_is_told_are_those_on_which_following_the_parents_comes_back() =>
        Histories.Sample(
            history =>
            {
                var organizations = history.Select((parents, number) => Org($"o{number}") with
                {
                    Parents = parents.Select((parent, spell) => (Parent: parent, Spell: spell)).Where(state => state.Parent < Count)
                        .Select(state => new DatedLink
                        {
                            Organization = $"o{state.Parent}",
                            Period = new(Start.PlusDays(state.Spell), Start.PlusDays(state.Spell + 1)),
                        }).ToValueList(),
                }).ToValueList();
                var errors = OrganizationRegister.Check(organizations);
                var told = Enumerable.Range(0, 6).Where(spell => errors.Any(error => error.Days.Contains(Start.PlusDays(spell))));
                return errors.All(error => error.Code == OrganizationErrorCodes.ParentCycle) &&
                    told.SequenceEqual(Enumerable.Range(0, 6).Where(spell => Enumerable.Range(0, Count).Any(from => ComesBack(history, from, spell))));
            },
            iter: 2_000);

    [Fact]
    public void Where_parents_overlap_every_circle_has_a_link_that_is_told_and_no_link_outside_circles_is() =>
        Gen.Select(Histories, Histories).Sample(
            (history, other) =>
            {
                var organizations = Enumerable.Range(0, Count).Select(number => Org($"o{number}") with
                {
                    Parents = Spells(history[number]).Concat(Spells(other[number])).ToValueList(),
                }).ToValueList();
                var told = OrganizationRegister.Check(organizations).Where(error => error.Code == OrganizationErrorCodes.ParentCycle).ToList();
                return Enumerable.Range(0, 6).Select(spell => Start.PlusDays(spell)).All(day =>
                {
                    var links = organizations.SelectMany((child, place) => child.Parents!.Index()
                        .Where(link => link.Item.Period.Contains(day))
                        .Select(link => new DayLink(
                            child.Id, link.Item.Organization,
                            told.Any(error => error.Days.Contains(day) && error.Pointer == $"/organizations/{place}/parents/{link.Index}")))).ToList();
                    return links.All(link => !link.IsTold || Reaches(links, link.Parent, link.Child)) &&
                        links.Where(link => !link.IsTold).ToList() is var rest && rest.All(link => !Reaches(rest, link.Parent, link.Child));
                });
            },
            iter: 2_000);

    private static IEnumerable<DatedLink> Spells(int[] parents) =>
        parents.Index().Where(state => state.Item < Count).Select(state => new DatedLink
        {
            Organization = $"o{state.Item}",
            Period = new(Start.PlusDays(state.Index), Start.PlusDays(state.Index + 1 + (state.Item % 2))),
        });

    private static bool Reaches(List<DayLink> links, string from, string to)
    {
        var (reached, queue) = (new HashSet<string> { from }, new Queue<string>([from]));
        while (queue.TryDequeue(out var at))
        {
            foreach (var link in links.Where(link => link.Child == at && reached.Add(link.Parent)))
            {
                queue.Enqueue(link.Parent);
            }
        }

        return reached.Contains(to);
    }

    private static bool ComesBack(int[][] history, int from, int spell)
    {
        var at = from;
        for (var steps = 0; steps < Count; steps++)
        {
            at = history[at][spell];
            if (at == Count || at == from)
            {
                return at == from;
            }
        }

        return false;
    }

    private sealed record DayLink(string Child, string Parent, bool IsTold);
}
