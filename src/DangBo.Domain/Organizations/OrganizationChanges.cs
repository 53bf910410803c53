using System.Text.Json;
using Ardalis.GuardClauses;
using NodaTime;

namespace DangBo.Domain.Organizations;

/// <summary>How an organization was on a day.</summary>
/// <remarks>Equality is by all members.</remarks>
public sealed record OrganizationState
{
    /// <summary>Gets the name; null means that none is on record.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>Gets the kind; null means that none is on record.</summary>
    public OrganizationKind? Kind { get; init; }

    /// <summary>Gets the parent; null where none is on record.</summary>
    public NamedOrganization? Parent { get; init; }
}

/// <summary>An organization and what it is called on the day in question.</summary>
/// <remarks>Equality is by both members.</remarks>
public sealed record NamedOrganization
{
    /// <summary>Gets the id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the name; null means that none is on record.</summary>
    public LocalizedText? Name { get; init; }
}

/// <summary>What became of one organization between two days.</summary>
/// <remarks>Equality is by all members.</remarks>
public sealed record OrganizationChange
{
    /// <summary>Gets the id of the organization.</summary>
    public required string Id { get; init; }

    /// <summary>Gets how it was on the earlier day; null where it did not exist.</summary>
    public OrganizationState? Before { get; init; }

    /// <summary>Gets how it was on the later day; null where it did not exist.</summary>
    public OrganizationState? After { get; init; }

    /// <summary>Gets the day on which it came or ended; null where it existed on both days.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Gets the event by which it came or ended; null where none is on record or it existed on both days.</summary>
    public OrganizationEventKind? Event { get; init; }

    /// <summary>Gets the organizations of the later day that came of one that ended, and those of the earlier day that one
    /// that came was made of.</summary>
    public ValueList<NamedOrganization> Others { get; init; } = [];
}

/// <summary>What is different in a register between two days.</summary>
/// <remarks>It compares the two days: what came and ended between them is no part of it. Equality is by all members.</remarks>
public sealed record OrganizationChanges
{
    /// <summary>Gets the earlier day.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Gets the later day.</summary>
    public required LocalDate To { get; init; }

    /// <summary>Gets every organization that changed, in the order of the register.</summary>
    public required ValueList<OrganizationChange> Changes { get; init; }

    /// <summary>Gets those that existed on the earlier day alone.</summary>
    public IEnumerable<OrganizationChange> Ended => Changes.Where(change => change.After is null);

    /// <summary>Gets those that exist on the later day alone.</summary>
    public IEnumerable<OrganizationChange> Came => Changes.Where(change => change.Before is null);

    /// <summary>Gets those that bear another name.</summary>
    public IEnumerable<OrganizationChange> Renamed =>
        Changes.Where(change => change is { Before: { } before, After: { } after } && before.Name != after.Name);

    /// <summary>Gets those that are of another kind.</summary>
    public IEnumerable<OrganizationChange> Converted =>
        Changes.Where(change => change is { Before: { } before, After: { } after } && before.Kind != after.Kind);

    /// <summary>Gets those that stand under another parent.</summary>
    public IEnumerable<OrganizationChange> Moved => Changes.Where(change =>
        change is { Before: { } before, After: { } after } && before.Parent?.Id != after.Parent?.Id);

    /// <summary>Writes the changes for people: a line of counts, then each sort of change by itself.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines that each end in a line feed.</returns>
    public string ToText(Language language) => ChangesPicture.Text(this, language);

    /// <summary>Draws the changes as a flowchart of Mermaid.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The source of the chart; names are escaped, so that none can draw anything.</returns>
    public string ToMermaid(Language language) => ChangesPicture.Mermaid(this, language);

    /// <summary>Writes the changes as a JSON object.</summary>
    /// <param name="json">The writer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public void WriteTo(Utf8JsonWriter json) => PictureJson.Write(Guard.Against.Null(json), this);
}
