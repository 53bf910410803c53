using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using DangBo.Domain.Documents;
using DangBo.Domain.Exemplars;
using DangBo.Domain.Json.Converters;
using DangBo.Domain.Json.Kinds;
using DangBo.Domain.Json.Trees;
using DangBo.Domain.Members;
using DangBo.Domain.Organizations;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json;

/// <summary>What the contracts of the compiler lack: members that this version does not know are kept and written back,
/// and a document tells its kind.</summary>
internal static class RecordContracts
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = JsonTree.MaxDepth, AllowDuplicateProperties = false };

    private static readonly Dictionary<Type, Action<JsonTypeInfo>> Lossless = new()
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
        [typeof(RecordList<MemberCount>)] = KeepOfList<MemberCount>,
        [typeof(RecordList<SuperiorConsent>)] = KeepOfList<SuperiorConsent>,
        [typeof(RecordList<OrganTerm>)] = KeepOfList<OrganTerm>,
        [typeof(RecordList<OrganizationMeeting>)] = KeepOfList<OrganizationMeeting>,
        [typeof(RecordList<OrganizationVote>)] = KeepOfList<OrganizationVote>,
    };

    private static readonly JsonSerializerOptions Options = MakeOptions();

    /// <summary>Gets the contract of a member dossier; its options are those of every record.</summary>
    public static JsonTypeInfo<MemberDossier> MemberDossier { get; } = Contract<MemberDossier>();

    /// <summary>Gets the contract of a register of organizations.</summary>
    public static JsonTypeInfo<OrganizationRegister> OrganizationRegister { get; } = Contract<OrganizationRegister>();

    private static JsonTypeInfo<T> Contract<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions(DangBoJsonContext.Default.Options)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(new ValueListContracts(), DangBoJsonContext.Default)
                .WithAddedModifier(Complete),
        };
        options.MakeReadOnly();
        return options;
    }

    private static void Complete(JsonTypeInfo info)
    {
        if (info.Type == typeof(MemberDossier))
        {
            TellKind<MemberDossier>(info, MemberDossierKind.Name);
        }
        else if (info.Type == typeof(OrganizationRegister))
        {
            TellKind<OrganizationRegister>(info, OrganizationRegisterKind.Name);
        }

        if (Lossless.TryGetValue(info.Type, out var keep))
        {
            keep(info);
        }
    }

    private static void KeepOfList<T>(JsonTypeInfo info) =>
        Keep<RecordList<T>>(info, record => record.Extra, ExtraMemberSetters.Lists<T>.Set);

    /// <summary>Gives a record the framework's place for unknown members, in which the property <c>Extra</c> has its
    /// part.</summary>
    private static void Keep<T>(JsonTypeInfo info, Func<T, ExtraMembers> get, Action<T, ExtraMembers> set)
        where T : class
    {
        var known = info.Properties.Select(property => property.Name).ToHashSet(StringComparer.Ordinal);
        _ = known.Remove(ExtraMembersJsonConverter.Name);
        info.Properties.Single(property => property.Name == ExtraMembersJsonConverter.Name).ShouldSerialize = (_, _) => false;
        info.Properties.Add(JsonMetadataServices.CreatePropertyInfo<Dictionary<string, JsonElement>>(info.Options, new()
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = typeof(T),
            IsExtensionData = true,
            PropertyName = nameof(ExtraMembers),
            JsonPropertyName = nameof(ExtraMembers),
            Converter = new GatheredMembersJsonConverter(),
            Getter = record => get((T)record) is var extra && extra.Gathered is { } gathered ? gathered : Elements(extra, known),
            Setter = (record, gathered) => set((T)record, ExtraMembers.Gather(gathered!)),
        }));
        info.OnDeserialized = record =>
        {
            if (get((T)record).Gathered is { } gathered)
            {
                set((T)record, Kept(gathered));
            }
        };
    }

    /// <summary>Makes what was gathered a value; strings within it have not been decoded by anybody yet.</summary>
    private static ExtraMembers Kept(Dictionary<string, JsonElement> gathered)
    {
        foreach (var element in gathered.Values)
        {
            ThrowIfUndecodable(element);
        }

        return ExtraMembers.Of(gathered);
    }

    private static void ThrowIfUndecodable(JsonElement element)
    {
        var raw = JsonMarshal.GetRawUtf8Value(element);
        if (!Utf8.IsValid(raw) || JsonStringFaults.LoneSurrogate(raw) >= 0)
        {
            throw new JsonException("A text that cannot be decoded is neither read nor written.");
        }
    }

    private static Dictionary<string, JsonElement>? Elements(ExtraMembers extra, HashSet<string> known)
    {
        if (extra.Count == 0)
        {
            return null;
        }

        var elements = new Dictionary<string, JsonElement>(extra.Count, StringComparer.Ordinal);
        foreach (var name in extra.Names)
        {
            if (known.Contains(name))
            {
                throw new JsonException("A member that this version knows cannot be written as one that it does not know.");
            }

            var element = JsonElement.Parse(extra.RawValue(name)!, Strict);
            ThrowIfUndecodable(element);
            elements.Add(name, element);
        }

        return elements;
    }

    /// <summary>Lets a document begin with its kind and the version of its format.</summary>
    private static void TellKind<T>(JsonTypeInfo info, string kind)
    {
        var version = JsonMetadataServices.CreatePropertyInfo<int>(info.Options, new()
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = typeof(T),
            PropertyName = "schemaVersion",
            JsonPropertyName = "schemaVersion",
            Converter = new SchemaVersionJsonConverter(),
            Getter = _ => SchemaVersionJsonConverter.Version,
            Setter = (_, _) => { },
        });
        var told = JsonMetadataServices.CreatePropertyInfo<string>(info.Options, new()
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = typeof(T),
            PropertyName = "kind",
            JsonPropertyName = "kind",
            Converter = new LiteralJsonConverter(kind),
            Getter = _ => kind,
            Setter = (_, _) => { },
        });
        told.IsRequired = true;
        info.Properties.Insert(0, version);
        info.Properties.Insert(0, told);
    }
}
