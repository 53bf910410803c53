using DangBo.Domain.Rules;
using DangBo.Domain.Texts;

namespace DangBo.Domain.Evaluation.Checking;

/// <summary>What lint found in a rule set, or between the versions of one.</summary>
/// <remarks>Immutable. Equality is by all members.</remarks>
public sealed record LintReport
{
    /// <summary>Gets what is wrong, each with its place; empty where there is nothing to mend.</summary>
    public ValueList<LintFinding> Findings { get; init; } = ValueList<LintFinding>.Empty;

    /// <summary>Gets what could be neither shown nor excluded; none of it is a finding.</summary>
    public ValueList<LintQuestion> CannotTell { get; init; } = ValueList<LintQuestion>.Empty;

    /// <summary>Gets whether nothing was found.</summary>
    public bool IsClean => Findings.Count == 0;
}

/// <summary>One thing that lint found.</summary>
public sealed record LintFinding
{
    /// <summary>Gets what is wrong.</summary>
    public required Message Message { get; init; }

    /// <summary>Gets the JSON Pointer of the place, into the rule set or into <see cref="Overlay"/>.</summary>
    public required string Pointer { get; init; }

    /// <summary>Gets the id of the rule set.</summary>
    public required string RuleSet { get; init; }

    /// <summary>Gets the version of the rule set.</summary>
    public required RuleSetVersion Version { get; init; }

    /// <summary>Gets the id of the overlay that the pointer is into; null means the rule set.</summary>
    public string? Overlay { get; init; }

    /// <summary>Gets a record that shows it; null where none does.</summary>
    public CounterExample? Example { get; init; }

    /// <summary>Gets the stable code, one of <see cref="LintCodes"/> or <see cref="RuleSetErrorCodes"/>.</summary>
    public string Code => Message.Code;

    /// <summary>Writes the finding for people.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The words, without the place.</returns>
    public string Text(Language language) => Message.In(language);
}

/// <summary>A question that lint asked and could not decide: a fact against a fact, a threshold that a committee sets, or too many values.</summary>
public sealed record LintQuestion
{
    /// <summary>Gets the code that the finding would have.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the JSON Pointer of the place, into the rule set or into <see cref="Overlay"/>.</summary>
    public required string Pointer { get; init; }

    /// <summary>Gets the id of the overlay that the pointer is into; null means the rule set.</summary>
    public string? Overlay { get; init; }

    /// <summary>Gets the id of the criterion; null for a level or the whole rule set.</summary>
    public string? Criterion { get; init; }

    /// <summary>Gets the id of the level; null for a criterion or the whole rule set.</summary>
    public string? Level { get; init; }
}

/// <summary>A record that shows something, with what the rule set makes of it: a case that is ready to be written down.</summary>
/// <remarks>A fact that is not named is not recorded. Equality is by all members.</remarks>
public sealed record CounterExample
{
    /// <summary>Gets the facts.</summary>
    public required RecordedFacts Facts { get; init; }

    /// <summary>Gets the dates.</summary>
    public required EvaluationDates Dates { get; init; }

    /// <summary>Gets the judgments; each is by the first capacity among the judges of its criterion, on the as-of day.</summary>
    public ValueList<ExampleJudgment> Judgments { get; init; } = ValueList<ExampleJudgment>.Empty;

    /// <summary>Gets the id of the criterion whose verdict is told; null where a level is.</summary>
    public string? Criterion { get; init; }

    /// <summary>Gets the verdict of <see cref="Criterion"/>; null where a level is told.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Gets the id of the level, or <see cref="LevelOutcome.NotClassified"/>; null where a verdict is told.</summary>
    public string? Level { get; init; }
}

/// <summary>A judgment of a counter-example.</summary>
public sealed record ExampleJudgment
{
    /// <summary>Gets the id of the criterion.</summary>
    public required string Criterion { get; init; }

    /// <summary>Gets the opinion.</summary>
    public required Opinion Opinion { get; init; }

    /// <summary>Gets the capacity in which it is given.</summary>
    public required string Capacity { get; init; }
}
