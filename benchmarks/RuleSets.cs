using DangBo.Domain;
using DangBo.Domain.Documents;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;

namespace DangBo.Benchmarks;

/// <summary>The criteria as this library states them: five shapes, repeated for as many years as are asked.</summary>
public static class RuleSets
{
    public static Evaluator<Person> Bind(int criteria) => Evaluator.Bind(Make(criteria), PersonFacts.Vocabulary);

    private static RuleSet Make(int criteria) => new()
    {
        Id = "benchmark",
        Version = new(1, 0, 0),
        Subject = SubjectKind.Facts,
        Purpose = RuleSetPurpose.Criteria,
        Title = new("Bộ tiêu chí đo tốc độ", "Criteria to measure by"),
        Effective = EffectivePeriod.Always,
        EffectiveVerification = Verification.Unverified,
        Criteria = Enumerable.Range(0, criteria).Select(Criterion).ToValueList(),
    };

    private static Criterion Criterion(int index)
    {
        var (applies, met) = ConditionsOf(index % 5, $"y{index / 5}");
        return new()
        {
            Id = $"c{index}",
            Title = new($"Tiêu chí {index}", $"Criterion {index}"),
            Polarity = Polarity.Duty,
            Severity = Severity.Must,
            AssessedBy = Assessment.Records,
            AppliesWhen = applies,
            MetWhen = met,
        };
    }

    private static (Condition? AppliesWhen, Condition MetWhen) ConditionsOf(int shape, string y) => shape switch
    {
        0 => (Compare($"{y}.held", ComparisonTest.Greater, Literal.Of(0)),
            Compare($"{y}.attended", ComparisonTest.GreaterOrEqual, new FactOperand { Fact = $"{y}.held", Adjustment = new TimesNumber { Factor = 0.8m } })),
        1 => (null, Compare($"{y}.registeredOn", ComparisonTest.Between, new FactOperand { Fact = Vocabulary.FirstDay }, new FactOperand { Fact = Vocabulary.LastDay })),
        2 => (null, new AllOf
        {
            Members =
            [
                Compare($"{y}.reviewHeld", ComparisonTest.Equal, Literal.Of(true)),
                Compare($"{y}.corrected", ComparisonTest.GreaterOrEqual, new FactOperand { Fact = $"{y}.due" }),
            ],
        }),
        3 => (null, Compare($"{y}.grade", ComparisonTest.In, Literal.Of("good"), Literal.Of("excellent"))),
        _ => (null, new AnyOf
        {
            Members =
            [
                Compare($"{y}.breaches", ComparisonTest.Equal, Literal.Of(0)),
                Compare($"{y}.resolved", ComparisonTest.GreaterOrEqual, new FactOperand { Fact = $"{y}.breaches" }),
            ],
        }),
    };

    private static Comparison Compare(string fact, ComparisonTest test, params ReadOnlySpan<Operand> operands) =>
        new() { Fact = fact, Test = test, Operands = ValueList.Create(operands) };
}
