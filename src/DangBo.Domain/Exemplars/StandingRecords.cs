using DangBo.Domain.Classifications;
using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Exemplars;

/// <summary>Reads the facts of how a member stands when a year is classified: membership, absence, official rating, own
/// reports.</summary>
internal static class StandingRecords
{
    public static LocalDate? AdmittedOn(MemberDossier dossier, EvaluationDates dates) =>
        RecordReading.Seen(dossier.Member.Membership?.AdmittedOn, in dates);

    public static bool? Exempt(MemberDossier dossier, EvaluationDates dates) => Is(dossier, in dates, DispensationKind.Exempt);

    public static bool? Suspended(MemberDossier dossier, EvaluationDates dates) => Is(dossier, in dates, DispensationKind.Suspended);

    public static bool? OfficiallyRated(MemberDossier dossier, EvaluationDates dates) =>
        RecordReading.YesOrClosed(Rating(dossier, in dates) is not null, dossier.OfficialRatings, in dates);

    public static string? OfficialRating(MemberDossier dossier, EvaluationDates dates) => Rating(dossier, in dates)?.Level.Value;

    public static long? SelfReportsRemedied(MemberDossier dossier, EvaluationDates dates)
    {
        if (!dates.IsComplete(dossier.SelfReports))
        {
            return null;
        }

        var count = 0L;
        foreach (var report in dossier.SelfReports!.Entries)
        {
            count += dates.Counts(report.On) && report.RemediedOn <= dates.AsOf ? 1 : 0;
        }

        return count;
    }

    // Of each leave its days within the period, up to the last that counts; the months that it fills, from its first day there.
    public static long? SickMonths(MemberDossier dossier, EvaluationDates dates)
    {
        if (!dates.IsComplete(dossier.Absences))
        {
            return null;
        }

        var end = dates.LastCountedDay.PlusDays(1);
        var months = 0L;
        foreach (var absence in dossier.Absences!.Entries)
        {
            var from = LocalDate.Max(absence.From, dates.FirstDay);
            var until = absence.Until < end ? absence.Until.Value : end;
            if (from >= until || (absence.Reason.IsKnown && absence.Reason != AbsenceReason.SickLeave))
            {
                continue;
            }

            var whole = Period.Between(from, until, PeriodUnits.Months).Months;
            if (whole > 0 && !absence.Reason.IsKnown)
            {
                return null;
            }

            months += whole;
        }

        return months;
    }

    // What holds on the last day that counts; that nothing does, only a complete list of known kinds tells.
    private static bool? Is(MemberDossier dossier, in EvaluationDates dates, DispensationKind kind)
    {
        var isKnown = dates.IsComplete(dossier.Dispensations);
        foreach (var dispensation in dossier.Dispensations is { } dispensations ? dispensations.Entries.AsSpan() : [])
        {
            if (!dispensation.Period.Contains(dates.LastCountedDay))
            {
                continue;
            }

            if (dispensation.Kind == kind)
            {
                return true;
            }

            isKnown &= dispensation.Kind.IsKnown;
        }

        return isKnown ? false : null;
    }

    private static OfficialRating? Rating(MemberDossier dossier, in EvaluationDates dates) =>
        RecordReading.OfYear(dossier.OfficialRatings, in dates, static rating => rating.Year) is { } rating && !(rating.On > dates.AsOf)
            ? rating
            : null;
}
