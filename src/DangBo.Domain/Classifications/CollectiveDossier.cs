using Ardalis.GuardClauses;
using DangBo.Domain.Members;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Classifications;

/// <summary>All that is on record of a collective for its yearly classification: the whole history, from which a period
/// selects.</summary>
/// <remarks>
/// <para>It states what happened and when, and never whether a criterion is met. A list that is null was not recorded and
/// leaves its facts unknown.</para>
/// <para>The subject is known by <see cref="Collective.Id"/>. Equality is by all members. Source: the notes on commendation,
/// section 3.</para>
/// </remarks>
public sealed record CollectiveDossier : IReviewed
{
    /// <summary>Gets the collective whose dossier it is.</summary>
    /// <exception cref="ArgumentNullException">The collective is null.</exception>
    public required Collective Collective { get; init => field = Guard.Against.Null(value, nameof(Collective)); }

    /// <summary>Gets the group within which collectives are compared (<em>nhóm tập thể có chức năng, nhiệm vụ tương đồng</em>);
    /// null means that it was not recorded.</summary>
    /// <exception cref="ArgumentException">The text is empty or only white space.</exception>
    public string? ComparableGroup { get; init => field = Guard.Against.BlankText(value, nameof(ComparableGroup)); }

    /// <summary>Gets the results of tasks; null means that they were not recorded.</summary>
    public RecordList<TaskResults>? Tasks { get; init; }

    /// <summary>Gets the appraised scores; null means that they were not recorded.</summary>
    public RecordList<AppraisedScore>? Scores { get; init; }

    /// <summary>Gets the appraised grades; null means that they were not recorded.</summary>
    public RecordList<AppraisedGrades>? Grades { get; init; }

    /// <summary>Gets the reviews, one a year; null means that they were not recorded.</summary>
    /// <exception cref="ArgumentException">Two reviews are of one year.</exception>
    public RecordList<YearReview>? Reviews
    {
        get;
        init => field = Guard.Against.RepeatedId(value, review => review.Year, nameof(Reviews));
    }

    /// <summary>Gets what was found of the shortcomings of earlier years; null means that it was not recorded.</summary>
    public RecordList<EarlierShortcomings>? Shortcomings { get; init; }

    /// <summary>Gets the decisions on discipline below the collective and of its members; null means that they were not
    /// recorded.</summary>
    /// <exception cref="ArgumentException">Two decisions have one id.</exception>
    public RecordList<DisciplineBelow>? Discipline
    {
        get;
        init => field = Guard.Against.RepeatedId(value, decision => decision.Id, nameof(Discipline));
    }

    /// <summary>Gets the votes of confidence; null means that they were not recorded.</summary>
    public RecordList<ConfidenceVote>? Confidence { get; init; }

    /// <summary>Gets what came of the plans of the collective; null means that it was not recorded.</summary>
    /// <exception cref="ArgumentException">Two plans have one id.</exception>
    public RecordList<CollectivePlanResult>? Plans
    {
        get;
        init => field = Guard.Against.RepeatedId(value, plan => plan.Id, nameof(Plans));
    }

    /// <summary>Gets the conclusions of superior bodies; null means that they were not recorded.</summary>
    /// <exception cref="ArgumentException">Two conclusions have one id.</exception>
    public RecordList<SuperiorConclusion>? Conclusions
    {
        get;
        init => field = Guard.Against.RepeatedId(value, conclusion => conclusion.Id, nameof(Conclusions));
    }

    /// <summary>Gets the yearly classifications; null means that they were not recorded.</summary>
    /// <exception cref="ArgumentException">Two classifications have one id, or they contradict one another.</exception>
    public RecordList<QualityClassification>? Classifications
    {
        get;
        init => field = Guard.Against.ContradictoryClassifications(value, nameof(Classifications));
    }

    /// <summary>Gets the judgments that bodies gave of the collective; null means that none was recorded.</summary>
    public ValueList<Judgment>? Judgments { get; init; }

    /// <summary>Gets the facts that rule sets declare beside the vocabulary; null means that none was recorded.</summary>
    public RecordedFacts? Facts { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <inheritdoc/>
    RecordList<YearReview>? IReviewed.YearReviews => Reviews;

    /// <inheritdoc/>
    RecordList<EarlierShortcomings>? IReviewed.EarlierShortcomings => Shortcomings;

    /// <summary>Gets each classification as a subject that rule sets can judge.</summary>
    /// <returns>The subjects, in the order of the list; none where none were recorded.</returns>
    public IEnumerable<ClassificationSubject> ClassificationSubjects() => ClassificationSubject.SubjectsOf(
        Collective.Id, ClassifiedKind.TryParse(Collective.Kind.Value, out var kind) ? kind : default, Collective.Organization, Classifications);

    /// <summary>Tells the id of the collective, and never the name.</summary>
    /// <returns>The id of the subject.</returns>
    public override string ToString() => $"{nameof(CollectiveDossier)} {Collective.Id}";
}
