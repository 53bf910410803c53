using Ardalis.GuardClauses;
using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Exemplars;

/// <summary>A person's plan to correct shortcomings that were pointed out (<em>kế hoạch khắc phục hạn chế, khuyết
/// điểm</em>).</summary>
/// <remarks>That a plan is clear and a correction thorough is a judgment. Source: the notes on the regulations, section 9,
/// items 3.2 and 3.3.</remarks>
public sealed record CorrectionPlan
{
    /// <summary>Gets the id of the plan within the dossier; not blank.</summary>
    /// <exception cref="ArgumentException">The id is null, empty or only white space.</exception>
    public required string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); }

    /// <summary>Gets the day on which the plan was filed: from then on it counts.</summary>
    public required LocalDate FiledOn { get; init; }

    /// <summary>Gets the plan as a document; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets what is to be corrected; null means that it was not recorded, no items that the plan names
    /// none.</summary>
    /// <exception cref="ArgumentException">Two items have one id.</exception>
    public ValueList<CorrectionItem>? Items { get; init => field = Guard.Against.RepeatedId(value, item => item.Id, nameof(Items)); }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the id and the day, and no text of the record.</summary>
    /// <returns>The id and the day of filing.</returns>
    public override string ToString() => $"{nameof(CorrectionPlan)} {Id}, filed {IsoDate.Format(FiledOn)}";
}

/// <summary>One shortcoming that a <see cref="CorrectionPlan"/> is to correct.</summary>
public sealed record CorrectionItem
{
    /// <summary>Gets the id of the item within its plan; not blank.</summary>
    /// <exception cref="ArgumentException">The id is null, empty or only white space.</exception>
    public required string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); }

    /// <summary>Gets what is to be corrected, in composed form; null means that it was not recorded.</summary>
    /// <exception cref="ArgumentException">The text is empty or only white space.</exception>
    public string? Content { get; init => field = Guard.Against.BlankText(value, nameof(Content)); }

    /// <summary>Gets the last day by which it was to be corrected; null means that none is on record.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>Gets the day on which it was found corrected; null means that no correction is on record.</summary>
    public LocalDate? DoneOn { get; init; }

    /// <summary>Gets the day on which it was found to have happened again (<em>tái diễn</em>); null means that this is not on
    /// record.</summary>
    public LocalDate? RecurredOn { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the id and the days, and no text of the record.</summary>
    /// <returns>The id and the days.</returns>
    public override string ToString() =>
        $"{nameof(CorrectionItem)} {Id}, due {RecordText.Day(DueOn)}, done {RecordText.Day(DoneOn)}, recurred {RecordText.Day(RecurredOn)}";
}
