using DangBo.Domain.Evaluation.Checking;
using DangBo.Domain.Rules;
using NodaTime;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Evaluation.Checking;

public class CaseRunnerTests
{
    private static readonly RuleSet First = RulesOf(Records("study", AtLeastNumber("count1", 1))) with
    {
        Version = new(1, 0, 0), Effective = EffectivePeriod.OfYear(2020),
    };

    private static readonly RuleSet Second = First with
    {
        Version = new(2, 0, 0),
        Effective = EffectivePeriod.OfYear(2021),
        Criteria = [Records("study", AtLeastNumber("count1", 3))],
        Parameters = [LocalParameter("share", FactType.Decimal)],
    };

    public static TheoryData<string, RuleCase> NoTests => new()
    {
        { CaseFaultCodes.CaseAsksNothing, Case("asks nothing", Day(2021, 12, 31), new()) },
        { CaseFaultCodes.CaseWithoutDays, Case("has no day", null, Expecting(Verdict.Met)) },
        { CaseFaultCodes.CaseOutsideForce, Case("asks the rules of another year", Day(2019, 12, 31), Expecting(Verdict.Met)) },
        { CaseFaultCodes.CaseCriterion, Case("names a criterion that is not there", Day(2021, 12, 31), new() { Criteria = [new() { Criterion = "studie", Verdict = Verdict.Met }] }) },
        { CaseFaultCodes.CaseCriterion, Case("asks what is missing of another", Day(2021, 12, 31), new() { Missing = [new() { Criterion = "studie", Names = ["count1"] }] }) },
        {
            CaseFaultCodes.CaseParameter,
            Case("sets a parameter that is not there", Day(2021, 12, 31), Expecting(Verdict.Met)) with
            {
                Conditions = new() { AsOf = Day(2021, 12, 31), Parameters = [new() { Parameter = "most", Value = Literal.Of(1) }] },
            }
        },
        {
            CaseFaultCodes.CaseParameterValue,
            Case("gives a parameter a value of another type", Day(2021, 12, 31), Expecting(Verdict.Met)) with
            {
                Conditions = new() { AsOf = Day(2021, 12, 31), Parameters = [new() { Parameter = "share", Value = Literal.Of("abc") }] },
            }
        },
        {
            CaseFaultCodes.CaseJudgment,
            Case("judges what records decide", Day(2021, 12, 31), Expecting(Verdict.Met)) with
            {
                Conditions = new()
                {
                    AsOf = Day(2021, 12, 31),
                    Judgments = [new() { Criterion = "study", Opinion = new() { Opinion = Opinion.Met, By = "partyCell", On = Day(2021, 12, 1) } }],
                },
            }
        },
        {
            "undeclaredFact",
            Case("records a fact that is not declared", Day(2021, 12, 31), Expecting(Verdict.Met)) with { Facts = Sheet(("count99", 3)).Facts }
        },
    };

    [Theory]
    [MemberData(nameof(NoTests))]
    public void What_is_no_test_does_not_pass_and_says_why(string code, RuleCase one)
    {
        var result = CaseRunner.Run(Document(one), Second, Vocabulary.Plain).Results.Single();

        result.Passed.Should().BeFalse();
        result.Faults.Select(fault => fault.Message.Code).Should().Equal(code);
        result.Report.Should().BeNull();
    }

    [Fact]
    public void Cases_of_another_rule_set_do_not_pass() =>
        CaseRunner.Run(Document(Case("a", Day(2021, 12, 31), Expecting(Verdict.Met))) with { RuleSet = "other" }, Second, Vocabulary.Plain)
            .Results.Single().Faults.Single().Message.Code.Should().Be(CaseFaultCodes.CasesOfAnother);

    [Fact]
    public void The_day_of_a_case_tells_which_version_it_asks()
    {
        var cases = Document(
            Case("one is enough in 2020", Day(2020, 12, 31), Expecting(Verdict.Met)),
            Case("one is not in 2021", Day(2021, 12, 31), Expecting(Verdict.NotMet)),
            Case("nor in part of it", Day(2021, 6, 30), Expecting(Verdict.NotMet)));

        var versions = CaseRunner.ByVersion(cases, [First, Second, Second with { Id = "other" }]);

        versions.Select(version => (version.RuleSet.Version.Major, version.Cases.Cases.Count)).Should().Equal((1, 1), (2, 2));
        versions.SelectMany(version => CaseRunner.Run(version.Cases, version.RuleSet, Vocabulary.Plain).Results)
            .Should().HaveCount(3).And.OnlyContain(result => result.Passed);
    }

    [Fact]
    public void A_case_that_no_version_can_answer_goes_to_the_last_and_does_not_pass_there()
    {
        var cases = Document(Case("too early", Day(2019, 12, 31), Expecting(Verdict.Met)), Case("no day", null, Expecting(Verdict.Met)));

        var version = CaseRunner.ByVersion(cases, [First, Second]).Single();

        version.RuleSet.Should().Be(Second);
        CaseRunner.Run(version.Cases, version.RuleSet, Vocabulary.Plain).Results.Should().HaveCount(2).And.OnlyContain(result => !result.Passed);
        CaseRunner.ByVersion(cases, []).Should().BeEmpty();
    }

    [Fact]
    public void Coverage_counts_what_cases_that_passed_ask_of_a_criterion_or_an_entitlement()
    {
        var rules = First with
        {
            Purpose = RuleSetPurpose.Eligibility,
            Criteria = [.. First.Criteria.Select(criterion => criterion with { Polarity = Polarity.Entitlement })],
        };
        var cases = Document(
            Case("entitled", Day(2020, 12, 31), new() { Entitlements = [new() { Criterion = "study", Verdict = Verdict.Met }] }),
            Case("open", Day(2020, 12, 31), new() { Criteria = [new() { Criterion = "study", Verdict = Verdict.Undetermined }] }) with
            {
                Facts = Sheet(("count1", null)).Facts,
            },
            Case("wrong", Day(2020, 12, 31), new() { Entitlements = [new() { Criterion = "study", Verdict = Verdict.NotMet }] }));

        var coverage = CaseRunner.Run(cases, rules, Vocabulary.Plain).Coverage.Single();

        coverage.Seen.Should().BeEquivalentTo([Verdict.Undetermined, Verdict.Met]);
        coverage.Unseen.Should().Equal(Verdict.NotMet);
    }

    [Fact]
    public void A_base_fact_that_a_case_takes_away_is_not_recorded() =>
        Taking(("yes1", null)).Report!.Findings["only"].Verdict.Should().Be(Verdict.Undetermined);

    [Fact]
    public void A_name_that_no_rule_set_declares_is_a_fault_even_where_it_is_only_taken_away()
    {
        var result = Taking(("yess1", null));

        result.Passed.Should().BeFalse();
        result.Faults.Select(fault => fault.Message.Code).Should().Equal(FactErrorCodes.UndeclaredFact);
    }

    private static CaseExpectation Expecting(Verdict verdict) => new() { Verdict = verdict };

    private static RuleCase Case(string name, LocalDate? asOf, CaseExpectation expect) =>
        new() { Name = name, Conditions = new() { AsOf = asOf }, Expect = expect };

    private static RuleCases Document(params RuleCase[] cases) =>
        new() { RuleSet = First.Id, Base = Sheet(("count1", 1)).Facts, Cases = cases.ToValueList() };

    private static CaseResult Taking(params (string Name, object? Value)[] facts)
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
