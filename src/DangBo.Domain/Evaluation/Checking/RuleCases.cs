using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Evaluation.Checking;

/// <summary>A rule author's tests of a rule set: facts, and what the text of the regulation says must come out.</summary>
/// <remarks>
/// Expectations are written from the text and never copied from a run. Equality is by all members, the order of the
/// cases included.
/// </remarks>
public sealed record RuleCases
{
    /// <summary>Gets the id of the rule set; the dates of a case tell which version.</summary>
    public required string RuleSet { get; init; }

    /// <summary>Gets what every case begins with.</summary>
    public CaseConditions Conditions { get; init => field = value ?? CaseConditions.None; } = CaseConditions.None;

    /// <summary>Gets the facts that every case begins with.</summary>
    public RecordedFacts Base { get; init => field = value ?? RecordedFacts.Empty; } = RecordedFacts.Empty;

    /// <summary>Gets the cases.</summary>
    public required ValueList<RuleCase> Cases { get; init; }
}

/// <summary>One test of a rule set.</summary>
/// <remarks>Equality is by all members.</remarks>
public sealed record RuleCase
{
    /// <summary>Gets the name, which no other case of the document has.</summary>
    public required string Name { get; init; }

    /// <summary>Gets what the case has of its own, in place of what the document says.</summary>
    public CaseConditions Conditions { get; init => field = value ?? CaseConditions.None; } = CaseConditions.None;

    /// <summary>Gets its facts, laid over those of the document; one that is not recorded takes a base fact away.</summary>
    public RecordedFacts Facts { get; init => field = value ?? RecordedFacts.Empty; } = RecordedFacts.Empty;

    /// <summary>Gets what must come out.</summary>
    public required CaseExpectation Expect { get; init; }
}

/// <summary>What a case is evaluated with besides facts: dates, values of parameters, judgments.</summary>
/// <remarks>Equality is by all members.</remarks>
public sealed record CaseConditions
{
    /// <summary>Gets the conditions that say nothing.</summary>
    public static CaseConditions None { get; } = new();

    /// <summary>Gets the as-of day; null where it is not given here.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>Gets the day whose rules are asked; null where it is not given here.</summary>
    public LocalDate? RulesAsOf { get; init; }

    /// <summary>Gets the period judged; null where it is not given here.</summary>
    public EffectivePeriod? Period { get; init; }

    /// <summary>Gets the values that parameters have in the case.</summary>
    public ValueList<CaseParameter> Parameters { get; init => field = value ?? ValueList<CaseParameter>.Empty; } = ValueList<CaseParameter>.Empty;

    /// <summary>Gets the judgments on record.</summary>
    public ValueList<CaseJudgment> Judgments { get; init => field = value ?? ValueList<CaseJudgment>.Empty; } = ValueList<CaseJudgment>.Empty;
}

/// <summary>The value that a parameter has in a case.</summary>
/// <remarks>Equality is by all members.</remarks>
public sealed record CaseParameter
{
    /// <summary>Gets the id of the parameter.</summary>
    public required string Parameter { get; init; }

    /// <summary>Gets the value; null means that it is not set.</summary>
    public Literal? Value { get; init; }
}

/// <summary>A judgment in short, as cases alone write them.</summary>
/// <remarks>Equality is by all members.</remarks>
public sealed record CaseJudgment
{
    /// <summary>Gets the id of the criterion.</summary>
    public required string Criterion { get; init; }

    /// <summary>Gets what was concluded; null takes the judgment of the document away.</summary>
    public CaseOpinion? Opinion { get; init; }
}

/// <summary>What a body concluded in a case, in which capacity and when.</summary>
/// <remarks>Equality is by all members.</remarks>
public sealed record CaseOpinion
{
    /// <summary>Gets what was concluded.</summary>
    public required Opinion Opinion { get; init; }

    /// <summary>Gets the capacity in which the body judged.</summary>
    public required string By { get; init; }

    /// <summary>Gets the day of the judgment.</summary>
    public required LocalDate On { get; init; }
}
