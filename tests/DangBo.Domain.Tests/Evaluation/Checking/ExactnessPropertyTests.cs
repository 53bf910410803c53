using CsCheck;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Evaluation.Checking;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Tests.Evaluation.Checking;

public class ExactnessPropertyTests
{
    private static readonly EvaluationDates Dates = EvaluationDates.OfYear(2021);

    [Fact]
    public void Never_met_and_never_fails_are_said_if_and_only_if_no_record_is_otherwise() =>
        ConditionGen.Conditions.Sample(
            condition =>
            {
                var rules = Evaluator.Bind(ConditionGen.RuleSetOf(condition), Vocabulary.Plain).Bound;
                var root = rules.Criteria[0].MetWhen[0];
                var values = ConditionGen.Records(rules).Select(record => Test(root, record)).ToHashSet();

                Find(rules, root).Should().Be(values.Contains(Kleene.True) ? ReachAnswer.Found : ReachAnswer.Never);
                Find(rules, Reach.Not(root)).Should().Be(values.Contains(Kleene.False) ? ReachAnswer.Found : ReachAnswer.Never);
            },
            iter: 3_000);

    [Fact]
    public void A_mutant_is_equal_if_and_only_if_no_record_tells_it_apart_and_an_example_does() =>
        Gen.Select(ConditionGen.Conditions, ConditionGen.Conditions, Gen.Int[0, 10_000]).Sample(
            (condition, applies, choice) =>
            {
                var ruleSet = ConditionGen.RuleSetOf(condition, choice % 2 == 0 ? applies : null);
                var mutants = RuleSetMutants.Of(ruleSet);
                var mutant = mutants[choice % mutants.Count];
                var (before, after) = (Evaluator.Bind(ruleSet, Vocabulary.Plain), Evaluator.Bind(mutant.RuleSet, Vocabulary.Plain));
                var isEqual = ConditionGen.Records(before.Bound).All(record => Verdicts(before, record) == Verdicts(after, record));

                var compared = RuleSetMutants.Compare(ruleSet, mutant, Vocabulary.Plain);

                compared.Meaning.Should().Be(isEqual ? MutantMeaning.Equal : MutantMeaning.Different);
                if (compared.Example is { } example)
                {
                    var sheet = new FactSheet { Id = "example", Facts = example.Facts };
                    before.Evaluate(sheet, example.Dates).Findings[0].Verdict.Should().Be(example.Verdict!.Value);
                    after.Evaluate(sheet, example.Dates).Findings[0].Verdict.Should().NotBe(example.Verdict!.Value);
                }
            },
            iter: 2_000);

    private static ReachAnswer Find(BoundRuleSet rules, BoundNode node) => new Reach(rules).Find(node).Answer;

    private static Kleene Test(BoundNode node, FactValue[] record)
    {
        var dates = Dates;
        var frame = new Frame { Values = record, Verdicts = [], Dates = ref dates };
        return node.Test(ref frame);
    }

    // The verdict, and the one that a further record leaves open.
    private static (Verdict Closed, Verdict Open) Verdicts(Evaluator evaluator, FactValue[] record) =>
        (Decide(evaluator, record, open: false), Decide(evaluator, record, open: true));

    private static Verdict Decide(Evaluator evaluator, FactValue[] record, bool open)
    {
        var dates = Dates;
        Span<Verdict> verdicts = stackalloc Verdict[1];
        var frame = new Frame { Values = record, Verdicts = verdicts, Dates = ref dates, KnownTestsAreOpen = open };
        Engine.Decide(evaluator.Bound, ref frame, []);
        return verdicts[0];
    }
}
