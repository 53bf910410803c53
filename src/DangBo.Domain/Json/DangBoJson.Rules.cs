using System.Text.Json.Serialization.Metadata;
using Ardalis.GuardClauses;
using DangBo.Domain.Evaluation.Checking;
using DangBo.Domain.Json.Converters;
using DangBo.Domain.Json.Kinds;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json;

/// <content>Rule sets, overlays, fact sheets and cases.</content>
public static partial class DangBoJson
{
    /// <summary>Gets how System.Text.Json reads and writes rule sets; what cannot be read throws with the first error.</summary>
    public static JsonTypeInfo<RuleSet> RuleSet { get; } = DocumentConverter.TypeInfo(ReadRuleSet, RuleSetJson.Write);

    /// <summary>Gets how System.Text.Json reads and writes overlays; what cannot be read throws with the first error.</summary>
    public static JsonTypeInfo<Overlay> Overlay { get; } = DocumentConverter.TypeInfo(ReadOverlay, OverlayJson.Write);

    /// <summary>Gets how System.Text.Json reads and writes fact sheets; what cannot be read throws with the first error.</summary>
    public static JsonTypeInfo<FactSheet> FactSheet { get; } = DocumentConverter.TypeInfo(ReadFactSheet, FactSheetJson.Write);

    /// <summary>Gets how System.Text.Json reads and writes cases; what cannot be read throws with the first error.</summary>
    public static JsonTypeInfo<RuleCases> RuleCases { get; } = DocumentConverter.TypeInfo(ReadRuleCases, RuleCasesJson.Write);

    /// <summary>Reads a rule set, strictly: its form; names and types are checked where it is bound.</summary>
    /// <param name="utf8">The document, of at most 1 MiB.</param>
    /// <returns>The rule set, or everything that is wrong.</returns>
    public static ReadResult<RuleSet> ReadRuleSet(ReadOnlyMemory<byte> utf8) => RuleSetShape.Document.Read(utf8, RuleSetBuilder.Build);

    /// <summary>Reads an overlay, strictly: its form; names and types are checked where it is bound.</summary>
    /// <param name="utf8">The document, of at most 1 MiB.</param>
    /// <returns>The overlay, or everything that is wrong.</returns>
    public static ReadResult<Overlay> ReadOverlay(ReadOnlyMemory<byte> utf8) => OverlayShape.Document.Read(utf8, OverlayBuilder.Build);

    /// <summary>Reads a fact sheet, strictly: its form; the facts are checked where they meet a vocabulary.</summary>
    /// <param name="utf8">The document, of at most 1 MiB.</param>
    /// <returns>The fact sheet, or everything that is wrong.</returns>
    public static ReadResult<FactSheet> ReadFactSheet(ReadOnlyMemory<byte> utf8) =>
        FactSheetReader.TryRead(utf8.Span) is { } sheet ? new(sheet) : FactSheetShape.Document.Read(utf8, FactSheetBuilder.Build);

    /// <summary>Reads the cases of a rule set, strictly.</summary>
    /// <param name="utf8">The document, of at most 1 MiB.</param>
    /// <returns>The cases, or everything that is wrong.</returns>
    public static ReadResult<RuleCases> ReadRuleCases(ReadOnlyMemory<byte> utf8) =>
        RuleCasesShape.Document.Read(utf8, RuleCasesBuilder.Build);

    /// <summary>Writes a rule set.</summary>
    /// <param name="ruleSet">The rule set.</param>
    /// <param name="indented">Whether for people, with a line feed at the end, or as one line without one.</param>
    /// <returns>UTF-8 that <see cref="ReadRuleSet"/> reads as an equal rule set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ruleSet"/> is null.</exception>
    public static byte[] WriteRuleSet(RuleSet ruleSet, bool indented = true) =>
        JsonWriting.ToBytes(Guard.Against.Null(ruleSet), RuleSetJson.Write, indented);

    /// <summary>Writes an overlay.</summary>
    /// <param name="overlay">The overlay.</param>
    /// <param name="indented">Whether for people, with a line feed at the end, or as one line without one.</param>
    /// <returns>UTF-8 that <see cref="ReadOverlay"/> reads as an equal overlay.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="overlay"/> is null.</exception>
    public static byte[] WriteOverlay(Overlay overlay, bool indented = true) =>
        JsonWriting.ToBytes(Guard.Against.Null(overlay), OverlayJson.Write, indented);

    /// <summary>Writes a fact sheet.</summary>
    /// <param name="sheet">The fact sheet.</param>
    /// <param name="indented">Whether for people, with a line feed at the end, or as one line without one.</param>
    /// <returns>UTF-8 that <see cref="ReadFactSheet"/> reads as an equal fact sheet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> is null.</exception>
    public static byte[] WriteFactSheet(FactSheet sheet, bool indented = true) =>
        JsonWriting.ToBytes(Guard.Against.Null(sheet), FactSheetJson.Write, indented);

    /// <summary>Writes the cases of a rule set.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="indented">Whether for people, with a line feed at the end, or as one line without one.</param>
    /// <returns>UTF-8 that <see cref="ReadRuleCases"/> reads as equal cases.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cases"/> is null.</exception>
    /// <exception cref="ArgumentException">A period has an open end.</exception>
    public static byte[] WriteRuleCases(RuleCases cases, bool indented = true) =>
        JsonWriting.ToBytes(Guard.Against.Null(cases), RuleCasesJson.Write, indented);
}
