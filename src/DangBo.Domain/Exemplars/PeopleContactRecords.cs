using DangBo.Domain.Rules;

namespace DangBo.Domain.Exemplars;

/// <summary>Reads the facts of a member's contact with the people.</summary>
internal static class PeopleContactRecords
{
    public static long? ReceptionsDue(MemberDossier dossier, EvaluationDates dates) =>
        RecordReading.Sum(dossier.PeopleContact?.Receptions, in dates, static reception => reception.On, static reception => reception.Due);

    public static long? ReceptionsHeld(MemberDossier dossier, EvaluationDates dates) =>
        RecordReading.Sum(dossier.PeopleContact?.Receptions, in dates, static reception => reception.On, static reception => reception.Held);

    public static long? PetitionsDue(MemberDossier dossier, EvaluationDates dates) =>
        RecordReading.Sum(dossier.PeopleContact?.Petitions, in dates, static petitions => petitions.On, static petitions => petitions.Due);

    public static long? PetitionsInTime(MemberDossier dossier, EvaluationDates dates) =>
        RecordReading.Sum(dossier.PeopleContact?.Petitions, in dates, static petitions => petitions.On, static petitions => petitions.InTime);

    public static long? ResidenceComments(MemberDossier dossier, EvaluationDates dates) =>
        RecordReading.Count(dossier.PeopleContact?.ResidenceComments, in dates, static comment => comment.On);
}
