using Ardalis.GuardClauses;
using DangBo.Domain.Classifications;
using NodaTime;

namespace DangBo.Domain.Exemplars;

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
