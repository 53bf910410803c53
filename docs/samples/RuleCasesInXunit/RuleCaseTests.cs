using System.Text.Json;
using DangBo.Domain;
using DangBo.Domain.Evaluation.Checking;
using DangBo.Domain.Json;
using DangBo.Domain.Rules;
using Xunit;

/// <summary>Runs the cases that the author of a rule set keeps beside it, one test each.</summary>
public class RuleCaseTests
{
    private static readonly RuleSet Rules = JsonSerializer.Deserialize(File.ReadAllBytes("sinh-hoat.json"), DangBoJson.RuleSet)!;
    private static readonly RuleCases Cases = JsonSerializer.Deserialize(File.ReadAllBytes("sinh-hoat.cases.json"), DangBoJson.RuleCases)!;

    public static TheoryData<string> Names => [.. Cases.Cases.Select(one => one.Name)];

    [Theory, MemberData(nameof(Names))]
    public void The_case_comes_out_as_the_text_of_the_regulation_says(string name)
    {
        var result = CaseRunner.Run(Cases, Cases.Cases.Single(one => one.Name == name), Rules, Vocabulary.Plain);

        Assert.True(result.Passed, result.FailureText(Language.Vietnamese));
    }
}
