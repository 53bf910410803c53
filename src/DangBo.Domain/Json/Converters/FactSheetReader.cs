using System.Text.Json;
using System.Text.Unicode;
using DangBo.Domain.Json.Kinds;
using DangBo.Domain.Json.Shapes;
using DangBo.Domain.Json.Trees;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Converters;

/// <summary>The fast gear for fact sheets, of which populations have as many as subjects.</summary>
/// <remarks>It is stricter than the table: whatever it does not take, the table is asked about.</remarks>
internal static class FactSheetReader
{
    // A text has been composed here: before that it may have had three letters for one.
    private const int LongestText = RuleShapes.LongestText / 4;

    /// <summary>Reads a sheet; null where anything at all is unusual.</summary>
    public static FactSheet? TryRead(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > DocumentShape.MaxRuleBytes || !Utf8.IsValid(utf8))
        {
            return null;
        }

        try
        {
            var reader = new Utf8JsonReader(utf8[JsonTree.ContentStart(utf8)..], new JsonReaderOptions { MaxDepth = JsonTree.MaxDepth });
            return Read(ref reader) is { } sheet && !reader.Read() ? sheet : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static FactSheet? Read(ref Utf8JsonReader reader)
    {
        var (hasKind, hasVersion) = (false, false);
        string? id = null;
        SubjectKind? subject = null;
        RecordedFacts? facts = null;
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("kind"u8) && !hasKind)
            {
                hasKind = reader.Read() && reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("facts"u8);
            }
            else if (reader.ValueTextEquals("schemaVersion"u8) && !hasVersion && hasKind)
            {
                hasVersion = reader.Read() && reader.TokenType == JsonTokenType.Number && reader.ValueSpan.SequenceEqual("1"u8);
                hasKind = hasVersion;
            }
            else if (reader.ValueTextEquals("subject"u8) && subject is null)
            {
                subject = reader.Read() ? RuleNames.Parse<SubjectKind>(reader.GetString() ?? string.Empty) : null;
                hasKind &= subject is not null;
            }
            else if (reader.ValueTextEquals("id"u8) && id is null)
            {
                id = reader.Read() ? reader.GetString() : null;
            }
            else if (reader.ValueTextEquals("facts"u8) && facts is null)
            {
                reader.Read();
                facts = RecordedFactsJsonConverter.Read(ref reader);
            }
            else
            {
                return null;
            }
        }

        return hasKind && id is not null && TextPattern.Id.IsMatch(id) && facts is not null && AreUsual(facts)
            ? new() { Id = id, Subject = subject, Facts = facts }
            : null;
    }

    private static bool AreUsual(RecordedFacts facts)
    {
        foreach (var name in facts.Names)
        {
            var isUsual = TextPattern.Id.IsMatch(name) && facts[name].Value switch
            {
                string text => text.Length <= LongestText,
                CodeSet set => set.Codes.All(TextPattern.Id.IsMatch),
                _ => true,
            };
            if (!isUsual)
            {
                return false;
            }
        }

        return true;
    }
}
