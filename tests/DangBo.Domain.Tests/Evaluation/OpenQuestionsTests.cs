using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Evaluation;

public class OpenQuestionsTests
{
    private static readonly Condition AtLeastLater = Compare("count1", ComparisonTest.GreaterOrEqual, ParameterValueOf("leastLater"));

    [Fact]
    public void What_setting_a_missing_parameter_would_ask_is_missing_too()
    {
        var finding = Found(All(AtLeastLater, Any(IsSet("leastLater", expected: false), IsTrue("yes1"))), ("count1", 3));

        finding.Verdict.Should().Be(Verdict.Undetermined);
        finding.Missing.Select(Name).Should().Equal("leastLater", "yes1");
    }

    [Fact]
    public void The_judgment_that_setting_a_missing_parameter_would_ask_is_awaited_too()
    {
        var rules = RulesOf(Records("only", All(AtLeastLater, Any(IsSet("leastLater", expected: false), Asks("judged")))), Judged("judged"));
        var finding = Sample.Evaluate(rules, ("count1", 3)).Findings["only"];

        finding.Missing.Select(Name).Should().Equal("leastLater");
        finding.Awaiting.Select(awaited => awaited.Criterion).Should().Equal("judged");
    }

    [Fact]
    public void One_parameter_may_bring_up_another() =>
        Found(
                All(
                    AtLeastLater,
                    Any(IsSet("leastLater", expected: false), Compare("ratio1", ComparisonTest.Less, ParameterValueOf("shareLater"))),
                    Any(IsSet("shareLater", expected: false), IsTrue("yes1"))),
                ("count1", 3),
                ("ratio1", 1))
            .Missing.Select(Name).Should().Equal("leastLater", "shareLater", "yes1");

    [Fact]
    public void Whether_a_parameter_is_set_is_no_question_where_it_is_not_missing()
    {
        var finding = Found(All(IsTrue("yes2"), Any(IsSet("leastLater", expected: false), IsTrue("yes1"))));

        finding.Missing.Select(Name).Should().Equal("yes2");
        Found(Any(IsSet("leastLater", expected: false), AtLeastLater)).Should().Match<Finding>(met => met.Verdict == Verdict.Met && !met.IsProvisional);
    }

    private static string Name(MissingItem item) => item.Fact?.Name ?? item.Parameter!.Id;

    private static Finding Found(Condition metWhen, params (string Name, object? Value)[] facts) =>
        Sample.Evaluate(RulesOf(Records("only", metWhen)), facts).Findings["only"];
}
