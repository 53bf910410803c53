using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Evaluation;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Rules;

public class RecordedFactsTests
{
    private static readonly ValueList<Fact> Facts =
    [
        .. Sample.Facts,
        Declared("held", FactType.Integer) with { Min = 0, Max = 10 },
        Declared("attended", FactType.Integer) with { Min = 0, PartOf = "held" },
        Declared("rate", FactType.Decimal) with { Min = 0, Max = 1 },
    ];

    [Theory]
    [InlineData("yes1", "true", FactErrorCodes.WrongFactType)]
    [InlineData("yes1", 1, FactErrorCodes.WrongFactType)]
    [InlineData("count1", "1", FactErrorCodes.WrongFactType)]
    [InlineData("count1", 1.5, FactErrorCodes.WrongFactType)]
    [InlineData("count1", 1e19, FactErrorCodes.WrongFactType)]
    [InlineData("day1", "2021-02-29", FactErrorCodes.WrongFactType)]
    [InlineData("day1", "1799-12-31", FactErrorCodes.WrongFactType)]
    [InlineData("day1", "2200-01-01", FactErrorCodes.WrongFactType)]
    [InlineData("text1", true, FactErrorCodes.WrongFactType)]
    [InlineData("set1", "a", FactErrorCodes.WrongFactType)]
    [InlineData("code1", "nope", FactErrorCodes.UnknownCodeOfFact)]
    [InlineData("code1", "A", FactErrorCodes.UnknownCodeOfFact)]
    [InlineData("held", -1, FactErrorCodes.FactBelowMinimum)]
    [InlineData("held", 11, FactErrorCodes.FactAboveMaximum)]
    [InlineData("rate", 1.01, FactErrorCodes.FactAboveMaximum)]
    [InlineData("rate", -0.01, FactErrorCodes.FactBelowMinimum)]
    [InlineData("nope", true, FactErrorCodes.UndeclaredFact)]
    [InlineData("evaluation.asOf", "2021-01-01", FactErrorCodes.UndeclaredFact)]
    public void A_value_that_is_none_of_its_fact_is_an_error_at_its_place(string fact, object value, string code)
    {
        var errors = Errors((fact, value is double number ? (decimal)number : value));

        errors.Should().Equal((code, "/facts/" + fact));
    }

    [Theory]
    [InlineData("held", 0)]
    [InlineData("held", 10)]
    [InlineData("rate", 1)]
    [InlineData("count1", -3)]
    [InlineData("ratio1", -0.5)]
    [InlineData("day1", "1800-01-01")]
    [InlineData("day1", "2199-12-31")]
    [InlineData("text1", "")]
    [InlineData("code1", "a")]
    public void A_value_of_its_fact_is_read(string fact, object value) =>
        Errors((fact, value is double number ? (decimal)number : value)).Should().BeEmpty();

    [Fact]
    public void A_set_with_a_code_of_no_set_is_an_error() =>
        Errors(("set1", Some("a", "nope"))).Should().Equal((FactErrorCodes.UnknownCodeOfFact, "/facts/set1"));

    [Fact]
    public void A_part_is_no_greater_than_its_whole_where_both_are_recorded()
    {
        Errors(("held", 4), ("attended", 5)).Should().Equal((FactErrorCodes.FactPartAboveWhole, "/facts/attended"));
        Errors(("held", 4), ("attended", 4)).Should().BeEmpty();
        Errors(("attended", 5)).Should().BeEmpty();
        Errors(("held", 4)).Should().BeEmpty();
    }

    [Fact]
    public void All_errors_are_told_at_once_and_stop_the_evaluation()
    {
        var sheet = Sheet(("yes1", 1), ("nope", true), ("count1", "x"));
        var evaluator = Sample.Bound(RulesOf(Records("a", All())) with { Facts = Facts });

        var evaluate = () => evaluator.Evaluate(sheet, Sample.Year2021);

        evaluate.Should().Throw<InvalidFactsException>().Which.Errors.Select(error => error.Fact).Should().Equal("count1", "nope", "yes1");
        evaluate.Should().Throw<InvalidFactsException>().WithMessage("*and 2 more*");
    }

    [Fact]
    public void A_sheet_about_another_kind_of_subject_is_refused()
    {
        var evaluator = Sample.Bound(RulesOf(Records("a", All())));

        evaluator.Check(Sheet() with { Subject = SubjectKind.Facts }).Should().BeEmpty();
        var error = evaluator.Check(Sheet() with { Subject = SubjectKind.Member }).Should().ContainSingle().Which;
        (error.Message.Code, error.Fact, error.Pointer).Should().Be((FactErrorCodes.WrongSubject, null, "/subject"));
        evaluator.Invoking(it => it.Evaluate(Sheet() with { Subject = SubjectKind.Member }, Sample.Year2021))
            .Should().Throw<InvalidFactsException>().WithMessage("*/subject: wrongSubject*");
    }

    [Fact]
    public void A_fact_that_another_rule_set_of_the_run_declares_is_no_error() =>
        Sample.Bound(RulesOf(Records("a", All()))).Check(Sheet(("theirs", 1)), new HashSet<string> { "theirs" }).Should().BeEmpty();

    [Fact]
    public void The_place_of_a_fact_is_a_JSON_Pointer() =>
        Errors(("a/b~c", true)).Should().Equal((FactErrorCodes.UndeclaredFact, "/facts/a~1b~0c"));

    [Fact]
    public void Facts_are_equal_by_name_and_value_whatever_their_order()
    {
        var facts = Sheet(("a", 1), ("b", "x")).Facts;

        facts.Equals(Sheet(("b", "x"), ("a", 1.0m)).Facts).Should().BeTrue();
        facts.GetHashCode().Should().Be(Sheet(("b", "x"), ("a", 1.0m)).Facts.GetHashCode());
        facts.Equals(Sheet(("b", "x")).Facts).Should().BeFalse();
        facts.Equals(Sheet(("b", "y"), ("a", 1)).Facts).Should().BeFalse();
        facts.Names.Should().Equal("a", "b");
    }

    [Fact]
    public void Others_win_and_null_takes_a_fact_away()
    {
        var facts = Sheet(("a", 1), ("b", "x")).Facts.With(Sheet(("a", null), ("c", true)).Facts);

        facts["a"].IsRecorded.Should().BeFalse();
        facts["b"].Value.Should().Be("x");
        facts["c"].Value.Should().Be(true);
        facts["nope"].IsRecorded.Should().BeFalse();
        facts.Names.Should().Equal("b", "c");
        facts.Should().Be(Sheet(("b", "x"), ("c", true)).Facts);
        FluentActions.Invoking(() => Sheet(("a", 1), ("a", 2))).Should().Throw<ArgumentException>();
    }

    private static IEnumerable<(string Code, string Pointer)> Errors(params (string Name, object? Value)[] facts) =>
        Sample.Bound(RulesOf(Records("a", All())) with { Facts = Facts }).Check(Sheet(facts))
            .Select(error => (error.Message.Code, error.Pointer));
}
