using System.Text.Json;

namespace DangBo.Tool.Tests;

/// <summary>The dossier of a collective is a subject, and each yearly classification of a dossier is one of its own.</summary>
public sealed class CollectiveTests : IDisposable
{
    private const string Collective = """
        { "kind": "collectiveDossier", "collective": { "id": "btv-mau", "kind": "leadershipCollective", "name": { "vi": "Ban Thường vụ mẫu" } },
          "tasks": { "checkedOn": "2025-12-31", "entries": [ { "on": "2025-12-20", "due": 10, "completed": 9 } ] },
          "classifications": { "entries": [
            { "id": "q-2024", "year": 2024, "level": "good", "decidedBy": "b", "on": "2024-12-20", "reviewHeld": true },
            { "id": "q-2025", "year": 2025, "level": "excellent", "decidedBy": "b", "on": "2025-12-20", "reviewHeld": false } ] } }
        """;

    private readonly Dangbo _dangbo = new(Dangbo.WithAllThatShips);

    public void Dispose() => _dangbo.Dispose();

    [Fact]
    public void The_facts_of_a_collective_are_one_sheet_without_its_name_that_can_stand_in_its_place()
    {
        var run = _dangbo.Run("facts", File(Collective), "--period", "2025");

        run.Code.Should().Be(0);
        run.Output.Should().NotContain("Ban Thường vụ");
        var sheet = JsonDocument.Parse(run.Output).RootElement;
        sheet.GetProperty("subject").GetString().Should().Be("collective");
        sheet.GetProperty("id").GetString().Should().Be("btv-mau");
        sheet.GetProperty("facts").GetProperty("tasks.due").GetInt32().Should().Be(10);
        _dangbo.Run("check", _dangbo.File("sheet.json", run.Output)).Output.Should().BeEmpty();
    }

    [Fact]
    public void A_dossier_is_checked_and_what_contradicts_itself_has_its_place()
    {
        _dangbo.Run("check", File(Collective)).Code.Should().Be(0);
        var run = _dangbo.Run("check", File(Collective.Replace("\"year\": 2024", "\"year\": 2025")), "--lang", "en");

        run.Code.Should().Be(1);
        (run.Output + run.Error).Should().Contain(":5:").And.Contain("contradictoryClassifications").And.Contain("/classifications/entries/1");
    }

    [Fact]
    public void A_rule_set_about_collectives_judges_the_dossier_and_one_about_classifications_each_of_them()
    {
        var run = _dangbo.Run(
            "evaluate", File(Collective), "--rules", Rules("collective", "tasks.completed", "\"gte\": 9"), "--rules",
            Rules("classification", "classification.reviewHeld", "\"eq\": true"), "--period", "2025", "--format", "json");

        run.Code.Should().Be(0);
        Subjects(run).Should().Equal(
            ("collective", "btv-mau", "met"), ("classification", "btv-mau/q-2024", "met"), ("classification", "btv-mau/q-2025", "notMet"));
    }

    [Fact]
    public void A_rule_set_about_classifications_alone_judges_those_of_every_dossier_and_passes_over_one_without()
    {
        var member = """{ "kind": "memberDossier", "member": { "id": "m-1" }, "classifications": { "entries": [ { "id": "q", "year": 2025, "level": "good", "decidedBy": "b", "on": "2025-12-20" } ] } }""";
        var none = """{ "kind": "memberDossier", "member": { "id": "m-2" } }""";
        var lines = string.Join('\n', none, member, Collective.ReplaceLineEndings(" "));

        var run = _dangbo.Run(
            "evaluate", _dangbo.File("all.jsonl", lines), "--rules", Rules("classification", "classification.reviewHeld", "\"eq\": true"), "--period", "2025",
            "--format", "json");

        run.Code.Should().Be(0);
        Subjects(run).Should().Equal(
            ("classification", "m-1/q", "undetermined"), ("classification", "btv-mau/q-2024", "met"), ("classification", "btv-mau/q-2025", "notMet"));
    }

    [Fact]
    public void The_text_tells_each_classification_in_a_few_lines()
    {
        var run = _dangbo.Run(
            "evaluate", File(Collective), "--rules", Rules("classification", "classification.reviewHeld", "\"eq\": true"), "--period", "2025", "--lang", "en");

        run.Code.Should().Be(0);
        run.Output.Should().Contain("btv-mau/q-2025: NOT MET").And.Contain("not met: 1");
    }

    [Fact]
    public void A_dossier_of_which_no_rule_set_of_the_run_speaks_is_a_fault() =>
        _dangbo.Run("evaluate", File(Collective), "--rules", Rules("project", "evaluation.asOf", "\"gt\": \"2020-01-01\""), "--period", "2025").Code.Should().Be(2);

    private static IEnumerable<(string?, string?, string?)> Subjects(Outcome run) => run.Lines.Select(line => JsonDocument.Parse(line).RootElement).Select(report => (
        report.GetProperty("subject").GetProperty("kind").GetString(),
        report.GetProperty("subject").GetProperty("id").GetString(),
        report.GetProperty("verdict").GetString()));

    private string File(string text) => _dangbo.File("dossier.json", text);

    private string Rules(string subject, string fact, string test) => _dangbo.File($"{subject}.json", $$"""
        { "kind": "ruleSet", "schemaVersion": 1, "id": "own-{{subject}}", "version": "1.0.0", "subject": "{{subject}}", "purpose": "criteria",
          "title": { "vi": "Mẫu" }, "effective": { "verification": "unverified" },
          "criteria": [ { "id": "one", "title": { "vi": "Một" }, "polarity": "duty", "severity": "must", "assessedBy": "records",
            "metWhen": { "fact": "{{fact}}", {{test}} } } ] }
        """);
}
