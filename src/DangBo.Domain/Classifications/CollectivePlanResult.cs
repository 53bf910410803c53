using Ardalis.GuardClauses;
using DangBo.Domain.Organizations;
using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Classifications;

/// <summary>What came of a collective's plan to follow the example (<em>kế hoạch làm theo của tập thể</em>).</summary>
public sealed record CollectivePlanResult
{
    /// <summary>Gets the id of the plan within the dossier, to which a leader's statement of responsibility refers; not
    /// blank.</summary>
    /// <exception cref="ArgumentException">The id is null, empty or only white space.</exception>
    public required string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); }

    /// <summary>Gets the days that the plan was for.</summary>
    public required EffectivePeriod Period { get; init; }

    /// <summary>Gets the day on which the result was established: from then on it counts.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the collective whose plan it was; null means that it was not recorded.</summary>
    public Organization? Organization { get; init; }

    /// <summary>Gets what was left unfinished; null means that this was not recorded, no items that nothing was.</summary>
    /// <exception cref="ArgumentException">Two items have one id.</exception>
    public ValueList<UnfinishedItem>? UnfinishedItems
    {
        get;
        init => field = Guard.Against.RepeatedId(value, item => item.Id, nameof(UnfinishedItems));
    }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the id and the days, and no text of the record.</summary>
    /// <returns>The id, the period and the day.</returns>
    public override string ToString() => $"{nameof(CollectivePlanResult)} {Id}, {Period}, {IsoDate.Format(On)}";

    /// <summary>Tells whether it counts: its result may be established after the period has ended, as long as that is on
    /// record.</summary>
    internal bool IsOfPeriod(in EvaluationDates dates) => Period.Overlaps(dates.Period) && On <= dates.AsOf;
}

/// <summary>An item of a collective's plan that was not carried out, or not as required.</summary>
public sealed record UnfinishedItem
{
    /// <summary>Gets the id of the item within its plan; not blank.</summary>
    /// <exception cref="ArgumentException">The id is null, empty or only white space.</exception>
    public required string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); }

    /// <summary>Gets which of the two it is.</summary>
    public required UnfinishedState State { get; init; }

    /// <summary>Gets what the item asked for, in composed form; null means that it was not recorded.</summary>
    /// <exception cref="ArgumentException">The text is empty or only white space.</exception>
    public string? Content { get; init => field = Guard.Against.BlankText(value, nameof(Content)); }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the id and the state, and no text of the record.</summary>
    /// <returns>The id and the state.</returns>
    public override string ToString() => $"{nameof(UnfinishedItem)} {Id}, {State}";
}
