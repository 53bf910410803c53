using Ardalis.GuardClauses;
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
public sealed record MemberDossier
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

    /// <summary>Gets the judgments that bodies gave of the person; null means that none was recorded.</summary>
    /// <remarks>There is no opinion without a body, a date and minutes.</remarks>
    public ValueList<Judgment>? Judgments { get; init; }

    /// <summary>Gets the facts that rule sets declare beside the vocabulary; null means that none was recorded.</summary>
    public RecordedFacts? Facts { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the id of the person, and never the name.</summary>
    /// <returns>The id of the subject.</returns>
    public override string ToString() => $"{nameof(MemberDossier)} {Member.Id}";
}
