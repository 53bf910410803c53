using NodaTime;

namespace DangBo.Domain.Organizations;

/// <summary>One organization in its register, as a subject that rule sets can judge.</summary>
/// <remarks>
/// What stands above and under it is read from the register, on the day that is asked. Equality is by organization, and by
/// reference of the register: two registers may say the same of an organization and not of what surrounds it.
/// </remarks>
public sealed class OrganizationSubject : IEquatable<OrganizationSubject>
{
    private readonly int _place;

    internal OrganizationSubject(OrganizationRegister register, int place)
    {
        Register = register;
        Organization = register.Organizations[place];
        _place = place;
    }

    /// <summary>Gets the register.</summary>
    public OrganizationRegister Register { get; }

    /// <summary>Gets all that is on record of the organization.</summary>
    public RegisteredOrganization Organization { get; }

    /// <summary>Gets the id of the organization.</summary>
    public string Id => Organization.Id;

    /// <summary>Gets what is directly above the organization on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The parent; null where none is on record, or where the organization does not exist on the day.</returns>
    public RegisteredOrganization? ParentOn(LocalDate day) =>
        Organization.ParentOn(day) is { } parent ? Register.Find(parent) : null;

    /// <summary>Gets what is directly under the organization on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The organizations, in the order of the register.</returns>
    public IEnumerable<RegisteredOrganization> ChildrenOn(LocalDate day) =>
        Register.Children.Of(_place, DayKey.Of(day)).Select(child => Register.Organizations[child]);

    /// <inheritdoc/>
    public bool Equals(OrganizationSubject? other) =>
        other is not null && ReferenceEquals(Register, other.Register) && _place == other._place;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OrganizationSubject);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Register.Organizations.Count, Id);

    /// <summary>Tells the id, and never the name.</summary>
    /// <returns>The id of the organization.</returns>
    public override string ToString() => $"{nameof(OrganizationSubject)} {Id}";
}
