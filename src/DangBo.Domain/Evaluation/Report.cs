using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>What an evaluation found: the verdict of every criterion, with what decided it.</summary>
/// <remarks>
/// <para>Immutable. It keeps the values of the facts it was drawn from; reasons, what is missing, and texts are made from
/// them when asked for, and are always the same.</para>
/// <para>Two reports are equal when subject, rule sets, facts, judgments and dates are.</para>
/// </remarks>
public sealed class Report : IEquatable<Report>
{
    private readonly FactValue[]? _values;
    private readonly Reading _decided;
    private readonly Reading _open;
    private readonly Judgment?[] _judgments;
    private readonly EvaluationDates _dates;

    internal Report(
        Evaluator evaluator,
        string subjectId,
        in EvaluationDates dates,
        FactValue[]? values,
        Reading decided,
        Reading open,
        Judgment?[] judgments,
        ValueList<Remark> remarks)
    {
        Evaluator = evaluator;
        SubjectId = subjectId;
        _dates = dates;
        _values = values;
        _decided = decided;
        _open = open;
        _judgments = judgments;
        Remarks = remarks;
    }

    /// <summary>Gets the rule set and overlays that were evaluated.</summary>
    public Evaluator Evaluator { get; }

    /// <summary>Gets the id of the subject.</summary>
    public string SubjectId { get; }

    /// <summary>Gets the dates of the evaluation.</summary>
    public EvaluationDates Dates => _dates;

    /// <summary>Gets whether the rule set and its overlays were in force; without that there is no verdict and no finding.</summary>
    public bool IsInForce => _values is not null;

    /// <summary>Gets the findings, one a criterion, in the order of the rule set, then of the overlays.</summary>
    public FindingList Findings => new(this, _decided.Verdicts.Length);

    /// <summary>Gets what was read, kept and not used.</summary>
    public ValueList<Remark> Remarks { get; }

    /// <summary>Gets whether the rule set's own condition of applying is false, so that no criterion applies.</summary>
    public bool RuleSetDoesNotApply => IsInForce && RuleSetApplies(open: false) == Kleene.False;

    /// <summary>
    /// Gets the overall verdict over the <c>must</c> criteria; for purposes other than criteria, not applicable where the
    /// rule set does not apply and null otherwise; null where it is not in force.
    /// </summary>
    public Verdict? Verdict => !IsInForce
        ? null
        : RuleSetDoesNotApply
            ? Rules.Verdict.NotApplicable
            : Evaluator.RuleSet.Purpose == RuleSetPurpose.Criteria ? _decided.Overall : null;

    /// <summary>Gets the level, or the levels still possible; null for other purposes, or where the rule set does not apply or is not in force.</summary>
    public LevelOutcome? Level => Has(RuleSetPurpose.Classification) ? Outcomes.LevelOf(this) : null;

    /// <summary>Gets the points, or the range still possible; null for other purposes, or where the rule set does not apply or is not in force.</summary>
    public ScoreOutcome? Score => Has(RuleSetPurpose.Score) ? Outcomes.ScoreOf(this) : null;

    /// <summary>Gets the entitlements; null for other purposes, or where the rule set does not apply or is not in force.</summary>
    public ValueList<Entitlement>? Entitlements => Has(RuleSetPurpose.Eligibility) ? Outcomes.EntitlementsOf(this) : null;

    /// <summary>Gets whether a fact that is not recorded was taken as not recorded, and recording it could change the verdict.</summary>
    public bool IsProvisional =>
        Bound.HasKnownTests && Verdict is { } verdict && verdict != Rules.Verdict.Undetermined &&
        (Evaluator.RuleSet.Purpose == RuleSetPurpose.Criteria
            ? _open.Overall == Rules.Verdict.Undetermined
            : RuleSetApplies(open: true) == Kleene.Unknown);

    /// <summary>Gets the facts that the rule set speaks of, with the values they had; empty where it is not in force.</summary>
    public IEnumerable<EvidenceItem> Facts =>
        _values is { } values ? Bound.Facts.Select((fact, place) => new EvidenceItem(fact, values[place])) : [];

    /// <summary>Gets the judgments that counted, in the order of the criteria.</summary>
    public IEnumerable<Judgment> CountedJudgments => _judgments.OfType<Judgment>();

    internal BoundRuleSet Bound => Evaluator.Bound;

    /// <summary>Makes the receipt: the digests of what the report was made from.</summary>
    /// <returns>The receipt.</returns>
    public Receipt Receipt() => Evaluation.Receipt.Of(this);

    /// <inheritdoc/>
    public bool Equals(Report? other) =>
        ReferenceEquals(this, other) ||
        (other is not null && SubjectId == other.SubjectId && _dates == other._dates && SameRules(other) &&
         Remarks.Equals(other.Remarks) && _judgments.AsSpan().SequenceEqual(other._judgments) &&
         _values.AsSpan().SequenceEqual(other._values));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Report);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(SubjectId, _dates, Evaluator.RuleSet.Id, Evaluator.RuleSet.Version);

    /// <summary>Tells which rule set judged which subject, and how; never a name.</summary>
    /// <returns>Ids, the version and the overall verdict.</returns>
    public override string ToString() =>
        $"{Evaluator.RuleSet.Id}@{Evaluator.RuleSet.Version} {SubjectId}: {(Verdict is { } verdict ? RuleNames.NameOf(verdict) : "-")}";

    internal Verdict VerdictOf(int criterion, bool open) => Read(open).Verdicts[criterion];

    /// <summary>What conditions and criteria came to, once with "is it recorded" decided and once with it open.</summary>
    internal Reading Read(bool open) => open ? _open : _decided;

    internal Judgment? JudgmentOf(BoundCriterion criterion) =>
        criterion.JudgmentIndex < 0 ? null : _judgments[criterion.JudgmentIndex];

    internal FactValue ValueAt(int place) => _values![place];

    /// <summary>Makes what right sides are read from.</summary>
    internal Frame Frame => new() { Values = _values, Verdicts = _decided.Verdicts, Dates = ref _dates };

    internal Kleene RuleSetApplies(bool open) => Read(open).ValueOf(Bound.AppliesWhen);

    private bool Has(RuleSetPurpose purpose) =>
        IsInForce && Evaluator.RuleSet.Purpose == purpose && !RuleSetDoesNotApply;

    private bool SameRules(Report other) =>
        ReferenceEquals(Evaluator, other.Evaluator) ||
        (Evaluator.RuleSet.Equals(other.Evaluator.RuleSet) && Evaluator.Overlays.Equals(other.Evaluator.Overlays));
}
