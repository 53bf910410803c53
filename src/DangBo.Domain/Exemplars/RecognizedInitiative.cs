using Ardalis.GuardClauses;
using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Exemplars;

/// <summary>An initiative of the person that a body recognized (<em>sáng kiến được công nhận</em>).</summary>
/// <remarks>Source: the evidence columns of the notes on the regulations, sections 6 (144.2) and 9 (1.8).</remarks>
public sealed record RecognizedInitiative
{
    /// <summary>Gets the day of recognition: from then on it counts.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets its title, in composed form; null means that it was not recorded.</summary>
    /// <exception cref="ArgumentException">The text is empty or only white space.</exception>
    public string? Title { get; init => field = Guard.Against.BlankText(value, nameof(Title)); }

    /// <summary>Gets the id of the body that recognized it; null means that it was not recorded.</summary>
    /// <exception cref="ArgumentException">The text is empty or only white space.</exception>
    public string? By { get; init => field = Guard.Against.BlankText(value, nameof(By)); }

    /// <summary>Gets the decision on it; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the day, and no text of the record.</summary>
    /// <returns>The day of recognition.</returns>
    public override string ToString() => $"{nameof(RecognizedInitiative)} {IsoDate.Format(On)}";
}
