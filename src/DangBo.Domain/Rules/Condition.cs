namespace DangBo.Domain.Rules;

/// <summary>A condition over facts: true, false, or unknown (Kleene). A closed set of shapes; nothing in it is code.</summary>
public abstract record Condition
{
    /// <summary>The deepest nesting of groups that a condition may have.</summary>
    public const int DeepestNesting = 32;

    private protected Condition()
    {
    }
}

/// <summary>Every member holds: false where one is false, otherwise unknown where one is unknown. Without members, true.</summary>
public sealed record AllOf : Condition
{
    /// <summary>Gets the members.</summary>
    public required ValueList<Condition> Members { get; init; }
}

/// <summary>At least one member holds: true where one is true, otherwise unknown where one is unknown. Without members, false.</summary>
public sealed record AnyOf : Condition
{
    /// <summary>Gets the members.</summary>
    public required ValueList<Condition> Members { get; init; }
}

/// <summary>The member does not hold; unknown where it is unknown.</summary>
public sealed record NoneOf : Condition
{
    /// <summary>Gets the member.</summary>
    public required Condition Member { get; init; }
}

/// <summary>At least so many members hold: true when that many are true, false when fewer are true or unknown, otherwise unknown.</summary>
public sealed record AtLeast : Condition
{
    /// <summary>Gets how many members must hold: from 1 to the number of members.</summary>
    public required int Count { get; init; }

    /// <summary>Gets the members.</summary>
    public required ValueList<Condition> Members { get; init; }
}

/// <summary>How a comparison compares: a closed set.</summary>
public enum ComparisonTest : byte
{
    /// <summary>Equal (<c>eq</c>); every type but codes.</summary>
    Equal = 0,

    /// <summary>Not equal (<c>ne</c>); every type but codes.</summary>
    NotEqual,

    /// <summary>Greater, or later (<c>gt</c>); numbers and dates.</summary>
    Greater,

    /// <summary>Greater or equal, or not earlier (<c>gte</c>); numbers and dates.</summary>
    GreaterOrEqual,

    /// <summary>Less, or earlier (<c>lt</c>); numbers and dates.</summary>
    Less,

    /// <summary>Less or equal, or not later (<c>lte</c>); numbers and dates.</summary>
    LessOrEqual,

    /// <summary>From a low to a high end, both included (<c>between</c>); numbers and dates; false when the wrong way round.</summary>
    Between,

    /// <summary>One of a list (<c>in</c>); every type but codes.</summary>
    In,

    /// <summary>The set has the code (<c>has</c>); codes.</summary>
    Has,

    /// <summary>The set has one of the codes or more (<c>hasAny</c>); codes.</summary>
    HasAny,

    /// <summary>The set has all of the codes (<c>hasAll</c>); codes.</summary>
    HasAll,
}

/// <summary>A fact compared with one operand, two (<see cref="ComparisonTest.Between"/>) or a list of literals.</summary>
public sealed record Comparison : Condition
{
    /// <summary>Gets the name of the fact on the left.</summary>
    public required string Fact { get; init; }

    /// <summary>Gets how it is compared.</summary>
    public required ComparisonTest Test { get; init; }

    /// <summary>Gets the right side: one operand, the two ends of <c>between</c>, or the literals of a list.</summary>
    public required ValueList<Operand> Operands { get; init; }
}

/// <summary>Whether a value of a fact is recorded.</summary>
/// <remarks>
/// The one test that a further record can turn round, so it is read twice: the verdict takes an unrecorded fact as not
/// known, the levels still possible and what is missing take the test as unknown.
/// </remarks>
public sealed record IsKnown : Condition
{
    /// <summary>Gets the name of the fact.</summary>
    public required string Fact { get; init; }

    /// <summary>Gets whether a value is expected to be recorded, or expected not to be.</summary>
    public required bool Expected { get; init; }
}

/// <summary>Whether a parameter has a value on the rules-as-of day; never unknown.</summary>
public sealed record ParameterIsSet : Condition
{
    /// <summary>Gets the id of the parameter.</summary>
    public required string Parameter { get; init; }

    /// <summary>Gets whether a value is expected to be set, or expected not to be.</summary>
    public required bool Expected { get; init; }
}

/// <summary>Whether another criterion of the rule set has one of some verdicts.</summary>
/// <remarks>Unknown while that criterion is undetermined, which may not be asked for; no cycles.</remarks>
public sealed record CriterionIs : Condition
{
    /// <summary>Gets the id of the other criterion.</summary>
    public required string Criterion { get; init; }

    /// <summary>Gets the verdicts asked for; null means met alone.</summary>
    public ValueList<Verdict>? Verdicts { get; init; }
}
