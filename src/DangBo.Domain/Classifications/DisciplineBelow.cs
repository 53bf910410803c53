using Ardalis.GuardClauses;
using DangBo.Domain.Documents;
using DangBo.Domain.Members;
using NodaTime;

namespace DangBo.Domain.Classifications;

/// <summary>A decision on discipline of an organization under a collective, or of one of its members.</summary>
/// <remarks>Source: the notes on commendation, section 3.2 (QL-04, QL-07, QL-08, QL-10).</remarks>
public sealed record DisciplineBelow
{
    /// <summary>Gets the id of the decision within the dossier; not blank.</summary>
    /// <exception cref="ArgumentException">The id is null, empty or only white space.</exception>
    public required string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); }

    /// <summary>Gets the day of the decision: from then on it counts.</summary>
    /// <exception cref="ArgumentException">The decision was revoked before it.</exception>
    public required LocalDate On { get; init => field = Guard.Against.DayAfter(value, RevokedOn, nameof(On)); }

    /// <summary>Gets the form of discipline.</summary>
    public required DisciplineForm Form { get; init; }

    /// <summary>Gets whom it was about.</summary>
    public required DisciplinedBelow Of { get; init; }

    /// <summary>Gets whether the collective itself detected the breach and remedied it (<em>tự phát hiện và khắc phục</em>);
    /// null means that this was not recorded.</summary>
    public bool? SelfDetectedAndRemedied { get; init; }

    /// <summary>Gets the document that states it; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the day on which the decision was revoked or annulled: from then on it no longer counts; null means that
    /// no revocation is on record.</summary>
    /// <exception cref="ArgumentException">The day is before <see cref="On"/>.</exception>
    public LocalDate? RevokedOn { get; init => field = Guard.Against.DayBefore(value, On, nameof(RevokedOn)); }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the id, the codes and the days, and no text of the record.</summary>
    /// <returns>The id, the form, whom it was about, the day of the decision and that of its revocation.</returns>
    public override string ToString() =>
        $"{nameof(DisciplineBelow)} {Id}, {Form} {Of} {IsoDate.Format(On)}, revoked {RecordText.Day(RevokedOn)}";
}
