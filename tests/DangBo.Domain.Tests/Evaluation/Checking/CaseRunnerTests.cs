using DangBo.Domain.Evaluation.Checking;
using DangBo.Domain.Rules;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Evaluation.Checking;

public class CaseRunnerTests
{
    [Fact]
    public void A_base_fact_that_a_case_takes_away_is_not_recorded() =>
        Run(("yes1", null)).Report!.Findings["only"].Verdict.Should().Be(Verdict.Undetermined);

    [Fact]
    public void A_name_that_no_rule_set_declares_is_a_fault_even_where_it_is_only_taken_away()
    {
        var result = Run(("yess1", null));

        result.Passed.Should().BeFalse();
        result.Faults.Select(fault => fault.Message.Code).Should().Equal(FactErrorCodes.UndeclaredFact);
    }

    private static CaseResult Run(params (string Name, object? Value)[] facts)
    {
        var one = new RuleCase { Name = "case", Facts = Sheet(facts).Facts, Expect = new() { Verdict = Verdict.Undetermined } };
        var cases = new RuleCases
        {
            RuleSet = "rules",
            Conditions = new() { AsOf = Day(2021, 12, 31) },
            Base = Sheet(("yes1", true)).Facts,
            Cases = [one],
        };
        return CaseRunner.Run(cases, one, RulesOf(Records("only", IsTrue("yes1"))), Vocabulary.Plain);
    }
}
