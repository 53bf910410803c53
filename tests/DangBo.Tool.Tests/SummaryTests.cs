using System.Text.Json;
using System.Text.Json.Nodes;

namespace DangBo.Tool.Tests;

public sealed class SummaryTests : IDisposable
{
    private const string Fact = "extra.workshops";

    private readonly Dangbo _dangbo = new(Samples.Rules);

    public void Dispose() => _dangbo.Dispose();

    [Fact]
    public void A_summary_counts_all_subjects_of_a_file_as_one_indented_object()
    {
        var run = Summarize("a.jsonl", $"{Samples.Sheet("a")}\n{Samples.Sheet("b", "3")}\n{Samples.Sheet("c", "3")}\n", "--format", "json");

        run.Code.Should().Be(0);
        run.Output.Should().StartWith("{\n").And.EndWith("}\n");
        var summary = JsonDocument.Parse(run.Output).RootElement;
        summary.GetProperty("kind").GetString().Should().Be("populationSummary");
        var overall = summary.GetProperty("total").GetProperty("overall");
        (overall.GetProperty("met").GetInt64(), overall.GetProperty("notMet").GetInt64()).Should().Be((2, 1));
        overall.GetProperty("share").GetProperty("value").GetString().Should().Be("2/3");
        summary.GetProperty("partial").GetBoolean().Should().BeFalse();
        run.Output.Should().NotContain("\"a\"");
    }

    [Fact]
    public void A_summary_is_written_for_people_in_both_languages_and_as_Markdown()
    {
        var lines = $"{Samples.Sheet("a")}\n{Samples.Sheet("b", "3")}\n";

        Summarize("a.jsonl", lines).Output.Should().StartWith("Tổng hợp: Tiêu chí mẫu\n").And.Contain("ĐÃ ĐÁNH GIÁ: 2 đối tượng\n").And.Contain("tỉ lệ đạt 50,00%");
        Summarize("a.jsonl", lines, "--lang", "en").Output.Should().StartWith("Summary: Sample criteria\n").And.Contain("share met 50.00%");
        Summarize("a.jsonl", lines, "--format", "markdown").Output.Should().StartWith("# Tổng hợp: Tiêu chí mẫu\n").And.Contain("|---|");
    }

    [Fact]
    public void Lines_that_had_to_be_left_out_make_the_summary_partial()
    {
        var run = Summarize("a.jsonl", $"{Samples.Sheet("a", "3")}\n{{ broken\n{Samples.Sheet("b", "\"three\"")}\n", "--format", "json");

        run.Code.Should().Be(1);
        run.Error.Should().Contain(":2:").And.Contain(":3:");
        var summary = JsonDocument.Parse(run.Output).RootElement;
        summary.GetProperty("partial").GetBoolean().Should().BeTrue();
        (summary.GetProperty("notEvaluated").GetInt64(), summary.GetProperty("total").GetProperty("subjects").GetInt64()).Should().Be((2, 1));
    }

    [Fact]
    public void Groups_are_made_by_the_values_of_a_fact()
    {
        var run = Summarize(
            "a.jsonl", $"{Samples.Sheet("a")}\n{Samples.Sheet("b", "3")}\n{Samples.Sheet("c", "null")}\n", "--group-by", Fact, "--format", "json");

        run.Code.Should().Be(0);
        var groups = JsonNode.Parse(run.Output)!["groups"]!.AsArray();
        groups.Select(group => (string?)group!["group"]).Should().HaveCount(3).And.Contain("3").And.EndWith((string?)null);
        groups.Should().OnlyContain(group => (long)group!["subjects"]! == 1);
        Summarize("a.jsonl", Samples.Sheet("a"), "--group-by", Fact).Output.Should().Contain("Theo nhóm");
    }

    [Fact]
    public void Grouping_without_a_summary_or_by_a_fact_that_is_not_known_is_bad_usage()
    {
        var file = _dangbo.File("a.json", Samples.Sheet("a"));

        _dangbo.Run("evaluate", file, "--period", "2021", "--group-by", Fact).Code.Should().Be(2);
        var run = _dangbo.Run("evaluate", file, "--period", "2021", "--summary", "--group-by", "no.such", "--lang", "en");
        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("no.such");
    }

    [Fact]
    public void The_gates_of_evaluate_ask_the_summary_too()
    {
        Summarize("a.json", Samples.Sheet("a"), "--fail-on", "notMet").Code.Should().Be(1);
        Summarize("a.json", Samples.Sheet("a", "3"), "--fail-on", "notMet").Code.Should().Be(0);
        Summarize("a.json", Samples.Sheet("a", "null"), "--fail-on", "undetermined").Code.Should().Be(1);
        Summarize("a.json", "{}").Code.Should().Be(2);
    }

    [Fact]
    public void Parts_merge_to_the_summary_of_the_whole()
    {
        var (a, b, c) = (Samples.Sheet("a"), Samples.Sheet("b", "3"), Samples.Sheet("c", "null"));
        string[] by = ["--group-by", Fact, "--format", "json"];
        var whole = Summarize("all.jsonl", $"{a}\n{b}\n{c}\n", by).Output;
        var first = _dangbo.File("first.json", Summarize("one.jsonl", $"{c}\n{a}\n", by).Output);
        var second = _dangbo.File("second.json", Summarize("two.json", b, by).Output);
        var lines = _dangbo.File("both.jsonl", string.Join('\n', new[] { first, second }.Select(Line)));

        _dangbo.Run("summary", "merge", first, second, "--format", "json").Output.Should().Be(whole);
        _dangbo.Run("summary", "merge", second, first, "--format", "json").Output.Should().Be(whole);
        _dangbo.Run("summary", "merge", lines, "--format", "json").Output.Should().Be(whole);
        _dangbo.Run("summary", "merge", lines).Output.Should().StartWith("Tổng hợp: Tiêu chí mẫu\n");
        _dangbo.Run("check", first, lines).Code.Should().Be(0);

        static string Line(string path) => JsonNode.Parse(File.ReadAllText(path))!.ToJsonString();
    }

    [Fact]
    public void Summaries_of_other_dates_or_groupings_are_not_merged_and_the_reason_is_told()
    {
        var first = _dangbo.File("1.json", Summarize("a.json", Samples.Sheet("a"), "--format", "json").Output);
        var grouped = _dangbo.File("2.json", Summarize("a.json", Samples.Sheet("a"), "--group-by", Fact, "--format", "json").Output);
        var later = _dangbo.File("3.json", Summarize("a.json", Samples.Sheet("a"), "--as-of", "2022-01-31", "--format", "json").Output);

        foreach (var other in new[] { grouped, later })
        {
            var run = _dangbo.Run("summary", "merge", first, other, "--lang", "en");
            run.Code.Should().Be(2);
            run.Output.Should().BeEmpty();
            run.Error.Should().Contain("Cannot be merged");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"kind\":\"facts\",\"id\":\"a\",\"facts\":{}}")]
    [InlineData("{\"kind\":\"populationSummary\"")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[")]
    public void What_is_no_summary_is_not_merged(string text)
    {
        var run = _dangbo.Run("summary", "merge", _dangbo.File("a.json", text));

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().NotBeEmpty().And.NotContain("Exception");
    }

    [Fact]
    public void A_file_that_is_not_there_and_no_file_at_all_are_bad_usage()
    {
        _dangbo.Run("summary", "merge", "none.json").Code.Should().Be(2);
        _dangbo.Run("summary", "merge").Code.Should().Be(2);
    }

    private Outcome Summarize(string name, string text, params string[] more) =>
        _dangbo.Run(["evaluate", _dangbo.File(name, text), "--summary", .. more.Contains("--as-of") ? [] : (string[])["--as-of", "2021-12-31"], .. more, "--period", "2021"]);
}
