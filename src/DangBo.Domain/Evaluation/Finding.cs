using DangBo.Domain.Documents;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>What was found of one criterion, and why. A view of the report, which alone holds data.</summary>
public readonly struct Finding : IEquatable<Finding>
{
    private readonly BoundCriterion _bound;
    private readonly OpenQuestions? _questions;

    internal Finding(Report report, BoundCriterion bound, OpenQuestions? questions = null)
    {
        Report = report;
        _bound = bound;
        _questions = questions;
    }

    /// <summary>Gets the report that the finding is of.</summary>
    public Report Report { get; }

    /// <summary>Gets the criterion.</summary>
    public Criterion Criterion => _bound.Definition;

    /// <summary>Gets the id of the overlay that added the criterion; null where it is the rule set's own.</summary>
    public string? Overlay => _bound.Overlay;

    /// <summary>Gets the verdict.</summary>
    public Verdict Verdict => Report.VerdictOf(_bound.Index, open: false);

    /// <summary>Gets whether the verdict took an unrecorded fact as not recorded, and recording it could leave it open.</summary>
    public bool IsProvisional => Verdict != Verdict.Undetermined && OpenVerdict == Verdict.Undetermined;

    /// <summary>Gets where the criterion is stated, by an overlay's citations where it replaced or added some; then where
    /// the overlay's values are by which it applies, such as the local regulation that applies a central one.</summary>
    public ValueList<Citation> Citations
    {
        get
        {
            if (_bound.AppliesWhen is null && Report.Bound.AppliesWhen is null)
            {
                return _bound.Citations;
            }

            var applying = new ReasonList(Report, _bound, LeafWalk.Question.WhatMadeItApply)
                .SelectMany(ReportThresholds.Of).SelectMany(use => use.Citations).ToArray();
            return applying.Length == 0 ? _bound.Citations : _bound.Citations.Concat(applying).Distinct().ToValueList();
        }
    }

    /// <summary>Gets the leaves of the condition that decided, in the order of the condition; empty for a judgment.</summary>
    public ReasonList Because => new(Report, _bound, LeafWalk.Question.WhatDecided);

    /// <summary>Gets every leaf of the conditions of applying and of being met, each with what it came to.</summary>
    public ReasonList AllBranches => new(Report, _bound, LeafWalk.Question.Everything);

    /// <summary>Gets the facts and parameters that are unknown and would decide; empty where nothing is open.</summary>
    public ValueList<MissingItem> Missing => OpenVerdict == Verdict.Undetermined
        ? Questions.Of(_bound).Missing
        : ValueList<MissingItem>.Empty;

    /// <summary>Gets the judgments that are awaited; empty where none is.</summary>
    public ValueList<AwaitedJudgment> Awaiting => OpenVerdict == Verdict.Undetermined
        ? Questions.Of(_bound).Awaiting
        : ValueList<AwaitedJudgment>.Empty;

    /// <summary>Gets the judgment that decided; null where the records did, or none counts.</summary>
    public Judgment? Judgment => Verdict is Verdict.Met or Verdict.NotMet ? Report.JudgmentOf(_bound) : null;

    /// <summary>Gets the facts shown to whoever judges, with their values; they never decide.</summary>
    public ValueList<EvidenceItem> Evidence
    {
        get
        {
            var report = Report;
            return _bound.Evidence.Length == 0
                ? ValueList<EvidenceItem>.Empty
                : _bound.Evidence.Select(place => new EvidenceItem(report.Bound.Facts[place], report.ValueAt(place))).ToValueList();
        }
    }

    /// <summary>
    /// Gets the nearest other record that would have met the criterion, over facts that can still be changed; null where
    /// it is not unmet, a body judges it, it forbids, nothing helps, or more than twelve facts could be changed.
    /// </summary>
    /// <remarks>A statement about the record, not advice. Fewest facts first, then the smallest amount.</remarks>
    public ValueList<RemedyChange>? Remedy => Evaluation.Remedy.Of(Report, _bound);

    internal BoundCriterion Bound => _bound;

    private OpenQuestions Questions => _questions ?? new(Report);

    /// <summary>Whether the criterion's own condition of applying is unknown.</summary>
    internal bool MayNotApply => Report.Read(open: false).ValueOf(_bound.AppliesWhen) == Kleene.Unknown;

    private Verdict OpenVerdict => Report.VerdictOf(_bound.Index, open: true);

    /// <summary>The same finding, which asks what is open where others of its report have asked.</summary>
    internal Finding Asking(OpenQuestions questions) => new(Report, _bound, questions);

    /// <summary>Says in words what was found and why.</summary>
    /// <returns>The words in both languages.</returns>
    public LocalizedText Text() => FindingText.Of(this);

    /// <inheritdoc/>
    public bool Equals(Finding other) => _bound.Index == other._bound.Index && Report.Equals(other.Report);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Finding other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_bound.Index, Report);

    /// <summary>Tells whether two findings are of one criterion in equal reports.</summary>
    /// <param name="left">One finding.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Finding left, Finding right) => left.Equals(right);

    /// <summary>Tells whether two findings differ.</summary>
    /// <param name="left">One finding.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Finding left, Finding right) => !left.Equals(right);
}

/// <summary>A fact or a parameter that is unknown and would decide.</summary>
public sealed record MissingItem
{
    /// <summary>Gets the fact; null where it is a parameter.</summary>
    public Fact? Fact { get; init; }

    /// <summary>Gets the parameter without a value on the rules-as-of day; null where it is a fact.</summary>
    public Parameter? Parameter { get; init; }
}

/// <summary>A judgment that is awaited: of which criterion, and in which capacities a body may give it.</summary>
public sealed record AwaitedJudgment
{
    /// <summary>Gets the id of the criterion to be judged: the finding's own, or one that it asks.</summary>
    public required string Criterion { get; init; }

    /// <summary>Gets the capacities in which a body may judge it.</summary>
    public required ValueList<string> Judges { get; init; }
}

/// <summary>A fact and the value it had, as shown to whoever judges.</summary>
public readonly record struct EvidenceItem
{
    internal EvidenceItem(Fact fact, FactValue value)
    {
        Fact = fact;
        Value = value;
    }

    /// <summary>Gets the fact.</summary>
    public Fact Fact { get; }

    /// <summary>Gets its value; unknown where it is not recorded.</summary>
    public FactValue Value { get; }

    /// <summary>Takes the fact and its value apart.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">Its value.</param>
    public void Deconstruct(out Fact fact, out FactValue value) => (fact, value) = (Fact, Value);
}
