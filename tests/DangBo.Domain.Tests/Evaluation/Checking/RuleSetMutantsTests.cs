using DangBo.Domain.Evaluation.Checking;
using DangBo.Domain.Rules;
using NodaTime;
using static DangBo.Domain.Tests.Evaluation.Checking.LintSamples;
using AtLeast = DangBo.Domain.Rules.AtLeast;

namespace DangBo.Domain.Tests.Evaluation.Checking;

public class RuleSetMutantsTests
{
    [Fact]
    public void The_mutants_of_a_threshold_a_list_and_a_parameter_are_these() =>
        Listed(And(All(Is("x", ComparisonTest.GreaterOrEqual, 3), Is("kind", ComparisonTest.In, "a", "b")))).Should().Equal(
            ("/criteria/5/metWhen/all/0", MutantKind.TestNegated),
            ("/criteria/5/metWhen/all/0/gte", MutantKind.ThresholdMoved),
            ("/criteria/5/metWhen/all/0/gte", MutantKind.ThresholdMoved),
            ("/criteria/5/metWhen/all/1", MutantKind.TestNegated),
            ("/criteria/5/metWhen/all/1/in/0", MutantKind.ItemDropped),
            ("/criteria/5/metWhen/all/1/in/1", MutantKind.ItemDropped));

    [Fact]
    public void The_mutants_of_operands_that_are_not_literals_are_these() =>
        Listed(And(new AtLeast
        {
            Count = 1,
            Members =
            [
                Is("x", ComparisonTest.Greater, new FactOperand { Fact = "y", Adjustment = new TimesFraction(0, 3) }),
                Is("share", ComparisonTest.LessOrEqual, new ParameterOperand { Parameter = "limit", Adjustment = new TimesNumber { Factor = 0.5m } }),
                Is("due", ComparisonTest.Between, new FactOperand { Fact = Vocabulary.AsOf, Adjustment = new ShiftedBy(Period.FromMonths(1)) }, Literal.Of("2199-12-31")),
                Not(new CriterionIs { Criterion = "third", Verdicts = [Verdict.Met, Verdict.NotMet] }),
                new IsKnown { Fact = "due", Expected = true },
                new ParameterIsSet { Parameter = "limit", Expected = true },
            ],
        })).Should().Equal(
            ("/criteria/5/metWhen/atLeast", MutantKind.CountMoved),
            ("/criteria/5/metWhen/of/0", MutantKind.TestNegated),
            ("/criteria/5/metWhen/of/0", MutantKind.BoundaryMoved),
            ("/criteria/5/metWhen/of/0/gt/times", MutantKind.FactorMoved),
            ("/criteria/5/metWhen/of/1", MutantKind.TestNegated),
            ("/criteria/5/metWhen/of/1", MutantKind.BoundaryMoved),
            ("/criteria/5/metWhen/of/1/lte/times", MutantKind.FactorMoved),
            ("/criteria/5/metWhen/of/1/lte/times", MutantKind.FactorMoved),
            ("/criteria/5/metWhen/of/2", MutantKind.TestNegated),
            ("/criteria/5/metWhen/of/2/between/0/plus", MutantKind.SpanMoved),
            ("/criteria/5/metWhen/of/2/between/1", MutantKind.ThresholdMoved),
            ("/criteria/5/metWhen/of/3/not", MutantKind.TestNegated),
            ("/criteria/5/metWhen/of/3/not/is/0", MutantKind.ItemDropped),
            ("/criteria/5/metWhen/of/3/not/is/1", MutantKind.ItemDropped),
            ("/criteria/5/metWhen/of/4", MutantKind.TestNegated),
            ("/criteria/5/metWhen/of/5", MutantKind.TestNegated));

    [Fact]
    public void Parameters_the_condition_of_the_rule_set_and_levels_are_changed_too()
    {
        var mutants = RuleSetMutants.Of(Levels);

        mutants.Select(mutant => mutant.Pointer).Should().Contain(
            ["/parameters/limit/values/0/value", "/parameters/limit/values/1/value", "/appliesWhen", "/criteria/1/appliesWhen/any/0/gt", "/levels/0/when/gte", "/levels/1/when/all/1"]);
        mutants.Where(mutant => mutant.Pointer == "/parameters/limit/values/1/value")
            .Select(mutant => mutant.RuleSet.Parameters[0].Values[1].Value.Value).Should().Equal(0.74m, 0.76m);
        mutants.Should().OnlyContain(mutant => mutant.RuleSet != Levels).And.OnlyHaveUniqueItems();
        mutants.Select(mutant => mutant.Description).Should().OnlyContain(text => text.En != text.Vi && !text.En!.Contains('{'));
    }

    [Fact]
    public void Every_mutant_of_the_samples_can_be_bound_and_is_told_apart_by_a_record()
    {
        foreach (var mutant in RuleSetMutants.Of(Levels))
        {
            RuleSetMutants.Compare(Levels, mutant, Vocabulary.Plain).Meaning.Should().Be(MutantMeaning.Different, mutant.Pointer);
        }
    }

    [Fact]
    public void A_threshold_that_bounds_make_idle_moves_without_a_difference()
    {
        var ruleSet = And(Any(Is("y", ComparisonTest.Equal, 3), Is("x", ComparisonTest.Greater, 11)));

        Meanings(ruleSet, "/criteria/5/metWhen/any/1/gt").Should().Equal(MutantMeaning.Equal, MutantMeaning.Equal);
        Meanings(ruleSet, "/criteria/5/metWhen/any/0/eq").Should().Equal(MutantMeaning.Different, MutantMeaning.Different);
    }

    [Fact]
    public void Nothing_is_proved_of_facts_against_facts_and_local_thresholds_and_nothing_changed_that_quotas_alone_use()
    {
        var idle = And(Any(Is("x", ComparisonTest.Greater, new FactOperand { Fact = "y" }), Is("x", ComparisonTest.Greater, 12)));
        var share = Levels with
        {
            Parameters = [.. Levels.Parameters, Levels.Parameters[0] with { Id = "share" }],
            Quotas = [new() { Level = "high", Of = ["middle"], AtMost = new() { Parameter = "share" }, Rounding = Rounding.Floor }],
        };

        Meanings(idle, "/criteria/5/metWhen/any/1/gt").Should().Equal(MutantMeaning.NotDecided, MutantMeaning.NotDecided);
        Meanings(share, "/parameters/share/values/0/value").Should().BeEmpty("a case is of one subject, and a quota of many");
    }

    private static IEnumerable<(string Pointer, MutantKind Kind)> Listed(RuleSet ruleSet) => RuleSetMutants.Of(ruleSet)
        .Where(mutant => mutant.Pointer.StartsWith("/criteria/5", StringComparison.Ordinal)).Select(mutant => (mutant.Pointer, mutant.Kind));

    private static IEnumerable<MutantMeaning> Meanings(RuleSet ruleSet, string pointer) => RuleSetMutants.Of(ruleSet)
        .Where(mutant => mutant.Pointer == pointer)
        .Select(mutant => RuleSetMutants.Compare(ruleSet, mutant, Vocabulary.Plain).Meaning);
}
