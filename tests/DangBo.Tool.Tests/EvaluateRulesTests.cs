using System.Text.Json;

namespace DangBo.Tool.Tests;

public sealed class EvaluateRulesTests : IDisposable
{
    private readonly Dangbo _dangbo = new(Samples.Rules);

    public void Dispose() => _dangbo.Dispose();

    [Theory]
    [InlineData("study")]
    [InlineData("study@1.0.0")]
    public void Rules_are_named_by_id_or_by_version(string rules) => Evaluate("--rules", rules, "--period", "2021").Code.Should().Be(0);

    [Theory]
    [InlineData("nope")]
    [InlineData("study@2.0.0")]
    public void A_rule_set_that_does_not_exist_is_exit_code_2(string rules)
    {
        var run = Evaluate("--rules", rules, "--period", "2021");

        run.Code.Should().Be(2);
        run.Error.Should().Be($"dangbo: Không có bộ quy tắc nào hoặc tệp nào là “{rules}”.\n");
    }

    [Fact]
    public void Rules_are_read_from_a_file()
    {
        var file = _dangbo.File("rules.json", Samples.Rules.Replace("\"study\"", "\"own\""));

        var run = Evaluate("--rules", file, "--rules", "study", "--period", "2021", "--format", "json");

        run.Code.Should().Be(0);
        Reports(run).Select(report => report.GetProperty("ruleSet").GetProperty("id").GetString()).Should().Equal("own", "study");
    }

    [Fact]
    public void Rules_that_cannot_be_read_name_every_error_with_its_place()
    {
        var file = _dangbo.File("rules.json", Samples.Rules.Replace("\"polarity\": \"duty\"", "\"polarity\": \"dutty\""));

        var run = Evaluate("--rules", file, "--period", "2021");

        run.Code.Should().Be(2);
        run.Error.Should().StartWith($"{file}:15:").And.Contain(": unknownCode: ").And.EndWith(" (/criteria/0/polarity)\n");
    }

    [Fact]
    public void Rules_that_cannot_be_bound_name_every_error_with_its_place()
    {
        var file = _dangbo.File("rules.json", Samples.Rules.Replace("{ \"fact\": \"extra.workshops\"", "{ \"fact\": \"extra.nope\""));

        var run = Evaluate("--rules", file, "--period", "2021");

        run.Code.Should().Be(2);
        run.Error.Should().StartWith($"{file}:16:").And.Contain(": unknownFact: ");
    }

    [Fact]
    public void Two_versions_in_force_on_one_day_are_an_error()
    {
        var file = _dangbo.File("rules.json", Samples.Rules.Replace("\"version\": \"1.0.0\"", "\"version\": \"2.0.0\""));

        var run = Evaluate("--rules", "study", "--rules", file, "--period", "2021");

        run.Code.Should().Be(2);
        run.Error.Should().Contain("study@1.0.0").And.Contain("study@2.0.0");
    }

    [Fact]
    public void One_version_twice_is_one_version() =>
        Reports(Evaluate("--rules", "study", "--rules", "study@1.0.0", "--rules", _dangbo.File("rules.json", Samples.Rules), "--period", "2021", "--format", "json"))
            .Should().ContainSingle();

    [Fact]
    public void Rules_that_were_asked_for_and_are_not_in_force_give_no_verdict()
    {
        var run = Evaluate("--rules", "study", "--period", "2010", "--format", "json");

        run.Code.Should().Be(2);
        var report = Reports(run).Should().ContainSingle().Subject;
        report.GetProperty("verdict").ValueKind.Should().Be(JsonValueKind.Null);
        report.GetProperty("remarks")[0].GetProperty("code").GetString().Should().Be("notInForce");
    }

    [Fact]
    public void Rules_that_ship_and_are_not_in_force_are_passed_over()
    {
        var run = Evaluate("--period", "2010");

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public void An_overlay_replaces_a_local_default() =>
        Reports(Evaluate("--overlay", _dangbo.File("overlay.json", Samples.Overlay), "--period", "2021", "--format", "json"))
            .Single().GetProperty("verdict").GetString().Should().Be("met");

    [Fact]
    public void An_overlay_of_rules_that_are_not_in_the_run_is_an_error() =>
        Evaluate("--overlay", _dangbo.File("overlay.json", Samples.Overlay.Replace("\"of\": \"study\"", "\"of\": \"other\"")), "--period", "2021")
            .Should().Match<Outcome>(run => run.Code == 2 && run.Error.Contains("“other”"));

    [Fact]
    public void Each_version_judges_its_own_part_of_the_period()
    {
        using var dangbo = new Dangbo(Samples.TwoParts);
        var file = dangbo.File("a.json", Samples.Sheet("m-0001"));

        var run = dangbo.Run("evaluate", file, "--period", "2021", "--format", "json");

        Reports(run).Select(report => (
                report.GetProperty("ruleSet").GetProperty("version").GetString(),
                report.GetProperty("period").GetProperty("from").GetString(),
                report.GetProperty("rulesAsOf").GetString()))
            .Should().Equal(("1.0.0", "2021-01-01", "2021-06-30"), ("2.0.0", "2021-07-01", "2021-12-31"));
        dangbo.Run("evaluate", file, "--as-of", "2021-03-01", "--format", "json").Lines.Should().Contain("  \"asOf\": \"2021-03-01\",");
        dangbo.Run("evaluate", file, "--period", "2021", "--rules-as-of", "2020-01-01").Code.Should().Be(2);
    }

    [Fact]
    public void A_sheet_without_a_subject_meets_the_rules_that_are_named()
    {
        var text = Samples.Sheet("m-0001").Replace("\"subject\": \"facts\", ", string.Empty);

        _dangbo.RunWith(text, "evaluate", "-", "--rules", "study", "--period", "2021").Code.Should().Be(0);
        _dangbo.RunWith(text, "evaluate", "-", "--period", "2021").Error.Should().Contain(": noRuleSet: ");
    }

    private static IEnumerable<JsonElement> Reports(Outcome run) => run.Output.StartsWith("{\n", StringComparison.Ordinal)
        ? [JsonDocument.Parse(run.Output).RootElement]
        : run.Lines.Select(line => JsonDocument.Parse(line).RootElement);

    private Outcome Evaluate(params string[] args) =>
        _dangbo.Run(["evaluate", _dangbo.File("a.json", Samples.Sheet("m-0001")), .. args]);
}
