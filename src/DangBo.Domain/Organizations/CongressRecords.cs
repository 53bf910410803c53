using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Organizations;

/// <summary>Reads the facts of congresses (<em>đại hội</em>): when they were, and the consents to moving them.</summary>
internal static class CongressRecords
{
    public static LocalDate? Last(OrganizationSubject subject, EvaluationDates dates) => Days(subject, in dates).Last;

    public static LocalDate? Previous(OrganizationSubject subject, EvaluationDates dates) => Days(subject, in dates).Previous;

    // What was consented to after the last congress is about the coming one.
    public static bool? NextMoved(OrganizationSubject subject, EvaluationDates dates) => Days(subject, in dates).Last is { } last
        ? OrganizationRecords.HasConsent(subject, in dates, ConsentSubject.MovedCongress, last, dates.LastCountedDay)
        : null;

    public static bool? LastMoved(OrganizationSubject subject, EvaluationDates dates) => Days(subject, in dates) is ({ } last, { } previous)
        ? OrganizationRecords.HasConsent(subject, in dates, ConsentSubject.MovedCongress, previous, last)
        : null;

    // A congress is on record as a meeting, or by what it elected. Which was the last is known where the meetings were
    // checked, or the terms of organs while a committee that a congress elected is in office.
    private static (LocalDate? Last, LocalDate? Previous) Days(OrganizationSubject subject, in EvaluationDates dates)
    {
        var (organization, day) = (subject.Organization, dates.LastCountedDay);
        if (!organization.Period.Contains(day))
        {
            return default;
        }

        var isKnown = dates.IsComplete(organization.Meetings);
        (LocalDate? Last, LocalDate? Previous) days = default;
        foreach (var meeting in organization.Meetings is { } meetings ? meetings.Entries.AsSpan() : [])
        {
            if (meeting.On > day)
            {
                continue;
            }

            if (!meeting.Kind.IsKnown)
            {
                return default;
            }

            days = meeting.Kind == MeetingKind.Congress ? With(days, meeting.On) : days;
        }

        foreach (var term in organization.Organs is { } organs ? organs.Entries.AsSpan() : [])
        {
            if (term.CongressOn is { } on && on <= day)
            {
                days = With(days, on);
                isKnown |= term.Organ == OrganKind.Committee && term.Period.Contains(day) && dates.IsComplete(organization.Organs);
            }
        }

        return isKnown ? days : default;
    }

    private static (LocalDate? Last, LocalDate? Previous) With((LocalDate? Last, LocalDate? Previous) days, LocalDate day) =>
        days.Last is null || day > days.Last
            ? (day, days.Last)
            : day < days.Last && !(day <= days.Previous) ? (days.Last, day) : days;
}
