using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Organizations;

/// <summary>Reads the facts of what an organization is: its kind, what stands above and under it, its members, the consents
/// of its superior.</summary>
internal static class OrganizationRecords
{
    public static bool? Exists(OrganizationSubject subject, EvaluationDates dates) => ExistsOn(subject, dates.LastCountedDay);

    public static string? Kind(OrganizationSubject subject, EvaluationDates dates) =>
        subject.Organization.KindOn(dates.LastCountedDay)?.Value;

    // That there was none is known only of a register that was checked: a list of parents, even an empty one, may lack one.
    public static string? ParentKind(OrganizationSubject subject, EvaluationDates dates)
    {
        var day = dates.LastCountedDay;
        return subject.ParentOn(day) is { } parent
            ? parent.KindOn(day)?.Value
            : ExistsOn(subject, day) && subject.Register.IsCompleteThrough(day)
                ? OrganizationFacts.NoParent
                : null;
    }

    public static long? PartyGroups(OrganizationSubject subject, EvaluationDates dates) =>
        CountUnder(subject, in dates, kind => kind == OrganizationKind.PartyGroup);

    public static long? Cells(OrganizationSubject subject, EvaluationDates dates) => CountUnder(
        subject,
        in dates,
        kind => kind == OrganizationKind.GrassrootsCell || kind == OrganizationKind.SubordinateCell || kind == OrganizationKind.PartyCell);

    public static LocalDate? CountedOn(OrganizationSubject subject, EvaluationDates dates) => LastCount(subject, in dates)?.On;

    public static long? Members(OrganizationSubject subject, EvaluationDates dates) => LastCount(subject, in dates)?.Total();

    public static long? OfficialMembers(OrganizationSubject subject, EvaluationDates dates) => LastCount(subject, in dates)?.Official;

    public static long? ProbationaryMembers(OrganizationSubject subject, EvaluationDates dates) =>
        LastCount(subject, in dates)?.Probationary;

    public static bool? FormationConsent(OrganizationSubject subject, EvaluationDates dates) =>
        HasConsent(subject, in dates, ConsentSubject.Formation, null, dates.LastCountedDay);

    public static bool? RemainingCellConsent(OrganizationSubject subject, EvaluationDates dates) =>
        HasConsent(subject, in dates, ConsentSubject.RemainingCell, null, dates.LastCountedDay);

    /// <summary>Tells whether a consent is on record after one day and on or before another; false only where the list was
    /// checked and holds no subject that this version does not know.</summary>
    public static bool? HasConsent(
        OrganizationSubject subject, in EvaluationDates dates, ConsentSubject to, LocalDate? after, LocalDate until)
    {
        var mayBe = !dates.IsComplete(subject.Organization.Consents);
        foreach (var consent in subject.Organization.Consents is { } consents ? consents.Entries.AsSpan() : [])
        {
            if (consent.On > until || consent.On <= after)
            {
                continue;
            }

            if (consent.Subject == to)
            {
                return true;
            }

            mayBe |= !consent.Subject.IsKnown;
        }

        return mayBe ? null : false;
    }

    private static bool ExistsOn(OrganizationSubject subject, LocalDate day) => subject.Organization.Period.Contains(day);

    private static long? CountUnder(OrganizationSubject subject, in EvaluationDates dates, Func<OrganizationKind, bool> counts)
    {
        var day = dates.LastCountedDay;
        if (!subject.Register.IsCompleteThrough(day) || !ExistsOn(subject, day))
        {
            return null;
        }

        var count = 0L;
        foreach (var child in subject.ChildrenOn(day))
        {
            if (child.KindOn(day) is not { IsKnown: true } kind)
            {
                return null;
            }

            count += counts(kind) ? 1 : 0;
        }

        return count;
    }

    // A count stands until the next one. That there was none since is known of one taken within the period, which is what is
    // judged, and of an older one where the list was checked.
    private static MemberCount? LastCount(OrganizationSubject subject, in EvaluationDates dates) =>
        subject.Organization.MemberCountOn(dates.LastCountedDay) is { } count &&
        (count.On >= dates.FirstDay || dates.IsComplete(subject.Organization.MemberCounts))
            ? count
            : null;
}
