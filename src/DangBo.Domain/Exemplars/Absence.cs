using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Exemplars;

/// <summary>A leave of absence from work (<em>nghỉ ốm, nghỉ thai sản</em>).</summary>
/// <remarks>Source: the notes on commendation, section 3.1 (QC-04, QC-05).</remarks>
public sealed record Absence
{
    private readonly LocalDate? _from;

    /// <summary>Gets the first day of absence.</summary>
    /// <exception cref="ArgumentException">The absence ended on it or before.</exception>
    public required LocalDate From
    {
        get => _from ?? default;
        init => _from = Until <= value ? throw new ArgumentException("An absence ends after it begins.", nameof(From)) : value;
    }

    /// <summary>Gets the first day after the absence; null means that no end is on record.</summary>
    /// <exception cref="ArgumentException">The day is not after <see cref="From"/>.</exception>
    public LocalDate? Until
    {
        get;
        init => field = value <= _from ? throw new ArgumentException("An absence ends after it begins.", nameof(Until)) : value;
    }

    /// <summary>Gets the reason.</summary>
    public required AbsenceReason Reason { get; init; }

    /// <summary>Gets the document that states it; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the reason and the days, and no text of the record.</summary>
    /// <returns>The reason, the first day and the first day after.</returns>
    public override string ToString() => $"{nameof(Absence)} {Reason}, {IsoDate.Format(From)}, {RecordText.Day(Until)}";
}
