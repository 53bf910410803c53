using Ardalis.GuardClauses;
using DangBo.Domain.Organizations;
using NodaTime;

namespace DangBo.Domain.Exemplars;

/// <summary>What came of a collective's plan to follow the example (<em>kế hoạch làm theo của tập thể</em>).</summary>
public sealed record CollectivePlanResult
{
    /// <summary>Gets the id of the plan within the dossier, to which a <see cref="ResponsibilityStatement"/>
    /// refers; not blank.</summary>
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

/// <summary>Where a leader stated the own responsibility for the result of a collective's plan (<em>xác định rõ
/// trách nhiệm</em>).</summary>
public sealed record ResponsibilityStatement
{
    /// <summary>Gets the day of the statement.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the id of the plan: that of a <see cref="CollectivePlanResult"/>, in this dossier or
    /// elsewhere; not blank.</summary>
    /// <exception cref="ArgumentException">The id is null, empty or only white space.</exception>
    public required string Plan { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Plan)); }

    /// <summary>Gets the ids of the unfinished items it speaks of; null means that they were not recorded, none
    /// that it speaks of none.</summary>
    /// <exception cref="ArgumentException">An id stands twice.</exception>
    public ValueList<string>? Items { get; init => field = Guard.Against.RepeatedId(value, item => item, nameof(Items)); }

    /// <summary>Gets the minutes that hold the statement, as they are cited; null means that they were not
    /// recorded.</summary>
    /// <exception cref="ArgumentException">The text is empty or only white space.</exception>
    public string? Minutes { get; init => field = Guard.Against.BlankText(value, nameof(Minutes)); }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the day and the id of the plan, and no text of the record.</summary>
    /// <returns>The day and the id of the plan.</returns>
    public override string ToString() => $"{nameof(ResponsibilityStatement)} {IsoDate.Format(On)}, {Plan}";
}
