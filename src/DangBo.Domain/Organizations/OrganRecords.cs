using DangBo.Domain.Rules;

namespace DangBo.Domain.Organizations;

/// <summary>Reads the facts of the organs of an organization and of those who hold its positions.</summary>
internal static class OrganRecords
{
    public static long? Committee(OrganizationSubject subject, EvaluationDates dates) => Seats(subject, in dates, OrganKind.Committee);

    public static long? StandingBoard(OrganizationSubject subject, EvaluationDates dates) => Seats(subject, in dates, OrganKind.StandingBoard);

    public static long? StandingSecretariat(OrganizationSubject subject, EvaluationDates dates) =>
        Seats(subject, in dates, OrganKind.StandingSecretariat);

    public static long? InspectionCommission(OrganizationSubject subject, EvaluationDates dates) =>
        Seats(subject, in dates, OrganKind.InspectionCommission);

    public static long? DeputyInspectionChairs(OrganizationSubject subject, EvaluationDates dates) =>
        Holders(subject, in dates, position => position == Position.InspectionDeputyChair);

    public static long? DeputySecretaries(OrganizationSubject subject, EvaluationDates dates) => Holders(
        subject,
        in dates,
        position => position == Position.DeputySecretary || position == Position.PermanentDeputySecretary ||
            position == Position.FullTimeDeputySecretary);

    public static long? Heads(OrganizationSubject subject, EvaluationDates dates) =>
        subject.Organization.KindOn(dates.LastCountedDay) is { } kind && OrganizationKindRules.Find(kind) is { HeadRow: not null }
            ? Holders(subject, in dates, position => OrganizationKindRules.IsHead(kind, position) == true)
            : null;

    // The seats of the one term that runs; none where none does and the list was checked.
    private static long? Seats(OrganizationSubject subject, in EvaluationDates dates, OrganKind organ)
    {
        var day = dates.LastCountedDay;
        if (subject.Organization.Organs is not { } organs || !subject.Organization.Period.Contains(day))
        {
            return null;
        }

        OrganTerm? running = null;
        var mayBe = !dates.IsComplete(organs);
        foreach (var term in organs.Entries)
        {
            if (!term.Period.Contains(day))
            {
                continue;
            }

            mayBe |= !term.Organ.IsKnown;
            if (term.Organ == organ)
            {
                // Two terms at once contradict each other unless they say the same.
                if (running is not null && running.Seats != term.Seats)
                {
                    return null;
                }

                running = term;
            }
        }

        return running is not null ? running.Seats : mayBe ? null : 0;
    }

    private static long? Holders(OrganizationSubject subject, in EvaluationDates dates, Func<Position, bool> counts)
    {
        var day = dates.LastCountedDay;
        if (!dates.IsComplete(subject.Organization.Mandates) || !subject.Organization.Period.Contains(day))
        {
            return null;
        }

        HashSet<string>? holders = null;
        foreach (var mandate in subject.Organization.Mandates!.Entries)
        {
            if (!mandate.Period.Contains(day))
            {
                continue;
            }

            if (!mandate.Position.IsKnown || mandate.Person is null)
            {
                return null;
            }

            if (counts(mandate.Position))
            {
                (holders ??= new(StringComparer.Ordinal)).Add(mandate.Person);
            }
        }

        return holders?.Count ?? 0;
    }
}
