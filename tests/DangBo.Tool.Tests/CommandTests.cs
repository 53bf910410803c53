using System.Text;
using System.Text.Json;
using DangBo.Domain.Json;

namespace DangBo.Tool.Tests;

public sealed class CommandTests : IDisposable
{
    private readonly Dangbo _dangbo = new(Samples.Rules);

    public void Dispose() => _dangbo.Dispose();

    [Fact]
    public void Check_says_nothing_of_good_documents_but_their_number()
    {
        var run = _dangbo.Run("check", _dangbo.File("a.json", Samples.Rules), _dangbo.File("b.json", Samples.Sheet("m-0001")), "--lang", "en");

        run.Should().BeEquivalentTo(new Outcome(0, string.Empty, "Documents checked: 2; errors: 0.\n"));
    }

    [Fact]
    public void Check_lists_every_error_with_its_place()
    {
        var file = _dangbo.File("a.json", Samples.Rules.Replace("\"duty\"", "\"dutty\"").Replace("\"must\"", "\"most\""));

        var run = _dangbo.Run("check", file);

        run.Code.Should().Be(1);
        run.Lines.Should().HaveCount(2).And.OnlyContain(line => line.StartsWith($"{file}:15:") && line.Contains(": unknownCode: "));
    }

    [Fact]
    public void Check_finds_names_that_a_rule_set_does_not_have() =>
        _dangbo.Run("check", _dangbo.File("a.json", Samples.Rules.Replace("{ \"fact\": \"extra.workshops\"", "{ \"fact\": \"extra.nope\"")))
            .Should().Match<Outcome>(run => run.Code == 1 && run.Output.Contains(":16:") && run.Output.Contains("unknownFact"));

    [Fact]
    public void Check_lists_no_more_errors_than_asked_and_counts_the_rest()
    {
        var file = _dangbo.File("a.jsonl", string.Concat(Enumerable.Repeat("{}\n", 5)));

        var run = _dangbo.Run("check", file, "--max-errors", "2", "--lang", "en");

        run.Code.Should().Be(1);
        run.Lines.Should().HaveCount(2);
        run.Error.Should().Be("… and 3 more\nDocuments checked: 5; errors: 5.\n");
        _dangbo.Run("check", file, "--max-errors", "0").Code.Should().Be(2);
    }

    [Fact]
    public void Check_writes_errors_as_JSON()
    {
        var run = _dangbo.Run("check", _dangbo.File("a.json", "{"), "--format", "json");

        run.Code.Should().Be(1);
        var error = JsonDocument.Parse(run.Output).RootElement.GetProperty("errors")[0];
        error.GetProperty("code").GetString().Should().Be("unexpectedEnd");
        error.GetProperty("line").GetInt32().Should().Be(1);
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void Facts_writes_a_fact_sheet()
    {
        var run = _dangbo.Run("facts", _dangbo.File("a.json", Samples.Sheet("m-0001")), "--period", "2021");

        run.Code.Should().Be(0);
        run.Output.Should().StartWith("{\n");
        var sheet = JsonDocument.Parse(run.Output).RootElement;
        sheet.GetProperty("kind").GetString().Should().Be("facts");
        sheet.GetProperty("facts").GetProperty("extra.workshops").GetInt32().Should().Be(2);
        _dangbo.Run("facts", _dangbo.File("b.json", $"[{Samples.Sheet("m-1")},{Samples.Sheet("m-2")}]"), "--period", "2021")
            .Lines.Should().HaveCount(2);
        _dangbo.Run("facts", _dangbo.File("a.json", Samples.Sheet("m-0001")), "--period", "2021", "--format", "text").Output
            .Should().Be("m-0001\n  extra.workshops: 2\n");
    }

    [Fact]
    public void Facts_needs_a_date_and_a_subject()
    {
        _dangbo.Run("facts", _dangbo.File("a.json", Samples.Sheet("m-0001"))).Code.Should().Be(2);
        _dangbo.Run("facts", _dangbo.File("a.json", Samples.Rules), "--period", "2021").Code.Should().Be(2);
    }

    [Fact]
    public void Rules_list_names_what_ships_with_its_days()
    {
        _dangbo.Run("rules", "list").Output.Should().Be("study@1.0.0  2016-11-10..2025-02-02  facts  criteria\n  Tiêu chí mẫu\n  số tiêu chí: 1\n");
        _dangbo.Run("rules", "list", "--verification", "--lang", "en").Output.Should()
            .EndWith("  in force: not verified\n  citations: content seen, place unknown 1\n");
        JsonDocument.Parse(_dangbo.Run("rules", "list", "--verification", "--format", "json").Output).RootElement[0]
            .GetProperty("citations").GetProperty("contentOnly").GetInt32().Should().Be(1);
    }

    [Fact]
    public void Rules_list_tells_which_rule_set_goes_on_beyond_the_end_of_its_basis_and_what_replaced_that()
    {
        var on37 = Samples.Rules.Replace(
            "{ \"kind\": \"article\", \"issuer\": \"Báo mẫu\"", "{ \"number\": \"37-QĐ/TW\", \"issuer\": \"centralCommittee\", \"issuedOn\": \"2021-10-25\"");
        using var dangbo = new Dangbo(new Shipped
        {
            RuleSets = [DangBoJson.ReadRuleSet(Encoding.UTF8.GetBytes(on37.Replace(", \"until\": \"2025-02-03\"", ""))).Document!],
            VocabularyOf = Shipped.Library.VocabularyOf,
            Register = Shipped.Library.Register,
        });

        dangbo.Run("rules", "list").Lines[^1].Should()
            .Be("  căn cứ 37-QĐ/TW (25/10/2021) có hiệu lực đến hết 25/7/2026 (chưa kiểm chứng); văn bản thay thế: 207-QĐ/TW (26/7/2026)");
        dangbo.Run("rules", "list", "--lang", "en").Lines[^1].Should()
            .Be("  its basis 37-QĐ/TW (25 October 2021) was in force through 25 July 2026 (not verified); replaced by 207-QĐ/TW (26 July 2026)");
        var json = JsonDocument.Parse(dangbo.Run("rules", "list", "--format", "json").Output).RootElement[0];
        json.GetProperty("criteria").GetInt32().Should().Be(1);
        json.GetProperty("endedBasis")[0].GetProperty("until").GetString().Should().Be("2026-07-26");
        json.GetProperty("endedBasis")[0].GetProperty("replacedBy")[0].GetString().Should().Be("qd207-2026");
        JsonDocument.Parse(_dangbo.Run("rules", "list", "--format", "json").Output).RootElement[0]
            .GetProperty("endedBasis").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void Check_takes_a_register_of_documents()
    {
        const string register = """
            { "kind": "documentRegister", "documents": [ { "id": "a", "number": "01-HD/TW", "title": { "vi": "Hướng dẫn" }, "verification": "unverified",
              "relations": [ { "kind": "replaces", "document": "b", "verification": "unverified" } ] } ] }
            """;

        _dangbo.Run("check", _dangbo.File("a.json", register)).Output.Should().Contain("relatedDocumentMissing").And.Contain("(/documents/0/relations/0/document)");
        _dangbo.Run("check", _dangbo.File("b.json", register.Replace("\"b\"", "\"a\""))).Output.Should().Contain("relatedToItself");
        _dangbo.Run("schema", "documentRegister").Code.Should().Be(0);
    }

    [Fact]
    public void Rules_show_writes_a_rule_set_in_words_or_as_its_document()
    {
        _dangbo.Run("rules", "show", "study").Output.Should().StartWith("Tiêu chí mẫu\n").And.Contain("số buổi đã dự: từ “số buổi tối thiểu” trở lên\n");
        _dangbo.Run("rules", "show", "study", "--format", "markdown").Output.Should().StartWith("# Tiêu chí mẫu\n");
        JsonDocument.Parse(_dangbo.Run("rules", "show", _dangbo.File("r.json", Samples.Rules), "--format", "json").Output)
            .RootElement.GetProperty("kind").GetString().Should().Be("ruleSet");
        _dangbo.Run("rules", "show", "nope").Code.Should().Be(2);
    }

    [Fact]
    public void Schema_writes_one_kind_or_all_of_them()
    {
        JsonDocument.Parse(_dangbo.Run("schema", "ruleSet").Output).RootElement.TryGetProperty("$schema", out _).Should().BeTrue();
        var folder = Path.Combine(_dangbo.Folder, "schemas");
        _dangbo.Run("schema", "--all", "--out", folder).Code.Should().Be(0);
        File.Exists(Path.Combine(folder, "facts.schema.json")).Should().BeTrue();
        _dangbo.Run("schema", "nope").Code.Should().Be(2);
        _dangbo.Run("schema").Code.Should().Be(2);
        _dangbo.Run("schema", "--all").Code.Should().Be(2);
    }

    [Theory]
    [InlineData]
    [InlineData("nope")]
    [InlineData("rules")]
    [InlineData("evaluate")]
    public void A_verb_that_is_missing_or_unknown_is_bad_usage(params string[] args)
    {
        var run = _dangbo.Run(args);

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("dangbo: ");
    }

    [Fact]
    public void On_a_terminal_the_findings_stand_before_their_count()
    {
        var never = Samples.Rules.Replace("\"gte\": { \"parameter\": \"least\" }", "\"lt\": 0", StringComparison.Ordinal);

        var (_, text) = _dangbo.RunOnTerminal("rules", "lint", _dangbo.File("study.json", never), "--lang", "en");

        text.Should().Match("*conditionNeverMet*Rule sets looked at: 1*");
    }

    [Fact]
    public void On_a_terminal_a_report_stands_before_the_failure_of_the_run()
    {
        var (code, text) = _dangbo.RunOnTerminal(
            "evaluate", _dangbo.File("a.json", Samples.Sheet("m-0001")), "--rules", "study", "--period", "2010", "--lang", "en");

        code.Should().Be(2);
        text.Should().StartWith("Sample criteria\n").And.EndWith("dangbo: Nothing could be evaluated.\n");
    }

    [Fact]
    public void What_ships_can_be_listed_and_shown_in_both_languages()
    {
        foreach (var language in new[] { "vi", "en" })
        {
            foreach (var ruleSet in Shipped.Library.RuleSets)
            {
                using var output = new MemoryStream();
                using var error = new MemoryStream();
                new DangboTool(new() { OpenInput = () => Stream.Null, Output = output, Error = error })
                    .Run(["rules", "show", $"{ruleSet.Id}@{ruleSet.Version}", "--lang", language]).Should().Be(0);
                output.Length.Should().BePositive();
            }
        }
    }
}
