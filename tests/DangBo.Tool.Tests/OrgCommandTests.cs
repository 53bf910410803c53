using System.Text.Json;

namespace DangBo.Tool.Tests;

public sealed class OrgCommandTests : IDisposable
{
    private const string Register = """
        { "kind": "organizationRegister", "organizations": [
          { "id": "top", "period": {}, "names": [ { "name": { "vi": "Đảng bộ mẫu" }, "period": {} } ] },
          { "id": "old", "period": { "until": "2025-02-03" }, "parents": [ { "organization": "top", "period": {} } ],
            "events": [ { "kind": "merged", "on": "2025-02-03", "into": [ "new" ] } ] },
          { "id": "new", "period": {}, "parents": [ { "organization": "top", "period": {} } ] } ] }
        """;

    private readonly Dangbo _dangbo = new();

    public void Dispose() => _dangbo.Dispose();

    [Fact]
    public void A_tree_is_drawn_as_text_as_a_chart_and_as_JSON()
    {
        var file = _dangbo.File("register.json", Register);

        _dangbo.Run("org", "tree", file, "--as-of", "2025-02-02", "--lang", "en").Lines
            .Should().Equal("2 February 2025: 3 organizations", "Đảng bộ mẫu [top]", "├─ old", "└─ new");
        _dangbo.Run("org", "tree", file, "--as-of", "2025-02-03", "--format", "mermaid").Lines
            .Should().Equal("flowchart TD", "  n0[\"Đảng bộ mẫu\"]", "  n1[\"new\"]", "  n0 --> n1");
        var json = JsonDocument.Parse(_dangbo.Run("org", "tree", file, "--as-of", "2025-02-02", "--format", "json").Output).RootElement;
        json.GetProperty("organizations").EnumerateArray().Select(node => node.GetProperty("id").GetString()).Should().Equal("top", "old", "new");
        json.GetProperty("organizations")[1].GetProperty("parent").GetString().Should().Be("top");
    }

    [Fact]
    public void A_difference_names_who_went_on()
    {
        var file = _dangbo.File("register.json", Register);
        string[] days = ["--from", "2025-02-02", "--to", "2025-02-03"];

        var run = _dangbo.Run(["org", "diff", file, .. days, "--lang", "en"]);
        run.Code.Should().Be(0);
        run.Output.Should().Contain("- old, merged 3 February 2025\n      → new\n");
        _dangbo.Run(["org", "diff", file, .. days, "--format", "mermaid"]).Output.Should().StartWith("flowchart LR\n");
        var change = JsonDocument.Parse(_dangbo.Run(["org", "diff", file, .. days, "--format", "json"]).Output).RootElement.GetProperty("changes")[0];
        change.GetProperty("event").GetString().Should().Be("merged");
        change.GetProperty("successors")[0].GetProperty("id").GetString().Should().Be("new");
        change.GetProperty("after").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void Check_lists_every_contradiction_with_its_place_and_fails()
    {
        var broken = Register.Replace("\"organization\": \"top\"", "\"organization\": \"nobody\"").Replace("[ \"new\" ]", "[ \"old\" ]");
        var file = _dangbo.File("register.json", broken);

        var run = _dangbo.Run("org", "check", file, "--lang", "en");

        run.Code.Should().Be(1);
        run.Lines.Should().HaveCount(3).And.Contain(line => line.Contains(":3:68: parentMissing: The parent “nobody” of “old”"));
        JsonDocument.Parse(_dangbo.Run("org", "check", file, "--format", "json").Output).RootElement.GetProperty("errorCount").GetInt32().Should().Be(3);
        _dangbo.Run("check", file).Code.Should().Be(1, "the verb for every kind finds the same");
        _dangbo.Run("org", "check", _dangbo.File("good.json", Register)).Code.Should().Be(0);
    }

    [Fact]
    public void A_register_with_errors_draws_nothing()
    {
        var run = _dangbo.Run("org", "tree", _dangbo.File("register.json", Register.Replace("\"top\", \"period\": {} }", "\"x\", \"period\": {} }")), "--as-of", "2025-02-02");

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("parentMissing");
    }

    [Theory]
    [InlineData("org", "tree", "FILE")]
    [InlineData("org", "tree", "FILE", "--as-of", "2025-02-30")]
    [InlineData("org", "diff", "FILE", "--from", "2025-02-03")]
    [InlineData("org", "diff", "FILE", "--from", "2025-02-03", "--to", "2025-02-02")]
    [InlineData("org", "tree", "nowhere.json", "--as-of", "2025-02-03")]
    [InlineData("org", "tree", "FILE", "--as-of", "2025-02-03", "--format", "markdown")]
    public void Bad_usage_is_one_line_and_exit_code_two(params string[] args)
    {
        var file = _dangbo.File("register.json", Register);

        var run = _dangbo.Run([.. args.Select(arg => arg == "FILE" ? file : arg)]);

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().NotBeEmpty().And.NotContain("   at ");
    }
}
