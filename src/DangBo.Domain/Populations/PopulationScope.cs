using Ardalis.GuardClauses;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Evaluation.Replays;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Populations;

/// <summary>What a summary is of: rules, dates and grouping. Only summaries of one scope can be merged.</summary>
/// <remarks>
/// It keeps the names of what is counted and the shares of quotas, so that a summary can be read, told and merged without
/// its rule set. Equality is by all members.
/// </remarks>
public sealed record PopulationScope
{
    internal PopulationScope()
    {
    }

    /// <summary>Gets the rule set and overlays, with their digests.</summary>
    public required StoredRuleSet RuleSet { get; init; }

    /// <summary>Gets the kind of subject.</summary>
    public required SubjectKind Subject { get; init; }

    /// <summary>Gets what the rule set is for.</summary>
    public required RuleSetPurpose Purpose { get; init; }

    /// <summary>Gets the title of the rule set.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets the dates of the evaluations.</summary>
    public required EvaluationDates Dates { get; init; }

    /// <summary>Gets the fact whose values make the groups; null where there are none.</summary>
    public required PopulationFact? GroupBy { get; init; }

    /// <summary>Gets the criteria, in the order of the rule set, then of the overlays.</summary>
    public required ValueList<PopulationCriterion> Criteria { get; init; }

    /// <summary>Gets the levels in the order in which they are tried, then <c>notClassified</c> and <c>notApplicable</c>; empty
    /// for purposes other than classification.</summary>
    public required ValueList<PopulationLevel> Levels { get; init; }

    /// <summary>Gets the quotas, in the order of the rule set.</summary>
    public required ValueList<PopulationQuota> Quotas { get; init; }

    /// <summary>Makes the scope of evaluations.</summary>
    /// <param name="evaluator">The bound rule set.</param>
    /// <param name="dates">The dates of the evaluations.</param>
    /// <param name="groupBy">The name of the fact whose values make the groups; null for none.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluator"/> is null.</exception>
    /// <exception cref="ArgumentException">Neither the vocabulary nor the rule set has the fact.</exception>
    public static PopulationScope Of(Evaluator evaluator, EvaluationDates dates, string? groupBy = null)
    {
        var bound = Guard.Against.Null(evaluator).Bound;
        var rules = bound.Definition;
        var isClassification = rules.Purpose == RuleSetPurpose.Classification;
        return new()
        {
            RuleSet = ReportStoring.RuleSetOf(evaluator),
            Subject = rules.Subject,
            Purpose = rules.Purpose,
            Title = rules.Title,
            Dates = dates,
            GroupBy = groupBy is null ? null : FactOf(bound, groupBy, nameof(groupBy)),
            Criteria = bound.Criteria.Select(criterion => PopulationCriterion.Of(criterion.Definition)).ToValueList(),
            Levels = isClassification
                ? rules.Levels.Select(level => level.Id).Concat([LevelOutcome.NotClassified, LevelOutcome.NotApplicable])
                    .Select(id => new PopulationLevel { Id = id, Title = QuotaText.Level(rules, id) }).ToValueList()
                : ValueList<PopulationLevel>.Empty,
            Quotas = rules.Quotas.Select((_, index) => PopulationQuota.At(bound, index, dates)).ToValueList(),
        };
    }

    internal static PopulationFact FactOf(BoundRuleSet bound, string name, string parameter) => bound.FindFact(name) is { } fact
        ? new() { Name = fact.Name, Label = fact.Label }
        : throw new ArgumentException($"Neither the vocabulary nor the rule set has a fact named '{name}'.", parameter);
}

/// <summary>A fact whose values make groups.</summary>
public sealed record PopulationFact
{
    internal PopulationFact()
    {
    }

    /// <summary>Gets the name of the fact.</summary>
    public required string Name { get; init; }

    /// <summary>Gets its name for people.</summary>
    public required LocalizedText Label { get; init; }
}

/// <summary>A criterion whose verdicts are counted.</summary>
public sealed record PopulationCriterion
{
    internal PopulationCriterion()
    {
    }

    /// <summary>Gets the id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets whether it asks, forbids or grants.</summary>
    public required Polarity Polarity { get; init; }

    /// <summary>Gets whether it weighs on the overall verdict.</summary>
    public required Severity Severity { get; init; }

    internal static PopulationCriterion Of(Criterion criterion) => new()
    {
        Id = criterion.Id,
        Title = criterion.Title,
        Polarity = criterion.Polarity,
        Severity = criterion.Severity,
    };
}

/// <summary>A level whose holders are counted.</summary>
public sealed record PopulationLevel
{
    internal PopulationLevel()
    {
    }

    /// <summary>Gets the id, <c>notClassified</c> or <c>notApplicable</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the title; the id where the rule set has none for it.</summary>
    public required LocalizedText Title { get; init; }
}
