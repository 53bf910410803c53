using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Json.Kinds;

/// <summary>What of a judgment may contradict another one.</summary>
internal readonly record struct JudgmentClaim(
    string RuleSet, string Criterion, string Capacity, LocalDate On, EffectivePeriod Period, Opinion Opinion)
{
    public static JudgmentClaim Of(Judgment judgment) =>
        new(judgment.RuleSet, judgment.Criterion, judgment.Capacity, judgment.On, judgment.Period, judgment.Opinion);

    public (string, string, string, LocalDate) Question => (RuleSet, Criterion, Capacity, On);

    public bool Contradicts(JudgmentClaim other) =>
        Opinion != other.Opinion && Question == other.Question && Period.Overlaps(other.Period);
}

/// <summary>Finds judgments of one rule set, criterion, capacity and day whose periods overlap and whose opinions
/// differ: a record that holds both says nothing.</summary>
internal static class JudgmentConflicts
{
    private const int FewJudgments = 16;

    /// <summary>Tells whether any two contradict each other.</summary>
    public static bool Any(ValueList<Judgment> judgments)
    {
        if (judgments.Count > FewJudgments)
        {
            return Find(judgments.Select(JudgmentClaim.Of)).Count > 0;
        }

        for (var later = 1; later < judgments.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (JudgmentClaim.Of(judgments[later]).Contradicts(JudgmentClaim.Of(judgments[earlier])))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Finds, for each judgment that contradicts one whose period does not begin later, such a one.</summary>
    /// <param name="claims">The judgments, in document order.</param>
    /// <returns>Pairs of places, the earlier one first; one at least where any two contradict each other.</returns>
    public static List<(int First, int Second)> Find(IEnumerable<JudgmentClaim> claims)
    {
        var found = new List<(int First, int Second)>();
        foreach (var question in claims.Select((claim, place) => (Claim: claim, Place: place)).GroupBy(pair => pair.Claim.Question))
        {
            // In the order of their first days it is enough to know, of each opinion, the period that ends last.
            (JudgmentClaim Claim, int Place)? lastMet = null;
            (JudgmentClaim Claim, int Place)? lastNotMet = null;
            foreach (var judgment in question.OrderBy(pair => pair.Claim.Period.From ?? LocalDate.MinIsoValue))
            {
                var isMet = judgment.Claim.Opinion == Opinion.Met;
                if ((isMet ? lastNotMet : lastMet) is { } other && judgment.Claim.Contradicts(other.Claim))
                {
                    found.Add((Math.Min(judgment.Place, other.Place), Math.Max(judgment.Place, other.Place)));
                }

                ref var last = ref isMet ? ref lastMet : ref lastNotMet;
                if (last is null || End(judgment.Claim) > End(last.Value.Claim))
                {
                    last = judgment;
                }
            }
        }

        return found;
    }

    private static LocalDate End(JudgmentClaim claim) => claim.Period.Until ?? LocalDate.MaxIsoValue;
}
