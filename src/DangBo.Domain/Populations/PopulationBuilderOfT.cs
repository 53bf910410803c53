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

    internal PopulationBuilder(Evaluator<T> evaluator, EvaluationDates dates, string? groupBy, bool keepIds)
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
