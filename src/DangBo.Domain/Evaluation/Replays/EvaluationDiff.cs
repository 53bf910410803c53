using Ardalis.GuardClauses;
using DangBo.Domain.Texts;

namespace DangBo.Domain.Evaluation.Replays;

/// <summary>What of an evaluation a difference is about: a closed set.</summary>
public enum DifferencePart : byte
{
    /// <summary>What it was made from: the library, the subject, the rules, the dates, the facts and judgments.</summary>
    Basis = 0,

    /// <summary>What was answered: the verdict, the level, the points, the entitlements, the verdict of a criterion.</summary>
    Answer,

    /// <summary>Why: decisive reasons, what is missing or awaited, remedies, evidence, judgments.</summary>
    Reason,

    /// <summary>What stands beside it: citations, texts, remarks, what is not covered.</summary>
    Wording,
}

/// <summary>One difference between two evaluations.</summary>
public sealed record EvaluationDifference
{
    /// <summary>Gets what it is about.</summary>
    public required DifferencePart Part { get; init; }

    /// <summary>Gets the id of the criterion it is of; null where it is of the evaluation as a whole.</summary>
    public string? Criterion { get; init; }

    /// <summary>Gets what differs; the arguments may hold values of the record.</summary>
    public required Message Message { get; init; }

    /// <summary>Gets the stable code, one of <see cref="EvaluationDiffCodes"/>.</summary>
    public string Code => Message.Code;

    /// <summary>Writes the difference for people.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The words.</returns>
    public string Text(Language language) => Message.In(language);

    /// <summary>Tells which difference it is, and no value of the record.</summary>
    /// <returns>The code and the criterion.</returns>
    public override string ToString() => Criterion is null ? Code : $"{Code} {Criterion}";
}

/// <summary>What differs between two evaluations: one that was stored, and the same evaluated again.</summary>
/// <remarks>
/// Nothing differs exactly where the two are equal. Where the basis is the same and the answer is not, one of the two was
/// not made by this library as it stands. Equality is by both evaluations.
/// </remarks>
public sealed record EvaluationDiff
{
    private EvaluationDiff()
    {
    }

    /// <summary>Gets the evaluation before.</summary>
    public required StoredEvaluation Before { get; init; }

    /// <summary>Gets the evaluation after.</summary>
    public required StoredEvaluation After { get; init; }

    /// <summary>Gets what differs: what the evaluations were made from, the answer, then criterion by criterion, then the rest.</summary>
    public required ValueList<EvaluationDifference> Differences { get; init; }

    /// <summary>Gets whether nothing differs.</summary>
    public bool IsEmpty => Differences.Count == 0;

    /// <summary>Gets whether both give the same answer, overall and of every criterion, for whatever reasons.</summary>
    public bool IsSameAnswer => !Differences.Any(difference => difference.Part == DifferencePart.Answer);

    /// <summary>Compares two evaluations.</summary>
    /// <param name="before">One evaluation, such as one that was stored.</param>
    /// <param name="after">The other.</param>
    /// <returns>What differs.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static EvaluationDiff Of(StoredEvaluation before, StoredEvaluation after) => new()
    {
        Before = Guard.Against.Null(before),
        After = Guard.Against.Null(after),
        Differences = EvaluationComparer.Compare(before, after).ToValueList(),
    };

    /// <summary>Compares an evaluation that was stored with a report that was made anew.</summary>
    /// <param name="before">The stored evaluation.</param>
    /// <param name="after">The report.</param>
    /// <returns>What differs.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static EvaluationDiff Of(StoredEvaluation before, Report after) =>
        Of(before, StoredEvaluation.Of(Guard.Against.Null(after)));

    /// <summary>Writes what differs for people: one line a difference.</summary>
    /// <param name="language">The language.</param>
    /// <returns>
    /// Lines that each end in a line feed; one that says so where nothing differs. What authors and records give is shown
    /// as text, and is never a command to a terminal.
    /// </returns>
    public string ToText(Language language) => IsEmpty
        ? new Message(EvaluationDiffCodes.Nothing).In(language) + "\n"
        : string.Concat(Differences.Select(difference => PageText.OneLine(difference.Text(language)) + "\n"));

    /// <summary>Tells how much differs, and no value of the record.</summary>
    /// <returns>The ids and the number of differences.</returns>
    public override string ToString() => FormattableString.Invariant($"{Before} / {After}: {Differences.Count}");
}

/// <summary>The codes of what can differ between two evaluations.</summary>
public static class EvaluationDiffCodes
{
    /// <summary>Nothing differs.</summary>
    public const string Nothing = "replay.nothing";

    /// <summary>The version of the library.</summary>
    public const string Library = "replay.library";

    /// <summary>The kind or the id of the subject.</summary>
    public const string Subject = "replay.subject";

    /// <summary>The id of the rule set.</summary>
    public const string RuleSet = "replay.ruleSet";

    /// <summary>The version of the rule set.</summary>
    public const string RuleSetVersion = "replay.ruleSetVersion";

    /// <summary>The content of the rule set, under one version.</summary>
    public const string RuleSetContent = "replay.ruleSetContent";

    /// <summary>The days on which the rule set is in force.</summary>
    public const string RuleSetEffective = "replay.ruleSetEffective";

    /// <summary>How well those days are known.</summary>
    public const string RuleSetVerification = "replay.ruleSetVerification";

    /// <summary>An overlay that the evaluation before had not.</summary>
    public const string OverlayAdded = "replay.overlayAdded";

    /// <summary>An overlay that the evaluation after has not.</summary>
    public const string OverlayRemoved = "replay.overlayRemoved";

    /// <summary>The version of an overlay.</summary>
    public const string OverlayVersion = "replay.overlayVersion";

    /// <summary>The content of an overlay, under one version.</summary>
    public const string OverlayContent = "replay.overlayContent";

    /// <summary>The order of the overlays.</summary>
    public const string OverlayOrder = "replay.overlayOrder";

    /// <summary>The day up to which records count.</summary>
    public const string AsOf = "replay.asOf";

    /// <summary>The period judged.</summary>
    public const string Period = "replay.period";

    /// <summary>The day whose rules were asked.</summary>
    public const string RulesAsOf = "replay.rulesAsOf";

    /// <summary>The facts or the judgments that were read.</summary>
    public const string Facts = "replay.facts";

    /// <summary>The overall verdict, or an answer of another kind.</summary>
    public const string Answer = "replay.answer";

    /// <summary>The level, or the levels still possible.</summary>
    public const string Level = "replay.level";

    /// <summary>The points, or their range.</summary>
    public const string Score = "replay.score";

    /// <summary>The verdict of an entitlement.</summary>
    public const string Entitlement = "replay.entitlement";

    /// <summary>The order of the entitlements.</summary>
    public const string EntitlementOrder = "replay.entitlementOrder";

    /// <summary>Whether the answer is provisional.</summary>
    public const string Provisional = "replay.provisional";

    /// <summary>A criterion that the evaluation before had not.</summary>
    public const string FindingAdded = "replay.findingAdded";

    /// <summary>A criterion that the evaluation after has not.</summary>
    public const string FindingRemoved = "replay.findingRemoved";

    /// <summary>The order of the criteria.</summary>
    public const string FindingOrder = "replay.findingOrder";

    /// <summary>The verdict of a criterion.</summary>
    public const string FindingVerdict = "replay.findingVerdict";

    /// <summary>Whether the verdict of a criterion is provisional.</summary>
    public const string FindingProvisional = "replay.findingProvisional";

    /// <summary>Whether a criterion weighs on the overall verdict.</summary>
    public const string FindingSeverity = "replay.findingSeverity";

    /// <summary>The overlay that added a criterion.</summary>
    public const string FindingOverlay = "replay.findingOverlay";

    /// <summary>A reason that did not decide before.</summary>
    public const string ReasonAdded = "replay.reasonAdded";

    /// <summary>A reason that decided before.</summary>
    public const string ReasonRemoved = "replay.reasonRemoved";

    /// <summary>The order of the reasons.</summary>
    public const string ReasonOrder = "replay.reasonOrder";

    /// <summary>What a reason tests.</summary>
    public const string ReasonTest = "replay.reasonTest";

    /// <summary>What a reason came to.</summary>
    public const string ReasonResult = "replay.reasonResult";

    /// <summary>The value that a reason tested.</summary>
    public const string ReasonValue = "replay.reasonValue";

    /// <summary>What a reason compared with.</summary>
    public const string ReasonThreshold = "replay.reasonThreshold";

    /// <summary>Where what a reason compared with came from.</summary>
    public const string ReasonOrigin = "replay.reasonOrigin";

    /// <summary>The judgment that decided.</summary>
    public const string Judgment = "replay.judgment";

    /// <summary>The body or the minutes of the judgment that decided.</summary>
    public const string JudgmentRecord = "replay.judgmentRecord";

    /// <summary>The evidence that was shown.</summary>
    public const string Evidence = "replay.evidence";

    /// <summary>What was missing.</summary>
    public const string Missing = "replay.missing";

    /// <summary>Who sets a parameter that was missing.</summary>
    public const string MissingAuthority = "replay.missingAuthority";

    /// <summary>The judgments that were awaited.</summary>
    public const string Awaiting = "replay.awaiting";

    /// <summary>The nearest other record that would have been enough.</summary>
    public const string Remedy = "replay.remedy";

    /// <summary>The citations of a criterion.</summary>
    public const string Citations = "replay.citations";

    /// <summary>What was said of a criterion.</summary>
    public const string FindingText = "replay.findingText";

    /// <summary>The remarks.</summary>
    public const string Remarks = "replay.remarks";

    /// <summary>What is not covered.</summary>
    public const string NotCovered = "replay.notCovered";
}
