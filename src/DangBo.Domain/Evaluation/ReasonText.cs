using DangBo.Domain.Rules;
using DangBo.Domain.Texts;

namespace DangBo.Domain.Evaluation;

/// <summary>Says in words what one leaf of a condition tested, on which value, against which threshold.</summary>
internal static class ReasonText
{
    public static LocalizedText Of(Reason reason) => reason.Kind switch
    {
        ReasonKind.Known => new Message(
            reason.Value.IsKnown ? FindingTextCodes.IsRecorded : FindingTextCodes.IsNotRecorded,
            MessageArgument.Of("fact", reason.Fact!.Label)).ToLocalizedText(),
        ReasonKind.ParameterIsSet => new Message(
            reason.Is == reason.Expected ? FindingTextCodes.ParameterIsSet : FindingTextCodes.ParameterIsNotSet,
            MessageArgument.Of("parameter", reason.Parameter!.Label)).ToLocalizedText(),
        ReasonKind.Criterion => new Message(
            FindingTextCodes.CriterionHasVerdict,
            MessageArgument.Of("criterion", reason.Criterion!.Title),
            MessageArgument.Of("verdict", VerdictText.Of(reason.CriterionVerdict!.Value))).ToLocalizedText(),
        _ => Comparison(reason),
    };

    private static LocalizedText Comparison(Reason reason)
    {
        var fact = reason.Fact!;
        if (!reason.Value.IsKnown)
        {
            return new Message(FindingTextCodes.IsNotRecorded, MessageArgument.Of("fact", fact.Label)).ToLocalizedText();
        }

        // A plain yes or no says itself what was asked.
        if (fact.Type == FactType.Boolean && reason.ThresholdAt(0).IsLiteral)
        {
            return new Message(
                FindingTextCodes.FactIs,
                MessageArgument.Of("fact", fact.Label),
                MessageArgument.Of("value", FactValueText.Of(fact, reason.Value))).ToLocalizedText();
        }

        return new Message(
            FindingTextCodes.FactAgainstRequirement,
            MessageArgument.Of("fact", fact.Label),
            MessageArgument.Of("value", FactValueText.Of(fact, reason.Value)),
            MessageArgument.Of("requirement", Asked(reason, fact))).ToLocalizedText();
    }

    // Below a "not" the condition asks for the opposite of what the leaf tests; words of its own say so where there are any.
    private static LocalizedText Asked(Reason reason, Fact fact)
    {
        var test = reason.Test!.Value;
        if (!reason.IsNegated)
        {
            return Requirement(reason, fact, CodeOf(test, fact));
        }

        return OppositeOf(test, fact) is { } opposite
            ? Requirement(reason, fact, opposite)
            : new Message(
                FindingTextCodes.NotTheCase,
                MessageArgument.Of("requirement", Requirement(reason, fact, CodeOf(test, fact)))).ToLocalizedText();
    }

    private static string? OppositeOf(ComparisonTest test, Fact fact) => test switch
    {
        ComparisonTest.Equal => CodeOf(ComparisonTest.NotEqual, fact),
        ComparisonTest.NotEqual => CodeOf(ComparisonTest.Equal, fact),
        ComparisonTest.Greater => CodeOf(ComparisonTest.LessOrEqual, fact),
        ComparisonTest.GreaterOrEqual => CodeOf(ComparisonTest.Less, fact),
        ComparisonTest.Less => CodeOf(ComparisonTest.GreaterOrEqual, fact),
        ComparisonTest.LessOrEqual => CodeOf(ComparisonTest.Greater, fact),
        ComparisonTest.Has => FindingTextCodes.HasNot,
        ComparisonTest.HasAny => FindingTextCodes.HasNone,
        _ => null,
    };

    private static LocalizedText Requirement(Reason reason, Fact fact, string code)
    {
        var test = reason.Test!.Value;
        if (test is ComparisonTest.In or ComparisonTest.Has or ComparisonTest.HasAny or ComparisonTest.HasAll)
        {
            var listed = new List<LocalizedText>(reason.ThresholdCount);
            for (var i = 0; i < reason.ThresholdCount; i++)
            {
                listed.Add(Value(fact, reason.ThresholdAt(i)));
            }

            return new Message(code, MessageArgument.Of("threshold", FindingText.Joined(listed, ", ")))
                .ToLocalizedText();
        }

        var (first, last) = (reason.ThresholdAt(0), reason.ThresholdAt(reason.ThresholdCount - 1));
        var requirement = test == ComparisonTest.Between
            ? new Message(
                code, MessageArgument.Of("low", Value(fact, first)), MessageArgument.Of("high", Value(fact, last)))
            : new Message(code, MessageArgument.Of("threshold", Value(fact, first)));
        var origins = (test == ComparisonTest.Between ? [first, last] : (Threshold[])[first])
            .Where(threshold => !threshold.IsLiteral).Select(Origin).ToArray();
        return origins.Length == 0
            ? requirement.ToLocalizedText()
            : new Message(
                FindingTextCodes.ThresholdFrom,
                MessageArgument.Of("requirement", requirement.ToLocalizedText()),
                MessageArgument.Of("origin", FindingText.Joined(origins))).ToLocalizedText();
    }

    internal static string CodeOf(ComparisonTest test, Fact fact) =>
        $"test.{RuleNames.NameOf(test)}{(fact.Type == FactType.Date ? ".date" : string.Empty)}";

    private static LocalizedText Value(Fact fact, Threshold threshold) => threshold.Fraction is { } fraction
        ? new(fraction)
        : FactValueText.Of(fact, threshold.Value);

    /// <summary>Says where a threshold comes from: the parameter, what is done to its value, and who set what.</summary>
    internal static LocalizedText Origin(ParameterUse parameter, Adjustment? adjustment, ParameterUse? factor) =>
        Adjusted(Use(parameter), adjustment, factor);

    private static LocalizedText Origin(Threshold threshold)
    {
        var origin = threshold.Fact is { } fact
            ? new Message(
                FindingTextCodes.OriginFact,
                MessageArgument.Of("fact", fact.Label),
                MessageArgument.Of("value", FactValueText.Of(fact, threshold.BaseValue))).ToLocalizedText()
            : Use(threshold.Parameter!.Value);
        return Adjusted(origin, threshold.Adjustment, threshold.Factor);
    }

    private static LocalizedText Adjusted(LocalizedText origin, Adjustment? adjustment, ParameterUse? factor) => adjustment switch
    {
        TimesParameter => Adjusted(FindingTextCodes.Times, origin, Use(factor!.Value)),
        TimesNumber times => Adjusted(FindingTextCodes.Times, origin, FactValueText.Number(times.Factor, null)),
        TimesFraction times => Adjusted(FindingTextCodes.Times, origin, new(times.ToText())),
        ShiftedBy shift => Adjusted(
            shift.Backward ? FindingTextCodes.Minus : FindingTextCodes.Plus, origin, SpanText.Of(shift.Span)),
        _ => origin,
    };

    private static LocalizedText Adjusted(string code, LocalizedText origin, LocalizedText by) =>
        new Message(code, MessageArgument.Of("origin", origin), MessageArgument.Of("by", by)).ToLocalizedText();

    private static LocalizedText Use(ParameterUse use)
    {
        var code = use.Overlay is not null
            ? FindingTextCodes.ParameterByOverlay
            : use.IsDefault
                ? FindingTextCodes.ParameterByDefault
                : use.Value.IsKnown ? FindingTextCodes.ParameterByText : FindingTextCodes.ParameterUnset;
        return new Message(
            code,
            MessageArgument.Of("parameter", use.Definition.Label),
            MessageArgument.Of("value", FactValueText.Of(use.Definition, use.Value)),
            MessageArgument.Of("overlay", use.Overlay ?? string.Empty)).ToLocalizedText();
    }
}
