using Ardalis.GuardClauses;
using DangBo.Domain.Classifications;
using DangBo.Domain.Members;
using DangBo.Domain.Organizations;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Exemplars;

/// <summary>All that is on record of a person for the criteria of exemplary conduct: the whole history, from which
/// a period selects.</summary>
/// <remarks>
/// <para>It states what happened and when, and never whether a criterion is met. A list that is null was not recorded and
/// leaves its facts unknown.</para>
/// <para>The subject is known by <see cref="PartyMember.Id"/>. Equality is by all members.</para>
/// </remarks>
public sealed record MemberDossier : IReviewed
{
    /// <summary>Gets the person whose dossier it is.</summary>
    /// <exception cref="ArgumentNullException">The member is null.</exception>
    public required PartyMember Member { get; init => field = Guard.Against.Null(value, nameof(Member)); }

    /// <summary>Gets the positions that the person holds and held; null means that they were not recorded.</summary>
    public RecordList<Mandate>? Mandates { get; init; }

    /// <summary>Gets the yearly study of topics; null means that it was not recorded.</summary>
    public RecordList<StudyRecord>? Study { get; init; }

    /// <summary>Gets the person's plans to follow the example; null means that they were not recorded.</summary>
    public RecordList<FollowPlan>? FollowPlans { get; init; }

    /// <summary>Gets the reviews with self-criticism; null means that they were not recorded.</summary>
    public RecordList<SelfCriticismReview>? SelfCriticism { get; init; }

    /// <summary>Gets what the person did as a leader; null means that it was not recorded.</summary>
    public LeadershipRecord? Leadership { get; init; }

    /// <summary>Gets what bodies concluded and decided of the person's conduct; null means that it was not recorded.</summary>
    public ConductRecord? Conduct { get; init; }

    /// <summary>Gets the declarations of assets and income and their verifications; null means that they were not
    /// recorded.</summary>
    public AssetRecord? Assets { get; init; }

    /// <summary>Gets the dues and meetings of the Party cell; null means that they were not recorded.</summary>
    public CellLifeRecord? CellLife { get; init; }

    /// <summary>Gets the plans to correct shortcomings; null means that they were not recorded.</summary>
    /// <exception cref="ArgumentException">Two plans have one id.</exception>
    public RecordList<CorrectionPlan>? CorrectionPlans
    {
        get;
        init => field = Guard.Against.RepeatedId(value, plan => plan.Id, nameof(CorrectionPlans));
    }

    /// <summary>Gets the votes of confidence in the person; null means that they were not recorded.</summary>
    public RecordList<ConfidenceVote>? ConfidenceVotes { get; init; }

    /// <summary>Gets the person's contact with the people; null means that it was not recorded.</summary>
    public PeopleContactRecord? PeopleContact { get; init; }

    /// <summary>Gets the yearly commitments to cultivate, train and strive; null means that they were not recorded.</summary>
    /// <exception cref="ArgumentException">Two commitments are of one year.</exception>
    public RecordList<CultivationCommitment>? Commitments
    {
        get;
        init => field = Guard.Against.RepeatedId(value, commitment => commitment.Year, nameof(Commitments));
    }

    /// <summary>Gets the training that the person completed; null means that it was not recorded.</summary>
    public RecordList<TrainingRecord>? Training { get; init; }

    /// <summary>Gets the person's initiatives that were recognized; null means that they were not recorded.</summary>
    public RecordList<RecognizedInitiative>? Initiatives { get; init; }

    /// <summary>Gets the person's entries of the gift register; null means that they were not recorded.</summary>
    public RecordList<GiftEntry>? Gifts { get; init; }

    /// <summary>Gets where the person offered to resign; null means that it was not recorded.</summary>
    public RecordList<ResignationOffer>? ResignationOffers { get; init; }

    /// <summary>Gets the group within which members are compared when they are classified (<em>nhóm đối tượng có vị trí, chức
    /// trách tương đồng</em>); null means that it was not recorded.</summary>
    /// <exception cref="ArgumentException">The text is empty or only white space.</exception>
    public string? ComparableGroup { get; init => field = Guard.Against.BlankText(value, nameof(ComparableGroup)); }

    /// <summary>Gets the results of the person's tasks; null means that they were not recorded.</summary>
    public RecordList<TaskResults>? Tasks { get; init; }

    /// <summary>Gets the appraised scores; null means that they were not recorded.</summary>
    public RecordList<AppraisedScore>? Scores { get; init; }

    /// <summary>Gets the appraised grades; null means that they were not recorded.</summary>
    public RecordList<AppraisedGrades>? Grades { get; init; }

    /// <summary>Gets the yearly reviews, one a year; null means that they were not recorded.</summary>
    /// <exception cref="ArgumentException">Two reviews are of one year.</exception>
    public RecordList<YearReview>? YearReviews
    {
        get;
        init => field = Guard.Against.RepeatedId(value, review => review.Year, nameof(YearReviews));
    }

    /// <summary>Gets what was found of the shortcomings of earlier years; null means that it was not recorded.</summary>
    public RecordList<EarlierShortcomings>? EarlierShortcomings { get; init; }

    /// <summary>Gets the ratings as an official or public employee, one a year; null means that they were not
    /// recorded.</summary>
    /// <exception cref="ArgumentException">Two ratings are of one year.</exception>
    public RecordList<OfficialRating>? OfficialRatings
    {
        get;
        init => field = Guard.Against.RepeatedId(value, rating => rating.Year, nameof(OfficialRatings));
    }

    /// <summary>Gets the yearly classifications; null means that they were not recorded.</summary>
    /// <exception cref="ArgumentException">Two classifications have one id, or they contradict one another.</exception>
    public RecordList<QualityClassification>? Classifications
    {
        get;
        init => field = Guard.Against.ContradictoryClassifications(value, nameof(Classifications));
    }

    /// <summary>Gets the leaves of absence; null means that they were not recorded.</summary>
    public RecordList<Absence>? Absences { get; init; }

    /// <summary>Gets when the person was exempt or suspended from the activities of the Party; null means that it was not
    /// recorded.</summary>
    public RecordList<Dispensation>? Dispensations { get; init; }

    /// <summary>Gets what the unit that the person leads had achieved; null means that it was not recorded.</summary>
    public RecordList<UnitResult>? UnitResults { get; init; }

    /// <summary>Gets where the person reported a shortcoming or breach of the own; null means that it was not
    /// recorded.</summary>
    public RecordList<SelfReport>? SelfReports { get; init; }

    /// <summary>Gets the judgments that bodies gave of the person; null means that none was recorded.</summary>
    /// <remarks>There is no opinion without a body, a date and minutes.</remarks>
    public ValueList<Judgment>? Judgments { get; init; }

    /// <summary>Gets the facts that rule sets declare beside the vocabulary; null means that none was recorded.</summary>
    public RecordedFacts? Facts { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Gets each yearly classification as a subject that rule sets can judge.</summary>
    /// <returns>The subjects, in the order of the list; none where none were recorded.</returns>
    public IEnumerable<ClassificationSubject> ClassificationSubjects() =>
        ClassificationSubject.SubjectsOf(Member.Id, ClassifiedKind.Member, organization: null, Classifications);

    /// <summary>Tells the id of the person, and never the name.</summary>
    /// <returns>The id of the subject.</returns>
    public override string ToString() => $"{nameof(MemberDossier)} {Member.Id}";
}
