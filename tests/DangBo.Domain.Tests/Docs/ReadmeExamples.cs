using System.Globalization;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Exemplars;
using DangBo.Domain.Json;
using DangBo.Domain.Regulations;
using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Promises;
using NodaTime;

namespace DangBo.Domain.Tests.Docs;

/// <summary>The code that the readme shows, run.</summary>
public class ReadmeExamples
{
    [Fact]
    public void Evaluate_a_dossier()
    {
        var utf8 = File.ReadAllBytes(Path.Combine(Repository.Root, "docs/examples/dang-vien-0001.dossier.json"));
        using var output = new StringWriter(CultureInfo.InvariantCulture);

        #region evaluate
        var dossier = DangBoJson.ReadMemberDossier(utf8).Document!;
        var ruleSet = ShippedRules.Library.InForce("ct05-leaders", new LocalDate(2021, 12, 31))!;
        var evaluator = Evaluator.Bind(ruleSet, MemberFacts.Vocabulary);

        var report = evaluator.Evaluate(dossier, EvaluationDates.OfYear(2021));

        foreach (var finding in report.Findings)
        {
            output.WriteLine($"{finding.Criterion.Id}: {finding.Verdict}");
            output.WriteLine($"  {finding.Text().In(Language.English)}");
        }
        #endregion

        output.ToString().Should().StartWith("direction: Met").And.Contain("annual-study: NotMet").And.Contain("self-criticism: Undetermined");
    }
}
