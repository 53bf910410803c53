using DangBo.Domain.Evaluation;
using DangBo.Domain.Evaluation.Checking;
using DangBo.Domain.Exemplars;
using DangBo.Domain.Rules;
using static DangBo.Domain.Tests.Evaluation.Checking.LintSamples;

namespace DangBo.Domain.Tests.Evaluation.Checking;

/// <summary>The conditions of the rule set that ships, over the member's own vocabulary.</summary>
public class ShippedShapeTests
{
    private static readonly Parameter Local = Clean.Parameters[0] with
    {
        Id = "least",
        Authority = null,
        Values = [new() { From = FirstDay, Value = Literal.Of(0.8m) }],
    };

    private static readonly RuleSet Leaders = Clean with
    {
        Subject = SubjectKind.Member,
        Facts = [],
        Parameters = [Local],
        AppliesWhen = Is("role.groups", ComparisonTest.HasAny, "committeeMember", "committeeSecretary", "unitHead", "divisionHeadOrDeputy", "massOrganizationHead"),
        Criteria =
        [
            Records("annual-study", Is("study.sessionsAttended", ComparisonTest.GreaterOrEqual, Share("study.sessionsHeld"))) with
            {
                AppliesWhen = Is("study.sessionsHeld", ComparisonTest.Greater, 0),
            },
            Records(
                "self-criticism",
                All(
                    Is("selfCriticism.reviewHeld", ComparisonTest.Equal, Literal.Of(true)),
                    Is("selfCriticism.writtenReview", ComparisonTest.Equal, Literal.Of(true)),
                    Is("selfCriticism.shortcomingsCorrected", ComparisonTest.GreaterOrEqual, Share("selfCriticism.shortcomingsDue")))),
            Judged("direction") with { Evidence = ["leadership.directionsIssued"] },
        ],
    };

    [Fact]
    public void Nothing_is_found_in_it_and_all_is_told()
    {
        var report = RuleSetLint.Check(Leaders, MemberFacts.Vocabulary);

        report.Findings.Should().BeEmpty();
        report.CannotTell.Should().BeEmpty();
    }

    [Fact]
    public void Every_mutant_that_is_told_apart_has_an_example_on_which_the_two_differ()
    {
        var before = Evaluator.Bind(Leaders, MemberFacts.Vocabulary);
        var told = 0;
        foreach (var mutant in RuleSetMutants.Of(Leaders))
        {
            if (RuleSetMutants.Compare(Leaders, mutant, MemberFacts.Vocabulary).Example is not { Verdict: { } verdict } example)
            {
                continue;
            }

            var sheet = new FactSheet { Id = "example", Facts = example.Facts };
            var after = Evaluator.Bind(mutant.RuleSet, MemberFacts.Vocabulary);
            VerdictOf(before.Evaluate(sheet, example.Dates), example).Should().Be(verdict, mutant.Pointer);
            VerdictOf(after.Evaluate(sheet, example.Dates), example).Should().NotBe(verdict, mutant.Pointer);
            told++;
        }

        told.Should().Be(RuleSetMutants.Of(Leaders).Count);
    }

    private static FactOperand Share(string fact) => new() { Fact = fact, Adjustment = new TimesParameter { Parameter = "least" } };

    private static Verdict VerdictOf(Report report, CounterExample example) =>
        report.Findings.Single(finding => finding.Criterion.Id == example.Criterion).Verdict;
}
