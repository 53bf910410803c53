using Ardalis.GuardClauses;
using DangBo.Domain.Documents;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation.Replays;

/// <summary>An evaluation as a document of kind <c>evaluation</c> keeps it: all that was answered and why, without the rules and the record.</summary>
/// <remarks>
/// It is what a report says, by ids and values; to replay is to evaluate again, by the same dates, and to compare
/// (<see cref="EvaluationDiff"/>). Equality is by all members.
/// </remarks>
public sealed record StoredEvaluation
{
    internal StoredEvaluation()
    {
    }

    /// <summary>Gets the kind of the subject.</summary>
    public required SubjectKind SubjectKind { get; init; }

    /// <summary>Gets the id of the subject.</summary>
    public required string SubjectId { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>Gets the rule set that judged.</summary>
    public required StoredRuleSet RuleSet { get; init; }

    /// <summary>Gets the dates of the evaluation.</summary>
    public required EvaluationDates Dates { get; init; }

    /// <summary>Gets the overall verdict; null where there is none or another answer.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Gets the level, or the levels still possible; null where the answer is another one.</summary>
    public LevelOutcome? Level { get; init; }

    /// <summary>Gets the points, or the range still possible; null where the answer is another one.</summary>
    public StoredScore? Score { get; init; }

    /// <summary>Gets the entitlements; null where the answer is another one.</summary>
    public ValueList<Entitlement>? Entitlements { get; init; }

    /// <summary>Gets whether a further record could have opened the answer.</summary>
    public required bool IsProvisional { get; init; }

    /// <summary>Gets the findings, one a criterion.</summary>
    public required ValueList<StoredFinding> Findings { get; init; }

    /// <summary>Gets what was read, kept and not used.</summary>
    public required ValueList<Remark> Remarks { get; init; }

    /// <summary>Gets what the rule set does not cover.</summary>
    public required ValueList<LocalizedText> NotCovered { get; init; }

    /// <summary>Gets the version of the library that evaluated.</summary>
    public required string Library { get; init; }

    /// <summary>Gets the digest of the facts and the judgments that were read.</summary>
    public required string FactsSha256 { get; init; }

    /// <summary>Makes of a report what its document keeps.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The evaluation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static StoredEvaluation Of(Report report) => ReportStoring.Store(Guard.Against.Null(report));

    /// <summary>Tells which rule set judged which subject; never a name.</summary>
    /// <returns>Ids and the version.</returns>
    public override string ToString() => $"{RuleSet.Id}@{RuleSet.Version} {SubjectId}";
}

/// <summary>The rule set of a stored evaluation: which one, of which content, in force when, with which overlays.</summary>
public sealed record StoredRuleSet
{
    internal StoredRuleSet()
    {
    }

    /// <summary>Gets the id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the version.</summary>
    public required RuleSetVersion Version { get; init; }

    /// <summary>Gets the digest of the rule set.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Gets the days on which it is in force.</summary>
    public required EffectivePeriod Effective { get; init; }

    /// <summary>Gets how well those days are known.</summary>
    public required Verification EffectiveVerification { get; init; }

    /// <summary>Gets the overlays, in their order.</summary>
    public required ValueList<StoredOverlay> Overlays { get; init; }
}

/// <summary>An overlay of a stored evaluation.</summary>
public sealed record StoredOverlay
{
    internal StoredOverlay()
    {
    }

    /// <summary>Gets the id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the version.</summary>
    public required RuleSetVersion Version { get; init; }

    /// <summary>Gets the digest of the overlay.</summary>
    public required string Sha256 { get; init; }
}

/// <summary>The points of a stored evaluation.</summary>
public sealed record StoredScore
{
    internal StoredScore()
    {
    }

    /// <summary>Gets the points; null while they are open.</summary>
    public required decimal? Score { get; init; }

    /// <summary>Gets the least points still possible; null where it is open whether the rule set applies.</summary>
    public required decimal? Min { get; init; }

    /// <summary>Gets the most points still possible; null where it is open whether the rule set applies.</summary>
    public required decimal? Max { get; init; }
}
