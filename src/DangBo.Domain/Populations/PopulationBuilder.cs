using Ardalis.GuardClauses;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Populations;

/// <summary>Counts the subjects of a population one after another.</summary>
/// <remarks>
/// <para>Memory grows with the number of groups, not of subjects; with <c>keepIds</c> by the ids of the subjects and what is
/// asked of them.</para>
/// <para>Not safe for use by several threads: each counts its own, and the summaries are merged.</para>
/// </remarks>
public abstract class PopulationBuilder
{
    private readonly OpenTally _open;
    private readonly PopulationTally? _all;
    private readonly Dictionary<string, PopulationTally> _groups = new(StringComparer.Ordinal);
    private readonly QuotaTally[] _quotas;
    private readonly Fact? _groupBy;
    private readonly int _groupPlace;
    private readonly PopulationMembers? _members;
    private PopulationTally? _ungrouped;
    private long _notEvaluated;
    private bool _isPartial;

    private protected PopulationBuilder(Evaluator evaluator, EvaluationDates dates, string? groupBy, bool keepIds)
    {
        Evaluator = Guard.Against.Null(evaluator);
        Scope = PopulationScope.Of(evaluator, dates, groupBy);
        var bound = evaluator.Bound;
        _open = new(bound);
        _groupBy = groupBy is null ? null : bound.FindFact(groupBy);
        _groupPlace = Array.FindIndex(bound.Facts, fact => fact.Name == groupBy);
        _all = groupBy is null ? new(Scope, _open) : null;
        _quotas = [.. bound.Definition.Quotas.Select(quota => new QuotaTally(quota, bound))];
        _members = keepIds ? new(Scope) : null;
    }

    /// <summary>Gets the bound rule set.</summary>
    public Evaluator Evaluator { get; }

    /// <summary>Gets what is counted.</summary>
    public PopulationScope Scope { get; }

    /// <summary>Gets who is behind each count; null where ids are not kept.</summary>
    public PopulationMembers? Members => _members;

    /// <summary>Makes a builder for reports and fact sheets, which has counted nobody.</summary>
    /// <param name="evaluator">The bound rule set.</param>
    /// <param name="dates">The dates of every evaluation.</param>
    /// <param name="groupBy">The name of the fact whose values make groups; null for none. A set of codes is one value, and
    /// unknown where it is known only in part.</param>
    /// <param name="keepIds">Whether the ids of the subjects are kept, to ask who is behind a count.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluator"/> is null.</exception>
    /// <exception cref="ArgumentException">Neither the vocabulary nor the rule set has the fact.</exception>
    public static PopulationBuilder ForReports(Evaluator evaluator, EvaluationDates dates, string? groupBy = null, bool keepIds = false) =>
        new SheetPopulationBuilder(evaluator, dates, groupBy, keepIds);

    /// <summary>Makes a builder for subjects of a program's own type, which has counted nobody.</summary>
    /// <typeparam name="T">The type of the subject.</typeparam>
    /// <param name="evaluator">The bound rule set.</param>
    /// <param name="dates">The dates of every evaluation.</param>
    /// <param name="groupBy">The name of the fact whose values make groups; null for none. A set of codes is one value, and
    /// unknown where it is known only in part.</param>
    /// <param name="keepIds">Whether the ids of the subjects are kept, to ask who is behind a count.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluator"/> is null.</exception>
    /// <exception cref="ArgumentException">Neither the vocabulary nor the rule set has the fact.</exception>
    public static PopulationBuilder<T> For<T>(
        Evaluator<T> evaluator, EvaluationDates dates, string? groupBy = null, bool keepIds = false)
        where T : class => new(evaluator, dates, groupBy, keepIds);

    /// <summary>Counts a subject by its report.</summary>
    /// <param name="report">A report of the builder's rule set and dates; one that is not in force is counted as not evaluated.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentException">The report is of another rule set or other dates, or there are groups by a fact that
    /// the rule set does not speak of, so that the report does not hold it.</exception>
    public void Add(Report report)
    {
        if (_groupBy is not null && _groupPlace < 0)
        {
            throw new ArgumentException("The report does not hold the fact that makes the groups; give its value.", nameof(report));
        }

        Add(report, Guard.Against.Null(report).IsInForce && _groupPlace >= 0 ? report.ValueAt(_groupPlace) : FactValue.Unknown);
    }

    /// <summary>Counts a subject by its report, in a group that the report need not hold.</summary>
    /// <param name="report">A report of the builder's rule set and dates; one that is not in force is counted as not evaluated.</param>
    /// <param name="group">The value of the fact that makes the groups; without grouping, it is not looked at.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentException">The report is of another rule set or other dates.</exception>
    public void Add(Report report, FactValue group)
    {
        RequireOwn(Guard.Against.Null(report));
        if (!report.IsInForce)
        {
            _notEvaluated++;
            return;
        }

        var key = QuotaTally.GroupOf(group);
        var tally = TallyOf(key);
        if (_members is not null)
        {
            PopulationMembers.Ask(tally.Open);
        }

        tally.Add(report);
        foreach (var quota in _quotas)
        {
            quota.Add(report);
        }

        _members?.Add(report, key, tally.Open);
    }

    /// <summary>Evaluates a fact sheet and counts it.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> is null.</exception>
    /// <exception cref="InvalidFactsException">A fact is not declared, of the wrong type or out of its bounds; nothing was counted.</exception>
    public void Add(FactSheet sheet) => Add(sheet, null);

    /// <summary>Evaluates a fact sheet by one of several rule sets of a run, and counts it.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="alsoDeclared">The names of facts that other rule sets of the same run declare; null means none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> is null.</exception>
    /// <exception cref="InvalidFactsException">A fact is not declared, of the wrong type or out of its bounds; nothing was counted.</exception>
    public void Add(FactSheet sheet, IReadOnlySet<string>? alsoDeclared)
    {
        var report = Evaluator.Evaluate(sheet, Scope.Dates, ValueList<Judgment>.Empty, alsoDeclared);
        Add(report, _groupBy is null ? FactValue.Unknown : GroupOf(sheet));
    }

    /// <summary>Counts what could not be evaluated, such as a line that could not be read; the summary is then partial.</summary>
    /// <param name="count">How many; from 0.</param>
    /// <exception cref="ArgumentException"><paramref name="count"/> is negative.</exception>
    public void AddNotEvaluated(long count = 1)
    {
        _notEvaluated += Guard.Against.Negative(count);
        _isPartial |= count > 0;
    }

    /// <summary>Makes the summary of all that was counted so far.</summary>
    /// <returns>The summary.</returns>
    public PopulationSummary ToSummary()
    {
        var groups = _groups.OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (Group: (string?)group.Key, Tally: group.Value))
            .Concat(_ungrouped is null ? [] : [(null, _ungrouped)])
            .Select(group => new PopulationGroup { Group = group.Group, Counts = group.Tally.ToCounts() }).ToValueList();
        return PopulationSummary.Empty(Scope) with
        {
            Total = _all?.ToCounts() ?? groups.Select(group => group.Counts).Aggregate(PopulationTally.NobodyOf(Scope), PopulationAddition.Sum),
            Groups = groups,
            Quotas = _quotas.Select(quota => quota.ToCounts()).ToValueList(),
            NotEvaluated = _notEvaluated,
            IsPartial = _isPartial,
        };
    }

    private protected Fact? GroupBy => _groupBy;

    /// <summary>Counts a subject of which nothing is open, without a report.</summary>
    private protected void Add(string id, ReadOnlySpan<Verdict> verdicts, Verdict overall, FactValue group, IEnumerable<Remark>? remarks)
    {
        var key = QuotaTally.GroupOf(group);
        TallyOf(key).Add(verdicts, overall, remarks);
        _members?.Add(id, key, verdicts.ToArray(), overall);
    }

    private FactValue GroupOf(FactSheet sheet) => Vocabulary.DateReader(_groupBy!.Name) is { } date
        ? date.Read(sheet, Scope.Dates)
        : FactReading.Read(_groupBy, sheet.Facts[_groupBy.Name], out _);

    private PopulationTally TallyOf(string? key)
    {
        if (_all is not null)
        {
            return _all;
        }

        if (key is null)
        {
            return _ungrouped ??= new(Scope, _open);
        }

        if (!_groups.TryGetValue(key, out var tally))
        {
            _groups.Add(key, tally = new(Scope, _open));
        }

        return tally;
    }

    private void RequireOwn(Report report)
    {
        if (report.Dates != Scope.Dates)
        {
            throw new ArgumentException("The report is of other dates.", nameof(report));
        }

        if (!ReferenceEquals(report.Evaluator, Evaluator) &&
            (!report.Evaluator.RuleSet.Equals(Evaluator.RuleSet) || !report.Evaluator.Overlays.Equals(Evaluator.Overlays)))
        {
            throw new ArgumentException("The report is of another rule set.", nameof(report));
        }
    }
}

/// <summary>Counts fact sheets alone.</summary>
internal sealed class SheetPopulationBuilder(Evaluator evaluator, EvaluationDates dates, string? groupBy, bool keepIds)
    : PopulationBuilder(evaluator, dates, groupBy, keepIds);
