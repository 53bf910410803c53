using Ardalis.GuardClauses;
using NodaTime;

namespace DangBo.Domain.Rules;

/// <summary>What a body concluded of a criterion that only a body can judge.</summary>
public enum Opinion : byte
{
    /// <summary>The criterion is not met.</summary>
    NotMet = 0,

    /// <summary>The criterion is met.</summary>
    Met = 1,
}

/// <summary>A judgment on record: which body, in which capacity, when, by which minutes, of which criterion and period.</summary>
/// <remarks>
/// There is no opinion without a body, a date and minutes. It counts for a period that its own covers, when the capacity
/// is among the judges of the criterion. Equality is by all members.
/// </remarks>
public sealed record Judgment
{
    /// <summary>Gets the id of the rule set.</summary>
    public required string RuleSet { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>Gets the id of the criterion.</summary>
    public required string Criterion { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>Gets the period judged.</summary>
    public required EffectivePeriod Period { get; init; }

    /// <summary>Gets what was concluded.</summary>
    public required Opinion Opinion { get; init; }

    /// <summary>Gets the id of the body that judged.</summary>
    public required string Body { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>Gets the capacity in which it judged, such as <c>directSuperiorCommittee</c>.</summary>
    public required string Capacity { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>Gets the day of the judgment.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the number or reference of the minutes in which it stands.</summary>
    public required string Minutes { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>Gets the members that this version does not know.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells which criterion was judged when and in which capacity, and no text of the record.</summary>
    /// <returns>The ids, the capacity and the day.</returns>
    public override string ToString() => $"{nameof(Judgment)} {RuleSet}/{Criterion}, {Capacity}, {IsoDate.Format(On)}";
}
