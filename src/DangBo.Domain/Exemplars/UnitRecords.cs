using DangBo.Domain.Rules;

namespace DangBo.Domain.Exemplars;

/// <summary>Reads the facts of the last result in the period of the unit that a member leads; which one was the last, only a
/// complete list tells.</summary>
internal static class UnitRecords
{
    public static long? TasksDue(MemberDossier dossier, EvaluationDates dates) => Last(dossier, in dates)?.TasksDue;

    public static long? TasksCompleted(MemberDossier dossier, EvaluationDates dates) => Last(dossier, in dates)?.TasksCompleted;

    public static long? TargetsMissed(MemberDossier dossier, EvaluationDates dates) => Last(dossier, in dates)?.TargetsMissed;

    public static long? Subunits(MemberDossier dossier, EvaluationDates dates) => Last(dossier, in dates)?.Subunits;

    public static long? SubunitsNotCompleted(MemberDossier dossier, EvaluationDates dates) =>
        Last(dossier, in dates)?.SubunitsNotCompleted;

    public static long? CorruptionDisciplined(MemberDossier dossier, EvaluationDates dates) =>
        Last(dossier, in dates)?.CorruptionDisciplined;

    public static string? Level(MemberDossier dossier, EvaluationDates dates) => Last(dossier, in dates)?.Level?.Value;

    private static UnitResult? Last(MemberDossier dossier, in EvaluationDates dates) =>
        RecordReading.Last(dossier.UnitResults, in dates, static result => result.On);
}
