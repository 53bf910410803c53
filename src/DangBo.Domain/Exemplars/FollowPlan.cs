using Ardalis.GuardClauses;
using NodaTime;

namespace DangBo.Domain.Exemplars;

/// <summary>A person's plan to study and follow the example (<em>kế hoạch làm theo của cá nhân</em>), for a
/// period.</summary>
/// <remarks>Source: the fourth criterion of the article, first paragraph. That a plan is concrete and effective is
/// a judgment.</remarks>
public sealed record FollowPlan
{
    /// <summary>Gets the days that the plan is for.</summary>
    public required EffectivePeriod Period { get; init; }

    /// <summary>Gets the day on which the plan was registered; null means that none is on record.</summary>
    public LocalDate? RegisteredOn { get; init; }

    /// <summary>Gets what the person undertook; null means that it was not recorded, no items that the plan
    /// names none.</summary>
    /// <exception cref="ArgumentException">Two items have one id.</exception>
    public ValueList<FollowPlanItem>? Items { get; init => field = Guard.Against.RepeatedId(value, item => item.Id, nameof(Items)); }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the period and the day, and no text of the record.</summary>
    /// <returns>The period, and the day of registration.</returns>
    public override string ToString() => $"{nameof(FollowPlan)} {Period}, registered {RecordText.Day(RegisteredOn)}";
}

/// <summary>One thing that a person undertook in a <see cref="FollowPlan"/>.</summary>
public sealed record FollowPlanItem
{
    /// <summary>Gets the id of the item within its plan; not blank.</summary>
    /// <exception cref="ArgumentException">The id is null, empty or only white space.</exception>
    public required string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); }

    /// <summary>Gets what was undertaken, in composed form; null means that it was not recorded.</summary>
    /// <exception cref="ArgumentException">The text is empty or only white space.</exception>
    public string? Content { get; init => field = Guard.Against.BlankText(value, nameof(Content)); }

    /// <summary>Gets by what the result is to be seen, in composed form; null means that no measure is on record.</summary>
    /// <exception cref="ArgumentException">The text is empty or only white space.</exception>
    public string? Measure { get; init => field = Guard.Against.BlankText(value, nameof(Measure)); }

    /// <summary>Gets the last day by which it was to be done; null means that none is on record.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>Gets what came of it; null means that this was not recorded.</summary>
    public FollowPlanOutcome? Outcome { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the id, the day and the outcome, and no text of the record.</summary>
    /// <returns>The id of the item, its day and its outcome.</returns>
    public override string ToString() => $"{nameof(FollowPlanItem)} {Id}, due {RecordText.Day(DueOn)}, {Outcome?.ToString() ?? "?"}";
}

/// <summary>What came of one item of a <see cref="FollowPlan"/>, and since when that is known.</summary>
public sealed record FollowPlanOutcome
{
    /// <summary>Gets what came of it.</summary>
    public required FollowPlanResult Result { get; init; }

    /// <summary>Gets the day of the result: from then on it counts.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the result and the day, whatever the culture.</summary>
    /// <returns>The result and the day.</returns>
    public override string ToString() => $"{Result} {IsoDate.Format(On)}";
}
