using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using DangBo.Domain.Json;
using DangBo.Domain.Rules;
using static DangBo.Domain.Tests.Json.Kinds.SampleRules;

namespace DangBo.Domain.Tests.Json.Kinds;

/// <summary>What is written is read as an equal document, and has the digest of the file, however that was spelled.</summary>
public class RoundTripTests
{
    private static readonly string[] Documents = [SampleRuleSet, FullRules.RuleSet, SampleOverlay, SampleSheet, SampleCases];

    public static TheoryData<string> Spellings => new(
        SampleRuleSet,
        FullRules.RuleSet,
        SampleRuleSet.With(", \"overPeriod\": \"lastDay\"", ""),
        SampleRuleSet.With("\"overPeriod\": \"lastDay\"", "\"overPeriod\": \"eachPart\""),
        SampleRuleSet.With("\"schemaVersion\": 1,", ""),
        SampleRuleSet.With("\"ct05\": { \"number\"", "\"ct05\": { \"kind\": \"document\", \"number\""),
        SampleRuleSet.With("\"min\": 0,", "\"min\": 0, \"changeable\": false,"),
        SampleRuleSet.With("\"min\": 0,", "\"min\": 0, \"changeable\": true,"),
        SampleRuleSet.With("\"from\": \"2016-11-10\", \"until\"", "\"until\""),
        SampleRuleSet.With("0.8", "8.00e-1"),
        SampleRuleSet.With("0.8", "-0.0"));

    [Theory]
    [MemberData(nameof(Spellings))]
    public void A_rule_set_has_the_digest_of_its_file(string json)
    {
        var ruleSet = Read(json);

        ruleSet.ComputeSha256().Should().Be(CanonicalJson.Sha256(Utf8(json)));
        DangBoJson.ReadRuleSet(DangBoJson.WriteRuleSet(ruleSet)).Must().Should().Be(ruleSet);
    }

    [Fact]
    public void An_overlay_has_the_digest_of_its_file()
    {
        foreach (var json in new[] { SampleOverlay, SampleOverlay.With("\"schemaVersion\": 1, ", "") })
        {
            var overlay = DangBoJson.ReadOverlay(Utf8(json)).Must();

            overlay.ComputeSha256().Should().Be(CanonicalJson.Sha256(Utf8(json)));
            DangBoJson.ReadOverlay(DangBoJson.WriteOverlay(overlay, indented: false)).Must().Should().Be(overlay);
        }
    }

    [Fact]
    public void Two_spellings_of_one_meaning_are_two_documents() =>
        Read(SampleRuleSet.With(", \"overPeriod\": \"lastDay\"", "")).Should().NotBe(Read());

    [Fact]
    public void A_document_is_written_for_people_or_as_one_line()
    {
        var text = Encoding.UTF8.GetString(DangBoJson.WriteRuleSet(Read()));
        var line = Encoding.UTF8.GetString(DangBoJson.WriteRuleSet(Read(), indented: false));

        text.Should().StartWith("{\n  \"kind\": \"ruleSet\",\n  \"schemaVersion\": 1,\n").And.EndWith("}\n").And.Contain("Chỉ thị 05: trách nhiệm");
        line.Should().StartWith("{\"kind\":\"ruleSet\"").And.NotContain("\n");
    }

    [Fact]
    public void A_generated_rule_set_is_read_as_it_was_written_and_keeps_its_digest_in_any_spelling() =>
        Gen.Select(RuleSetGen.RuleSet, Gen.Int).Sample(
            (ruleSet, seed) =>
            {
                var utf8 = DangBoJson.WriteRuleSet(ruleSet);
                var other = Respelling.Of(utf8, seed);
                var (read, reread) = (DangBoJson.ReadRuleSet(utf8).Must(), DangBoJson.ReadRuleSet(other).Must());
                if (!read.Equals(ruleSet) || read.GetHashCode() != ruleSet.GetHashCode() || reread.ComputeSha256() != ruleSet.ComputeSha256() ||
                    CanonicalJson.Sha256(other) != ruleSet.ComputeSha256())
                {
                    Assert.Fail(Encoding.UTF8.GetString(utf8) + Encoding.UTF8.GetString(other));
                }
            },
            iter: 500);

    [Fact]
    public void Whatever_an_author_changes_is_refused_with_a_place_or_read_and_written_as_it_stands() =>
        Gen.Select(Gen.Int[0, Documents.Length - 1], Gen.Int, Gen.Int[1, 3]).Sample(
            (document, seed, edits) =>
            {
                var utf8 = Respelling.Edited(Documents[document], seed, edits);
                var (isRead, errors, written) = ReadAndWrite(utf8);
                var isGood = isRead
                    ? CanonicalJson.Sha256(written!) == CanonicalJson.Sha256(utf8)
                    : errors > 0 && DangBoJson.Check(utf8).Count == errors;
                if (!isGood)
                {
                    Assert.Fail(Encoding.UTF8.GetString(utf8));
                }
            },
            iter: 4_000);

    private static (bool IsRead, int Errors, byte[]? Written) ReadAndWrite(byte[] utf8)
    {
        switch (DangBoJson.KindOf(utf8))
        {
            case "ruleSet":
                var ruleSet = DangBoJson.ReadRuleSet(utf8);
                return (ruleSet.IsValid, ruleSet.ErrorCount, ruleSet.IsValid ? DangBoJson.WriteRuleSet(ruleSet.Document) : null);
            case "overlay":
                var overlay = DangBoJson.ReadOverlay(utf8);
                return (overlay.IsValid, overlay.ErrorCount, overlay.IsValid ? DangBoJson.WriteOverlay(overlay.Document) : null);
            case "facts":
                var sheet = DangBoJson.ReadFactSheet(utf8);
                return (sheet.IsValid, sheet.ErrorCount, sheet.IsValid ? Versioned(utf8, DangBoJson.WriteFactSheet(sheet.Document)) : null);
            case "ruleCases":
                var cases = DangBoJson.ReadRuleCases(utf8);
                return (cases.IsValid, cases.ErrorCount, cases.IsValid ? Versioned(utf8, DangBoJson.WriteRuleCases(cases.Document)) : null);
            default:
                return (false, DangBoJson.Check(utf8).Count, null);
        }
    }

    /// <summary>Sheets and cases have no digest and do not remember what they need not say.</summary>
    private static byte[] Versioned(byte[] read, byte[] written)
    {
        var (before, after) = (JsonNode.Parse(read)!.AsObject(), JsonNode.Parse(written)!.AsObject());
        if (!before.ContainsKey("schemaVersion"))
        {
            after.Remove("schemaVersion");
        }

        if (before["base"] is JsonObject { Count: 0 })
        {
            after["base"] = new JsonObject();
        }

        for (var index = 0; before["cases"] is JsonArray cases && index < cases.Count; index++)
        {
            if (cases[index]!["facts"] is JsonObject { Count: 0 })
            {
                after["cases"]![index]!["facts"] = new JsonObject();
            }
        }

        return JsonSerializer.SerializeToUtf8Bytes(after);
    }
}
