using Ardalis.GuardClauses;
using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Organizations;

/// <summary>A vote on a proposal (<em>biểu quyết</em>).</summary>
/// <remarks>Which share was needed is for a rule set to say. Source: the notes on organization, VOT-01 to VOT-04.</remarks>
public sealed record OrganizationVote
{
    /// <summary>Gets the day of the vote.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets what sort of proposal it was.</summary>
    public required VoteProposal Proposal { get; init; }

    /// <summary>Gets how many could vote and how many were in favor.</summary>
    /// <exception cref="ArgumentNullException">The count is null.</exception>
    public required VoteCount Count { get; init => field = Guard.Against.Null(value, nameof(Count)); }

    /// <summary>Gets at whose meeting the vote was; null means that it was not recorded.</summary>
    public MeetingKind? Meeting { get; init; }

    /// <summary>Gets what was proposed, in composed form; null means that it was not recorded.</summary>
    /// <exception cref="ArgumentException">The text is empty or only white space.</exception>
    public string? Content { get; init => field = Guard.Against.BlankText(value, nameof(Content)); }

    /// <summary>Gets the minutes; null means that they were not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the day and the count, and no text of the record.</summary>
    /// <returns>The day, the sort of proposal and the count.</returns>
    public override string ToString() => $"{nameof(OrganizationVote)} {IsoDate.Format(On)} {Proposal}, {Count}";
}

/// <summary>How many could vote, and how many of them voted in favor.</summary>
/// <remarks>The base of a vote is not always all members (VOT-01), so it is recorded and never computed. Equality is by both
/// numbers.</remarks>
public sealed record VoteCount
{
    /// <summary>Initializes a count.</summary>
    /// <param name="base">Those who could vote, in persons; at least one.</param>
    /// <param name="inFavor">Those in favor, from none to all; null means that this was not recorded.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its bounds.</exception>
    public VoteCount(int @base, int? inFavor)
    {
        Base = Guard.Against.NegativeOrZero(@base);
        InFavor = inFavor is { } count ? Guard.Against.OutOfRange(count, nameof(inFavor), 0, @base) : null;
    }

    /// <summary>Gets those who could vote, in persons; at least one.</summary>
    public int Base { get; }

    /// <summary>Gets those who voted in favor, in persons; null means that this was not recorded.</summary>
    public int? InFavor { get; }
}
