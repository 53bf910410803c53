using Ardalis.GuardClauses;
using DangBo.Domain.Classifications;
using DangBo.Domain.Json.Kinds;

namespace DangBo.Domain.Json;

/// <content>The dossier of a collective.</content>
public static partial class DangBoJson
{
    /// <summary>Reads the dossier of a collective (kind <c>collectiveDossier</c>).</summary>
    /// <param name="utf8">The JSON, in UTF-8; a byte order mark is passed over.</param>
    /// <returns>The dossier, or every error with its place. Members that this version does not know are kept.</returns>
    public static ReadResult<CollectiveDossier> ReadCollectiveDossier(ReadOnlyMemory<byte> utf8)
    {
        if (TryReadCollectiveDossier(utf8.Span) is { } dossier)
        {
            return new(dossier);
        }

        var errors = CollectiveDossierKind.Shape.Check(utf8).Errors;
        return new(errors.Count > 0 ? errors : Unreadable());
    }

    /// <summary>Writes the dossier of a collective, with the members that this version does not know.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="indented">Whether it is written for people, on lines of its own; else on one line.</param>
    /// <returns>The JSON, in UTF-8. Vietnamese letters stand as they are.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is null.</exception>
    /// <exception cref="ArgumentException">The dossier could not be read again: a day is outside the days of records, a code
    /// was never given, a number has more than 28 digits, or judgments contradict each other.</exception>
    public static byte[] WriteCollectiveDossier(CollectiveDossier dossier, bool indented = true) =>
        Write(Guard.Against.Null(dossier), CollectiveDossier, indented);

    /// <summary>The fast gear for the dossier of a collective: null where anything at all is wrong.</summary>
    internal static CollectiveDossier? TryReadCollectiveDossier(ReadOnlySpan<byte> utf8) =>
        TryRead(utf8, RecordContracts.CollectiveDossier, CollectiveDossierKind.IsConsistent);
}
