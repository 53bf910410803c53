using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Organizations;

/// <summary>Reads the facts of the meetings of a period.</summary>
/// <remarks>Months are calendar months that lie wholly within the period, the days that count, and the life of the
/// organization: of a month that was cut short nobody can say that a meeting was missed.</remarks>
internal static class MeetingRecords
{
    private const int MonthsOfYear = 12;

    public static long? WholeMonths(OrganizationSubject subject, EvaluationDates dates)
    {
        var (first, last) = Months(subject, in dates);
        return Math.Max(0, last - first + 1);
    }

    public static long? MemberMonths(OrganizationSubject subject, EvaluationDates dates) =>
        MonthsWith(subject, in dates, MeetingKind.Members, MeetingKind.Members);

    public static long? MemberOrGroupMonths(OrganizationSubject subject, EvaluationDates dates) =>
        MonthsWith(subject, in dates, MeetingKind.Members, MeetingKind.PartyGroups);

    public static long? CommitteeMonths(OrganizationSubject subject, EvaluationDates dates) =>
        MonthsWith(subject, in dates, MeetingKind.Committee, MeetingKind.Committee);

    public static long? ByPartyGroups(OrganizationSubject subject, EvaluationDates dates)
    {
        if (!dates.IsComplete(subject.Organization.Meetings))
        {
            return null;
        }

        var count = 0L;
        foreach (var meeting in subject.Organization.Meetings!.Entries)
        {
            if (!dates.Counts(meeting.On))
            {
                continue;
            }

            if (!meeting.Kind.IsKnown)
            {
                return null;
            }

            count += meeting.Kind == MeetingKind.PartyGroups ? 1 : 0;
        }

        return count;
    }

    private static long? MonthsWith(OrganizationSubject subject, in EvaluationDates dates, MeetingKind kind, MeetingKind orKind)
    {
        if (!dates.IsComplete(subject.Organization.Meetings))
        {
            return null;
        }

        var (first, last) = Months(subject, in dates);
        HashSet<int>? months = null;
        foreach (var meeting in subject.Organization.Meetings!.Entries)
        {
            var month = MonthOf(meeting.On);
            if (month < first || month > last)
            {
                continue;
            }

            if (!meeting.Kind.IsKnown)
            {
                return null;
            }

            if (meeting.Kind == kind || meeting.Kind == orKind)
            {
                (months ??= []).Add(month);
            }
        }

        return months?.Count ?? 0;
    }

    private static (int First, int Last) Months(OrganizationSubject subject, in EvaluationDates dates)
    {
        var life = subject.Organization.Period;
        var start = life.From is { } from ? LocalDate.Max(from, dates.FirstDay) : dates.FirstDay;
        var end = life.LastDay is { } lastDay ? LocalDate.Min(lastDay, dates.LastCountedDay) : dates.LastCountedDay;
        return (
            MonthOf(start) + (start.Day == 1 ? 0 : 1),
            MonthOf(end) - (end.Day == end.Calendar.GetDaysInMonth(end.Year, end.Month) ? 0 : 1));
    }

    private static int MonthOf(LocalDate day) => (day.Year * MonthsOfYear) + day.Month - 1;
}
