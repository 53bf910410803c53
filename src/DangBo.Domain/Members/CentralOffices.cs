using DangBo.Domain.Organizations;
using NodaTime;

namespace DangBo.Domain.Members;

/// <summary>The offices of the Centre that a person holds, read from the person's mandates.</summary>
/// <remarks>
/// <para>No group of leadership follows from them, and none stays open: the article speaks of committees, units and mass
/// organizations of the city, and no text that was seen counts a member of the Central Committee among the committee
/// members it means. Who leads there too has a mandate there.</para>
/// <para>The Centre stands in no register of a city and has no kind here, so the position alone tells.</para>
/// </remarks>
internal static class CentralOffices
{
    /// <summary>Gets the positions, in the order in which bits stand for them.</summary>
    public static ValueList<Position> Positions { get; } =
        [Position.CentralCommitteeMember, Position.SecretariatMember, Position.PolitburoMember];

    /// <summary>Tells whether a position is an office of the Centre.</summary>
    public static bool Includes(Position position) => Bit(position) != 0;

    /// <summary>Reads the offices of a day as bits, without allocating, and whether each position of the day is known: one
    /// that is not may be any office.</summary>
    public static (ulong Offices, bool Complete) BitsOn(ReadOnlySpan<Mandate> mandates, LocalDate day)
    {
        var (offices, complete) = (0UL, true);
        foreach (var mandate in mandates)
        {
            if (mandate.Period.Contains(day))
            {
                offices |= Bit(mandate.Position);
                complete &= mandate.Position.IsKnown;
            }
        }

        return (offices, complete);
    }

    private static ulong Bit(Position position)
    {
        var bit = 1UL;
        foreach (var office in Positions)
        {
            if (office == position)
            {
                return bit;
            }

            bit <<= 1;
        }

        return 0;
    }
}
