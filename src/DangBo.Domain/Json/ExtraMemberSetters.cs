using System.Runtime.CompilerServices;
using DangBo.Domain.Classifications;
using DangBo.Domain.Documents;
using DangBo.Domain.Exemplars;
using DangBo.Domain.Members;
using DangBo.Domain.Organizations;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json;

/// <summary>Gives a record that was just made the members that this version does not know, before anybody has seen it.</summary>
/// <remarks>The compiler resolves these, so nothing is reflected upon at run time.</remarks>
internal static class ExtraMemberSetters
{
    private const string Setter = "set_Extra";

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(MemberDossier record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(PartyMember record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(Mandate record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(Organization record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(StudyRecord record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(FollowPlan record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(FollowPlanItem record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(FollowPlanOutcome record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(SelfCriticismReview record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(Shortcoming record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(LeadershipRecord record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(Direction record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(Feedback record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(CollectivePlanResult record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(UnfinishedItem record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(ResponsibilityStatement record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(ConductRecord record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(Breach record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(BreachConclusion record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(DisciplineDecision record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(InspectionConclusion record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(AssetRecord record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(AssetDeclaration record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(AssetVerification record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(CellLifeRecord record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(DuesRecord record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(CellMeetings record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(CorrectionPlan record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(CorrectionItem record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(ConfidenceVote record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(PeopleContactRecord record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(CitizenReception record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(PetitionRecord record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(ResidenceComment record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(CultivationCommitment record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(TrainingRecord record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(RecognizedInitiative record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(GiftEntry record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(ResignationOffer record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(CollectiveDossier record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(Collective record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(QualityClassification record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(TaskResults record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(AppraisedScore record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(AppraisedItem record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(AppraisedGrades record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(YearReview record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(EarlierShortcomings record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(OfficialRating record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(DisciplineBelow record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(SuperiorConclusion record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(Absence record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(Dispensation record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(UnitResult record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(SelfReport record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(Judgment record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(OrganizationRegister record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(RegisteredOrganization record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(DatedName record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(DatedKind record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(DatedLink record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(OrganizationEvent record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(MemberCount record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(SuperiorConsent record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(OrganTerm record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(OrganizationMeeting record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(OrganizationVote record, ExtraMembers extra);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
    public static extern void Set(DocumentMention record, ExtraMembers extra);

    /// <summary>The same for the list types: an accessor of a generic type is a member of one.</summary>
    public static class Lists<T>
    {
        [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Setter)]
        public static extern void Set(RecordList<T> record, ExtraMembers extra);
    }
}
