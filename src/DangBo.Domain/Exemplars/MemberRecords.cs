using DangBo.Domain.Members;
using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Exemplars;

/// <summary>Reads the facts of a member's own records: positions, study, plan, self-criticism.</summary>
internal static class MemberRecords
{
    public static (ulong Present, bool Complete)? Groups(MemberDossier dossier, EvaluationDates dates)
    {
        if (dossier.Mandates is not { } mandates)
        {
            return null;
        }

        var (groups, open) = LeadershipGroups.BitsOn(mandates.Entries.AsSpan(), dates.LastCountedDay);
        return ((ulong)groups, open == 0 && dates.IsComplete(mandates));
    }

    public static (ulong Present, bool Complete)? CentralOfficesHeld(MemberDossier dossier, EvaluationDates dates)
    {
        if (dossier.Mandates is not { } mandates)
        {
            return null;
        }

        var (offices, complete) = CentralOffices.BitsOn(mandates.Entries.AsSpan(), dates.LastCountedDay);
        return (offices, complete && dates.IsComplete(mandates));
    }

    public static long? SessionsHeld(MemberDossier dossier, EvaluationDates dates)
    {
        if (!dates.IsComplete(dossier.Study))
        {
            return null;
        }

        var held = 0L;
        foreach (var record in dossier.Study!.Entries)
        {
            held += dates.Counts(record.On) ? record.Attendance.Held : 0;
        }

        return held;
    }

    public static long? SessionsAttended(MemberDossier dossier, EvaluationDates dates)
    {
        if (!dates.IsComplete(dossier.Study))
        {
            return null;
        }

        var attended = 0L;
        foreach (var record in dossier.Study!.Entries)
        {
            if (!dates.Counts(record.On))
            {
                continue;
            }

            if (record.Attendance.Attended is not { } sessions)
            {
                return null;
            }

            attended += sessions;
        }

        return attended;
    }

    public static LocalDate? PlanRegisteredOn(MemberDossier dossier, EvaluationDates dates)
    {
        LocalDate? first = null;
        foreach (var plan in Plans(dossier))
        {
            if (IsForPeriod(plan, in dates) && plan.RegisteredOn is { } day && day <= dates.AsOf && !(first <= day))
            {
                first = day;
            }
        }

        return first;
    }

    public static long? PlanItems(MemberDossier dossier, EvaluationDates dates) => CountItems(dossier, in dates, (_, _) => true);

    public static long? PlanItemsWithMeasure(MemberDossier dossier, EvaluationDates dates) =>
        CountItems(dossier, in dates, (item, _) => item.Measure is not null);

    public static long? PlanItemsDue(MemberDossier dossier, EvaluationDates dates) =>
        CountItems(dossier, in dates, (item, dates) => item.DueOn is { } due ? due <= dates.LastCountedDay : null);

    public static long? PlanItemsDone(MemberDossier dossier, EvaluationDates dates) =>
        CountItems(dossier, in dates, (item, dates) => item.Outcome is { } outcome && outcome.On <= dates.AsOf
            ? outcome.Result.IsKnown ? outcome.Result == FollowPlanResult.Done : null
            : null);

    public static bool? ReviewHeld(MemberDossier dossier, EvaluationDates dates) =>
        LastReview(dossier, in dates) is not null ? true : dates.IsClosed(dossier.SelfCriticism) ? false : null;

    public static bool? WrittenReview(MemberDossier dossier, EvaluationDates dates) =>
        LastReview(dossier, in dates)?.WrittenReview;

    public static long? ShortcomingsDue(MemberDossier dossier, EvaluationDates dates) =>
        CountShortcomings(dossier, in dates, correctedAlone: false);

    public static long? ShortcomingsCorrected(MemberDossier dossier, EvaluationDates dates) =>
        CountShortcomings(dossier, in dates, correctedAlone: true);

    private static ReadOnlySpan<FollowPlan> Plans(MemberDossier dossier) =>
        dossier.FollowPlans is { } plans ? plans.Entries.AsSpan() : [];

    private static bool IsForPeriod(FollowPlan plan, in EvaluationDates dates) => dates.AreWithin(plan.Period);

    // Without a plan for the period there are no items where the list is complete, and none that are known where it is not.
    private static long? CountItems(MemberDossier dossier, in EvaluationDates dates, Func<FollowPlanItem, EvaluationDates, bool?> counts)
    {
        var found = false;
        var count = 0L;
        foreach (var plan in Plans(dossier))
        {
            if (!IsForPeriod(plan, in dates) || plan.RegisteredOn > dates.AsOf)
            {
                continue;
            }

            if (plan.Items is not { } items)
            {
                return null;
            }

            found = true;
            foreach (var item in items)
            {
                if (counts(item, dates) is not { } yes)
                {
                    return null;
                }

                count += yes ? 1 : 0;
            }
        }

        return found || dates.IsComplete(dossier.FollowPlans) ? count : null;
    }

    private static SelfCriticismReview? LastReview(MemberDossier dossier, in EvaluationDates dates)
    {
        SelfCriticismReview? last = null;
        foreach (var review in dossier.SelfCriticism is { } reviews ? reviews.Entries.AsSpan() : [])
        {
            if (dates.Counts(review.On) && (last is null || review.On > last.On))
            {
                last = review;
            }
        }

        return last;
    }

    // What an earlier review found may fall due in this period, or be overdue from before; it leaves the count only once
    // it was corrected before the period. What has no day by which it is due, and no correction, cannot be counted.
    private static long? CountShortcomings(MemberDossier dossier, in EvaluationDates dates, bool correctedAlone)
    {
        if (!dates.IsComplete(dossier.SelfCriticism))
        {
            return null;
        }

        var count = 0L;
        foreach (var review in dossier.SelfCriticism!.Entries)
        {
            if (review.On > dates.AsOf)
            {
                continue;
            }

            if (review.Shortcomings is not { } shortcomings)
            {
                return null;
            }

            foreach (var shortcoming in shortcomings)
            {
                if (shortcoming.DueOn is null && shortcoming.CorrectedOn is null)
                {
                    return null;
                }

                if (shortcoming.DueOn <= dates.LastCountedDay && !(shortcoming.CorrectedOn < dates.FirstDay) &&
                    (!correctedAlone || shortcoming.CorrectedOn <= dates.LastCountedDay))
                {
                    count++;
                }
            }
        }

        return count;
    }
}
