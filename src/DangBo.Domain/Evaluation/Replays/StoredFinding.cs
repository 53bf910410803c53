using DangBo.Domain.Documents;
using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Evaluation.Replays;

/// <summary>What was found of one criterion, and why, as a document keeps it.</summary>
public sealed record StoredFinding
{
    internal StoredFinding()
    {
    }

    /// <summary>Gets the id of the criterion.</summary>
    public required string Criterion { get; init; }

    /// <summary>Gets the verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Gets whether the criterion weighs on the overall verdict.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Gets the id of the overlay that added the criterion; null where it is the rule set's own.</summary>
    public string? Overlay { get; init; }

    /// <summary>Gets whether a further record could have left it open.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>Gets where the criterion is stated.</summary>
    public required ValueList<StoredCitation> Citations { get; init; }

    /// <summary>Gets the leaves of the conditions that decided.</summary>
    public required ValueList<StoredReason> Because { get; init; }

    /// <summary>Gets the judgment that decided; null where the records did, or none counted.</summary>
    public StoredJudgment? Judgment { get; init; }

    /// <summary>Gets the facts that were shown to whoever judges.</summary>
    public ValueList<StoredEvidence> Evidence { get; init => field = value ?? ValueList<StoredEvidence>.Empty; } = ValueList<StoredEvidence>.Empty;

    /// <summary>Gets the facts and parameters that were unknown and would have decided.</summary>
    public required ValueList<StoredMissing> Missing { get; init; }

    /// <summary>Gets the judgments that were awaited.</summary>
    public required ValueList<AwaitedJudgment> Awaiting { get; init; }

    /// <summary>Gets the nearest other record that would have met the criterion; null where there was none.</summary>
    public ValueList<StoredChange>? Remedy { get; init; }

    /// <summary>Gets what was said of it.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Tells which criterion had which verdict, and nothing of the record.</summary>
    /// <returns>The id and the verdict.</returns>
    public override string ToString() => $"{Criterion}: {RuleNames.NameOf(Verdict)}";
}

/// <summary>A citation as a report states it.</summary>
public sealed record StoredCitation
{
    internal StoredCitation()
    {
    }

    /// <summary>Gets the id of the source within the rule set.</summary>
    public required string Source { get; init; }

    /// <summary>Gets the citation in words.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Gets how far it was verified.</summary>
    public required Verification Verification { get; init; }
}

/// <summary>The judgment that decided a finding.</summary>
/// <remarks>Its text may hold names, so it is never written by <c>ToString</c>.</remarks>
public sealed record StoredJudgment
{
    internal StoredJudgment()
    {
    }

    /// <summary>Gets what was concluded.</summary>
    public required Opinion Opinion { get; init; }

    /// <summary>Gets the id of the body that judged.</summary>
    public required string Body { get; init; }

    /// <summary>Gets the capacity in which it judged.</summary>
    public required string Capacity { get; init; }

    /// <summary>Gets the day of the judgment.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the number or reference of the minutes in which it stands.</summary>
    public required string Minutes { get; init; }

    /// <summary>Tells what was concluded when and in which capacity, and no text of the record.</summary>
    /// <returns>The opinion, the capacity and the day.</returns>
    public override string ToString() => $"{RuleNames.NameOf(Opinion)} {Capacity} {IsoDate.Format(On)}";
}

/// <summary>A fact that was shown to whoever judges, with its value.</summary>
public sealed record StoredEvidence
{
    internal StoredEvidence()
    {
    }

    /// <summary>Gets the name of the fact.</summary>
    public required string Fact { get; init; }

    /// <summary>Gets its value; not recorded where it was unknown.</summary>
    public required RecordedValue Value { get; init; }

    /// <summary>Gets the unit; null where it has none.</summary>
    public string? Unit { get; init; }

    /// <summary>Tells which fact it is, and not its value.</summary>
    /// <returns>The name of the fact.</returns>
    public override string ToString() => Fact;
}

/// <summary>A fact or a parameter that was unknown and would have decided.</summary>
public sealed record StoredMissing
{
    internal StoredMissing()
    {
    }

    /// <summary>Gets the name of the fact; null where it is a parameter.</summary>
    public string? Fact { get; init; }

    /// <summary>Gets the id of the parameter; null where it is a fact.</summary>
    public string? Parameter { get; init; }

    /// <summary>Gets the citation of the text that sets the parameter; null for a local one and for a fact.</summary>
    public StoredCitation? Authority { get; init; }
}

/// <summary>One change of a remedy.</summary>
public sealed record StoredChange
{
    internal StoredChange()
    {
    }

    /// <summary>Gets the name of the fact.</summary>
    public required string Fact { get; init; }

    /// <summary>Gets the value that was on record; not recorded where none was.</summary>
    public required RecordedValue From { get; init; }

    /// <summary>Gets the value that would have been enough.</summary>
    public required RecordedValue To { get; init; }

    /// <summary>Tells which fact it is, and not its values.</summary>
    /// <returns>The name of the fact.</returns>
    public override string ToString() => Fact;
}
