using DangBo.Domain.Members;
using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Classifications;

/// <summary>Reads the facts of a collective that no member has: what it is, discipline below it, its plans, what superiors
/// concluded.</summary>
internal static class CollectiveRecords
{
    public static string? Kind(CollectiveDossier dossier, EvaluationDates dates) => dossier.Collective.Kind.Value;

    public static LocalDate? FormedOn(CollectiveDossier dossier, EvaluationDates dates) =>
        RecordReading.Seen(dossier.Collective.FormedOn, in dates);

    public static long? OrganizationsDisciplined(CollectiveDossier dossier, EvaluationDates dates) =>
        CountBelow(dossier, in dates, static decision => IsOf(decision, DisciplinedBelow.AffiliatedOrganization), remedied: false);

    public static long? LeadersDisciplined(CollectiveDossier dossier, EvaluationDates dates) =>
        CountBelow(dossier, in dates, static decision => IsOf(decision, DisciplinedBelow.LeadershipMember), remedied: false);

    public static long? LeadersWarnedOrHeavier(CollectiveDossier dossier, EvaluationDates dates) =>
        CountBelow(dossier, in dates, static decision => IsHeavyOfLeader(decision), remedied: false);

    public static long? SelfRemedied(CollectiveDossier dossier, EvaluationDates dates) =>
        CountBelow(dossier, in dates, static _ => true, remedied: true);

    public static long? Ballots(CollectiveDossier dossier, EvaluationDates dates) => LastVote(dossier, in dates)?.Ballots;

    public static long? High(CollectiveDossier dossier, EvaluationDates dates) => LastVote(dossier, in dates)?.High;

    public static long? Low(CollectiveDossier dossier, EvaluationDates dates) => LastVote(dossier, in dates)?.Low;

    public static long? AdverseConclusions(CollectiveDossier dossier, EvaluationDates dates) => RecordReading.Count(
        dossier.Conclusions, in dates, static conclusion => conclusion.On, static conclusion => conclusion.Adverse);

    public static long? UnfinishedItems(CollectiveDossier dossier, EvaluationDates dates)
    {
        if (!dates.IsComplete(dossier.Plans))
        {
            return null;
        }

        var count = 0L;
        foreach (var plan in dossier.Plans!.Entries)
        {
            if (!plan.IsOfPeriod(in dates))
            {
                continue;
            }

            if (plan.UnfinishedItems is not { } items)
            {
                return null;
            }

            count += items.Count;
        }

        return count;
    }

    private static ConfidenceVote? LastVote(CollectiveDossier dossier, in EvaluationDates dates) =>
        RecordReading.Last(dossier.Confidence, in dates, static vote => vote.On);

    private static bool? IsOf(DisciplineBelow decision, DisciplinedBelow of) => decision.Of.IsKnown ? decision.Of == of : null;

    private static bool? IsHeavyOfLeader(DisciplineBelow decision) => IsOf(decision, DisciplinedBelow.LeadershipMember) is not { } isLeader
        ? null
        : !isLeader ? false : decision.Form.IsKnown ? decision.Form != DisciplineForm.Reprimand : null;

    // Of a decision that might count it must be on record whether the collective had detected and remedied the breach itself.
    private static long? CountBelow(
        CollectiveDossier dossier, in EvaluationDates dates, Func<DisciplineBelow, bool?> counts, bool remedied)
    {
        if (!dates.IsComplete(dossier.Discipline))
        {
            return null;
        }

        var count = 0L;
        foreach (var decision in dossier.Discipline!.Entries)
        {
            if (!dates.Counts(decision.On) || decision.RevokedOn <= dates.AsOf)
            {
                continue;
            }

            var (isMeant, isRemedied) = (counts(decision), decision.SelfDetectedAndRemedied);
            if (isMeant == false || isRemedied == !remedied)
            {
                continue;
            }

            if (isMeant is null || isRemedied is null)
            {
                return null;
            }

            count++;
        }

        return count;
    }
}
