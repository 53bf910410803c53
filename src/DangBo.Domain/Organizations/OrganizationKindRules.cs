using System.Collections.Frozen;
using NodaTime;

namespace DangBo.Domain.Organizations;

/// <summary>The table of kinds: what may stand under what, on which days, and who heads it.</summary>
/// <remarks>
/// It answers questions and judges nothing: a register holds an organization under a wrong parent like any other. Where the
/// notes say nothing the answer is null, never false.
/// </remarks>
public static class OrganizationKindRules
{
    private static readonly FrozenDictionary<OrganizationKind, OrganizationKindRule> ByKind =
        OrganizationKindTable.Rows.ToFrozenDictionary(rule => rule.Kind);

    /// <summary>Gets the rules, in the order of <see cref="OrganizationKind.Known"/>.</summary>
    public static ValueList<OrganizationKindRule> All { get; } = OrganizationKind.Known.Select(kind => ByKind[kind]).ToValueList();

    /// <summary>Finds the rule of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The rule; null for a kind that this version does not know.</returns>
    public static OrganizationKindRule? Find(OrganizationKind kind) => ByKind.GetValueOrDefault(kind);

    /// <summary>Tells in which tree a kind stands.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The tree; null for a kind that this version does not know.</returns>
    public static OrganizationSphere? SphereOf(OrganizationKind kind) => Find(kind)?.Sphere;

    /// <summary>Tells whether there is such a kind on a day.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="day">The day.</param>
    /// <returns>True or false; null for a kind that this version does not know.</returns>
    public static bool? Exists(OrganizationKind kind, LocalDate day) => Find(kind)?.Existence.Period.Contains(day);

    /// <summary>Tells whether an organization of a kind may stand under one of another kind on a day.</summary>
    /// <param name="kind">The kind of the child.</param>
    /// <param name="parent">The kind of the parent.</param>
    /// <param name="day">The day.</param>
    /// <returns>
    /// True where a row of the notes allows it on the day, if on conditions of its own (a grassroots cell under a grassroots
    /// committee needs consent, ORG-13), which a rule set asks for; false where the notes name what it may stand under and this is
    /// none of it, and where the two stand in different trees; null where this version does not know a kind, or the notes
    /// name no parents of it.
    /// </returns>
    public static bool? IsAllowedUnder(OrganizationKind kind, OrganizationKind parent, LocalDate day)
    {
        if (Find(kind) is not { } rule || SphereOf(parent) is not { } sphere)
        {
            return null;
        }

        foreach (var allowed in rule.Parents)
        {
            if (allowed.Kind == parent && allowed.Row.Period.Contains(day))
            {
                return true;
            }
        }

        return rule.Parents.Count == 0 && rule.Sphere == sphere ? null : false;
    }

    /// <summary>Tells whether the holder of a position is the head of an organization of a kind.</summary>
    /// <param name="kind">The kind of the organization.</param>
    /// <param name="position">The position.</param>
    /// <returns>True or false; null where this version does not know the kind or the position, or the notes name no
    /// head.</returns>
    public static bool? IsHead(OrganizationKind kind, Position position) =>
        Find(kind) is { HeadRow: not null } rule && position.IsKnown ? rule.HeadPositions.AsSpan().Contains(position) : null;
}
