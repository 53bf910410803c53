using DangBo.Domain.Rules;

namespace DangBo.Domain.Populations;

/// <summary>What was counted of some subjects: verdicts, levels, points, and what holds them back.</summary>
/// <remarks>Immutable. Equality is by all numbers. Lists are in an order of their own, whatever the order of the subjects.</remarks>
public sealed record PopulationCounts
{
    internal PopulationCounts()
    {
    }

    /// <summary>Gets how many subjects were evaluated.</summary>
    public required long Subjects { get; init; }

    /// <summary>Gets the overall verdicts; null for purposes other than criteria.</summary>
    public required VerdictCounts? Overall { get; init; }

    /// <summary>Gets the verdicts of each criterion, in the order of the rule set, then of the overlays.</summary>
    public required ValueList<CriterionCounts> Criteria { get; init; }

    /// <summary>Gets how many have each level, in the order in which they are tried, then those that no level fits and those
    /// to whom the rule set does not apply; empty for purposes other than classification.</summary>
    public required ValueList<LevelCounts> Levels { get; init; }

    /// <summary>Gets the points; null for purposes other than score.</summary>
    public required ScoreCounts? Score { get; init; }

    /// <summary>Gets the facts and parameters that hold back open findings: facts first, each by its name.</summary>
    public required ValueList<MissingCount> Missing { get; init; }

    /// <summary>Gets the judgments that open findings await, by the capacities in which a body may give them.</summary>
    public required ValueList<AwaitedCount> Awaiting { get; init; }

    /// <summary>Gets what was read, kept and not used, by the code of the remark.</summary>
    public required ValueList<RemarkCount> Remarks { get; init; }

    /// <summary>Gets the verdicts of one criterion.</summary>
    /// <param name="criterion">The id of the criterion.</param>
    /// <returns>The counts; null where the rule set has no such criterion.</returns>
    public CriterionCounts? Criterion(string criterion) => Criteria.FirstOrDefault(counts => counts.Criterion == criterion);

    /// <summary>Gets how many have one level.</summary>
    /// <param name="level">The id of the level, <c>notClassified</c> or <c>notApplicable</c>.</param>
    /// <returns>The counts; null where the rule set has no such level.</returns>
    public LevelCounts? Level(string level) => Levels.FirstOrDefault(counts => counts.Level == level);
}

/// <summary>The verdicts of one criterion.</summary>
public sealed record CriterionCounts
{
    internal CriterionCounts()
    {
    }

    /// <summary>Gets the id of the criterion.</summary>
    public required string Criterion { get; init; }

    /// <summary>Gets how many have each verdict.</summary>
    public required VerdictCounts Verdicts { get; init; }

    /// <summary>Gets how many of the verdicts took an unrecorded fact as not recorded, so that recording it could open them.</summary>
    public required long Provisional { get; init; }
}

/// <summary>How many have one level, while some are open.</summary>
public sealed record LevelCounts
{
    internal LevelCounts()
    {
    }

    /// <summary>Gets the id of the level, <c>notClassified</c> or <c>notApplicable</c>.</summary>
    public required string Level { get; init; }

    /// <summary>Gets how many have it for certain: the least that can have it.</summary>
    public required long Lowest { get; init; }

    /// <summary>Gets how many have it or may have it: the most that can have it.</summary>
    public required long Highest { get; init; }
}

/// <summary>The points of some subjects, while some are open.</summary>
/// <remarks>An average is a sum divided by <see cref="Scored"/>; the lowest and the highest sum give its interval.</remarks>
public sealed record ScoreCounts
{
    internal ScoreCounts()
    {
    }

    /// <summary>Gets how many have points, certain or within a range.</summary>
    public required long Scored { get; init; }

    /// <summary>Gets how many of them have points that are certain.</summary>
    public required long Certain { get; init; }

    /// <summary>Gets the sum of the least points that each can have.</summary>
    public required decimal LowestSum { get; init; }

    /// <summary>Gets the sum of the most points that each can have.</summary>
    public required decimal HighestSum { get; init; }

    /// <summary>Gets of how many it is open whether the rule set applies; they are in no sum.</summary>
    public required long Undetermined { get; init; }

    /// <summary>Gets to how many the rule set does not apply; they are in no sum.</summary>
    public required long NotApplicable { get; init; }
}

/// <summary>A fact or a parameter that is unknown, and how many open findings it holds back.</summary>
public sealed record MissingCount
{
    internal MissingCount()
    {
    }

    /// <summary>Gets the name of the fact; null where it is a parameter.</summary>
    public required string? Fact { get; init; }

    /// <summary>Gets the id of the parameter without a value on the day; null where it is a fact.</summary>
    public required string? Parameter { get; init; }

    /// <summary>Gets its name for people.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>Gets how many undetermined findings it holds back, perhaps with others.</summary>
    public required long Findings { get; init; }

    internal (bool IsParameter, string Name) Key => (Fact is null, Fact ?? Parameter!);
}

/// <summary>Who may give a judgment, and how many open findings await one.</summary>
public sealed record AwaitedCount
{
    internal AwaitedCount()
    {
    }

    /// <summary>Gets the capacities in which a body may give it.</summary>
    public required ValueList<string> Judges { get; init; }

    /// <summary>Gets how many undetermined findings await it.</summary>
    public required long Findings { get; init; }

    internal string Key => KeyOf(Judges);

    internal static string KeyOf(ValueList<string> judges) => string.Join('\n', judges.AsSpan());
}

/// <summary>A code of remarks, and how much was read, kept and not used for it.</summary>
public sealed record RemarkCount
{
    internal RemarkCount()
    {
    }

    /// <summary>Gets the code, one of <see cref="RemarkCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>Gets how many entries the remarks of all subjects are about; a remark that counts none is one.</summary>
    public required long Count { get; init; }
}
