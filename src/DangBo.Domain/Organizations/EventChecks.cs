using NodaTime;
using static DangBo.Domain.Organizations.OrganizationEventKind;

namespace DangBo.Domain.Organizations;

/// <summary>Finds events that contradict the states of their organization, or name organizations that were not there.</summary>
internal static class EventChecks
{
    public static void Check(int place, RegisterIndex index, RegisterErrorList errors, SuccessionChecks successions)
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
                successions.Add(at);
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
        CheckTakenIn(at, index);
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

    // A split may leave its whole; who merged or was consolidated is no more. One that was no more before is told already.
    private static void CheckTakenIn(EventPlace at, RegisterIndex index)
    {
        if (at.Event.Kind != Merged && at.Event.Kind != Consolidated)
        {
            return;
        }

        var (day, eve) = (DayKey.Of(at.Event.On), DayKey.Of(at.Event.On.PlusDays(-1)));
        for (var number = 0; number < (at.Event.OutOf?.Count ?? 0); number++)
        {
            var id = at.Event.OutOf![number];
            if (id != at.Organization.Id && index.Find(id) is >= 0 and var other && index.Exists(other, eve) && index.Until[other] != day)
            {
                at.Add(
                    OrganizationErrorCodes.PredecessorGoesOn, FormattableString.Invariant($"/outOf/{number}"),
                    MessageArgument.Of("other", id));
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
