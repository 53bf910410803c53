using System.Text.Json.Serialization.Metadata;
using DangBo.Domain.Documents;
using DangBo.Domain.Exemplars;
using DangBo.Domain.Members;
using DangBo.Domain.Organizations;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json;

/// <content>The records that keep the members that this version does not know.</content>
internal static partial class RecordContracts
{
    /// <summary>How each of them is taught to.</summary>
    private static class LosslessRecords
    {
        public static Dictionary<Type, Action<JsonTypeInfo>> ByType { get; } = new()
        {
            [typeof(MemberDossier)] = info => Keep<MemberDossier>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(PartyMember)] = info => Keep<PartyMember>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(Mandate)] = info => Keep<Mandate>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(Organization)] = info => Keep<Organization>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(StudyRecord)] = info => Keep<StudyRecord>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(FollowPlan)] = info => Keep<FollowPlan>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(FollowPlanItem)] = info => Keep<FollowPlanItem>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(FollowPlanOutcome)] = info => Keep<FollowPlanOutcome>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(SelfCriticismReview)] = info => Keep<SelfCriticismReview>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(Shortcoming)] = info => Keep<Shortcoming>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(LeadershipRecord)] = info => Keep<LeadershipRecord>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(Direction)] = info => Keep<Direction>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(Feedback)] = info => Keep<Feedback>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(CollectivePlanResult)] = info => Keep<CollectivePlanResult>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(UnfinishedItem)] = info => Keep<UnfinishedItem>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(ResponsibilityStatement)] = info => Keep<ResponsibilityStatement>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(ConductRecord)] = info => Keep<ConductRecord>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(Breach)] = info => Keep<Breach>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(BreachConclusion)] = info => Keep<BreachConclusion>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(DisciplineDecision)] = info => Keep<DisciplineDecision>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(InspectionConclusion)] = info => Keep<InspectionConclusion>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(AssetRecord)] = info => Keep<AssetRecord>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(AssetDeclaration)] = info => Keep<AssetDeclaration>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(AssetVerification)] = info => Keep<AssetVerification>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(CellLifeRecord)] = info => Keep<CellLifeRecord>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(DuesRecord)] = info => Keep<DuesRecord>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(CellMeetings)] = info => Keep<CellMeetings>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(CorrectionPlan)] = info => Keep<CorrectionPlan>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(CorrectionItem)] = info => Keep<CorrectionItem>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(ConfidenceVote)] = info => Keep<ConfidenceVote>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(PeopleContactRecord)] = info => Keep<PeopleContactRecord>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(CitizenReception)] = info => Keep<CitizenReception>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(PetitionRecord)] = info => Keep<PetitionRecord>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(ResidenceComment)] = info => Keep<ResidenceComment>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(CultivationCommitment)] = info => Keep<CultivationCommitment>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(TrainingRecord)] = info => Keep<TrainingRecord>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(RecognizedInitiative)] = info => Keep<RecognizedInitiative>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(GiftEntry)] = info => Keep<GiftEntry>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(ResignationOffer)] = info => Keep<ResignationOffer>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(Judgment)] = info => Keep<Judgment>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(OrganizationRegister)] = info => Keep<OrganizationRegister>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(RegisteredOrganization)] = info => Keep<RegisteredOrganization>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(DatedName)] = info => Keep<DatedName>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(DatedKind)] = info => Keep<DatedKind>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(DatedLink)] = info => Keep<DatedLink>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(OrganizationEvent)] = info => Keep<OrganizationEvent>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(MemberCount)] = info => Keep<MemberCount>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(SuperiorConsent)] = info => Keep<SuperiorConsent>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(OrganTerm)] = info => Keep<OrganTerm>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(OrganizationMeeting)] = info => Keep<OrganizationMeeting>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(OrganizationVote)] = info => Keep<OrganizationVote>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(DocumentMention)] = info => Keep<DocumentMention>(info, record => record.Extra, ExtraMemberSetters.Set),
            [typeof(RecordList<Mandate>)] = KeepOfList<Mandate>,
            [typeof(RecordList<StudyRecord>)] = KeepOfList<StudyRecord>,
            [typeof(RecordList<FollowPlan>)] = KeepOfList<FollowPlan>,
            [typeof(RecordList<SelfCriticismReview>)] = KeepOfList<SelfCriticismReview>,
            [typeof(RecordList<Direction>)] = KeepOfList<Direction>,
            [typeof(RecordList<Feedback>)] = KeepOfList<Feedback>,
            [typeof(RecordList<CollectivePlanResult>)] = KeepOfList<CollectivePlanResult>,
            [typeof(RecordList<ResponsibilityStatement>)] = KeepOfList<ResponsibilityStatement>,
            [typeof(RecordList<Breach>)] = KeepOfList<Breach>,
            [typeof(RecordList<DisciplineDecision>)] = KeepOfList<DisciplineDecision>,
            [typeof(RecordList<InspectionConclusion>)] = KeepOfList<InspectionConclusion>,
            [typeof(RecordList<AssetDeclaration>)] = KeepOfList<AssetDeclaration>,
            [typeof(RecordList<AssetVerification>)] = KeepOfList<AssetVerification>,
            [typeof(RecordList<DuesRecord>)] = KeepOfList<DuesRecord>,
            [typeof(RecordList<CellMeetings>)] = KeepOfList<CellMeetings>,
            [typeof(RecordList<CorrectionPlan>)] = KeepOfList<CorrectionPlan>,
            [typeof(RecordList<ConfidenceVote>)] = KeepOfList<ConfidenceVote>,
            [typeof(RecordList<CitizenReception>)] = KeepOfList<CitizenReception>,
            [typeof(RecordList<PetitionRecord>)] = KeepOfList<PetitionRecord>,
            [typeof(RecordList<ResidenceComment>)] = KeepOfList<ResidenceComment>,
            [typeof(RecordList<CultivationCommitment>)] = KeepOfList<CultivationCommitment>,
            [typeof(RecordList<TrainingRecord>)] = KeepOfList<TrainingRecord>,
            [typeof(RecordList<RecognizedInitiative>)] = KeepOfList<RecognizedInitiative>,
            [typeof(RecordList<GiftEntry>)] = KeepOfList<GiftEntry>,
            [typeof(RecordList<ResignationOffer>)] = KeepOfList<ResignationOffer>,
            [typeof(RecordList<MemberCount>)] = KeepOfList<MemberCount>,
            [typeof(RecordList<SuperiorConsent>)] = KeepOfList<SuperiorConsent>,
            [typeof(RecordList<OrganTerm>)] = KeepOfList<OrganTerm>,
            [typeof(RecordList<OrganizationMeeting>)] = KeepOfList<OrganizationMeeting>,
            [typeof(RecordList<OrganizationVote>)] = KeepOfList<OrganizationVote>,
        };
    }
}
