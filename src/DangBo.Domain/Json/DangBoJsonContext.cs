using System.Text.Json;
using System.Text.Json.Serialization;
using DangBo.Domain.Classifications;
using DangBo.Domain.Exemplars;
using DangBo.Domain.Json.Converters;
using DangBo.Domain.Members;
using DangBo.Domain.Organizations;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json;

/// <summary>The fast gear: what the compiler knows of the records, with a converter for every value.</summary>
/// <remarks>By itself it loses the members that this version does not know: <see cref="RecordContracts"/> keeps
/// them.</remarks>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    MaxDepth = 128,
    Converters =
    [
        typeof(StringJsonConverter),
        typeof(LocalDateJsonConverter),
        typeof(DecimalJsonConverter),
        typeof(EffectivePeriodJsonConverter),
        typeof(LocalizedTextJsonConverter),
        typeof(AttendanceJsonConverter),
        typeof(PartyMembershipJsonConverter),
        typeof(VoteCountJsonConverter),
        typeof(RecordedFactsJsonConverter),
        typeof(ExtraMembersJsonConverter),
        typeof(EnumJsonConverter<Opinion>),
        typeof(CodeJsonConverter<OrganizationKind>),
        typeof(CodeJsonConverter<Position>),
        typeof(CodeJsonConverter<MandateMode>),
        typeof(CodeJsonConverter<OrganizationEventKind>),
        typeof(CodeJsonConverter<OrganKind>),
        typeof(CodeJsonConverter<MeetingKind>),
        typeof(CodeJsonConverter<ConsentSubject>),
        typeof(CodeJsonConverter<VoteProposal>),
        typeof(CodeJsonConverter<FollowPlanResult>),
        typeof(CodeJsonConverter<DirectionForm>),
        typeof(CodeJsonConverter<FeedbackKind>),
        typeof(CodeJsonConverter<FeedbackRecipient>),
        typeof(CodeJsonConverter<UnfinishedState>),
        typeof(CodeJsonConverter<BreachKind>),
        typeof(CodeJsonConverter<ConclusionForm>),
        typeof(CodeJsonConverter<DisciplineForm>),
        typeof(CodeJsonConverter<InspectionSubject>),
        typeof(CodeJsonConverter<GiftDirection>),
        typeof(CodeJsonConverter<QualityLevel>),
        typeof(CodeJsonConverter<DeciderTier>),
        typeof(CodeJsonConverter<CollectiveKind>),
        typeof(CodeJsonConverter<DisciplinedBelow>),
        typeof(CodeJsonConverter<AbsenceReason>),
        typeof(CodeJsonConverter<DispensationKind>),
    ])]
[JsonSerializable(typeof(MemberDossier))]
[JsonSerializable(typeof(CollectiveDossier))]
[JsonSerializable(typeof(OrganizationRegister))]
[JsonSerializable(typeof(Dictionary<string, JsonElement>))]
internal sealed partial class DangBoJsonContext : JsonSerializerContext;
