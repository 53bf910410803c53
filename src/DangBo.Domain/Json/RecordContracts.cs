using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using DangBo.Domain.Classifications;
using DangBo.Domain.Exemplars;
using DangBo.Domain.Json.Converters;
using DangBo.Domain.Json.Kinds;
using DangBo.Domain.Json.Trees;
using DangBo.Domain.Organizations;

namespace DangBo.Domain.Json;

/// <summary>What the contracts of the compiler lack: members that this version does not know are kept and written back,
/// and a document tells its kind.</summary>
internal static partial class RecordContracts
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = JsonTree.MaxDepth, AllowDuplicateProperties = false };

    private static readonly JsonSerializerOptions Options = MakeOptions();

    /// <summary>Gets the contract of a member dossier; its options are those of every record.</summary>
    public static JsonTypeInfo<MemberDossier> MemberDossier { get; } = Contract<MemberDossier>();

    /// <summary>Gets the contract of a collective's dossier.</summary>
    public static JsonTypeInfo<CollectiveDossier> CollectiveDossier { get; } = Contract<CollectiveDossier>();

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
        else if (info.Type == typeof(CollectiveDossier))
        {
            TellKind<CollectiveDossier>(info, CollectiveDossierKind.Name);
        }
        else if (info.Type == typeof(OrganizationRegister))
        {
            TellKind<OrganizationRegister>(info, OrganizationRegisterKind.Name);
        }

        if (LosslessRecords.ByType.TryGetValue(info.Type, out var keep))
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
