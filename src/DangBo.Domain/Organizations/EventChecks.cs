using NodaTime;
using static DangBo.Domain.Organizations.OrganizationEventKind;

namespace DangBo.Domain.Organizations;

/// <summary>Finds events that contradict the states of their organization, or name organizations that were not there.</summary>
internal static class EventChecks
{
    public static void Check(int place, RegisterIndex index, RegisterErrorList errors)
    {
        var organization = index.Organizations[place];
        var events = organization.Events is { } list ? list.AsSpan() : [];
        for (var number = 0; number < events.Length; number++)
        {
            // An event of a kind that this version does not know is kept, and tells nothing.
            if (events[number] is { Kind.IsKnown: true } happened)
            {
                var at = new EventPlace(place, number, organization, happened, errors);
                CheckDay(at);
                CheckState(at);
                CheckOthers(at, index);
                SplitSums.Check(at, index);
            }
        }
    }

    private static void CheckDay(EventPlace at)
    {
        var (kind, on, life) = (at.Event.Kind, at.Event.On, at.Organization.Period);
        var isNew = kind == Established || (kind == Consolidated && at.Event.OutOf is not null && at.Event.Into is null);
        var isEnd = kind == Dissolved || kind == Ended || ((kind == Merged || kind == Consolidated) && at.Event.Into is not null);
        if (isNew)
        {
            if (life.From != on)
            {
                at.Add(OrganizationErrorCodes.EventNotAtStart);
            }
        }
        else if (isEnd)
        {
            if (life.Until != on)
            {
                at.Add(OrganizationErrorCodes.EventNotAtEnd);
            }
        }
        else if (!life.Contains(on) && (life.Until != on || kind == Renamed || kind == Transferred || kind == Converted))
        {
            // What ends it may be a split or a merger told without the successors: on the first day without it.
            at.Add(OrganizationErrorCodes.EventOutsideLife);
        }
    }

    private static void CheckState(EventPlace at)
    {
        var (kind, on, organization) = (at.Event.Kind, at.Event.On, at.Organization);
        if ((kind == Renamed && !Begins(organization.Names, name => name.Period, on)) ||
            (kind == Converted && !Begins(organization.Kinds, state => state.Period, on)) ||
            (kind == Transferred && !Begins(organization.Parents, link => link.Period, on)))
        {
            at.Add(OrganizationErrorCodes.EventWithoutState);
        }
    }

    // Where no states were recorded there is nothing that could disagree.
    private static bool Begins<T>(ValueList<T>? states, Func<T, EffectivePeriod> periodOf, LocalDate on)
    {
        foreach (var state in states is null ? [] : states.AsSpan())
        {
            if (periodOf(state).From == on)
            {
                return true;
            }
        }

        return states is null;
    }

    private static void CheckOthers(EventPlace at, RegisterIndex index)
    {
        var kind = at.Event.Kind;
        if (at.Event.Into is not null && !SuccessionEdges.HasSuccessors(kind))
        {
            at.Add(OrganizationErrorCodes.EventWithoutSuccession, "/into");
        }

        if (at.Event.OutOf is not null && !SuccessionEdges.HasPredecessors(kind))
        {
            at.Add(OrganizationErrorCodes.EventWithoutSuccession, "/outOf");
        }

        CheckEach(
            at, index, at.Event.Into, "into", at.Event.On, OrganizationErrorCodes.SuccessorIsItself,
            OrganizationErrorCodes.SuccessorMissing, OrganizationErrorCodes.SuccessorNotThere);
        CheckEach(
            at, index, at.Event.OutOf, "outOf", at.Event.On.PlusDays(-1), OrganizationErrorCodes.PredecessorIsItself,
            OrganizationErrorCodes.PredecessorMissing, OrganizationErrorCodes.PredecessorNotThere);
    }

    private static void CheckEach(
        EventPlace at, RegisterIndex index, ValueList<string>? ids, string member, LocalDate day, string itself, string missing, string notThere)
    {
        for (var number = 0; number < (ids?.Count ?? 0); number++)
        {
            var id = ids![number];
            var other = index.Find(id);
            var code = id == at.Organization.Id ? itself : other < 0 ? missing : index.Exists(other, DayKey.Of(day)) ? null : notThere;
            if (code is not null)
            {
                at.Add(
                    code, FormattableString.Invariant($"/{member}/{number}"),
                    code == itself ? [] : [MessageArgument.Of("other", id)]);
            }
        }
    }
}

/// <summary>An event that is looked at, and where it stands.</summary>
internal readonly record struct EventPlace(
    int Place, int Number, RegisteredOrganization Organization, OrganizationEvent Event, RegisterErrorList Errors)
{
    public void Add(string code, string tail = "", params ReadOnlySpan<MessageArgument> arguments) => Errors.Add(
        Place, FormattableString.Invariant($"/events/{Number}{tail}"), code, DaysText.OneDay(Event.On),
        [MessageArgument.Of("event", Event.Kind.Label!), .. arguments]);
}

/// <summary>Compares the members of what was split with those of its parts.</summary>
/// <remarks>
/// Only counts that were taken around the split are compared: of the whole the day before it (or the day itself, where it is
/// no more), of every part the day itself. Between other days members come and go.
/// </remarks>
internal static class SplitSums
{
    public static void Check(EventPlace at, RegisterIndex index)
    {
        if (at.Event.Kind != Split || at.Event.Into is not { } into)
        {
            return;
        }

        var (organization, on) = (at.Organization, at.Event.On);
        var goesOn = organization.Period.Contains(on);
        if ((CountOf(organization, on.PlusDays(-1)) ?? (goesOn ? null : CountOf(organization, on))) is not { } whole)
        {
            return;
        }

        var (official, total, isTotalKnown) = (0L, 0L, true);
        foreach (var part in into.Select(index.Find).Where(part => part >= 0).Select(part => index.Organizations[part])
            .Concat(goesOn ? [organization] : []))
        {
            if (CountOf(part, on) is not { } count)
            {
                return;
            }

            official += count.Official;
            isTotalKnown &= count.Total() is not null;
            total += count.Total() ?? 0;
        }

        if (whole.Total() is { } all && isTotalKnown ? all != total : whole.Official != official)
        {
            var isAll = whole.Total() is not null && isTotalKnown;
            at.Add(
                OrganizationErrorCodes.SplitNotSummed, string.Empty,
                MessageArgument.Of("whole", isAll ? whole.Total()!.Value : whole.Official),
                MessageArgument.Of("parts", isAll ? total : official));
        }
    }

    private static MemberCount? CountOf(RegisteredOrganization organization, LocalDate day) =>
        organization.MemberCounts?.Entries.FirstOrDefault(count => count.On == day);
}
