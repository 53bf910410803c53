using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>Draws the verdict of each criterion. The one place where conditions become verdicts.</summary>
internal static class Engine
{
    /// <summary>Fills <see cref="Frame.Verdicts"/>.</summary>
    /// <param name="rules">The bound rule set.</param>
    /// <param name="frame">What conditions read.</param>
    /// <param name="judged">What the bodies judged, by the place among the judged criteria.</param>
    public static void Decide(BoundRuleSet rules, ref Frame frame, scoped ReadOnlySpan<Verdict> judged) =>
        Decide(rules, rules.Order, ref frame, judged);

    /// <summary>Fills <see cref="Frame.Verdicts"/> for some criteria, each of which comes after those it asks.</summary>
    public static void Decide(
        BoundRuleSet rules, scoped ReadOnlySpan<int> order, ref Frame frame, scoped ReadOnlySpan<Verdict> judged)
    {
        if (order.IsEmpty)
        {
            return;
        }

        var ruleSetApplies = rules.AppliesWhen is null ? Kleene.True : rules.AppliesWhen.Test(ref frame);
        foreach (var index in order)
        {
            frame.Verdicts[index] = Decide(rules.Criteria[index], ruleSetApplies, ref frame, judged);
        }
    }

    /// <summary>Draws the overall verdict: a <c>must</c> that is not met, else one that is open, else one that is met.</summary>
    public static Verdict Overall(BoundRuleSet rules, ReadOnlySpan<Verdict> verdicts)
    {
        var overall = Verdict.NotApplicable;
        for (var i = 0; i < verdicts.Length; i++)
        {
            if (rules.Criteria[i].Definition.Severity == Severity.Should)
            {
                continue;
            }

            switch (verdicts[i])
            {
                case Verdict.NotMet:
                    return Verdict.NotMet;
                case Verdict.Undetermined:
                    overall = Verdict.Undetermined;
                    break;
                case Verdict.Met when overall == Verdict.NotApplicable:
                    overall = Verdict.Met;
                    break;
                default:
                    break;
            }
        }

        return overall;
    }

    /// <summary>Finds, for each judged criterion, the last judgment that counts.</summary>
    /// <param name="rules">The bound rule set.</param>
    /// <param name="judgments">The judgments on record.</param>
    /// <param name="dates">The dates of the evaluation.</param>
    /// <param name="counted">Filled with the judgment that counts for each judged criterion, or null.</param>
    /// <param name="remarks">Gets a remark for what did not count; null where nobody asks.</param>
    public static void FindJudgments(
        BoundRuleSet rules, ValueList<Judgment> judgments, in EvaluationDates dates, Span<Judgment?> counted, List<Remark>? remarks)
    {
        if (judgments.Count == 0)
        {
            return;
        }

        TellUnused(rules, judgments, in dates, remarks);
        foreach (var criterion in rules.Criteria)
        {
            if (criterion.JudgmentIndex >= 0)
            {
                counted[criterion.JudgmentIndex] = LastOf(rules, criterion.Definition, judgments, in dates, remarks);
            }
        }
    }

    private static Verdict Decide(BoundCriterion criterion, Kleene applies, ref Frame frame, scoped ReadOnlySpan<Verdict> judged)
    {
        if (criterion.AppliesWhen is not null && applies != Kleene.False)
        {
            applies = applies.And(criterion.AppliesWhen.Test(ref frame));
        }

        if (applies != Kleene.True)
        {
            return applies == Kleene.False ? Verdict.NotApplicable : Verdict.Undetermined;
        }

        if (criterion.JudgmentIndex >= 0)
        {
            return judged[criterion.JudgmentIndex];
        }

        var met = Kleene.True;
        foreach (var condition in criterion.MetWhen)
        {
            met = met.And(condition.Test(ref frame));
            if (met == Kleene.False)
            {
                return Verdict.NotMet;
            }
        }

        return met == Kleene.True ? Verdict.Met : Verdict.Undetermined;
    }

    // A judgment of another period is no mistake: a dossier holds all of them. One that can never count is told.
    private static void TellUnused(BoundRuleSet rules, ValueList<Judgment> judgments, in EvaluationDates dates, List<Remark>? remarks)
    {
        if (remarks is null)
        {
            return;
        }

        foreach (var judgment in judgments)
        {
            if (judgment.RuleSet == rules.Definition.Id && judgment.On <= dates.AsOf &&
                (!Array.Exists(rules.Criteria, criterion => criterion.JudgmentIndex >= 0 && criterion.Definition.Id == judgment.Criterion) ||
                 (dates.AreWithin(judgment.Period) && judgment.On < dates.FirstDay)))
            {
                remarks.Add(new()
                {
                    Code = RemarkCodes.JudgmentNotUsed,
                    Criterion = judgment.Criterion,
                    Detail = IsoDate.Format(judgment.On),
                });
            }
        }
    }

    private static Judgment? LastOf(
        BoundRuleSet rules, Criterion criterion, ValueList<Judgment> judgments, in EvaluationDates dates, List<Remark>? remarks)
    {
        Judgment? last = null;
        var differ = false;
        foreach (var judgment in judgments)
        {
            if (judgment.Criterion != criterion.Id || judgment.RuleSet != rules.Definition.Id || judgment.On > dates.AsOf ||
                judgment.On < dates.FirstDay || !dates.AreWithin(judgment.Period))
            {
                continue;
            }

            if (!criterion.Judges.AsSpan().Contains(judgment.Capacity))
            {
                remarks?.Add(new() { Code = RemarkCodes.JudgmentByUnnamedBody, Criterion = criterion.Id, Detail = judgment.Capacity });
                continue;
            }

            if (last is not null && judgment.On == last.On)
            {
                differ |= judgment.Opinion != last.Opinion;
            }
            else if (last is null || judgment.On > last.On)
            {
                (last, differ) = (judgment, false);
            }
        }

        if (differ)
        {
            remarks?.Add(new() { Code = RemarkCodes.JudgmentsDiffer, Criterion = criterion.Id, Detail = IsoDate.Format(last!.On) });
            return null;
        }

        return last;
    }
}
