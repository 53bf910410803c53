using System.Text.Json;

namespace DangBo.Tool.Tests;

public sealed class DossierTests : IDisposable
{
    private readonly Dangbo _dangbo = new();

    public void Dispose() => _dangbo.Dispose();

    [Fact]
    public void The_facts_of_a_dossier_are_a_sheet_without_names_that_can_stand_in_its_place()
    {
        var run = _dangbo.Run("facts", Example(), "--period", "2021");

        run.Code.Should().Be(0);
        run.Output.Should().NotContain("Đảng viên 0001");
        var sheet = JsonDocument.Parse(run.Output).RootElement;
        sheet.GetProperty("subject").GetString().Should().Be("member");
        sheet.GetProperty("facts").GetProperty("study.sessionsHeld").GetInt32().Should().Be(4);
        sheet.GetProperty("facts").TryGetProperty("evaluation.asOf", out _).Should().BeFalse();
        _dangbo.Run("check", _dangbo.File("sheet.json", run.Output)).Output.Should().BeEmpty();
    }

    [Fact]
    public void A_dossier_and_its_sheet_are_judged_alike_but_for_judgments_which_a_sheet_does_not_hold()
    {
        var sheet = _dangbo.File("sheet.json", _dangbo.Run("facts", Example(), "--period", "2021").Output);

        Verdicts(sheet).Should().BeEquivalentTo(Verdicts(Example()).Select(verdict => verdict with { Value = verdict.IsJudged ? "undetermined" : verdict.Value }));
    }

    private static string Example() => Path.Combine(Repository.Root, "docs/examples/dang-vien-0001.dossier.json");

    private static CriterionVerdict[] Verdicts(string file)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        new DangboTool(new() { OpenInput = () => Stream.Null, Output = output, Error = error })
            .Run(["evaluate", file, "--rules", "ct05-leaders", "--period", "2021", "--format", "json"]).Should().Be(0);
        return JsonDocument.Parse(output.ToArray()).RootElement.GetProperty("findings").EnumerateArray()
            .Select(finding => new CriterionVerdict(
                finding.GetProperty("criterion").GetString()!,
                finding.GetProperty("verdict").GetString()!,
                finding.TryGetProperty("evidence", out _)))
            .ToArray();
    }

    private sealed record CriterionVerdict(string Criterion, string Value, bool IsJudged);
}
