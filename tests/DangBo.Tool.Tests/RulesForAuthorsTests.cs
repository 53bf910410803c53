using System.Text;

namespace DangBo.Tool.Tests;

public class RulesForAuthorsTests
{
    private const string Cases = """
        { "kind": "ruleCases", "ruleSet": "study", "asOf": "2021-12-31", "base": { "extra.workshops": 3 },
          "cases": [ { "name": "enough", "expect": { "criteria": { "attendance": "met" } } },
                     { "name": "too few", "facts": { "extra.workshops": 2 }, "expect": { "criteria": { "attendance": "notMet" } } },
                     { "name": "nobody counted", "facts": { "extra.workshops": null }, "expect": { "criteria": { "attendance": "undetermined" } } } ] }
        """;

    [Fact]
    public void Lint_and_test_have_nothing_to_say_of_what_ships()
    {
        using var output = new MemoryStream();
        var tool = new DangboTool(new Surroundings { OpenInput = () => Stream.Null, Output = output, Error = Stream.Null });

        tool.Run(["rules", "lint"]).Should().Be(0);
        output.Length.Should().Be(0);
        tool.Run(["rules", "test"]).Should().Be(0);
        Encoding.UTF8.GetString(output.ToArray()).Should().Contain("ct05-leaders@1.0.0").And.NotContain("không ca nào");
    }

    [Fact]
    public void Cases_find_their_rule_set_beside_them_and_pass()
    {
        using var dangbo = new Dangbo();
        dangbo.File("study.json", Samples.Rules);

        var run = dangbo.Run("rules", "test", dangbo.File("study.cases.json", Cases), "--lang", "en");

        run.Code.Should().Be(0);
        run.Output.Should().Contain("study@1.0.0: 3 of 3 cases passed.");
    }

    [Fact]
    public void A_case_that_fails_tells_its_name_what_was_expected_and_why()
    {
        using var dangbo = new Dangbo(Samples.Rules);
        var wrong = Cases.Replace("\"notMet\"", "\"met\"", StringComparison.Ordinal);

        var run = dangbo.Run("rules", "test", dangbo.File("study.cases.json", wrong), "--lang", "en");

        run.Code.Should().Be(1);
        run.Output.Should().Contain("too few").And.Contain("expected met, found notMet").And.Contain("2 sessions");
    }

    [Fact]
    public void Cases_that_no_rule_set_is_found_for_cannot_be_run()
    {
        using var dangbo = new Dangbo();

        dangbo.Run("rules", "test", dangbo.File("study.cases.json", Cases)).Code.Should().Be(2);
    }

    [Fact]
    public void Lint_tells_the_code_and_place_of_a_defect()
    {
        using var dangbo = new Dangbo();
        var never = Samples.Rules.Replace("\"gte\": { \"parameter\": \"least\" }", "\"lt\": 0", StringComparison.Ordinal);

        var run = dangbo.Run("rules", "lint", dangbo.File("study.json", never), "--lang", "en");

        run.Code.Should().Be(1);
        run.Output.Should().Contain("/criteria/0/metWhen").And.Contain("conditionNeverMet");
    }

    [Fact]
    public void A_difference_names_what_changed()
    {
        using var dangbo = new Dangbo(Samples.Rules);
        var stricter = Samples.Rules.Replace("\"value\": 3", "\"value\": 4", StringComparison.Ordinal)
            .Replace("\"version\": \"1.0.0\"", "\"version\": \"1.1.0\"", StringComparison.Ordinal);

        var run = dangbo.Run("rules", "diff", "study@1.0.0", dangbo.File("stricter.json", stricter), "--lang", "en");

        run.Code.Should().Be(0);
        run.Output.Should().Contain("least");
        dangbo.Run("rules", "diff", "study@1.0.0", "study@1.0.0", "--format", "json").Output.Should().StartWith("{");
    }

    [Fact]
    public void A_book_is_markdown_with_thresholds_and_their_authority()
    {
        using var dangbo = new Dangbo(Samples.Rules);

        var run = dangbo.Run("rules", "book", "study", "--lang", "en");

        run.Code.Should().Be(0);
        run.Output.Should().StartWith("# Sample criteria").And.Contain("least sessions");
    }
}
