namespace DangBo.Domain.Organizations;

/// <summary>Who heads an organization on a day (<em>người đứng đầu</em>), as far as the record tells.</summary>
/// <remarks>More than one head is on record as such: whether there may be two is for a rule set to say. Equality is by all
/// members.</remarks>
public sealed record HeadReading
{
    /// <summary>Gets the mandates that make their holders the head, in the order of the record.</summary>
    public required ValueList<Mandate> Heads { get; init; }

    /// <summary>Gets whether the heads are all there were: the kind is known, and the list of mandates was confirmed complete
    /// through the day and holds no position that this version does not know.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>Gets the one head; null where there is none on record, and where there are several.</summary>
    public Mandate? Head => Heads.Count > 0 && !IsAmbiguous ? Heads[0] : null;

    /// <summary>Gets whether more than one person is on record as head.</summary>
    public bool IsAmbiguous => Heads.Select(mandate => mandate.Person).Distinct(StringComparer.Ordinal).Skip(1).Any();

    /// <summary>Gets whether it is known that nobody was the head.</summary>
    public bool IsVacant => IsComplete && Heads.Count == 0;
}
