using System.Text.Json;
using Ardalis.GuardClauses;

namespace DangBo.Domain.Rules;

/// <summary>What of a rule set a change is about: a closed set.</summary>
public enum ChangedPart : byte
{
    /// <summary>The rule set as a whole: its days, its condition of applying, its title, its sources.</summary>
    RuleSet = 0,

    /// <summary>A declared fact.</summary>
    Fact,

    /// <summary>A parameter.</summary>
    Parameter,

    /// <summary>A criterion.</summary>
    Criterion,

    /// <summary>A group of points.</summary>
    Group,

    /// <summary>A level.</summary>
    Level,

    /// <summary>A quota, named by the level that it caps.</summary>
    Quota,
}

/// <summary>What became of a part: a closed set.</summary>
public enum ChangeKind : byte
{
    /// <summary>It is new.</summary>
    Added = 0,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>Something changed that can change an answer.</summary>
    Meaning,

    /// <summary>Nothing changed that can change an answer: titles, citations, evidence, order of criteria.</summary>
    Wording,
}

/// <summary>One place that changed within a part.</summary>
public sealed record ChangedPlace
{
    /// <summary>Gets the JSON Pointer into the rule set before; null where there was nothing.</summary>
    public string? Before { get; init; }

    /// <summary>Gets the JSON Pointer into the rule set after; null where there is nothing.</summary>
    public string? After { get; init; }

    /// <summary>Gets whether the change can change an answer.</summary>
    public required bool IsMeaning { get; init; }
}

/// <summary>One part that changed.</summary>
public sealed record RuleSetChange
{
    /// <summary>Gets what it is about.</summary>
    public required ChangedPart Part { get; init; }

    /// <summary>Gets the id of the part within the rule set; the id of the rule set for the whole.</summary>
    public required string Id { get; init; }

    /// <summary>Gets what became of it; a part of which both meaning and wording changed counts under meaning.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>Gets each place that changed, in the order of the document; the part itself where it was added or removed.</summary>
    public required ValueList<ChangedPlace> Places { get; init; }
}

/// <summary>What changed from one rule set to another, by id and by structure.</summary>
/// <remarks>
/// Conditions are compared as they are written: an <c>all</c> whose members changed places counts as changed, a list of
/// codes in another order does not. Versions are not a change. Equality is by all members.
/// </remarks>
public sealed record RuleSetDiff
{
    /// <summary>Gets the rule set before.</summary>
    public required RuleSet Before { get; init; }

    /// <summary>Gets the rule set after.</summary>
    public required RuleSet After { get; init; }

    /// <summary>Gets what changed, by part: the whole, facts, parameters, criteria, groups, levels, quotas.</summary>
    public required ValueList<RuleSetChange> Changes { get; init; }

    /// <summary>Gets whether no answer can differ: nothing changed, or wording alone.</summary>
    public bool IsOnlyWording => Changes.All(change => change.Kind == ChangeKind.Wording);

    /// <summary>Compares two rule sets.</summary>
    /// <param name="before">One rule set.</param>
    /// <param name="after">The other, such as a later version.</param>
    /// <returns>What changed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RuleSetDiff Of(RuleSet before, RuleSet after) => new()
    {
        Before = Guard.Against.Null(before),
        After = Guard.Against.Null(after),
        Changes = RuleSetComparer.Compare(before, after).ToValueList(),
    };

    /// <summary>Writes the difference for people: one line a change.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines that each end in a line feed; one that says so where nothing changed.</returns>
    public string ToText(Language language) => RuleSetDiffText.Write(this, language);

    /// <summary>Writes the difference as a JSON object.</summary>
    /// <param name="json">The writer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public void WriteTo(Utf8JsonWriter json) => RuleSetDiffJson.Write(Guard.Against.Null(json), this);
}
