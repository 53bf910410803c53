using Ardalis.GuardClauses;
using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Organizations;

/// <summary>A superior's consent to something that the Charter lets an organization do only with it (<em>ý kiến đồng ý
/// của cấp ủy cấp trên</em>).</summary>
/// <remarks>Whether one was needed is for a rule set to say. Source: the notes on organization, ORG-09 to ORG-13.</remarks>
public sealed record SuperiorConsent
{
    /// <summary>Gets the day of the consent: from then on it counts.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets what was consented to.</summary>
    public required ConsentSubject Subject { get; init; }

    /// <summary>Gets the id of the organization whose committee consented; null means that it was not recorded.</summary>
    /// <exception cref="ArgumentException">The text is empty or only white space.</exception>
    public string? By { get; init => field = Guard.Against.BlankText(value, nameof(By)); }

    /// <summary>Gets the document that states it; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the day and the subject, and no text of the record.</summary>
    /// <returns>The day and the subject.</returns>
    public override string ToString() => $"{nameof(SuperiorConsent)} {IsoDate.Format(On)} {Subject}";
}
