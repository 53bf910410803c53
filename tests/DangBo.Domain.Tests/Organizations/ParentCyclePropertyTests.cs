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
}
