using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Exemplars;

/// <summary>Reads the facts of a member's plans to correct shortcomings.</summary>
internal static class CorrectionRecords
{
    public static LocalDate? PlanFiledOn(MemberDossier dossier, EvaluationDates dates) =>
        RecordReading.Last(dossier.CorrectionPlans, in dates, static plan => plan.FiledOn)?.FiledOn;

    public static bool? PlanFiled(MemberDossier dossier, EvaluationDates dates)
    {
        var isOnRecord = false;
        foreach (var plan in dossier.CorrectionPlans is { } plans ? plans.Entries.AsSpan() : [])
        {
            isOnRecord |= dates.Counts(plan.FiledOn);
        }

        return RecordReading.YesOrClosed(isOnRecord, dossier.CorrectionPlans, in dates);
    }

    public static long? ItemsDue(MemberDossier dossier, EvaluationDates dates) =>
        CountItems(dossier, in dates, static (item, dates) => IsDue(item, in dates));

    public static long? ItemsDone(MemberDossier dossier, EvaluationDates dates) => CountItems(
        dossier, in dates, static (item, dates) => IsDue(item, in dates) is { } due ? due && item.DoneOn <= dates.LastCountedDay : null);

    public static long? ItemsRecurred(MemberDossier dossier, EvaluationDates dates) =>
        CountItems(dossier, in dates, static (item, dates) => item.RecurredOn is { } day && dates.Counts(day));

    // What an earlier plan set may fall due in this period, or be overdue from before; it leaves the count only once it was
    // done before the period. What has no day by which it is due, and was not done, cannot be counted.
    private static bool? IsDue(CorrectionItem item, in EvaluationDates dates) =>
        item.DueOn is null && RecordReading.Seen(item.DoneOn, in dates) is null
            ? null
            : item.DueOn <= dates.LastCountedDay && !(item.DoneOn < dates.FirstDay);

    private static long? CountItems(MemberDossier dossier, in EvaluationDates dates, Func<CorrectionItem, EvaluationDates, bool?> counts)
    {
        if (!dates.IsComplete(dossier.CorrectionPlans))
        {
            return null;
        }

        var count = 0L;
        foreach (var plan in dossier.CorrectionPlans!.Entries)
        {
            if (plan.FiledOn > dates.LastCountedDay)
            {
                continue;
            }

            if (plan.Items is not { } items)
            {
                return null;
            }

            foreach (var item in items)
            {
                if (counts(item, dates) is not { } yes)
                {
                    return null;
                }

                count += yes ? 1 : 0;
            }
        }

        return count;
    }
}
