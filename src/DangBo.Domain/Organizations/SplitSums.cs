using NodaTime;
using static DangBo.Domain.Organizations.OrganizationEventKind;

namespace DangBo.Domain.Organizations;

/// <summary>Compares the members of what was split with those who went to its parts and those who stayed.</summary>
/// <remarks>
/// The parts are those that either side tells. Only counts that were taken around the split are compared: of the whole the day
/// before it (or the day itself, where it is no more), of every part the day itself, less those it had the day before where it
/// was there already. Between other days members come and go.
/// </remarks>
internal static class SplitSums
{
    public static void Check(List<ToldSuccession> told, RegisterIndex index)
    {
        var splits = told.Where(one => one.At.Event.Kind == Split && one.Former >= 0)
            .GroupBy(one => (one.Former, one.At.Event.On)).ToArray();
        if (splits.Length == 0)
        {
            return;
        }

        var others = OthersOfTheDay(told);
        foreach (var split in splits)
        {
            var (whole, on) = split.Key;
            var parts = split.Select(one => one.Latter).Distinct().ToArray();

            // Where one is not in the register, or took part in something else on the day, its members tell nothing of the split.
            if (!parts.Contains(-1) && others[(whole, on)] == parts.Length && parts.All(part => others[(part, on)] == 1))
            {
                Compare(split.OrderByDescending(one => one.IsByFormer).First().At, whole, parts, on, index);
            }
        }
    }

    // Both sides may tell one succession, and under two kinds.
    private static Dictionary<(int Place, LocalDate On), int> OthersOfTheDay(List<ToldSuccession> told)
    {
        var others = new Dictionary<(int, LocalDate), int>();
        foreach (var (former, latter, on) in told.Select(one => (one.Former, one.Latter, one.At.Event.On)).Distinct())
        {
            others[(former, on)] = others.GetValueOrDefault((former, on)) + 1;
            others[(latter, on)] = others.GetValueOrDefault((latter, on)) + 1;
        }

        return others;
    }

    private static void Compare(EventPlace at, int whole, int[] parts, LocalDate on, RegisterIndex index)
    {
        var (eve, goesOn) = (on.PlusDays(-1), index.Exists(whole, DayKey.Of(on)));
        if ((CountOf(whole, eve) ?? (goesOn ? null : CountOf(whole, on))) is not { } before)
        {
            return;
        }

        var (official, total, isTotalKnown) = (0L, 0L, before.Total() is not null);
        if (!(parts.All(part => Add(CountOf(part, on), 1)) && (!goesOn || Add(CountOf(whole, on), 1)) &&
            parts.Where(part => index.Exists(part, DayKey.Of(eve))).All(part => Add(CountOf(part, eve), -1))))
        {
            return;
        }

        var (had, went) = isTotalKnown ? (before.Total()!.Value, total) : (before.Official, official);
        if (had != went)
        {
            at.Add(
                OrganizationErrorCodes.SplitNotSummed, string.Empty, MessageArgument.Of("other", index.Organizations[whole].Id),
                MessageArgument.Of("whole", had), MessageArgument.Of("parts", went));
        }

        MemberCount? CountOf(int place, LocalDate day) =>
            index.Organizations[place].MemberCounts?.Entries.FirstOrDefault(count => count.On == day);

        bool Add(MemberCount? count, int sign)
        {
            official += sign * (count?.Official ?? 0);
            total += sign * (count?.Total() ?? 0);
            isTotalKnown &= count?.Total() is not null;
            return count is not null;
        }
    }
}
