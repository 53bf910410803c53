using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>Draws the verdict of each criterion, condition by condition; <see cref="ConditionPass"/> does the same in one pass.</summary>
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
    /// <param name="seen">The verdicts that <c>must</c> criteria have: bit n for the verdict of that number.</param>
    public static Verdict Overall(int seen)
    {
        return Saw(Verdict.NotMet) ? Verdict.NotMet
            : Saw(Verdict.Undetermined) ? Verdict.Undetermined
            : Saw(Verdict.Met) ? Verdict.Met : Verdict.NotApplicable;

        bool Saw(Verdict verdict) => (seen >> (int)verdict & 1) != 0;
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

        if (criterion.JudgmentIndex >= 0 || applies != Kleene.True)
        {
            return VerdictOf(applies, criterion.JudgmentIndex >= 0 ? judged[criterion.JudgmentIndex] : Verdict.Undetermined);
        }

        var met = Kleene.True;
        foreach (var condition in criterion.MetWhen)
        {
            met = met.And(condition.Test(ref frame));
        }

        return VerdictOf(applies, met);
    }

    /// <summary>Draws a verdict from whether the criterion applies and what its condition came to.</summary>
    public static Verdict VerdictOf(Kleene applies, Kleene met)
    {
        // Two bits for each verdict; by what the condition came to, then by whether the criterion applies.
        const int WhenFalse = (int)Verdict.NotApplicable * 0b01_01_01;
        const int WhenUnknown = (int)Verdict.Undetermined;
        const int WhenTrue = ((int)Verdict.Met << 4) | ((int)Verdict.Undetermined << 2) | (int)Verdict.NotMet;
        const int All = (WhenTrue << 12) | (WhenUnknown << 6) | WhenFalse;
        return unchecked((Verdict)(All >> ((6 * (int)applies) + (2 * (int)met)) & 3));
    }

    /// <summary>Draws a verdict from whether the criterion applies and what a body judged.</summary>
    public static Verdict VerdictOf(Kleene applies, Verdict judged) => applies switch
    {
        Kleene.False => Verdict.NotApplicable,
        Kleene.Unknown => Verdict.Undetermined,
        _ => judged,
    };

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
                (judgment.Period.Overlaps(dates.Period) &&
                    !Array.Exists(rules.Criteria, criterion => criterion.JudgmentIndex >= 0 && criterion.Definition.Id == judgment.Criterion) ||
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
