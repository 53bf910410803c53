using DangBo.Domain.Members;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Exemplars;

/// <summary>Reads the facts of what bodies concluded and decided of a member's conduct.</summary>
internal static class ConductRecords
{
    public static (ulong Present, bool Complete)? BreachKinds(MemberDossier dossier, EvaluationDates dates)
    {
        if (dossier.Conduct?.Breaches is not { } breaches)
        {
            return null;
        }

        var (present, complete) = (0UL, dates.IsClosed(breaches));
        foreach (var breach in breaches.Entries)
        {
            if (!IsOfPeriod(breach, in dates))
            {
                continue;
            }

            foreach (var kind in breach.Kinds)
            {
                present |= RecordReading.Bits<BreachKind>.Of(kind);
                complete &= kind.IsKnown;
            }
        }

        return (present, complete);
    }

    public static bool? IsBreachOnRecord(MemberDossier dossier, EvaluationDates dates)
    {
        var isOnRecord = false;
        foreach (var breach in dossier.Conduct?.Breaches is { } breaches ? breaches.Entries.AsSpan() : [])
        {
            isOnRecord |= IsOfPeriod(breach, in dates);
        }

        return RecordReading.YesOrClosed(isOnRecord, dossier.Conduct?.Breaches, in dates);
    }

    public static bool? IsDisciplineOnRecord(MemberDossier dossier, EvaluationDates dates)
    {
        var isOnRecord = false;
        foreach (var decision in dossier.Conduct?.DisciplineDecisions is { } decisions ? decisions.Entries.AsSpan() : [])
        {
            isOnRecord |= Stands(decision, in dates);
        }

        return RecordReading.YesOrClosed(isOnRecord, dossier.Conduct?.DisciplineDecisions, in dates);
    }

    public static long? Breaches(MemberDossier dossier, EvaluationDates dates)
    {
        if (!dates.IsComplete(dossier.Conduct?.Breaches))
        {
            return null;
        }

        var count = 0L;
        foreach (var breach in dossier.Conduct!.Breaches!.Entries)
        {
            count += IsOfPeriod(breach, in dates) ? 1 : 0;
        }

        return count;
    }

    public static long? Decisions(MemberDossier dossier, EvaluationDates dates)
    {
        if (!dates.IsComplete(dossier.Conduct?.DisciplineDecisions))
        {
            return null;
        }

        var count = 0L;
        foreach (var decision in dossier.Conduct!.DisciplineDecisions!.Entries)
        {
            count += Stands(decision, in dates) ? 1 : 0;
        }

        return count;
    }

    public static long? DutyRelatedDecisions(MemberDossier dossier, EvaluationDates dates)
    {
        if (!dates.IsComplete(dossier.Conduct?.DisciplineDecisions))
        {
            return null;
        }

        var count = 0L;
        foreach (var decision in dossier.Conduct!.DisciplineDecisions!.Entries)
        {
            if (!Stands(decision, in dates))
            {
                continue;
            }

            if (decision.DutyRelated is not { } isOfDuty)
            {
                return null;
            }

            count += isOfDuty ? 1 : 0;
        }

        return count;
    }

    public static (ulong Present, bool Complete)? DisciplineForms(MemberDossier dossier, EvaluationDates dates)
    {
        if (dossier.Conduct?.DisciplineDecisions is not { } decisions)
        {
            return null;
        }

        var (present, complete) = (0UL, dates.IsComplete(decisions));
        foreach (var decision in decisions.Entries)
        {
            if (Stands(decision, in dates))
            {
                present |= RecordReading.Bits<DisciplineForm>.Of(decision.Form);
                complete &= decision.Form.IsKnown;
            }
        }

        return (present, complete);
    }

    public static long? Inspections(MemberDossier dossier, EvaluationDates dates) =>
        RecordReading.Count(dossier.Conduct?.Inspections, in dates, static conclusion => conclusion.On);

    public static long? InspectionsWithShortcomings(MemberDossier dossier, EvaluationDates dates) => RecordReading.Count(
        dossier.Conduct?.Inspections, in dates, static conclusion => conclusion.On, static conclusion => conclusion.ShortcomingsFound);

    public static long? InspectionsOfHead(MemberDossier dossier, EvaluationDates dates) =>
        Of(dossier, in dates, static about => about == InspectionSubject.HeadResponsibility);

    public static long? InspectionsOfUnity(MemberDossier dossier, EvaluationDates dates) =>
        Of(dossier, in dates, static about => about == InspectionSubject.Unity);

    public static long? InspectionsOfPersonnelWork(MemberDossier dossier, EvaluationDates dates) =>
        Of(dossier, in dates, static about => about == InspectionSubject.PersonnelWork);

    private static long? Of(MemberDossier dossier, in EvaluationDates dates, Func<InspectionSubject, bool> isAsked)
    {
        if (!dates.IsComplete(dossier.Conduct?.Inspections))
        {
            return null;
        }

        var count = 0L;
        foreach (var conclusion in dossier.Conduct!.Inspections!.Entries)
        {
            if (!dates.Counts(conclusion.On))
            {
                continue;
            }

            if (!conclusion.About.IsKnown)
            {
                return null;
            }

            count += isAsked(conclusion.About) ? 1 : 0;
        }

        return count;
    }

    // What counts is that the act reaches into the counted days of the period; it may be concluded after them.
    private static bool IsOfPeriod(Breach breach, in EvaluationDates dates) =>
        breach.Conclusion.On <= dates.AsOf && dates.FirstDay <= dates.LastCountedDay &&
        breach.Act.From <= dates.LastCountedDay && !(breach.Act.Until <= dates.FirstDay);

    private static bool Stands(DisciplineDecision decision, in EvaluationDates dates) =>
        dates.Counts(decision.On) && !(decision.RevokedOn <= dates.AsOf);
}
