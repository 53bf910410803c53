using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Exemplars;

/// <summary>Reads the facts of the commitment of the year of the last counted day.</summary>
internal static class CommitmentRecords
{
    public static LocalDate? FiledOn(MemberDossier dossier, EvaluationDates dates) =>
        RecordReading.Seen(Commitment(dossier, in dates)?.FiledOn, in dates);

    public static bool? Filed(MemberDossier dossier, EvaluationDates dates) =>
        RecordReading.YesOrYearClosed(FiledOn(dossier, dates) is not null, dossier.Commitments, in dates);

    public static long? Sections(MemberDossier dossier, EvaluationDates dates) =>
        Commitment(dossier, in dates) is { } commitment && !(commitment.FiledOn > dates.AsOf) ? commitment.Sections : null;

    public static LocalDate? ReviewedOn(MemberDossier dossier, EvaluationDates dates) =>
        RecordReading.Seen(Commitment(dossier, in dates)?.ReviewedOn, in dates);

    public static bool? Reviewed(MemberDossier dossier, EvaluationDates dates) =>
        RecordReading.YesOrYearClosed(ReviewedOn(dossier, dates) is not null, dossier.Commitments, in dates);

    private static CultivationCommitment? Commitment(MemberDossier dossier, in EvaluationDates dates) =>
        RecordReading.OfYear(dossier.Commitments, in dates, static commitment => commitment.Year);
}
