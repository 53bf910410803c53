using Ardalis.GuardClauses;
using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Evaluation;

/// <summary>Which versions of a rule set judge which parts of a period, each by its own dates.</summary>
public static class EvaluationPlan
{
    /// <summary>Plans the evaluations of a period by one rule set of a library.</summary>
    /// <param name="library">The library.</param>
    /// <param name="id">The id of the rule set.</param>
    /// <param name="asOf">The day up to which records count, included.</param>
    /// <param name="period">The period judged; both its ends are given.</param>
    /// <param name="rulesAsOf">The day whose version is asked; null means the earlier of the period's last and the as-of day.</param>
    /// <returns>
    /// One evaluation by the version of the rules-as-of day (<see cref="PeriodRule.LastDay"/>), or one for each part of
    /// the period that has begun (<see cref="PeriodRule.EachPart"/>). A day without a version in force is planned with the
    /// nearest one, whose report then says that it is not in force.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The library has no such rule set; the period has an open end; a rules-as-of day is given though each part has its own.
    /// </exception>
    public static ValueList<PlannedEvaluation> Of(
        RuleLibrary library, string id, LocalDate asOf, EffectivePeriod period, LocalDate? rulesAsOf = null)
    {
        Guard.Against.Null(library);
        var whole = new EvaluationDates(asOf, period, rulesAsOf);
        var version = library.Nearest(id, whole.RulesAsOf) ??
            throw new ArgumentException($"The library has no rule set '{id}'.", nameof(id));
        if (version.OverPeriod == PeriodRule.LastDay)
        {
            return [new() { RuleSet = version, Dates = whole }];
        }

        if (rulesAsOf is not null)
        {
            throw new ArgumentException("Each part of the period is judged by its own version: no other day can be asked.", nameof(rulesAsOf));
        }

        return library.InForce(id, period)
            .Where(part => part.Period.From <= asOf)
            .Select(part => new EvaluationDates(asOf, part.Period))
            .Select(dates => new PlannedEvaluation { RuleSet = library.Nearest(id, dates.RulesAsOf)!, Dates = dates })
            .ToValueList();
    }
}

/// <summary>One evaluation that a plan asks for.</summary>
public sealed record PlannedEvaluation
{
    /// <summary>Gets the version that judges; where none is in force, the nearest one.</summary>
    public required RuleSet RuleSet { get; init; }

    /// <summary>Gets the dates.</summary>
    public required EvaluationDates Dates { get; init; }
}
