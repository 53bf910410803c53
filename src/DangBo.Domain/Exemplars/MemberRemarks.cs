using DangBo.Domain.Classifications;
using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Exemplars;

/// <summary>Says what of a dossier was read, kept and not used: entries after the as-of day, codes this version does not know.</summary>
internal static class MemberRemarks
{
    public static IEnumerable<Remark> Of(MemberDossier dossier, EvaluationDates dates)
    {
        var later = Later(dossier, dates.AsOf);
        var unknown = UnknownCodeScan.In(dossier);
        var unmatched = Unmatched(dossier);
        return later == 0 && unknown is null && unmatched is null
            ? []
            : [
                .. later == 0 ? [] : (Remark[])[new() { Code = RemarkCodes.EntriesAfterAsOf, Count = later }],
                .. (unmatched ?? []).Select(name => new Remark { Code = RemarkCodes.StatementNotMatched, Detail = name }),
                .. (unknown ?? []).Select(code => new Remark { Code = RemarkCodes.UnknownCodeKept, Detail = code }),
            ];
    }

    private static int Later(MemberDossier dossier, LocalDate asOf)
    {
        var leadership = dossier.Leadership;
        return Later(dossier.Study, asOf, record => record.On) +
            Later(dossier.FollowPlans, asOf, plan => plan.RegisteredOn) +
            Later(dossier.SelfCriticism, asOf, review => review.On) +
            Later(leadership?.Directions, asOf, direction => direction.On) +
            Later(leadership?.Feedback, asOf, feedback => feedback.On) +
            Later(leadership?.CollectivePlans, asOf, plan => plan.On) +
            Later(leadership?.ResponsibilityStatements, asOf, statement => statement.On) +
            LaterConduct(dossier, asOf) +
            LaterOther(dossier, asOf) +
            LaterReviewed(dossier, asOf) +
            Later(dossier.Judgments, asOf, judgment => judgment.On);
    }

    private static int LaterConduct(MemberDossier dossier, LocalDate asOf) =>
        Later(dossier.Conduct?.Breaches, asOf, breach => breach.Conclusion.On) +
        Later(dossier.Conduct?.DisciplineDecisions, asOf, decision => decision.On) +
        Later(dossier.Conduct?.Inspections, asOf, conclusion => conclusion.On) +
        Later(dossier.Assets?.Declarations, asOf, declaration => declaration.FiledOn) +
        Later(dossier.Assets?.Verifications, asOf, verification => verification.On) +
        Later(dossier.CorrectionPlans, asOf, plan => plan.FiledOn) +
        Later(dossier.ConfidenceVotes, asOf, vote => vote.On);

    private static int LaterOther(MemberDossier dossier, LocalDate asOf) =>
        Later(dossier.CellLife?.Dues, asOf, dues => dues.On) +
        Later(dossier.CellLife?.Meetings, asOf, meetings => meetings.On) +
        Later(dossier.PeopleContact?.Receptions, asOf, reception => reception.On) +
        Later(dossier.PeopleContact?.Petitions, asOf, petitions => petitions.On) +
        Later(dossier.PeopleContact?.ResidenceComments, asOf, comment => comment.On) +
        Later(dossier.Commitments, asOf, commitment => commitment.FiledOn) +
        Later(dossier.Training, asOf, training => training.On) +
        Later(dossier.Initiatives, asOf, initiative => initiative.On) +
        Later(dossier.Gifts, asOf, gift => gift.On) +
        Later(dossier.ResignationOffers, asOf, offer => offer.On);

    private static int LaterReviewed(MemberDossier dossier, LocalDate asOf) =>
        ReviewRemarks.Later(dossier, asOf) +
        Later(dossier.OfficialRatings, asOf, rating => rating.On) +
        Later(dossier.Absences, asOf, absence => absence.From) +
        Later(dossier.Dispensations, asOf, dispensation => dispensation.Period.From) +
        Later(dossier.UnitResults, asOf, result => result.On) +
        Later(dossier.SelfReports, asOf, report => report.On);

    private static int Later<T>(RecordList<T>? records, LocalDate asOf, Func<T, LocalDate?> on) => RecordReading.Later(records, asOf, on);

    private static int Later<T>(ValueList<T>? entries, LocalDate asOf, Func<T, LocalDate?> on)
    {
        var count = 0;
        foreach (var entry in entries is null ? [] : entries.AsSpan())
        {
            count += on(entry) > asOf ? 1 : 0;
        }

        return count;
    }

    // A slip of the pen in an id would otherwise turn an answer that was given into one that was not.
    private static SortedSet<string>? Unmatched(MemberDossier dossier)
    {
        SortedSet<string>? unmatched = null;
        foreach (var statement in dossier.Leadership?.ResponsibilityStatements is { } statements ? statements.Entries.AsSpan() : [])
        {
            var plan = dossier.Leadership!.CollectivePlans?.Entries.FirstOrDefault(result => result.Id == statement.Plan);
            if (plan is null)
            {
                (unmatched ??= new(StringComparer.Ordinal)).Add(statement.Plan);
                continue;
            }

            foreach (var item in statement.Items is { } items && plan.UnfinishedItems is not null ? items.AsSpan() : [])
            {
                if (!plan.UnfinishedItems!.Any(unfinished => unfinished.Id == item))
                {
                    (unmatched ??= new(StringComparer.Ordinal)).Add($"{statement.Plan}/{item}");
                }
            }
        }

        return unmatched;
    }
}
