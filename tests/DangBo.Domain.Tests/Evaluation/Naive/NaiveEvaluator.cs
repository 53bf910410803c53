using DangBo.Domain.Rules;
using AtLeast = DangBo.Domain.Rules.AtLeast;

namespace DangBo.Domain.Tests.Evaluation.Naive;

/// <summary>
/// Evaluates from the words of DESIGN 7.1 and 8 alone: plain recursion over the rule set, nothing remembered, nothing
/// shared with the engine. <paramref name="knownIsOpen"/> is the second reading of "is it recorded".
/// </summary>
internal sealed class NaiveEvaluator(NaiveCase at, bool knownIsOpen = false)
{
    private readonly NaiveValues _values = new(at);

    public NaiveCase Case => at;

    public Truth Test(Condition? condition) => condition switch
    {
        null => Truth.True,
        AllOf all => TruthTables.All(all.Members.Select(Test)),
        AnyOf any => TruthTables.Any(any.Members.Select(Test)),
        NoneOf none => TruthTables.Not(Test(none.Member)),
        AtLeast atLeast => TruthTables.AtLeast(atLeast.Count, [.. atLeast.Members.Select(Test)]),
        Comparison comparison => TruthTables.Of(Compare(comparison)),
        IsKnown known when _values.Fact(known.Fact) is null && knownIsOpen => Truth.Unknown,
        IsKnown known => TruthTables.Of(_values.Fact(known.Fact) is not null == known.Expected),
        ParameterIsSet isSet => TruthTables.Of(_values.Parameter(isSet.Parameter) is not null == isSet.Expected),
        CriterionIs asked => Ask(asked),
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    public Truth Applies(Criterion criterion) => TruthTables.All([Test(at.Rules.AppliesWhen), Test(criterion.AppliesWhen)]);

    public Truth IsMet(Criterion criterion) => TruthTables.All(
        [Test(criterion.MetWhen), .. NaiveReasons.TighteningsOf(at, criterion).Select(entry => Test(entry.Tightening.MetWhen))]);

    public Verdict Verdict(Criterion criterion) => Applies(criterion) switch
    {
        Truth.False => Domain.Rules.Verdict.NotApplicable,
        Truth.Unknown => Domain.Rules.Verdict.Undetermined,
        _ when criterion.AssessedBy == Assessment.Judgment => Judged(criterion),
        _ => IsMet(criterion) switch
        {
            Truth.True => Domain.Rules.Verdict.Met,
            Truth.False => Domain.Rules.Verdict.NotMet,
            _ => Domain.Rules.Verdict.Undetermined,
        },
    };

    public Verdict Overall()
    {
        var verdicts = at.Criteria.Where(criterion => criterion.Severity == Severity.Must).Select(Verdict).ToHashSet();
        Verdict[] order = [Domain.Rules.Verdict.NotMet, Domain.Rules.Verdict.Undetermined, Domain.Rules.Verdict.Met];
        return order.Where(verdicts.Contains).DefaultIfEmpty(Domain.Rules.Verdict.NotApplicable).First();
    }

    /// <summary>The last on or before the as-of day, by a body among the judges, of a period that covers the one judged.</summary>
    private Verdict Judged(Criterion criterion)
    {
        var counting = at.Judgments.Where(judgment =>
            judgment.RuleSet == at.Rules.Id && judgment.Criterion == criterion.Id &&
            criterion.Judges.Any(judge => judge == judgment.Capacity) && judgment.On <= at.Dates.AsOf &&
            judgment.Period.Contains(at.Dates.FirstDay) && judgment.Period.Contains(at.Dates.LastDay)).ToList();
        var opinions = counting.Where(judgment => judgment.On == counting.Max(other => other.On))
            .Select(judgment => judgment.Opinion).Distinct().ToList();
        return opinions switch
        {
            [Opinion.Met] => Domain.Rules.Verdict.Met,
            [Opinion.NotMet] => Domain.Rules.Verdict.NotMet,
            _ => Domain.Rules.Verdict.Undetermined,
        };
    }

    private Truth Ask(CriterionIs asked)
    {
        var verdict = Verdict(at.Criterion(asked.Criterion));
        var expected = asked.Verdicts ?? [Domain.Rules.Verdict.Met];
        return verdict == Domain.Rules.Verdict.Undetermined ? Truth.Unknown : TruthTables.Of(expected.Any(one => one == verdict));
    }

    private bool? Compare(Comparison comparison)
    {
        var left = _values.Fact(comparison.Fact);
        var type = _values.FactOf(comparison.Fact).Type;
        var right = comparison.Operands.Select(operand => _values.Operand(operand, type)).ToList();
        if (left is null || right.Contains(null))
        {
            return null;
        }

        return comparison.Test switch
        {
            ComparisonTest.Equal => Same(left, right[0]!),
            ComparisonTest.NotEqual => !Same(left, right[0]!),
            ComparisonTest.Greater => Order(left, right[0]!) > 0,
            ComparisonTest.GreaterOrEqual => Order(left, right[0]!) >= 0,
            ComparisonTest.Less => Order(left, right[0]!) < 0,
            ComparisonTest.LessOrEqual => Order(left, right[0]!) <= 0,
            ComparisonTest.Between => Order(left, right[0]!) >= 0 && Order(left, right[1]!) <= 0,
            ComparisonTest.In => right.Exists(one => Same(left, one!)),
            ComparisonTest.HasAny => Has((CodeSet)left, right, any: true),
            _ => Has((CodeSet)left, right, any: false),
        };
    }

    private static bool? Has(CodeSet set, List<object?> codes, bool any)
    {
        var present = codes.Count(code => set.Codes.Any(listed => listed == (string)code!));
        return (any ? present > 0 : present == codes.Count) ? true : set.IsComplete ? false : null;
    }

    private static bool Same(object left, object right) => left is Ratio number ? number.CompareTo((Ratio)right) == 0 : left.Equals(right);

    private static int Order(object left, object right) =>
        left is Ratio number ? number.CompareTo((Ratio)right) : ((NodaTime.LocalDate)left).CompareTo((NodaTime.LocalDate)right);
}
