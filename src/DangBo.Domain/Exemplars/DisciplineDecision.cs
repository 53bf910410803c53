using Ardalis.GuardClauses;
using DangBo.Domain.Documents;
using DangBo.Domain.Members;
using NodaTime;

namespace DangBo.Domain.Exemplars;

/// <summary>A decision on Party discipline of the person (<em>quyết định kỷ luật</em>).</summary>
/// <remarks>Source: the evidence columns of the notes on the regulations, and the notes on commendation, section 8.</remarks>
public sealed record DisciplineDecision
{
    /// <summary>Gets the id of the decision within the dossier; not blank.</summary>
    /// <exception cref="ArgumentException">The id is null, empty or only white space.</exception>
    public required string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); }

    /// <summary>Gets the day of the decision: from then on it counts.</summary>
    /// <exception cref="ArgumentException">The decision was revoked before it.</exception>
    public required LocalDate On { get; init => field = Guard.Against.DayAfter(value, RevokedOn, nameof(On)); }

    /// <summary>Gets the form of discipline.</summary>
    public required DisciplineForm Form { get; init; }

    /// <summary>Gets the id of the body that decided; null means that it was not recorded.</summary>
    /// <exception cref="ArgumentException">The text is empty or only white space.</exception>
    public string? By { get; init => field = Guard.Against.BlankText(value, nameof(By)); }

    /// <summary>Gets the decision itself; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the day on which the decision was revoked or annulled (<em>hủy bỏ, xóa kỷ luật</em>): from then on
    /// it no longer counts; null means that no revocation is on record.</summary>
    /// <exception cref="ArgumentException">The day is before <see cref="On"/>.</exception>
    public LocalDate? RevokedOn { get; init => field = Guard.Against.DayBefore(value, On, nameof(RevokedOn)); }

    /// <summary>Gets whether it was for a breach in the performance of duties (<em>vi phạm trong thực hiện chức trách, nhiệm
    /// vụ</em>); null means that this was not recorded.</summary>
    public bool? DutyRelated { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the id, the form and the days, and no text of the record.</summary>
    /// <returns>The id, the form, the day of the decision and that of its revocation.</returns>
    public override string ToString() =>
        $"{nameof(DisciplineDecision)} {Id}, {Form} {IsoDate.Format(On)}, revoked {RecordText.Day(RevokedOn)}";
}
