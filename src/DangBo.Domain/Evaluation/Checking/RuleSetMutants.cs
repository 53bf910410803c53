using Ardalis.GuardClauses;
using DangBo.Domain.Rules;
using DangBo.Domain.Texts;

namespace DangBo.Domain.Evaluation.Checking;

/// <summary>Makes the small mistakes that cases of a rule set should notice.</summary>
/// <remarks>
/// Every comparison is turned round, every threshold, factor, span, count and parameter moved by one step either way, and
/// every item taken off a list of two or more: in the conditions of the rule set, its criteria and its levels. What quotas
/// alone use is left as it is: a case is of one subject, and a quota of many.
/// </remarks>
public static class RuleSetMutants
{
    /// <summary>Makes all mutants of a rule set.</summary>
    /// <param name="ruleSet">The rule set.</param>
    /// <returns>The mutants, in the order of the document; each has one change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ruleSet"/> is null.</exception>
    public static ValueList<Mutant> Of(RuleSet ruleSet)
    {
        Guard.Against.Null(ruleSet);
        var mutants = new List<Mutant>();
        var ofQuotasAlone = OfQuotasAlone(ruleSet);
        for (var i = 0; i < ruleSet.Parameters.Count; i++)
        {
            var at = i;
            if (ofQuotasAlone.Contains(ruleSet.Parameters[i].Id))
            {
                continue;
            }

            mutants.AddRange(ParameterMutants(ruleSet.Parameters[i])
                .Select(change => Made(change, ruleSet with { Parameters = ruleSet.Parameters.With(at, change.Changed) })));
        }

        mutants.AddRange(Of(ruleSet.AppliesWhen, "/appliesWhen")
            .Select(change => Made(change, ruleSet with { AppliesWhen = change.Changed })));
        for (var i = 0; i < ruleSet.Criteria.Count; i++)
        {
            var (at, criterion) = (i, ruleSet.Criteria[i]);
            mutants.AddRange(Of(criterion.AppliesWhen, $"/criteria/{i}/appliesWhen")
                .Select(change => Made(change, WithCriterion(ruleSet, at, criterion with { AppliesWhen = change.Changed }))));
            mutants.AddRange(Of(criterion.MetWhen, $"/criteria/{i}/metWhen")
                .Select(change => Made(change, WithCriterion(ruleSet, at, criterion with { MetWhen = change.Changed }))));
        }

        for (var i = 0; i < ruleSet.Levels.Count; i++)
        {
            var (at, level) = (i, ruleSet.Levels[i]);
            mutants.AddRange(Of(level.When, $"/levels/{i}/when")
                .Select(change => Made(change, ruleSet with { Levels = ruleSet.Levels.With(at, level with { When = change.Changed }) })));
        }

        return mutants.ToValueList();
    }

    /// <summary>Looks for a record on which a mutant and the rule set differ.</summary>
    /// <param name="ruleSet">The rule set.</param>
    /// <param name="mutant">One of its mutants.</param>
    /// <param name="vocabulary">The vocabulary of its subject.</param>
    /// <returns>
    /// The record; or that no record tells the two apart, which is said only where every comparison in question is of one
    /// fact with constants; or that it is not decided.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleSetBindingException">The rule set, or the mutant, cannot be bound.</exception>
    public static MutantComparison Compare(RuleSet ruleSet, Mutant mutant, Vocabulary vocabulary)
    {
        Guard.Against.Null(mutant);
        var before = Evaluator.Bind(ruleSet, vocabulary).Bound;
        var after = Evaluator.Bind(mutant.RuleSet, vocabulary).Bound;
        return new MeaningSearch(before, after).Compare();
    }

    private static HashSet<string> OfQuotasAlone(RuleSet ruleSet)
    {
        var names = ruleSet.Quotas.Select(quota => quota.AtMost).SelectMany(NamesIn).ToHashSet(StringComparer.Ordinal);
        foreach (var (condition, _, _) in names.Count == 0 ? [] : ConditionWalk.Conditions(ruleSet, []))
        {
            names.ExceptWith(condition switch
            {
                Comparison comparison => comparison.Operands.SelectMany(NamesIn),
                ParameterIsSet isSet => [isSet.Parameter],
                _ => [],
            });
        }

        return names;
    }

    private static IEnumerable<string> NamesIn(Operand operand) => operand switch
    {
        ParameterOperand { Adjustment: TimesParameter times } parameter => [parameter.Parameter, times.Parameter],
        ParameterOperand parameter => [parameter.Parameter],
        FactOperand { Adjustment: TimesParameter times } => [times.Parameter],
        _ => [],
    };

    /// <summary>Gets the list with another item in one place.</summary>
    internal static ValueList<T> With<T>(this ValueList<T> list, int index, T item) =>
        list.Select((other, at) => at == index ? item : other).ToValueList();

    private static IEnumerable<Change<Parameter>> ParameterMutants(Parameter parameter)
    {
        var name = new Message(MutantTextCodes.Parameter, MessageArgument.Of("id", parameter.Id)).ToLocalizedText();
        for (var i = 0; i < parameter.Values.Count; i++)
        {
            var value = parameter.Values[i];
            foreach (var moved in OperandMutants.Moved(value.Value))
            {
                yield return new(
                    $"/parameters/{PointerToken.Of(parameter.Id)}/values/{i}/value",
                    MutantKind.ParameterMoved,
                    OperandMutants.Said(MutantTextCodes.Moved, name, OperandMutants.Text(value.Value), OperandMutants.Text(moved)),
                    parameter with { Values = parameter.Values.With(i, value with { Value = moved }) });
            }
        }
    }

    private static IEnumerable<Change<Condition>> Of(Condition? condition, string pointer) =>
        condition is null ? [] : ConditionMutants.Of(condition, pointer, 1);

    private static RuleSet WithCriterion(RuleSet ruleSet, int index, Criterion criterion) =>
        ruleSet with { Criteria = ruleSet.Criteria.With(index, criterion) };

    private static Mutant Made<T>(Change<T> change, RuleSet changed) => new()
    {
        Pointer = change.Pointer,
        Kind = change.Kind,
        Description = change.Description.ToLocalizedText(),
        RuleSet = changed,
    };
}

/// <summary>One change of a part of a rule set.</summary>
internal sealed record Change<T>(string Pointer, MutantKind Kind, Message Description, T Changed)
{
    /// <summary>Gets the same change seen from what holds the part.</summary>
    public Change<TOuter> Within<TOuter>(Func<T, TOuter> hold) => new(Pointer, Kind, Description, hold(Changed));
}
