using DangBo.Domain.Documents;

namespace DangBo.Domain.Organizations;

/// <summary>Which of the three trees an organization stands in: a closed set.</summary>
/// <remarks>The trees are different trees, joined node by node (AGY-07, MAS-10): a cell leads in an agency, a union belongs to
/// it, and neither follows from the other.</remarks>
public enum OrganizationSphere
{
    /// <summary>The Party (<em>hệ thống tổ chức của Đảng</em>).</summary>
    Party = 0,

    /// <summary>Agencies and units (<em>cơ quan, đơn vị</em>).</summary>
    Agency,

    /// <summary>Mass organizations (<em>tổ chức chính trị - xã hội</em>).</summary>
    MassOrganization,
}

/// <summary>What the notes say of one kind of organization: its tree, the days on which there is such a kind, under what it
/// may stand, and who heads it.</summary>
/// <remarks>Equality is by all members.</remarks>
public sealed record OrganizationKindRule
{
    /// <summary>Gets the kind.</summary>
    public required OrganizationKind Kind { get; init; }

    /// <summary>Gets the tree in which it stands.</summary>
    public required OrganizationSphere Sphere { get; init; }

    /// <summary>Gets the days on which there is such a kind; an open end means that the notes name none.</summary>
    public required DatedRow Existence { get; init; }

    /// <summary>Gets the kinds under which it may stand, each with its days; empty where the notes name none.</summary>
    public ValueList<AllowedParent> Parents { get; init; } = [];

    /// <summary>Gets the positions whose holder is the head (<em>người đứng đầu</em>); empty where the notes name none.</summary>
    public ValueList<Position> HeadPositions { get; init; } = [];

    /// <summary>Gets where the head positions come from; null where there are none.</summary>
    public DatedRow? HeadRow { get; init; }
}

/// <summary>A kind under which another may stand, and since when and until when.</summary>
public sealed record AllowedParent
{
    /// <summary>Gets the kind of the parent.</summary>
    public required OrganizationKind Kind { get; init; }

    /// <summary>Gets the days on which it is allowed, and where that comes from.</summary>
    public required DatedRow Row { get; init; }
}

/// <summary>Days that the notes on organization state, the rows in which they do, and how far those were verified.</summary>
/// <remarks><see cref="Verification.Unverified"/> marks what the notes saw in a weak carrier, recall or derive. Equality is
/// by all members.</remarks>
public sealed record DatedRow
{
    /// <summary>Gets the days; half-open.</summary>
    public required EffectivePeriod Period { get; init; }

    /// <summary>Gets the ids of the rows, such as <c>ORG-12</c>.</summary>
    public required ValueList<string> Rows { get; init; }

    /// <summary>Gets how far the rows were verified.</summary>
    public required Verification Verification { get; init; }
}
