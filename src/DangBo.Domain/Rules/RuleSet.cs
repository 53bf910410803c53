using DangBo.Domain.Documents;

namespace DangBo.Domain.Rules;

/// <summary>A regulation as data: the criteria that a text asks, with citations, over facts on record.</summary>
/// <remarks>
/// A version is never edited into another: a corrected file has a higher version, a new text raises the first number.
/// Equality is by all members, and by whether the document states what it need not: rule sets that are equal have one
/// digest.
/// </remarks>
public sealed record RuleSet
{
    /// <summary>Gets the id, shared by all versions, such as <c>ct05-leaders</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the version.</summary>
    public required RuleSetVersion Version { get; init; }

    /// <summary>Gets the kind of subject that the criteria are about.</summary>
    public required SubjectKind Subject { get; init; }

    /// <summary>Gets what the rule set is for.</summary>
    public required RuleSetPurpose Purpose { get; init; }

    /// <summary>Gets which version judges when the text changed within the period; the last day's by default.</summary>
    public PeriodRule OverPeriod { get; init; }

    /// <summary>Gets the title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets the days on which the rule set is in force.</summary>
    public required EffectivePeriod Effective { get; init; }

    /// <summary>Gets how well those days are known.</summary>
    public required Verification EffectiveVerification { get; init; }

    /// <summary>Gets the sources that the citations point at, by their ids in this rule set.</summary>
    public ValueList<RuleSource> Sources { get; init => field = value ?? ValueList<RuleSource>.Empty; } = ValueList<RuleSource>.Empty;

    /// <summary>Gets the ids of the sources that the rule set rests on without citing them for a criterion.</summary>
    public ValueList<string> Basis { get; init => field = value ?? ValueList<string>.Empty; } = ValueList<string>.Empty;

    /// <summary>Gets the facts that the rule set declares beside the vocabulary.</summary>
    public ValueList<Fact> Facts { get; init => field = value ?? ValueList<Fact>.Empty; } = ValueList<Fact>.Empty;

    /// <summary>Gets the parameters: thresholds that have dates and an authority.</summary>
    public ValueList<Parameter> Parameters { get; init => field = value ?? ValueList<Parameter>.Empty; } = ValueList<Parameter>.Empty;

    /// <summary>Gets the condition under which any criterion applies; null means always.</summary>
    public Condition? AppliesWhen { get; init; }

    /// <summary>Gets the criteria, in the order of their text.</summary>
    public required ValueList<Criterion> Criteria { get; init; }

    /// <summary>Gets the groups of points of a score; empty for other purposes.</summary>
    public ValueList<PointGroup> Groups { get; init => field = value ?? ValueList<PointGroup>.Empty; } = ValueList<PointGroup>.Empty;

    /// <summary>Gets the levels of a classification, in the order in which they are tried; empty for other purposes.</summary>
    public ValueList<Level> Levels { get; init => field = value ?? ValueList<Level>.Empty; } = ValueList<Level>.Empty;

    /// <summary>Gets the quotas of a classification.</summary>
    public ValueList<Quota> Quotas { get; init => field = value ?? ValueList<Quota>.Empty; } = ValueList<Quota>.Empty;

    /// <summary>Gets what the text is known to contain beyond the criteria; every report says so.</summary>
    public ValueList<NotCovered> NotCovered { get; init => field = value ?? ValueList<NotCovered>.Empty; } = ValueList<NotCovered>.Empty;

    internal Spelling Spelling { get; init; }

    /// <summary>Draws the digest of the rule set: SHA-256 of the canonical form of its document.</summary>
    /// <returns>64 hexadecimal digits in lower case, the same as <see cref="CanonicalJson.Sha256"/> of the file it was read from.</returns>
    public string ComputeSha256() => CanonicalJson.Sha256(JsonWriting.ToBytes(this, RuleSetJson.Write, indented: false));
}

/// <summary>A source under the id that the citations of a rule set use for it.</summary>
public sealed record RuleSource
{
    /// <summary>Gets the id within the rule set, such as <c>article</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the source.</summary>
    public required Source Source { get; init; }

    internal Spelling Spelling { get; init; }
}

/// <summary>Something that a text is known to contain and no criterion states.</summary>
public sealed record NotCovered
{
    /// <summary>Gets what is not covered.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Gets the rows of the research notes that it stands for.</summary>
    public ValueList<string> Rows { get; init => field = value ?? ValueList<string>.Empty; } = ValueList<string>.Empty;
}

/// <summary>A threshold with dates: what it is worth on a day, and who set it.</summary>
public sealed record Parameter
{
    /// <summary>Gets the id within the rule set.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the type of the value.</summary>
    public required FactType Type { get; init; }

    /// <summary>Gets the unit; null where the value has none.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the name for people.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>Gets the citation of the text that sets the threshold; null means that no text does and the body may (<c>local</c>).</summary>
    public Citation? Authority { get; init; }

    /// <summary>Gets the values by the first day of each; the next one ends the one before.</summary>
    public ValueList<ParameterValue> Values { get; init => field = value ?? ValueList<ParameterValue>.Empty; } = ValueList<ParameterValue>.Empty;

    /// <summary>Gets whether no text sets the threshold, so that an overlay may.</summary>
    public bool IsLocal => Authority is null;
}

/// <summary>What a parameter is worth from a day on.</summary>
public sealed record ParameterValue
{
    /// <summary>Gets the first day of the value.</summary>
    public required NodaTime.LocalDate From { get; init; }

    /// <summary>Gets the value.</summary>
    public required Literal Value { get; init; }

    /// <summary>Gets the citations of the value; only an overlay's value has its own.</summary>
    public ValueList<Citation> Citations { get; init => field = value ?? ValueList<Citation>.Empty; } = ValueList<Citation>.Empty;
}

/// <summary>One criterion of a rule set.</summary>
public sealed record Criterion
{
    /// <summary>Gets the id within the rule set; it stays the same as long as the duty does.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets where the criterion is stated.</summary>
    public ValueList<Citation> Citations { get; init => field = value ?? ValueList<Citation>.Empty; } = ValueList<Citation>.Empty;

    /// <summary>Gets whether the criterion asks, forbids or grants.</summary>
    public required Polarity Polarity { get; init; }

    /// <summary>Gets whether it weighs on the overall verdict.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Gets who decides it.</summary>
    public required Assessment AssessedBy { get; init; }

    /// <summary>Gets the condition under which it applies; null means always.</summary>
    public Condition? AppliesWhen { get; init; }

    /// <summary>Gets the condition under which it is met; null for a judgment.</summary>
    public Condition? MetWhen { get; init; }

    /// <summary>Gets the capacities in which a body may judge it; empty for records.</summary>
    public ValueList<string> Judges { get; init => field = value ?? ValueList<string>.Empty; } = ValueList<string>.Empty;

    /// <summary>Gets the facts shown to whoever judges; they never decide.</summary>
    public ValueList<string> Evidence { get; init => field = value ?? ValueList<string>.Empty; } = ValueList<string>.Empty;

    /// <summary>Gets what the criterion is tied to: criteria of other rule sets, rows of the research notes.</summary>
    public ValueList<Relation> Relates { get; init => field = value ?? ValueList<Relation>.Empty; } = ValueList<Relation>.Empty;

    /// <summary>Gets the points it gives when met; null outside a score.</summary>
    public decimal? Points { get; init; }

    /// <summary>The most points that a criterion may give, included.</summary>
    public const decimal MostPoints = 1_000_000;

    /// <summary>Gets the id of the group of points it counts in; null outside a score.</summary>
    public string? Group { get; init; }
}

/// <summary>A tie of a criterion: to a criterion of another rule set, or to a row of the research notes.</summary>
public sealed record Relation
{
    /// <summary>Gets the id of the other rule set; null for a row.</summary>
    public string? RuleSet { get; init; }

    /// <summary>Gets the id of the criterion there; null for the whole rule set, or for a row.</summary>
    public string? Criterion { get; init; }

    /// <summary>Gets the id of the row; null for a criterion.</summary>
    public string? Row { get; init; }
}

/// <summary>A group of points of a score.</summary>
public sealed record PointGroup
{
    /// <summary>Gets the id within the rule set.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets the most points that the group gives.</summary>
    public required decimal Max { get; init; }

    /// <summary>Gets what the points of a criterion that does not apply count for.</summary>
    public required NotApplicablePoints NotApplicable { get; init; }
}

/// <summary>A level of a classification.</summary>
public sealed record Level
{
    /// <summary>Gets the id within the rule set.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the place of the level among the others; a higher one is better.</summary>
    public required int Rank { get; init; }

    /// <summary>Gets the title; null where the id has a name of its own.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>Gets the condition of the level; null takes all that is left.</summary>
    public Condition? When { get; init; }
}

/// <summary>A cap on how many of a group may have a level.</summary>
public sealed record Quota
{
    /// <summary>Gets the level that is capped.</summary>
    public required string Level { get; init; }

    /// <summary>Gets the share that may have it, of the base.</summary>
    public required ParameterOperand AtMost { get; init; }

    /// <summary>Gets the levels whose holders are the base.</summary>
    public required ValueList<string> Of { get; init; }

    /// <summary>Gets the fact whose value makes the groups; null means one group of all.</summary>
    public string? Per { get; init; }

    /// <summary>Gets how a cap that is not a whole number is rounded.</summary>
    public required Rounding Rounding { get; init; }
}
