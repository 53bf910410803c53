using NodaTime;
using static DangBo.Domain.Organizations.OrganizationEventKind;

namespace DangBo.Domain.Organizations;

/// <summary>Holds what the two sides of mergers, consolidations and splits tell against one another.</summary>
internal sealed class SuccessionChecks(RegisterIndex index)
{
    private readonly List<ToldSuccession> _told = [];

    /// <summary>Takes in whom an event names.</summary>
    public void Add(EventPlace at)
    {
        var (into, outOf) = (at.Event.Into, at.Event.OutOf);
        if (into is null && outOf is null)
        {
            return;
        }

        var teller = index.Find(at.Organization.Id);
        for (var number = 0; SuccessionEdges.HasSuccessors(at.Event.Kind) && number < (into?.Count ?? 0); number++)
        {
            Keep(new(teller, index.Find(into![number]), IsByFormer: true, number, at));
        }

        for (var number = 0; SuccessionEdges.HasPredecessors(at.Event.Kind) && number < (outOf?.Count ?? 0); number++)
        {
            Keep(new(index.Find(outOf![number]), teller, IsByFormer: false, number, at));
        }
    }

    /// <summary>Adds an error for every contradiction, once all events are taken in.</summary>
    public void Check()
    {
        foreach (var told in _told.Where(IsDatedByBoth).GroupBy(told => (told.Former, told.Latter, told.At.Event.Kind)))
        {
            CheckDays([.. told]);
        }

        SplitSums.Check(_told, index);
    }

    private static bool IsDatedByBoth(ToldSuccession told) =>
        told is { Former: >= 0, Latter: >= 0 } &&
        (told.At.Event.Kind == Merged || told.At.Event.Kind == Consolidated || told.At.Event.Kind == Split);

    // Two organizations may split twice: only a day that the other side does not tell, where it tells any, contradicts it. One
    // day of either side is one contradiction, and is told where the later organization tells it.
    private static void CheckDays(ToldSuccession[] told)
    {
        var (former, latter) = (ByDay(told, byFormer: true), ByDay(told, byFormer: false));
        if (former.Count == 0 || latter.Count == 0)
        {
            return;
        }

        var onlyFormer = former.Where(one => !latter.ContainsKey(one.Key)).Select(one => one.Value).ToArray();
        var onlyLatter = latter.Where(one => !former.ContainsKey(one.Key)).Select(one => one.Value).ToArray();
        for (var number = 0; number < Math.Max(onlyFormer.Length, onlyLatter.Length); number++)
        {
            if (number < onlyLatter.Length)
            {
                AddError(onlyLatter[number], number < onlyFormer.Length ? onlyFormer[number] : former.Values[^1]);
            }
            else
            {
                AddError(onlyFormer[number], latter.Values[^1]);
            }
        }
    }

    private static SortedList<LocalDate, ToldSuccession> ByDay(ToldSuccession[] told, bool byFormer)
    {
        var days = new SortedList<LocalDate, ToldSuccession>();
        foreach (var one in told.Where(one => one.IsByFormer == byFormer).OrderBy(one => one.At.Event.On))
        {
            _ = days.TryAdd(one.At.Event.On, one);
        }

        return days;
    }

    private static void AddError(ToldSuccession told, ToldSuccession other) => told.At.Add(
        OrganizationErrorCodes.SuccessionDaysDiffer,
        FormattableString.Invariant($"/{(told.IsByFormer ? "into" : "outOf")}/{told.Number}"),
        MessageArgument.Of("other", other.At.Organization.Id),
        MessageArgument.Of("told", DaysText.Of(DaysText.OneDay(other.At.Event.On))));

    // That one is its own successor is an error already, and none of two sides.
    private void Keep(ToldSuccession told)
    {
        if (told.Former != told.Latter)
        {
            _told.Add(told);
        }
    }
}

/// <summary>A succession as one of its sides tells it.</summary>
/// <param name="Former">The place of the organization that was; -1 where it is not in the register.</param>
/// <param name="Latter">The place of the organization that came of it or took it in; -1 where it is not in the
/// register.</param>
/// <param name="IsByFormer">Whether the former tells it.</param>
/// <param name="Number">The place of the other one among those that the event names.</param>
/// <param name="At">The event.</param>
internal readonly record struct ToldSuccession(int Former, int Latter, bool IsByFormer, int Number, EventPlace At);
