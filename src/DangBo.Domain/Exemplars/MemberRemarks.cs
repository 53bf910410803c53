using DangBo.Domain.Organizations;
using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Exemplars;

/// <summary>Says what of a dossier was read, kept and not used: entries after the as-of day, codes this version does not know.</summary>
internal static class MemberRemarks
{
    public static IEnumerable<Remark> Of(MemberDossier dossier, EvaluationDates dates)
    {
        var later = Later(dossier, dates.AsOf);
        var unknown = UnknownCodes(dossier);
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
            Later(dossier.Judgments, asOf, judgment => judgment.On);
    }

    private static int Later<T>(RecordList<T>? records, LocalDate asOf, Func<T, LocalDate?> on) => Later(records?.Entries, asOf, on);

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

    private static SortedSet<string>? UnknownCodes(MemberDossier dossier)
    {
        SortedSet<string>? unknown = null;
        foreach (var mandate in dossier.Mandates is { } mandates ? mandates.Entries.AsSpan() : [])
        {
            Add<Position>(mandate.Position);
            Add(mandate.Organization?.Kind);
            Add(mandate.Mode);
        }

        foreach (var plan in dossier.FollowPlans is { } plans ? plans.Entries.AsSpan() : [])
        {
            foreach (var item in plan.Items is { } items ? items.AsSpan() : [])
            {
                Add(item.Outcome?.Result);
            }
        }

        foreach (var feedback in dossier.Leadership?.Feedback is { } given ? given.Entries.AsSpan() : [])
        {
            Add<FeedbackKind>(feedback.Kind);
            Add(feedback.Recipient);
        }

        foreach (var direction in dossier.Leadership?.Directions is { } issued ? issued.Entries.AsSpan() : [])
        {
            Add(direction.Form);
        }

        foreach (var plan in dossier.Leadership?.CollectivePlans is { } results ? results.Entries.AsSpan() : [])
        {
            foreach (var item in plan.UnfinishedItems is { } items ? items.AsSpan() : [])
            {
                Add<UnfinishedState>(item.State);
            }
        }

        return unknown;

        void Add<TCode>(TCode? code)
            where TCode : struct, ICode<TCode>
        {
            if (code is { IsKnown: false } kept)
            {
                (unknown ??= new(StringComparer.Ordinal)).Add(kept.Value);
            }
        }
    }
}
