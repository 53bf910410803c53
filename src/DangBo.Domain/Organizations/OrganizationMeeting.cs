using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Organizations;

/// <summary>A meeting that was held (<em>hội nghị, sinh hoạt</em>).</summary>
/// <remarks>How often there should be one is for a rule set to say. Source: the notes on organization, section 4.</remarks>
public sealed record OrganizationMeeting
{
    /// <summary>Gets the day of the meeting, the last one where it took several.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets who met.</summary>
    public required MeetingKind Kind { get; init; }

    /// <summary>Gets the minutes; null means that they were not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the day and who met, and no text of the record.</summary>
    /// <returns>The day and the kind.</returns>
    public override string ToString() => $"{nameof(OrganizationMeeting)} {IsoDate.Format(On)} {Kind}";
}
