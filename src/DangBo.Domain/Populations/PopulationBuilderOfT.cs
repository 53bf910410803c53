using Ardalis.GuardClauses;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Populations;

/// <summary>Counts the subjects of a population of a program's own type.</summary>
/// <typeparam name="T">The type of the subject.</typeparam>
/// <remarks>A subject of which nothing is open, by rules for one overall verdict, is counted without making a report.</remarks>
public sealed class PopulationBuilder<T> : PopulationBuilder
    where T : class
{
    private readonly Evaluator<T> _evaluator;
    private readonly FactReader? _group;
    private readonly Verdict[] _verdicts;
    private readonly bool _isVerdictEnough;

    /// <summary>Initializes a builder that has counted nobody.</summary>
    /// <param name="evaluator">The bound rule set.</param>
    /// <param name="dates">The dates of every evaluation.</param>
    /// <param name="groupBy">The name of the fact whose values make groups; null for none.</param>
    /// <param name="keepIds">Whether the ids of the subjects are kept, to ask who is behind a count.</param>
    /// <exception cref="ArgumentNullException"><paramref name="evaluator"/> is null.</exception>
    /// <exception cref="ArgumentException">Neither the vocabulary nor the rule set has the fact.</exception>
    public PopulationBuilder(Evaluator<T> evaluator, EvaluationDates dates, string? groupBy = null, bool keepIds = false)
        : base(evaluator, dates, groupBy, keepIds)
    {
        _evaluator = evaluator;
        var vocabulary = evaluator.Subjects;
        _group = GroupBy is { } fact ? vocabulary.ReaderOf(fact.Name) ?? new DeclaredReader<T>(fact, vocabulary) : null;
        _verdicts = new Verdict[Scope.Criteria.Count];

        // Anything else is said of a subject only by its report: a level, points, what is provisional, a judgment not used.
        _isVerdictEnough = evaluator.RuleSet.Purpose == RuleSetPurpose.Criteria && !evaluator.Bound.HasKnownTests &&
            evaluator.Bound.JudgmentCount == 0 && !dates.IsRetroactive && evaluator.IsInForceOn(dates.RulesAsOf);
    }

    /// <summary>Evaluates a subject and counts it.</summary>
    /// <param name="subject">The subject.</param>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    /// <exception cref="InvalidFactsException">A fact that the rule set declares is of the wrong type or out of its bounds; nothing
    /// was counted.</exception>
    public void Add(T subject)
    {
        Guard.Against.Null(subject);
        var dates = Scope.Dates;
        if (_isVerdictEnough)
        {
            var overall = _evaluator.Decide(subject, in dates, _verdicts);
            if (!_verdicts.AsSpan().Contains(Verdict.Undetermined))
            {
                var remarks = default(List<Remark>);
                _evaluator.Subjects.AddRemarks(subject, in dates, ref remarks);
                Add(_evaluator.Subjects.IdOf(subject), _verdicts, overall, GroupOf(subject), remarks);
                return;
            }
        }

        var report = _evaluator.Evaluate(subject, dates);
        Add(report, GroupOf(subject));
    }

    private FactValue GroupOf(T subject) => _group is null ? FactValue.Unknown : _group.Read(subject, Scope.Dates);
}

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
        var builder = new PopulationBuilder<T>(evaluator, dates, groupBy);
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
    public static PopulationSummary Summarize(
        this Evaluator evaluator, IEnumerable<FactSheet> sheets, EvaluationDates dates, string? groupBy = null)
    {
        var builder = new PopulationBuilder(evaluator, dates, groupBy);
        foreach (var sheet in Guard.Against.Null(sheets))
        {
            builder.Add(sheet);
        }

        return builder.ToSummary();
    }
}
