using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DangBo.Domain.Classifications;
using DangBo.Domain.Exemplars;
using DangBo.Domain.Members;
using DangBo.Domain.Organizations;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json;

/// <summary>Reads lists as the framework reads its own immutable ones: the compiler's contract can only write them.</summary>
internal sealed class ValueListContracts : IJsonTypeInfoResolver
{
    private static readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> ByType = new()
    {
        [typeof(ValueList<string>)] = Of<string>,
        [typeof(ValueList<Mandate>)] = Of<Mandate>,
        [typeof(ValueList<StudyRecord>)] = Of<StudyRecord>,
        [typeof(ValueList<FollowPlan>)] = Of<FollowPlan>,
        [typeof(ValueList<FollowPlanItem>)] = Of<FollowPlanItem>,
        [typeof(ValueList<SelfCriticismReview>)] = Of<SelfCriticismReview>,
        [typeof(ValueList<Shortcoming>)] = Of<Shortcoming>,
        [typeof(ValueList<Direction>)] = Of<Direction>,
        [typeof(ValueList<Feedback>)] = Of<Feedback>,
        [typeof(ValueList<CollectivePlanResult>)] = Of<CollectivePlanResult>,
        [typeof(ValueList<UnfinishedItem>)] = Of<UnfinishedItem>,
        [typeof(ValueList<ResponsibilityStatement>)] = Of<ResponsibilityStatement>,
        [typeof(ValueList<Breach>)] = Of<Breach>,
        [typeof(ValueList<BreachKind>)] = Of<BreachKind>,
        [typeof(ValueList<DisciplineDecision>)] = Of<DisciplineDecision>,
        [typeof(ValueList<InspectionConclusion>)] = Of<InspectionConclusion>,
        [typeof(ValueList<AssetDeclaration>)] = Of<AssetDeclaration>,
        [typeof(ValueList<AssetVerification>)] = Of<AssetVerification>,
        [typeof(ValueList<DuesRecord>)] = Of<DuesRecord>,
        [typeof(ValueList<CellMeetings>)] = Of<CellMeetings>,
        [typeof(ValueList<CorrectionPlan>)] = Of<CorrectionPlan>,
        [typeof(ValueList<CorrectionItem>)] = Of<CorrectionItem>,
        [typeof(ValueList<ConfidenceVote>)] = Of<ConfidenceVote>,
        [typeof(ValueList<CitizenReception>)] = Of<CitizenReception>,
        [typeof(ValueList<PetitionRecord>)] = Of<PetitionRecord>,
        [typeof(ValueList<ResidenceComment>)] = Of<ResidenceComment>,
        [typeof(ValueList<CultivationCommitment>)] = Of<CultivationCommitment>,
        [typeof(ValueList<TrainingRecord>)] = Of<TrainingRecord>,
        [typeof(ValueList<RecognizedInitiative>)] = Of<RecognizedInitiative>,
        [typeof(ValueList<GiftEntry>)] = Of<GiftEntry>,
        [typeof(ValueList<ResignationOffer>)] = Of<ResignationOffer>,
        [typeof(ValueList<QualityClassification>)] = Of<QualityClassification>,
        [typeof(ValueList<TaskResults>)] = Of<TaskResults>,
        [typeof(ValueList<AppraisedScore>)] = Of<AppraisedScore>,
        [typeof(ValueList<AppraisedItem>)] = Of<AppraisedItem>,
        [typeof(ValueList<AppraisedGrades>)] = Of<AppraisedGrades>,
        [typeof(ValueList<YearReview>)] = Of<YearReview>,
        [typeof(ValueList<EarlierShortcomings>)] = Of<EarlierShortcomings>,
        [typeof(ValueList<OfficialRating>)] = Of<OfficialRating>,
        [typeof(ValueList<DisciplineBelow>)] = Of<DisciplineBelow>,
        [typeof(ValueList<SuperiorConclusion>)] = Of<SuperiorConclusion>,
        [typeof(ValueList<Absence>)] = Of<Absence>,
        [typeof(ValueList<Dispensation>)] = Of<Dispensation>,
        [typeof(ValueList<UnitResult>)] = Of<UnitResult>,
        [typeof(ValueList<SelfReport>)] = Of<SelfReport>,
        [typeof(ValueList<QualityLevel>)] = Of<QualityLevel>,
        [typeof(ValueList<Judgment>)] = Of<Judgment>,
        [typeof(ValueList<RegisteredOrganization>)] = Of<RegisteredOrganization>,
        [typeof(ValueList<DatedName>)] = Of<DatedName>,
        [typeof(ValueList<DatedKind>)] = Of<DatedKind>,
        [typeof(ValueList<DatedLink>)] = Of<DatedLink>,
        [typeof(ValueList<OrganizationEvent>)] = Of<OrganizationEvent>,
        [typeof(ValueList<MemberCount>)] = Of<MemberCount>,
        [typeof(ValueList<SuperiorConsent>)] = Of<SuperiorConsent>,
        [typeof(ValueList<OrganTerm>)] = Of<OrganTerm>,
        [typeof(ValueList<OrganizationMeeting>)] = Of<OrganizationMeeting>,
        [typeof(ValueList<OrganizationVote>)] = Of<OrganizationVote>,
    };

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        ByType.TryGetValue(type, out var make) ? make(options) : null;

    private static JsonTypeInfo<ValueList<T>> Of<T>(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateImmutableEnumerableInfo<ValueList<T>, T>(options, new(), ValueList.ToValueList);
}
