using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Evaluation.Checking;

/// <summary>What a case is evaluated in: its own days, parameters and judgments over those of its document.</summary>
internal sealed class CaseSetting(RuleCases cases, RuleCase one, RuleSet ruleSet)
{
    private LocalDate? AsOf => one.Conditions.AsOf ?? cases.Conditions.AsOf;

    private EffectivePeriod? Period => one.Conditions.Period ?? cases.Conditions.Period;

    // The case's own entry stands over the document's; a null takes the document's away.
    private IEnumerable<CaseJudgment> Given => cases.Conditions.Judgments.Concat(one.Conditions.Judgments)
        .GroupBy(judgment => judgment.Criterion, StringComparer.Ordinal)
        .Select(group => group.Last());

    private IEnumerable<CaseParameter> Parameters => cases.Conditions.Parameters.Concat(one.Conditions.Parameters)
        .GroupBy(parameter => parameter.Parameter, StringComparer.Ordinal)
        .Select(group => group.Last());

    public List<CaseFault> Faults()
    {
        var faults = new List<CaseFault>();
        if (cases.RuleSet != ruleSet.Id)
        {
            Add(CaseFaultCodes.CasesOfAnother, "id", cases.RuleSet);
        }

        foreach (var id in Names().Where(id => !ruleSet.Criteria.Any(criterion => criterion.Id == id)).Distinct(StringComparer.Ordinal))
        {
            Add(CaseFaultCodes.CaseCriterion, "id", id);
        }

        foreach (var entry in Parameters.Where(entry => !ruleSet.Parameters.Any(parameter => parameter.Id == entry.Parameter)))
        {
            Add(CaseFaultCodes.CaseParameter, "id", entry.Parameter);
        }

        foreach (var entry in Parameters.Where(entry => entry.Value is { } value &&
            ruleSet.Parameters.FirstOrDefault(parameter => parameter.Id == entry.Parameter) is { } parameter && !Takes(parameter, value)))
        {
            Add(CaseFaultCodes.CaseParameterValue, "id", entry.Parameter);
        }

        foreach (var judgment in Given.Where(judgment => judgment.Opinion is not null &&
            ruleSet.Criteria.Any(criterion => criterion.Id == judgment.Criterion && criterion.Judges.Count == 0)))
        {
            Add(CaseFaultCodes.CaseJudgment, "id", judgment.Criterion);
        }

        var expect = one.Expect;
        if (expect is { Verdict: null, Level: null, PossibleLevels: null, Score: null, Entitlements.Count: 0, Criteria.Count: 0, Missing.Count: 0 })
        {
            Add(CaseFaultCodes.CaseAsksNothing, "id", one.Name);
        }

        if (AsOf is null && Period is null)
        {
            Add(CaseFaultCodes.CaseWithoutDays, "id", one.Name);
        }
        else if (!ruleSet.Effective.Contains(Dates().RulesAsOf))
        {
            Add(CaseFaultCodes.CaseOutsideForce, "id", IsoDate.Format(Dates().RulesAsOf));
        }

        return faults;

        void Add(string code, string name, string text) => faults.Add(new() { Message = new(code, MessageArgument.Of(name, text)) });
    }

    /// <summary>Gets the day whose rules the case asks; null where it has no days.</summary>
    public LocalDate? RulesAsOf => AsOf is null && Period is null ? null : Dates().RulesAsOf;

    public EvaluationDates Dates()
    {
        var asOf = AsOf ?? Period!.Value.LastDay!.Value;
        return new(asOf, Period ?? EffectivePeriod.OfYear(asOf.Year), one.Conditions.RulesAsOf ?? cases.Conditions.RulesAsOf);
    }

    /// <summary>Gets the rule set with the parameters of the case, which hold on every day.</summary>
    public RuleSet RuleSet() => ruleSet with
    {
        Parameters = ruleSet.Parameters.Select(parameter => Parameters.FirstOrDefault(entry => entry.Parameter == parameter.Id) is { } entry
            ? parameter with { Values = entry.Value is { } value ? [new() { From = IsoDate.Earliest, Value = value }] : [] }
            : parameter).ToValueList(),
    };

    public ValueList<Judgment> Judgments() => Given
        .Where(judgment => judgment.Opinion is not null)
        .Select(judgment => new Judgment
        {
            RuleSet = ruleSet.Id,
            Criterion = judgment.Criterion,
            Period = Dates().Period,
            Opinion = judgment.Opinion!.Opinion,
            Body = judgment.Opinion.By,
            Capacity = judgment.Opinion.By,
            On = judgment.Opinion.On,
            Minutes = one.Name,
        }).ToValueList();

    private static bool Takes(Parameter parameter, Literal value)
    {
        var read = OperandBinder.Read(value, parameter.Type);
        return read.IsKnown && (parameter.Type != FactType.Integer || read.Kind == FactValueKind.Integer);
    }

    private IEnumerable<string> Names() => one.Expect.Criteria.Select(entry => entry.Criterion)
        .Concat(one.Expect.Entitlements.Select(entry => entry.Criterion))
        .Concat(one.Expect.Missing.Select(entry => entry.Criterion))
        .Concat(Given.Select(judgment => judgment.Criterion));
}
