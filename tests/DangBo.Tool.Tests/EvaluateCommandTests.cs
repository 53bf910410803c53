using System.Text.Json;

namespace DangBo.Tool.Tests;

public sealed class EvaluateCommandTests : IDisposable
{
    private readonly Dangbo _dangbo = new(Samples.Rules);

    public void Dispose() => _dangbo.Dispose();

    [Fact]
    public void A_report_is_written_for_people_in_Vietnamese()
    {
        var run = _dangbo.Run("evaluate", _dangbo.File("a.json", Samples.Sheet("m-0001")), "--period", "2021");

        run.Code.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().StartWith("Tiêu chí mẫu\n").And.Contain("KẾT QUẢ CHUNG: KHÔNG ĐẠT\n").And.Contain("Chưa bao quát");
    }

    [Fact]
    public void A_report_is_written_in_English_or_as_Markdown_where_that_is_asked()
    {
        var file = _dangbo.File("a.json", Samples.Sheet("m-0001"));

        _dangbo.Run("evaluate", file, "--period", "2021", "--lang", "en").Output.Should().StartWith("Sample criteria\n");
        _dangbo.Run("evaluate", file, "--period", "2021", "--format", "markdown").Output.Should().StartWith("# Tiêu chí mẫu\n");
    }

    [Fact]
    public void One_evaluation_is_one_indented_object_of_JSON_and_nothing_else()
    {
        var run = _dangbo.Run("evaluate", _dangbo.File("a.json", Samples.Sheet("m-0001")), "--period", "2021", "--format", "json");

        run.Output.Should().StartWith("{\n").And.EndWith("}\n");
        var report = JsonDocument.Parse(run.Output).RootElement;
        report.GetProperty("kind").GetString().Should().Be("evaluation");
        report.GetProperty("verdict").GetString().Should().Be("notMet");
        report.GetProperty("asOf").GetString().Should().Be("2021-12-31");
        report.GetProperty("period").GetProperty("until").GetString().Should().Be("2022-01-01");
    }

    [Theory]
    [InlineData("[ {0}, {1} ]", "a.json")]
    [InlineData("{0}\n\n{1}\n", "a.json")]
    [InlineData("{0}\r\n{1}", "a.jsonl")]
    public void More_than_one_evaluation_is_one_line_of_JSON_each_in_the_order_of_the_file(string form, string name)
    {
        var text = form.Replace("{0}", Samples.Sheet("m-0001")).Replace("{1}", Samples.Sheet("m-0002", "3"));

        var run = _dangbo.Run("evaluate", _dangbo.File(name, text), "--period", "2021", "--format", "json");

        run.Code.Should().Be(0);
        run.Lines.Select(line => JsonDocument.Parse(line).RootElement)
            .Select(report => (report.GetProperty("subject").GetProperty("id").GetString(), report.GetProperty("verdict").GetString()))
            .Should().Equal(("m-0001", "notMet"), ("m-0002", "met"));
    }

    [Fact]
    public void A_document_over_many_lines_is_one_document() =>
        _dangbo.Run("evaluate", _dangbo.File("a.json", Samples.Sheet("m-0001").Replace(",", ",\n")), "--period", "2021").Code.Should().Be(0);

    [Fact]
    public void A_dash_is_standard_input() =>
        _dangbo.RunWith("\uFEFF" + Samples.Sheet("m-0001"), "evaluate", "-", "--period", "2021").Code.Should().Be(0);

    [Fact]
    public void A_bad_line_is_named_by_its_line_in_the_file_and_left_out()
    {
        var file = _dangbo.File("a.jsonl", $"{Samples.Sheet("m-0001")}\n\n{Samples.Sheet("m-0002", "-1")}\n{Samples.Sheet("m-0003")}\n");

        var run = _dangbo.Run("evaluate", file, "--period", "2021", "--format", "json");

        run.Code.Should().Be(1);
        run.Lines.Should().HaveCount(2);
        run.Error.Should().StartWith($"{file}:3:").And.Contain(": factBelowMinimum: ").And.EndWith(" (/facts/extra.workshops)\n");
    }

    [Fact]
    public void Strict_stops_at_the_first_bad_line()
    {
        var file = _dangbo.File("a.jsonl", $"{Samples.Sheet("m-0001")}\nnot JSON\n{Samples.Sheet("m-0003")}\n");

        var run = _dangbo.Run("evaluate", file, "--period", "2021", "--format", "json", "--strict");

        run.Code.Should().Be(1);
        run.Output.Should().Contain("m-0001").And.NotContain("m-0003");
        run.Error.Should().StartWith($"{file}:2:2: invalidJson: ");
    }

    [Fact]
    public void Errors_in_an_array_have_the_place_of_the_file()
    {
        var file = _dangbo.File("a.json", $"[\n  {Samples.Sheet("m-0001")},\n  {Samples.Sheet("m-0002", "\"x\"")} ]");

        var run = _dangbo.Run("evaluate", file, "--period", "2021", "--lang", "en");

        run.Code.Should().Be(1);
        run.Error.Should().StartWith($"{file}:3:").And.Contain("wrongFactType").And.EndWith("(/1/facts/extra.workshops)\n");
    }

    [Fact]
    public void A_fact_that_nobody_declares_is_an_error_at_its_place() =>
        _dangbo.RunWith(Samples.Sheet("m-0001").Replace("extra.workshops", "extra.nope"), "evaluate", "-", "--period", "2021")
            .Error.Should().StartWith("-:1:").And.Contain(": undeclaredFact: ");

    [Theory]
    [InlineData(null, "2", 0)]
    [InlineData("notMet", "2", 1)]
    [InlineData("undetermined", "2", 1)]
    [InlineData("notMet", "null", 0)]
    [InlineData("undetermined", "null", 1)]
    [InlineData("undetermined", "3", 0)]
    public void A_gate_gives_exit_code_1_on_its_verdict(string? failOn, string workshops, int code)
    {
        string[] args = ["evaluate", _dangbo.File("a.json", Samples.Sheet("m-0001", workshops)), "--period", "2021"];

        _dangbo.Run(failOn is null ? args : [.. args, "--fail-on", failOn]).Code.Should().Be(code);
    }

    [Theory]
    [InlineData("--as-of", "2021-06-30", "2021-06-30", "2021-01-01", "2022-01-01")]
    [InlineData("--period", "2021-02-01..2021-02-28", "2021-02-28", "2021-02-01", "2021-03-01")]
    public void A_missing_date_is_taken_from_the_other(string option, string value, string asOf, string from, string until)
    {
        var run = _dangbo.Run("evaluate", _dangbo.File("a.json", Samples.Sheet("m-0001")), option, value, "--format", "json");

        var report = JsonDocument.Parse(run.Output).RootElement;
        report.GetProperty("asOf").GetString().Should().Be(asOf);
        report.GetProperty("period").GetProperty("from").GetString().Should().Be(from);
        report.GetProperty("period").GetProperty("until").GetString().Should().Be(until);
    }

    [Fact]
    public void Rules_of_another_day_are_marked_retroactive() =>
        JsonDocument.Parse(_dangbo.Run(
                "evaluate", _dangbo.File("a.json", Samples.Sheet("m-0001")), "--period", "2021", "--rules-as-of", "2020-01-01", "--format", "json").Output)
            .RootElement.GetProperty("retroactive").GetBoolean().Should().BeTrue();

    [Fact]
    public void Without_a_date_the_usage_is_bad_because_no_clock_is_read()
    {
        var run = _dangbo.Run("evaluate", _dangbo.File("a.json", Samples.Sheet("m-0001")), "--lang", "en");

        run.Code.Should().Be(2);
        run.Error.Should().Be("dangbo: Give --as-of or --period: the tool reads no clock.\n");
    }

    [Theory]
    [InlineData("--as-of", "31/12/2021")]
    [InlineData("--as-of", "2021-02-29")]
    [InlineData("--period", "2021..2022")]
    [InlineData("--period", "2021-12-31..2021-01-01")]
    [InlineData("--period", "99")]
    [InlineData("--format", "xml")]
    [InlineData("--lang", "fr")]
    [InlineData("--fail-on", "met")]
    [InlineData("--nope", "x")]
    public void Bad_usage_is_exit_code_2_and_no_output(string option, string value)
    {
        var run = _dangbo.Run("evaluate", _dangbo.File("a.json", Samples.Sheet("m-0001")), "--rules-as-of", "2021-01-01", option, value);

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("dangbo: ").And.NotContain("   at ");
    }

    [Fact]
    public void A_file_that_is_absent_or_a_folder_is_one_line()
    {
        _dangbo.Run("evaluate", Path.Combine(_dangbo.Folder, "nope.json"), "--period", "2021").Should()
            .BeEquivalentTo(new { Code = 2, Output = string.Empty, Error = $"dangbo: Không tìm thấy tệp “{Path.Combine(_dangbo.Folder, "nope.json")}”.\n" });
        _dangbo.Run("evaluate", _dangbo.Folder, "--period", "2021").Error.Should().Contain("là thư mục");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("{ \"kind\": \"nope\" }")]
    public void Where_nothing_could_be_evaluated_the_exit_code_is_2(string text) =>
        _dangbo.Run("evaluate", _dangbo.File("a.json", text), "--period", "2021").Code.Should().Be(2);

    [Fact]
    public void A_rule_set_is_no_subject() =>
        _dangbo.Run("evaluate", _dangbo.File("a.json", Samples.Rules), "--period", "2021").Error.Should().Contain(":1:1: notASubject: ");

    [Fact]
    public void Help_is_no_bad_usage() => _dangbo.Run("evaluate", "--help", "--lang", "en").Output.Should().Contain("--rules-as-of");
}
