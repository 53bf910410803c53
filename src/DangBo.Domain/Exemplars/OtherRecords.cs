using DangBo.Domain.Rules;

namespace DangBo.Domain.Exemplars;

/// <summary>Reads the facts that only count the entries of a list: training, initiatives, gifts, offers to resign.</summary>
internal static class OtherRecords
{
    public static long? Training(MemberDossier dossier, EvaluationDates dates) =>
        RecordReading.Count(dossier.Training, in dates, static training => training.On);

    public static long? Initiatives(MemberDossier dossier, EvaluationDates dates) =>
        RecordReading.Count(dossier.Initiatives, in dates, static initiative => initiative.On);

    public static long? Gifts(MemberDossier dossier, EvaluationDates dates) =>
        RecordReading.Count(dossier.Gifts, in dates, static gift => gift.On);

    public static long? ResignationOffers(MemberDossier dossier, EvaluationDates dates) =>
        RecordReading.Count(dossier.ResignationOffers, in dates, static offer => offer.On);
}
