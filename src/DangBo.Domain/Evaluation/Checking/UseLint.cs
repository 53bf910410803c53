using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation.Checking;

/// <summary>Finds what a rule set declares and nothing speaks of, and parameters without a value when they are needed.</summary>
internal sealed class UseLint(RuleSet ruleSet, ValueList<Overlay> overlays, LintFindings findings)
{
    private readonly HashSet<string> _facts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _parameters = new(StringComparer.Ordinal);

    public void Check()
    {
        Collect();
        foreach (var fact in ruleSet.Facts.Where(fact => !_facts.Contains(fact.Name)))
        {
            findings.Add(LintCodes.FactUnused, "/facts/" + PointerToken.Of(fact.Name), null, MessageArgument.Of("fact", fact.Name));
        }

        foreach (var parameter in ruleSet.Parameters)
        {
            var pointer = "/parameters/" + PointerToken.Of(parameter.Id);
            if (!_parameters.Contains(parameter.Id))
            {
                findings.Add(LintCodes.ParameterUnused, pointer, null, MessageArgument.Of("parameter", parameter.Id));
            }

            if (LacksValue(parameter))
            {
                findings.Add(
                    LintCodes.ParameterWithoutValue, pointer + "/values", null, MessageArgument.Of("parameter", parameter.Id));
            }
        }

        var used = ruleSet.Basis.Concat(ruleSet.Criteria.SelectMany(criterion => criterion.Citations).Select(citation => citation.SourceId))
            .Concat(ruleSet.Parameters.Select(parameter => parameter.Authority?.SourceId).OfType<string>())
            .ToHashSet(StringComparer.Ordinal);
        foreach (var source in ruleSet.Sources.Where(source => !used.Contains(source.Id)))
        {
            findings.Add(LintCodes.SourceUnused, "/sources/" + PointerToken.Of(source.Id), null, MessageArgument.Of("source", source.Id));
        }
    }

    // A local threshold without any value is left to the committees; one that begins too late is a mistake.
    private bool LacksValue(Parameter parameter) => parameter.Values.Count == 0
        ? !parameter.IsLocal
        : ruleSet.Effective.From is { } first && parameter.Values[0].From > first;

    private void Collect()
    {
        foreach (var (condition, _, _) in ConditionWalk.Conditions(ruleSet, overlays))
        {
            switch (condition)
            {
                case Comparison comparison:
                    _facts.Add(comparison.Fact);
                    foreach (var operand in comparison.Operands)
                    {
                        Collect(operand);
                    }

                    break;
                case IsKnown known:
                    _facts.Add(known.Fact);
                    break;
                case ParameterIsSet isSet:
                    _parameters.Add(isSet.Parameter);
                    break;
                default:
                    break;
            }
        }

        _facts.UnionWith(ConditionWalk.Criteria(ruleSet, overlays).SelectMany(placed => placed.Criterion.Evidence));
        _facts.UnionWith(ruleSet.Facts.Select(fact => fact.PartOf).OfType<string>());
        foreach (var quota in ruleSet.Quotas)
        {
            Collect(quota.AtMost);
            _facts.UnionWith(quota.Per is { } per ? [per] : []);
        }
    }

    private void Collect(Operand operand)
    {
        var adjustment = operand switch
        {
            FactOperand fact => fact.Adjustment,
            ParameterOperand parameter => parameter.Adjustment,
            _ => null,
        };
        if (operand is FactOperand { Fact: var name })
        {
            _facts.Add(name);
        }

        if (operand is ParameterOperand { Parameter: var id })
        {
            _parameters.Add(id);
        }

        if (adjustment is TimesParameter times)
        {
            _parameters.Add(times.Parameter);
        }
    }
}
