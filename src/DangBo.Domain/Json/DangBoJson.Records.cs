using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Ardalis.GuardClauses;
using DangBo.Domain.Classifications;
using DangBo.Domain.Exemplars;
using DangBo.Domain.Json.Kinds;
using DangBo.Domain.Json.Trees;
using DangBo.Domain.Organizations;

namespace DangBo.Domain.Json;

/// <content>The documents that are records: read without loss.</content>
public static partial class DangBoJson
{
    private static readonly RecordResolver Records = new();

    /// <summary>Gets the contract of a member dossier, for <see cref="JsonSerializer"/>.</summary>
    /// <remarks>
    /// What is wrong is a <see cref="JsonException"/>, and not every reason is told: <see cref="ReadMemberDossier"/>
    /// tells them all.
    /// </remarks>
    public static JsonTypeInfo<MemberDossier> MemberDossier { get; } = Contract<MemberDossier>();

    /// <summary>Gets the contract of a collective's dossier, for <see cref="JsonSerializer"/>.</summary>
    /// <remarks>
    /// What is wrong is a <see cref="JsonException"/>, and not every reason is told: <see cref="ReadCollectiveDossier"/>
    /// tells them all.
    /// </remarks>
    public static JsonTypeInfo<CollectiveDossier> CollectiveDossier { get; } = Contract<CollectiveDossier>();

    /// <summary>Gets the contract of a register of organizations, for <see cref="JsonSerializer"/>.</summary>
    /// <remarks>
    /// What is wrong is a <see cref="JsonException"/>, and not every reason is told: <see cref="ReadOrganizationRegister"/>
    /// tells them all.
    /// </remarks>
    public static JsonTypeInfo<OrganizationRegister> OrganizationRegister { get; } = Contract<OrganizationRegister>();

    /// <summary>Gets the contracts of all documents, to add to <see cref="JsonSerializerOptions.TypeInfoResolverChain"/>.</summary>
    public static IJsonTypeInfoResolver Resolver => Records;

    /// <summary>Reads a member dossier (kind <c>memberDossier</c>).</summary>
    /// <param name="utf8">The JSON, in UTF-8; a byte order mark is passed over.</param>
    /// <returns>The dossier, or every error with its place. Members that this version does not know are kept.</returns>
    public static ReadResult<MemberDossier> ReadMemberDossier(ReadOnlyMemory<byte> utf8)
    {
        if (TryReadMemberDossier(utf8.Span) is { } dossier)
        {
            return new(dossier);
        }

        var errors = MemberDossierKind.Shape.Check(utf8).Errors;
        return new(errors.Count > 0 ? errors : Unreadable());
    }

    /// <summary>Writes a member dossier, with the members that this version does not know.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="indented">Whether it is written for people, on lines of its own; else on one line.</param>
    /// <returns>The JSON, in UTF-8. Vietnamese letters stand as they are.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is null.</exception>
    /// <exception cref="ArgumentException">The dossier could not be read again: a day is outside the days of records, a code
    /// was never given, a mandate is another person's or names no organization, or judgments contradict each
    /// other.</exception>
    public static byte[] WriteMemberDossier(MemberDossier dossier, bool indented = true) =>
        Write(Guard.Against.Null(dossier), MemberDossier, indented);

    /// <summary>Lets a program's own options read and write the documents of this library, and the values in them.</summary>
    /// <param name="options">The options; must not be read-only.</param>
    /// <returns>The same options.</returns>
    /// <remarks>
    /// The documents keep their own names and rules, whatever the options say. Where the options have a resolver,
    /// <see cref="Resolver"/> is added to its chain. Days (<c>LocalDate</c>) outside the documents are left to the program.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The options are read-only.</exception>
    public static JsonSerializerOptions ConfigureForDangBo(this JsonSerializerOptions options)
    {
        Guard.Against.Null(options);
        foreach (var converter in RecordResolver.Converters)
        {
            options.Converters.Add(converter);
        }

        if (options.TypeInfoResolver is not null || !JsonSerializer.IsReflectionEnabledByDefault)
        {
            options.TypeInfoResolverChain.Add(Resolver);
        }

        return options;
    }

    /// <summary>The fast gear for a member dossier: null where anything at all is wrong.</summary>
    internal static MemberDossier? TryReadMemberDossier(ReadOnlySpan<byte> utf8) =>
        TryRead(utf8, RecordContracts.MemberDossier, MemberDossierKind.IsConsistent);

    /// <summary>The fast gear: the document, or null where anything at all is wrong.</summary>
    private static T? TryRead<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> contract, Func<T, bool> isConsistent)
        where T : class
    {
        if (!Utf8.IsValid(utf8))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(utf8[JsonTree.ContentStart(utf8)..], contract) is { } document && isConsistent(document)
                ? document
                : null;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return null;
        }
    }

    private static byte[] Write<T>(T document, JsonTypeInfo<T> contract, bool indented)
        where T : class
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, new()
        {
            Indented = indented,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = JsonTree.MaxDepth,
        });
        try
        {
            JsonSerializer.Serialize(writer, document, contract);
        }
        catch (JsonException exception)
        {
            throw new ArgumentException(exception.Message, nameof(document), exception);
        }

        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static DocumentErrorList Unreadable() =>
        new([new DocumentError(string.Empty, 1, 1, new(DocumentErrorCodes.Unreadable))], 1);

    private static JsonTypeInfo<T> Contract<T>()
        where T : class
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = Records,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = JsonTree.MaxDepth,
            AllowDuplicateProperties = false,
        };
        options.MakeReadOnly();
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }
}
