using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Organizations;

/// <summary>That one organization came of another: on which day, by what, and by which document.</summary>
/// <remarks>Equality is by all members.</remarks>
public sealed record Succession
{
    /// <summary>Gets the id of the organization before.</summary>
    public required string From { get; init; }

    /// <summary>Gets the id of the organization after.</summary>
    public required string To { get; init; }

    /// <summary>Gets the day of the event.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets what happened.</summary>
    public required OrganizationEventKind Kind { get; init; }

    /// <summary>Gets the document that decided it; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }
}
