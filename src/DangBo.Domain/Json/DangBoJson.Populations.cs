using System.Text.Json.Serialization.Metadata;
using Ardalis.GuardClauses;
using DangBo.Domain.Json.Kinds;
using DangBo.Domain.Populations;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json;

/// <content>Summaries of populations.</content>
public static partial class DangBoJson
{
    /// <summary>Gets how System.Text.Json reads and writes summaries of populations; what cannot be read throws with the first
    /// error.</summary>
    public static JsonTypeInfo<PopulationSummary> PopulationSummary { get; } =
        DocumentConverter.TypeInfo(ReadPopulationSummary, PopulationJson.Write);

    /// <summary>Reads a summary of a population (kind <c>populationSummary</c>), strictly.</summary>
    /// <param name="utf8">The document.</param>
    /// <returns>The summary, or everything that is wrong: with its form or, where that is right, with its numbers, such as a
    /// total that is not the sum of its groups or a share that does not follow from its counts.</returns>
    public static ReadResult<PopulationSummary> ReadPopulationSummary(ReadOnlyMemory<byte> utf8) =>
        PopulationShape.Document.Read(utf8, PopulationSummaryBuilder.Build);

    /// <summary>Writes a summary of a population.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="indented">Whether for people, with a line feed at the end, or as one line without one.</param>
    /// <returns>UTF-8 that <see cref="ReadPopulationSummary"/> reads as an equal summary.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="summary"/> is null.</exception>
    public static byte[] WritePopulationSummary(PopulationSummary summary, bool indented = true) =>
        JsonWriting.ToBytes(Guard.Against.Null(summary), PopulationJson.Write, indented);
}
