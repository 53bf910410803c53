using DangBo.Domain.Members;
using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Exemplars;

/// <summary>Reads the facts of the last vote of confidence of the period; which one was the last, only a complete list
/// tells.</summary>
internal static class ConfidenceRecords
{
    public static LocalDate? LastVoteOn(MemberDossier dossier, EvaluationDates dates) => Last(dossier, in dates)?.On;

    public static long? Ballots(MemberDossier dossier, EvaluationDates dates) => Last(dossier, in dates)?.Ballots;

    public static long? High(MemberDossier dossier, EvaluationDates dates) => Last(dossier, in dates)?.High;

    public static long? Low(MemberDossier dossier, EvaluationDates dates) => Last(dossier, in dates)?.Low;

    private static ConfidenceVote? Last(MemberDossier dossier, in EvaluationDates dates) =>
        RecordReading.Last(dossier.ConfidenceVotes, in dates, static vote => vote.On);
}
