using System.Text.Json;
using DangBo.Domain.Documents;

namespace DangBo.Domain.Rules;

/// <summary>Writes sources, citations and the days on which something is in force.</summary>
internal static class CitationJson
{
    public static void WriteSources(Utf8JsonWriter json, ValueList<RuleSource> sources) =>
        json.Map("sources", sources, source => source.Id, WriteSource);

    public static void WriteEffective(Utf8JsonWriter json, EffectivePeriod effective, Verification verification)
    {
        json.WriteStartObject("effective");
        json.Optional("from", effective.From);
        json.Optional("until", effective.Until);
        json.Code("verification", verification);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject();
        json.WriteString("source", citation.SourceId);
        if (citation.Locator is { } locator)
        {
            json.WriteStartObject("locator");
            foreach (var entry in locator.Entries)
            {
                json.WriteString(RuleNames.NameOf(entry.Part), entry.Value);
            }

            json.WriteEndObject();
        }

        json.Code("verification", citation.Verification);
        json.Optional("seenIn", citation.SeenIn);
        json.Optional("checkedBy", citation.CheckedBy);
        json.Optional("checkedOn", citation.CheckedOn);
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, RuleSource entry)
    {
        json.WriteStartObject();
        switch (entry.Source)
        {
            case ArticleSource article:
                json.WriteString("kind", "article");
                json.WriteString("issuer", article.Issuer);
                json.Optional("title", article.Title);
                break;
            case UnnumberedSource unnumbered:
                json.WriteString("kind", "unnumbered");
                json.WriteString("issuer", unnumbered.IssuerId);
                json.Optional("issuedOn", unnumbered.IssuedOn);
                json.Optional("title", unnumbered.Title);
                break;
            case DocumentSource document:
                if (entry.Spelling.HasFlag(Spelling.WithDefault))
                {
                    json.WriteString("kind", "document");
                }

                json.WriteString("number", document.Number.ToString());
                json.WriteString("issuer", document.IssuerId);
                json.Optional("issuedOn", document.IssuedOn);
                json.Optional("title", document.Title);
                break;
        }

        json.WriteEndObject();
    }
}
