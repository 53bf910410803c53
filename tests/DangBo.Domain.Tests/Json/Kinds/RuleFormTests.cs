using DangBo.Domain.Json;
using static DangBo.Domain.Tests.Json.Kinds.SampleRules;

namespace DangBo.Domain.Tests.Json.Kinds;

/// <summary>What the tables refuse outside conditions, one mistake a line.</summary>
public class RuleFormTests
{
    private const string Cite = "\"locator\": { \"paragraph\": \"1\" }, \"verification\": \"secondary\", \"seenIn\": \"reference/article.md\"";

    [Theory]
    [InlineData("\"kind\": \"ruleSet\"", "\"kind\": \"overlay\"", "wrongKind /kind")]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 2", "unsupportedSchemaVersion /schemaVersion")]
    [InlineData("\"id\": \"ct05-leaders\", ", "", "missingMember")]
    [InlineData("\"id\": \"ct05-leaders\"", "\"id\": \"chỉ thị 05\"", "invalidId /id")]
    [InlineData("\"subject\": \"member\"", "\"subject\": \"person\"", "unknownCode /subject")]
    [InlineData("\"purpose\": \"criteria\", ", "", "missingMember")]
    [InlineData("\"overPeriod\": \"lastDay\"", "\"overPeriod\": null", "wrongType /overPeriod")]
    [InlineData("\"until\": \"2025-02-03\"", "\"until\": null", "wrongType /effective/until")]
    [InlineData("\"until\": \"2025-02-03\", \"verification\": \"unverified\"", "\"until\": \"2025-02-03\"", "missingMember /effective")]
    [InlineData("\"basis\": [ \"ct05\" ]", "\"basis\": []", "emptyList /basis")]
    [InlineData("\"basis\": [ \"ct05\" ]", "\"bases\": [ \"ct05\" ]", "unknownMember /bases")]
    [InlineData("\"kind\": \"article\"", "\"kind\": \"book\"", "unknownCode /sources/article/kind")]
    [InlineData("\"kind\": \"article\"", "\"kind\": \"unnumbered\"", "missingMember /sources/article;invalidId /sources/article/issuer")]
    [InlineData("\"number\": \"05-CT/TW\"", "\"number\": \"5-CT/TW\"", "invalidDocumentNumber /sources/ct05/number")]
    [InlineData("\"number\": \"05-CT/TW\"", "\"number\": \"05 CT\"", "invalidDocumentNumber /sources/ct05/number")]
    [InlineData("\"number\": \"05-CT/TW\", ", "", "missingMember /sources/ct05")]
    [InlineData("\"type\": \"integer\", ", "", "missingMember /facts/extra.workshops")]
    [InlineData("\"type\": \"integer\"", "\"type\": \"float\"", "unknownCode /facts/extra.workshops/type")]
    [InlineData("\"type\": \"integer\"", "\"type\": \"text\"", "unknownMember /facts/extra.workshops/unit;unknownMember /facts/extra.workshops/min")]
    [InlineData("\"min\": 0", "\"min\": 0.5", "wrongType /facts/extra.workshops/min")]
    [InlineData("\"min\": 0", "\"min\": 5, \"max\": 4", "partAboveWhole /facts/extra.workshops/min")]
    [InlineData("\"codes\": { \"good\": { \"vi\": \"tốt\" }, \"fair\": { \"vi\": \"khá\" } }, ", "", "missingMember /facts/extra.rating")]
    [InlineData("{ \"good\": { \"vi\": \"tốt\" }, \"fair\": { \"vi\": \"khá\" } }", "{}", "emptyObject /facts/extra.rating/codes")]
    [InlineData("\"authority\": \"local\"", "\"authority\": \"national\"", "unknownCode /parameters/minAttendance/authority")]
    [InlineData("\"authority\": \"local\"", "\"authority\": { \"source\": \"ct06\", \"verification\": \"unverified\" }", "unknownSource /parameters/minAttendance/authority/source")]
    [InlineData("{ \"type\": \"decimal\"", "{ \"type\": \"codes\"", "unknownCode /parameters/minAttendance/type")]
    [InlineData("\"value\": 0.8", "\"value\": 0.8, \"cite\": []", "unknownMember /parameters/minAttendance/values/0/cite")]
    [InlineData("\"value\": 0.8", "\"value\": 0.12345678901234567890123456789", "invalidNumber /parameters/minAttendance/values/0/value")]
    [InlineData("\"severity\": \"must\", \"assessedBy\": \"judgment\"", "\"severity\": \"may\", \"assessedBy\": \"judge\"", "unknownCode /criteria/1/severity;unknownCode /criteria/1/assessedBy")]
    [InlineData("\"polarity\": \"duty\", \"severity\": \"must\", \"assessedBy\": \"judgment\"", "\"a\": 1", "missingMember /criteria/1;missingMember /criteria/1;missingMember /criteria/1;unknownMember /criteria/1/a")]
    [InlineData("\"judges\": [ \"directSuperiorCommittee\" ]", "\"judges\": [ \"a\", \"a\" ]", "duplicateItem /criteria/1/judges/1")]
    [InlineData("\"judges\":", "\"relates\": [ { \"criterion\": \"x\" }, { \"row\": \" \" } ], \"judges\":", "missingOneOf /criteria/1/relates/0;emptyText /criteria/1/relates/1/row")]
    [InlineData("\"vi\": \"Việc biểu dương, khen thưởng\", ", "", "missingMember /notCovered/0")]
    public void A_mistake_in_a_rule_set_is_told_at_its_place(string piece, string by, string errors) =>
        DangBoJson.ReadRuleSet(Utf8(SampleRuleSet.With(piece, by))).Codes().Should().Equal(errors.Split(';'));

    [Theory]
    [InlineData("\"verification\": \"secondary\"", "missingMember /criteria/0/cite/0")]
    [InlineData("\"locator\": { \"paragraph\": \"1\" }", "missingMember /criteria/0/cite/0")]
    [InlineData("\"verification\": \"seen\"", "unknownCode /criteria/0/cite/0/verification")]
    [InlineData("\"verification\": \"verified\"", "missingMember /criteria/0/cite/0;missingMember /criteria/0/cite/0")]
    [InlineData("\"verification\": \"verified\", \"checkedBy\": \"A\"", "missingMember /criteria/0/cite/0")]
    [InlineData("\"verification\": \"contentOnly\", \"locator\": { \"point\": \"a\" }", "unknownMember /criteria/0/cite/0/locator")]
    [InlineData("\"verification\": \"unverified\", \"locator\": {}", "emptyObject /criteria/0/cite/0/locator")]
    [InlineData("\"verification\": \"unverified\", \"locator\": { \"page\": \"1\" }", "unknownMember /criteria/0/cite/0/locator/page")]
    [InlineData("\"verification\": \"unverified\", \"locator\": { \"article\": 1 }", "wrongType /criteria/0/cite/0/locator/article")]
    [InlineData("\"verification\": \"unverified\", \"locator\": { \"article\": \"1, 2\" }", "invalidLocatorValue /criteria/0/cite/0/locator/article")]
    public void A_citation_says_how_far_it_was_verified_and_what_that_asks(string by, string errors) =>
        DangBoJson.ReadRuleSet(Utf8(OnFirst(Cite, by))).Codes().Should().Equal(errors.Split(';'));

    [Theory]
    [InlineData("\"verification\": \"verified\", \"checkedBy\": \"A\", \"checkedOn\": \"2021-01-01\", \"seenIn\": \"x\", \"locator\": { \"annex\": \"I\", \"form\": \"02\" }")]
    [InlineData("\"verification\": \"contentOnly\", \"seenIn\": \"x\"")]
    [InlineData("\"verification\": \"unverified\", \"checkedBy\": \"A\"")]
    public void A_citation_with_all_that_its_verification_asks_is_read(string by) =>
        DangBoJson.ReadRuleSet(Utf8(OnFirst(Cite, by))).Codes().Should().BeEmpty();

    [Fact]
    public void A_text_has_an_end() =>
        DangBoJson.ReadRuleSet(Utf8(SampleRuleSet.With("Commendation", new string('a', 10_001)))).Codes().Should().Equal("textTooLong /notCovered/0/en");

    [Fact]
    public void A_member_that_stands_twice_is_told() =>
        DangBoJson.ReadRuleSet(Utf8(SampleRuleSet.With("\"from\": \"2016-11-10\", \"until\"", "\"until\": \"2020-01-01\", \"until\""))).Codes()
            .Should().Equal("duplicateMember /effective/until");

    [Theory]
    [InlineData("\"of\": \"ct05-leaders\", ", "", "missingMember")]
    [InlineData("\"source\": \"plan\", \"verification\": \"contentOnly\"", "\"source\": \"ct05\", \"verification\": \"contentOnly\"", "unknownSource /citations/direction/0/source")]
    [InlineData("\"source\": \"plan\", \"verification\": \"unverified\"", "\"source\": \"ct05\", \"verification\": \"unverified\"", "unknownSource /tighten/annual-study/cite/0/source")]
    [InlineData("\"source\": \"plan\", \"locator\"", "\"source\": \"ct05\", \"locator\"", "unknownSource /parameters/minAttendance/0/cite/0/source")]
    [InlineData("\"polarity\": \"duty\"", "\"polarity\": \"duty\", \"cite\": [ { \"source\": \"x\", \"verification\": \"unverified\" } ]", "unknownSource /criteria/0/cite/0/source")]
    [InlineData("\"metWhen\": { \"fact\": \"study.sessionsAttended\", \"gte\": 2 }, ", "", "missingMember /tighten/annual-study")]
    [InlineData("[ { \"source\": \"plan\", \"verification\": \"contentOnly\" } ]", "[]", "emptyList /citations/direction")]
    [InlineData("\"from\": \"2020-01-01\", \"value\": 0.9", "\"value\": 0.9", "missingMember /parameters/minAttendance/0")]
    [InlineData("\"issuer\": \"cityBloc\",\n  \"effective\"", "\"remove\": [],\n  \"effective\"", "missingMember;unknownMember /remove")]
    public void A_mistake_in_an_overlay_is_told_at_its_place(string piece, string by, string errors) =>
        DangBoJson.ReadOverlay(Utf8(SampleOverlay.With(piece, by))).Codes().Should().Equal(errors.Split(';'));

    [Theory]
    [InlineData("\"id\": \"m-0001\"", "\"id\": \"Nguyễn Văn A\"", "invalidId /id")]
    [InlineData("\"subject\": \"member\"", "\"subject\": \"judge\"", "unknownCode /subject")]
    [InlineData("\"subject\": \"member\"", "\"subject\": \"member\", \"judgments\": []", "unknownMember /judgments")]
    [InlineData("{ \"some\": [ \"committeeSecretary\" ] }", "{ \"all\": [] }", "missingMember /facts/role.groups;unknownMember /facts/role.groups/all")]
    [InlineData("\"good\"", "[ \"good\", \"good\" ]", "duplicateItem /facts/extra.rating/1")]
    [InlineData("\"good\"", "[ [ \"good\" ] ]", "wrongType /facts/extra.rating/0")]
    [InlineData("\"study.sessionsHeld\": 4", "\"study.sessionsHeld\": 1e40", "invalidNumber /facts/study.sessionsHeld")]
    [InlineData("\"study.sessionsHeld\"", "\"study sessions\"", "invalidId /facts/study sessions")]
    [InlineData("\"study.sessionsHeld\"", "\"study.sessionsAttended\"", "duplicateMember /facts/study.sessionsAttended")]
    public void A_mistake_in_a_fact_sheet_is_told_at_its_place(string piece, string by, string errors) =>
        DangBoJson.ReadFactSheet(Utf8(SampleSheet.With(piece, by))).Codes().Should().Equal(errors.Split(';'));

    [Theory]
    [InlineData("\"ruleSet\": \"ct05-leaders\", ", "", "missingMember")]
    [InlineData("\"asOf\": \"2021-12-31\", \"period\": \"2021\"", "\"rulesAsOf\": \"2021-12-31\"", "missingOneOf /cases/0")]
    [InlineData("\"period\": \"2021\"", "\"period\": \"2021-12-31..2021-01-01\"", "invalidPeriod /period")]
    [InlineData("{ \"verdict\": \"notMet\", \"criteria\": { \"annual-study\": \"notMet\" } }", "{}", "emptyObject /cases/0/expect")]
    [InlineData("{ \"verdict\": \"notMet\", \"criteria\": { \"annual-study\": \"notMet\" } }", "{ \"criteria\": {} }", "emptyObject /cases/0/expect/criteria")]
    [InlineData("\"verdict\": \"notMet\"", "\"verdict\": \"failed\"", "unknownCode /cases/0/expect/verdict")]
    [InlineData("everything at once", "missed half the sessions", "duplicateId /cases/1/name")]
    [InlineData("\"by\": \"directSuperiorCommittee\", ", "", "missingMember /judgments/direction")]
    [InlineData("\"opinion\": \"met\"", "\"opinion\": \"undetermined\"", "unknownCode /judgments/direction/opinion")]
    [InlineData("\"other\": null", "\"other\": [ 1 ]", "wrongType /parameters/other")]
    [InlineData("\"score\": 12.5", "\"score\": null", "wrongType /cases/1/expect/score")]
    public void A_mistake_in_cases_is_told_at_its_place(string piece, string by, string errors) =>
        DangBoJson.ReadRuleCases(Utf8(SampleCases.With(piece, by))).Codes().Should().Equal(errors.Split(';'));

    [Theory]
    [InlineData("{ \"kind\": \"ruleCases\", \"ruleSet\": \"a\", \"asOf\": \"2021-12-31\", \"cases\": [] }")]
    public void A_document_without_cases_tests_nothing(string json) =>
        DangBoJson.ReadRuleCases(Utf8(json)).Codes().Should().Equal("emptyList /cases");

    private static string OnFirst(string piece, string by)
    {
        var at = SampleRuleSet.IndexOf(piece, StringComparison.Ordinal);
        return SampleRuleSet[..at] + by + SampleRuleSet[(at + piece.Length)..];
    }
}
