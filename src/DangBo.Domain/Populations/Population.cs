using Ardalis.GuardClauses;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Populations;

/// <summary>Summaries of populations in one call.</summary>
public static class Population
{
    /// <summary>Counts subjects of a program's own type.</summary>
    /// <typeparam name="T">The type of the subject.</typeparam>
    /// <param name="evaluator">The bound rule set.</param>
    /// <param name="subjects">The subjects; each is let go once it is counted.</param>
    /// <param name="dates">The dates of the evaluations.</param>
    /// <param name="groupBy">The name of the fact whose values make groups; null for none.</param>
    /// <returns>The summary.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Neither the vocabulary nor the rule set has the fact.</exception>
    /// <exception cref="InvalidFactsException">A fact that the rule set declares is of the wrong type or out of its bounds.</exception>
    public static PopulationSummary Summarize<T>(
        this Evaluator<T> evaluator, IEnumerable<T> subjects, EvaluationDates dates, string? groupBy = null)
        where T : class
    {
        var builder = PopulationBuilder.For(evaluator, dates, groupBy);
        foreach (var subject in Guard.Against.Null(subjects))
        {
            builder.Add(subject);
        }

        return builder.ToSummary();
    }

    /// <summary>Counts fact sheets.</summary>
    /// <param name="evaluator">The bound rule set.</param>
    /// <param name="sheets">The sheets; each is let go once it is counted.</param>
    /// <param name="dates">The dates of the evaluations.</param>
    /// <param name="groupBy">The name of the fact whose values make groups; null for none.</param>
    /// <returns>The summary.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Neither the vocabulary nor the rule set has the fact.</exception>
    /// <exception cref="InvalidFactsException">A fact is not declared, of the wrong type or out of its bounds.</exception>
    public static PopulationSummary SummarizeSheets(
        this Evaluator evaluator, IEnumerable<FactSheet> sheets, EvaluationDates dates, string? groupBy = null)
    {
        var builder = PopulationBuilder.ForReports(evaluator, dates, groupBy);
        foreach (var sheet in Guard.Against.Null(sheets))
        {
            builder.Add(sheet);
        }

        return builder.ToSummary();
    }
}
