using System.Text.Json;

namespace DangBo.Tool.Tests;

/// <summary>A register is many subjects: one evaluation each, by the rule sets that ship.</summary>
public sealed class EvaluateRegisterTests : IDisposable
{
    private const string Register = """
        { "kind": "organizationRegister", "checkedOn": "2026-12-31", "organizations": [
          { "id": "co-so-mau", "period": {}, "kinds": [ { "kind": "grassrootsPartyOrganization", "period": {} } ] },
          { "id": "chi-bo-mau", "period": {}, "kinds": [ { "kind": "subordinateCell", "period": {} } ],
            "parents": [ { "organization": "co-so-mau", "period": {} } ],
            "memberCounts": { "entries": [ { "on": "2023-06-30", "official": 2, "probationary": 1 }, { "on": "2024-06-30", "official": 3 } ] },
            "facts": { "extra.note": 1 } },
          { "id": "so-mau", "period": {}, "kinds": [ { "kind": "municipalDepartment", "period": {} } ] } ] }
        """;

    private readonly Dangbo _dangbo = new(Dangbo.WithAllThatShips);

    public void Dispose() => _dangbo.Dispose();

    [Fact]
    public void Each_organization_is_one_line_of_JSON_in_the_order_of_the_register()
    {
        var run = Evaluate("2023-12-31", "--format", "json");

        run.Code.Should().Be(0);
        run.Lines.Select(line => JsonDocument.Parse(line).RootElement).Select(report => (
                report.GetProperty("subject").GetProperty("kind").GetString(),
                report.GetProperty("subject").GetProperty("id").GetString(),
                report.GetProperty("ruleSet").GetProperty("version").GetString(),
                report.GetProperty("verdict").GetString()))
            .Should().Equal(
                ("organization", "co-so-mau", "2.0.0", "notMet"),
                ("organization", "chi-bo-mau", "2.0.0", "notMet"),
                ("organization", "so-mau", "2.0.0", "notApplicable"));
    }

    [Fact]
    public void The_text_tells_of_each_what_is_not_met_and_missing_and_once_what_holds_for_all()
    {
        var run = Evaluate("2023-12-31", "--lang", "en");

        run.Code.Should().Be(0);
        run.Output.Should().Contain("chi-bo-mau: NOT MET\n  - There are at least three official members\n    Not met: official members: 2 members (condition: at least 3 members).\n")
            .And.Contain("\n  remark: ").And.Contain("\n  missing: ")
            .And.Contain("Summary by charter-organization@2.0.0\n  not met: 2; not applicable: 1\n")
            .And.NotContain("so-mau: NOT APPLICABLE");
        run.Lines.Count(line => line.Contains("232-QĐ/TW")).Should().Be(1);
    }

    [Theory]
    [InlineData("2025-03-01", "charter-organization@2.0.0", "232-QĐ/TW")]
    [InlineData("2026-05-01", "charter-organization@3.0.0", "20-QĐ/TW")]
    public void On_a_day_of_a_gap_there_is_no_verdict_and_the_version_before_it_names_the_regulation_of_the_day(string day, string version, string regulation)
    {
        var text = Evaluate(day, "--rules", "charter-organization");

        text.Code.Should().Be(2, "nothing was evaluated");
        text.Output.Should().Contain(version).And.Contain("Không có hiệu lực vào ngày").And.Contain(regulation).And.Contain("không đánh giá: 3");
        var json = JsonDocument.Parse(Evaluate(day, "--rules", "charter-organization", "--format", "json").Lines.First()).RootElement;
        json.GetProperty("verdict").ValueKind.Should().Be(JsonValueKind.Null);
        json.GetProperty("findings").GetArrayLength().Should().Be(0);
        json.GetProperty("remarks")[0].GetProperty("code").GetString().Should().Be("notInForce");
        json.GetProperty("notCovered").ToString().Should().Contain(regulation);
        var page = _dangbo.Run(
            "evaluate", _dangbo.File("sheet.json", """{ "kind": "facts", "subject": "organization", "id": "x", "facts": {} }"""),
            "--rules", "charter-organization", "--as-of", day);
        page.Output.Should().Contain(version).And.Contain(regulation, "a report for people names it too");
    }

    [Fact]
    public void Before_the_first_version_the_first_says_what_came_before_it() =>
        Evaluate("2015-05-01", "--rules", "charter-organization").Output.Should().Contain("charter-organization@1.0.0").And.Contain("45-QĐ/TW");

    [Fact]
    public void Without_rules_nothing_ships_for_a_day_of_a_gap() => Evaluate("2025-03-01").Code.Should().Be(2);

    [Fact]
    public void A_fact_of_the_wrong_type_leaves_out_its_organization_and_no_other()
    {
        var rules = _dangbo.File("own.json", """
            { "kind": "ruleSet", "schemaVersion": 1, "id": "own", "version": "1.0.0", "subject": "organization", "purpose": "criteria",
              "title": { "vi": "Mẫu" }, "effective": { "verification": "unverified" },
              "facts": { "extra.note": { "type": "boolean", "label": { "vi": "ghi chú" } } },
              "criteria": [ { "id": "noted", "title": { "vi": "Có ghi chú" }, "polarity": "duty", "severity": "must", "assessedBy": "records",
                "metWhen": { "fact": "extra.note", "eq": true } } ] }
            """);

        var run = Evaluate("2023-12-31", "--rules", rules, "--format", "json");

        run.Code.Should().Be(1);
        run.Lines.Should().HaveCount(2);
        run.Error.Should().Contain(":6:").And.Contain("wrongFactType").And.EndWith("(/organizations/1/facts/extra.note)\n");
    }

    [Fact]
    public void The_facts_of_each_organization_are_a_sheet_that_can_stand_for_it()
    {
        var sheets = _dangbo.Run("facts", _dangbo.File("register.json", Register), "--as-of", "2023-12-31");

        sheets.Code.Should().Be(0);
        var cell = JsonDocument.Parse(sheets.Lines.ElementAt(1)).RootElement;
        cell.GetProperty("facts").GetProperty("members.official").GetInt32().Should().Be(2);
        cell.GetProperty("facts").GetProperty("organization.parentKind").GetString().Should().Be("grassrootsPartyOrganization");
        var alone = _dangbo.File("cell.json", sheets.Lines.ElementAt(1).Replace(",\"extra.note\":1", string.Empty).Replace("\"extra.note\":1,", string.Empty));
        Findings(_dangbo.Run("evaluate", alone, "--as-of", "2023-12-31", "--format", "json").Output)
            .Should().Be(Findings(Evaluate("2023-12-31", "--format", "json").Lines.ElementAt(1)));

        static string Findings(string json) => JsonSerializer.Serialize(JsonDocument.Parse(json).RootElement.GetProperty("findings"));
    }

    private Outcome Evaluate(string asOf, params string[] more) =>
        _dangbo.Run(["evaluate", _dangbo.File("register.json", Register), "--as-of", asOf, .. more]);
}
