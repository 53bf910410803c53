using DangBo.Domain.Json.Trees;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>Finds judgments of a dossier that contradict each other, for the slow gear.</summary>
internal static class JudgmentReading
{
    /// <summary>Adds an error for every judgment that contradicts an earlier one.</summary>
    public static void Check(JsonTreeNode node, DocumentErrorCollector errors)
    {
        var judgments = node.Items("judgments")
            .Select(judgment => (Node: judgment, Claim: Claim(judgment))).Where(pair => pair.Claim is not null).ToList();
        foreach (var (first, second) in JudgmentConflicts.Find(judgments.Select(pair => pair.Claim!.Value)))
        {
            errors.Add(
                judgments[second].Node,
                DocumentErrorCodes.ContradictoryJudgments,
                DocumentErrorCollector.PointerArgument("first", judgments[first].Node));
        }
    }

    /// <summary>Takes what can contradict out of a judgment; null where a part of it is not there or not good.</summary>
    private static JudgmentClaim? Claim(JsonTreeNode judgment)
    {
        if (judgment.TextOrNull("ruleSet") is not { } ruleSet || judgment.TextOrNull("criterion") is not { } criterion ||
            judgment.TextOrNull("capacity") is not { } capacity || judgment.DateOrNull("on") is not { } on ||
            judgment.TextOrNull("opinion") is not { } name || RuleNames.Parse<Opinion>(name) is not { } opinion ||
            judgment.Member("period") is not { Kind: JsonTreeKind.Object, IsComplete: true } period ||
            !IsGoodEnd(period.Find("from"), isUntil: false) || !IsGoodEnd(period.Find("until"), isUntil: true) ||
            !IsOrdered(period))
        {
            return null;
        }

        return new(ruleSet, criterion, capacity, on, period.Period(), opinion);
    }

    private static bool IsGoodEnd(JsonTreeNode? end, bool isUntil) =>
        end is null || end.AsDate(isUntil ? EffectivePeriod.LatestUntil : IsoDate.Latest) is not null;

    private static bool IsOrdered(JsonTreeNode period) =>
        period.DateOrNull("from") is not { } from || period.DateOrNull("until") is not { } until || from < until;
}
