using DangBo.Domain.Classifications;
using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Exemplars;

/// <summary>Reads the facts of what a member did as a leader.</summary>
internal static class LeadershipRecords
{
    public static long? Directions(MemberDossier dossier, EvaluationDates dates)
    {
        if (!dates.IsComplete(dossier.Leadership?.Directions))
        {
            return null;
        }

        var count = 0L;
        foreach (var direction in dossier.Leadership!.Directions!.Entries)
        {
            count += dates.Counts(direction.On) ? 1 : 0;
        }

        return count;
    }

    public static long? Praise(MemberDossier dossier, EvaluationDates dates) =>
        CountFeedback(dossier, in dates, FeedbackKind.Praise);

    public static long? Corrections(MemberDossier dossier, EvaluationDates dates) =>
        CountFeedback(dossier, in dates, FeedbackKind.Correction);

    public static bool? PlanResultEstablished(MemberDossier dossier, EvaluationDates dates)
    {
        foreach (var plan in Results(dossier))
        {
            if (plan.IsOfPeriod(in dates))
            {
                return true;
            }
        }

        return dates.IsClosed(dossier.Leadership?.CollectivePlans) ? false : null;
    }

    public static long? UnfinishedItems(MemberDossier dossier, EvaluationDates dates) =>
        CountUnfinished(dossier, in dates, (_, _, _, _) => true);

    public static long? ItemsAnswered(MemberDossier dossier, EvaluationDates dates) =>
        dates.IsComplete(dossier.Leadership?.ResponsibilityStatements)
            ? CountUnfinished(dossier, in dates, IsAnswered)
            : null;

    public static bool? StatementMade(MemberDossier dossier, EvaluationDates dates)
    {
        foreach (var plan in Results(dossier))
        {
            foreach (var statement in Statements(dossier))
            {
                if (plan.IsOfPeriod(in dates) && statement.Plan == plan.Id && statement.On <= dates.AsOf)
                {
                    return true;
                }
            }
        }

        return dates.IsClosed(dossier.Leadership?.ResponsibilityStatements) ? false : null;
    }

    private static ReadOnlySpan<CollectivePlanResult> Results(MemberDossier dossier) =>
        dossier.Leadership?.CollectivePlans is { } plans ? plans.Entries.AsSpan() : [];

    private static ReadOnlySpan<ResponsibilityStatement> Statements(MemberDossier dossier) =>
        dossier.Leadership?.ResponsibilityStatements is { } statements ? statements.Entries.AsSpan() : [];

    private static long? CountFeedback(MemberDossier dossier, in EvaluationDates dates, FeedbackKind kind)
    {
        if (!dates.IsComplete(dossier.Leadership?.Feedback))
        {
            return null;
        }

        var count = 0L;
        foreach (var feedback in dossier.Leadership!.Feedback!.Entries)
        {
            if (!dates.Counts(feedback.On))
            {
                continue;
            }

            if (!feedback.Kind.IsKnown)
            {
                return null;
            }

            count += feedback.Kind == kind ? 1 : 0;
        }

        return count;
    }

    private static long? CountUnfinished(
        MemberDossier dossier,
        in EvaluationDates dates,
        Func<MemberDossier, CollectivePlanResult, UnfinishedItem, LocalDate, bool> counts)
    {
        if (!dates.IsComplete(dossier.Leadership?.CollectivePlans))
        {
            return null;
        }

        var count = 0L;
        foreach (var plan in Results(dossier))
        {
            if (!plan.IsOfPeriod(in dates))
            {
                continue;
            }

            if (plan.UnfinishedItems is not { } items)
            {
                return null;
            }

            foreach (var item in items)
            {
                count += counts(dossier, plan, item, dates.AsOf) ? 1 : 0;
            }
        }

        return count;
    }

    private static bool IsAnswered(MemberDossier dossier, CollectivePlanResult plan, UnfinishedItem item, LocalDate asOf)
    {
        foreach (var statement in Statements(dossier))
        {
            if (statement.Plan == plan.Id && statement.On <= asOf && statement.Items?.Contains(item.Id) == true)
            {
                return true;
            }
        }

        return false;
    }
}
