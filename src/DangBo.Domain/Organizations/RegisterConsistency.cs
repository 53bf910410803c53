namespace DangBo.Domain.Organizations;

/// <summary>Finds everything in which a register contradicts itself, on every day of it.</summary>
/// <remarks>What a regulation demands is not looked at: a kind under a wrong parent and two heads at once are no
/// contradictions.</remarks>
internal static class RegisterConsistency
{
    public static ValueList<OrganizationRegisterError> Check(RegisterIndex index)
    {
        var errors = new RegisterErrorList(index);
        var successions = new SuccessionChecks(index);
        for (var i = 0; i < index.Organizations.Count; i++)
        {
            var organization = index.Organizations[i];
            if (index.Find(organization.Id) is var first && first != i)
            {
                var pointer = MessageArgument.Of("first", RegisterErrorList.Pointer(first, "/id"));
                errors.Add(i, "/id", OrganizationErrorCodes.OrganizationRepeated, organization.Period, pointer);
            }

            CheckStates(i, organization, errors);
            CheckParents(i, index, errors);
            CheckJoins(i, organization.LeadsIn, "leadsIn", index, errors);
            CheckJoins(i, organization.BelongsTo, "belongsTo", index, errors);
            CheckRecords(i, organization, errors);
            EventChecks.Check(i, index, errors, successions);
        }

        successions.Check();
        ParentCycles.Check(index, errors);
        return errors.ToValueList();
    }

    private static void CheckStates(int place, RegisteredOrganization organization, RegisterErrorList errors)
    {
        CheckOverlaps(place, organization, organization.Names, name => name.Period, "names", OrganizationErrorCodes.NamesOverlap, errors);
        CheckOverlaps(place, organization, organization.Kinds, kind => kind.Period, "kinds", OrganizationErrorCodes.KindsOverlap, errors);
        CheckOverlaps(
            place, organization, organization.Parents, link => link.Period, "parents", OrganizationErrorCodes.ParentsOverlap, errors);
    }

    private static void CheckOverlaps<T>(
        int place,
        RegisteredOrganization organization,
        ValueList<T>? states,
        Func<T, EffectivePeriod> periodOf,
        string member,
        string code,
        RegisterErrorList errors)
    {
        if (states is null || states.Count < 2)
        {
            return;
        }

        // States nearly always stand in the order of their days, each from the end of the one before: nothing overlaps, and
        // nothing is kept.
        var all = states.AsSpan();
        var end = DayKey.OfEnd(periodOf(all[0]));
        var isInOrder = true;
        for (var next = 1; next < all.Length && isInOrder; next++)
        {
            var period = periodOf(all[next]);
            isInOrder = end <= DayKey.OfStart(period);
            end = DayKey.OfEnd(period);
        }

        if (isInOrder)
        {
            return;
        }

        // In the order of their first days it is enough to know the period that ends last so far.
        EffectivePeriod? last = null;
        foreach (var (index, period) in states.Select((state, index) => (Index: index, Period: periodOf(state)))
            .OrderBy(state => DayKey.OfStart(state.Period)))
        {
            if (last?.Intersect(period)?.Intersect(organization.Period) is { } shared)
            {
                errors.Add(place, FormattableString.Invariant($"/{member}/{index}"), code, shared);
            }

            last = last is { } other && DayKey.OfEnd(other) >= DayKey.OfEnd(period) ? other : period;
        }
    }

    private static void CheckParents(int place, RegisterIndex index, RegisterErrorList errors)
    {
        for (var link = index.LinkStart[place]; link < index.LinkStart[place + 1]; link++)
        {
            var (parent, from, until) = (index.LinkParent[link], index.LinkFrom[link], index.LinkUntil[link]);
            if (parent < 0)
            {
                Add(OrganizationErrorCodes.ParentMissing, from, until);
                continue;
            }

            if (from < index.From[parent])
            {
                Add(OrganizationErrorCodes.ParentNotYet, from, Math.Min(until, index.From[parent]));
            }

            if (until > index.Until[parent])
            {
                Add(OrganizationErrorCodes.ParentEnded, Math.Max(from, index.Until[parent]), until);
            }

            void Add(string code, int first, int end)
            {
                var other = index.Organizations[place].Parents![index.LinkPlace[link]].Organization;
                errors.Add(
                    place, FormattableString.Invariant($"/parents/{index.LinkPlace[link]}"), code, DayKey.Period(first, end),
                    MessageArgument.Of("other", other));
            }
        }
    }

    private static void CheckJoins(
        int place, ValueList<DatedLink>? links, string member, RegisterIndex index, RegisterErrorList errors)
    {
        for (var number = 0; number < (links?.Count ?? 0); number++)
        {
            if (links![number].Period.Intersect(index.Organizations[place].Period) is not { } days)
            {
                continue;
            }

            var other = index.Find(links[number].Organization);
            if (other < 0)
            {
                Add(OrganizationErrorCodes.JoinMissing, days);
                continue;
            }

            var (from, until) = (DayKey.OfStart(days), DayKey.OfEnd(days));
            if (from < index.From[other])
            {
                Add(OrganizationErrorCodes.JoinOutsideLife, DayKey.Period(from, Math.Min(until, index.From[other])));
            }

            if (until > index.Until[other])
            {
                Add(OrganizationErrorCodes.JoinOutsideLife, DayKey.Period(Math.Max(from, index.Until[other]), until));
            }

            void Add(string code, EffectivePeriod period) => errors.Add(
                place, FormattableString.Invariant($"/{member}/{number}"), code, period,
                MessageArgument.Of("other", links[number].Organization));
        }
    }

    private static void CheckRecords(int place, RegisteredOrganization organization, RegisterErrorList errors)
    {
        var mandates = organization.Mandates is { } held ? held.Entries.AsSpan() : [];
        for (var number = 0; number < mandates.Length; number++)
        {
            var (mandate, tail) = (mandates[number], FormattableString.Invariant($"/mandates/entries/{number}"));
            if (mandate.Person is null)
            {
                errors.Add(place, tail, OrganizationErrorCodes.MandateWithoutPerson, mandate.Period);
            }

            if (mandate.Organization is { } other && other.Id != organization.Id)
            {
                errors.Add(
                    place, tail + "/organization", OrganizationErrorCodes.MandateElsewhere, mandate.Period,
                    MessageArgument.Of("other", other.Id));
            }
        }

        if (organization.MemberCounts is not { Entries.Count: > 1 } counts)
        {
            return;
        }

        var first = new Dictionary<NodaTime.LocalDate, int>();
        for (var number = 0; number < counts.Entries.Count; number++)
        {
            var count = counts.Entries[number];
            if (!first.TryAdd(count.On, number) && counts.Entries[first[count.On]] is var other &&
                (other.Official, other.Probationary) != (count.Official, count.Probationary))
            {
                errors.Add(
                    place, FormattableString.Invariant($"/memberCounts/entries/{number}"), OrganizationErrorCodes.CountsDiffer,
                    DaysText.OneDay(count.On), MessageArgument.Of("first", RegisterErrorList.Pointer(
                        place, FormattableString.Invariant($"/memberCounts/entries/{first[count.On]}"))));
            }
        }
    }
}
