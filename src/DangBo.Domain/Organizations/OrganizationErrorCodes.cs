namespace DangBo.Domain.Organizations;

/// <summary>The codes of <see cref="OrganizationRegisterError"/>: programs decide by them, and none is ever reused for another
/// meaning.</summary>
/// <remarks>Every one has the arguments <c>organization</c> and <c>days</c>; what it has beyond them stands here.</remarks>
public static class OrganizationErrorCodes
{
    /// <summary>An id is that of an earlier organization; argument first, a JSON Pointer.</summary>
    public const string OrganizationRepeated = "organizationRepeated";

    /// <summary>A parent is not in the register; argument other.</summary>
    public const string ParentMissing = "parentMissing";

    /// <summary>A parent does not exist yet; argument other.</summary>
    public const string ParentNotYet = "parentNotYet";

    /// <summary>A parent does not exist any more, and the child goes on under it; argument other.</summary>
    public const string ParentEnded = "parentEnded";

    /// <summary>An organization stands, by its parents, under itself; argument other, its parent.</summary>
    public const string ParentCycle = "parentCycle";

    /// <summary>An organization has two names on one day.</summary>
    public const string NamesOverlap = "namesOverlap";

    /// <summary>An organization is of two kinds on one day.</summary>
    public const string KindsOverlap = "kindsOverlap";

    /// <summary>An organization has two parents on one day.</summary>
    public const string ParentsOverlap = "parentsOverlap";

    /// <summary>An agency that an organization leads in or belongs to is not in the register; argument other.</summary>
    public const string JoinMissing = "joinMissing";

    /// <summary>An organization leads in, or belongs to, one that does not exist on the days; argument other.</summary>
    public const string JoinOutsideLife = "joinOutsideLife";

    /// <summary>An event is on a day on which its organization does not exist; argument event.</summary>
    public const string EventOutsideLife = "eventOutsideLife";

    /// <summary>An event that begins an organization is not on its first day; argument event.</summary>
    public const string EventNotAtStart = "eventNotAtStart";

    /// <summary>An event that ends an organization is not on the first day on which it is no more; argument event.</summary>
    public const string EventNotAtEnd = "eventNotAtEnd";

    /// <summary>An event says that a name, kind or parent changed, and on that day none begins; argument event.</summary>
    public const string EventWithoutState = "eventWithoutState";

    /// <summary>An event names successors or predecessors, which events of its kind do not have; argument event.</summary>
    public const string EventWithoutSuccession = "eventWithoutSuccession";

    /// <summary>A successor is not in the register; argument other.</summary>
    public const string SuccessorMissing = "successorMissing";

    /// <summary>A successor does not exist on the day of the event; argument other.</summary>
    public const string SuccessorNotThere = "successorNotThere";

    /// <summary>An organization is its own successor.</summary>
    public const string SuccessorIsItself = "successorIsItself";

    /// <summary>A predecessor is not in the register; argument other.</summary>
    public const string PredecessorMissing = "predecessorMissing";

    /// <summary>A predecessor does not exist on the day before the event; argument other.</summary>
    public const string PredecessorNotThere = "predecessorNotThere";

    /// <summary>A predecessor that merged or was consolidated exists after the event; argument other.</summary>
    public const string PredecessorGoesOn = "predecessorGoesOn";

    /// <summary>An organization is its own predecessor.</summary>
    public const string PredecessorIsItself = "predecessorIsItself";

    /// <summary>Both sides tell a merger, consolidation or split, and not of the same day; arguments event, other, and told,
    /// the day that the other side tells.</summary>
    public const string SuccessionDaysDiffer = "successionDaysDiffer";

    /// <summary>The members that went to the parts of a split, and those that stayed, do not sum to those of the whole;
    /// arguments other, the organization that was split, whole and parts.</summary>
    public const string SplitNotSummed = "splitNotSummed";

    /// <summary>Two counts of members of one day differ; argument first, a JSON Pointer.</summary>
    public const string CountsDiffer = "countsDiffer";

    /// <summary>A mandate in an organization's entry is one in another organization; argument other.</summary>
    public const string MandateElsewhere = "mandateElsewhere";

    /// <summary>A mandate in an organization's entry does not say whose it is.</summary>
    public const string MandateWithoutPerson = "mandateWithoutPerson";
}
