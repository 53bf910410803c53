using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DangBo.Domain.Classifications;
using DangBo.Domain.Exemplars;
using DangBo.Domain.Json.Converters;
using DangBo.Domain.Json.Kinds;
using DangBo.Domain.Members;
using DangBo.Domain.Organizations;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json;

/// <summary>The contracts of the documents that are records, and of the values in them, for anybody's options.</summary>
internal sealed class RecordResolver : IJsonTypeInfoResolver
{
    private static readonly Dictionary<Type, Entry> ByType = new Entry[]
    {
        Entry.Of(new DocumentJsonConverter<MemberDossier>(RecordContracts.MemberDossier, MemberDossierKind.IsConsistent)),
        Entry.Of(new DocumentJsonConverter<CollectiveDossier>(RecordContracts.CollectiveDossier, CollectiveDossierKind.IsConsistent)),
        Entry.Of(new DocumentJsonConverter<OrganizationRegister>(
            RecordContracts.OrganizationRegister, OrganizationRegisterKind.IsConsistent)),
        Entry.Of(new EffectivePeriodJsonConverter()),
        Entry.Of(new LocalizedTextJsonConverter()),
        Entry.Of(new AttendanceJsonConverter()),
        Entry.Of(new PartyMembershipJsonConverter()),
        Entry.Of(new VoteCountJsonConverter()),
        Entry.Of(new RecordedFactsJsonConverter()),
        Entry.Of(new EnumJsonConverter<Opinion>()),
        Entry.Of(new CodeJsonConverter<OrganizationKind>()),
        Entry.Of(new CodeJsonConverter<Position>()),
        Entry.Of(new CodeJsonConverter<MandateMode>()),
        Entry.Of(new CodeJsonConverter<OrganizationEventKind>()),
        Entry.Of(new CodeJsonConverter<OrganKind>()),
        Entry.Of(new CodeJsonConverter<MeetingKind>()),
        Entry.Of(new CodeJsonConverter<ConsentSubject>()),
        Entry.Of(new CodeJsonConverter<VoteProposal>()),
        Entry.Of(new CodeJsonConverter<FollowPlanResult>()),
        Entry.Of(new CodeJsonConverter<DirectionForm>()),
        Entry.Of(new CodeJsonConverter<FeedbackKind>()),
        Entry.Of(new CodeJsonConverter<FeedbackRecipient>()),
        Entry.Of(new CodeJsonConverter<UnfinishedState>()),
        Entry.Of(new CodeJsonConverter<BreachKind>()),
        Entry.Of(new CodeJsonConverter<ConclusionForm>()),
        Entry.Of(new CodeJsonConverter<DisciplineForm>()),
        Entry.Of(new CodeJsonConverter<InspectionSubject>()),
        Entry.Of(new CodeJsonConverter<GiftDirection>()),
        Entry.Of(new CodeJsonConverter<QualityLevel>()),
        Entry.Of(new CodeJsonConverter<DeciderTier>()),
        Entry.Of(new CodeJsonConverter<CollectiveKind>()),
        Entry.Of(new CodeJsonConverter<DisciplinedBelow>()),
        Entry.Of(new CodeJsonConverter<AbsenceReason>()),
        Entry.Of(new CodeJsonConverter<DispensationKind>()),
    }.ToDictionary(entry => entry.Converter.Type!);

    /// <summary>Gets the converters of all that this resolver knows.</summary>
    public static IEnumerable<JsonConverter> Converters => ByType.Values.Select(entry => entry.Converter);

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        ByType.TryGetValue(type, out var entry) ? entry.Contract(options) : null;

    private sealed record Entry(JsonConverter Converter, Func<JsonSerializerOptions, JsonTypeInfo> Contract)
    {
        public static Entry Of<T>(JsonConverter<T> converter)
            where T : notnull => new(converter, options => JsonMetadataServices.CreateValueInfo<T>(options, converter));
    }
}
