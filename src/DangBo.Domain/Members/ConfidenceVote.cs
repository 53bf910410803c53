using Ardalis.GuardClauses;
using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Members;

/// <summary>A vote of confidence in the person (<em>lấy phiếu tín nhiệm</em>), by ballots.</summary>
/// <remarks>Ballots that were blank or invalid stand in no mark, so the marks may add up to fewer than the ballots. Which
/// share is low is for a rule set to say. Source: the evidence columns of the notes on the regulations, section 3.</remarks>
public sealed record ConfidenceVote
{
    /// <summary>Gets the day of the vote.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the ballots cast; at least one.</summary>
    /// <exception cref="ArgumentException">The number is less than one, or less than the marks together.</exception>
    public required int Ballots
    {
        get;
        init => field = Fitting(Guard.Against.NegativeOrZero(value, nameof(Ballots)), value, Marks, nameof(Ballots));
    }

    /// <summary>Gets the ballots of high confidence (<em>tín nhiệm cao</em>).</summary>
    /// <exception cref="ArgumentException">The number is negative, or the marks together exceed the ballots.</exception>
    public required int High
    {
        get;
        init => field = Fitting(Guard.Against.Negative(value, nameof(High)), Ballots, Marks - High + value, nameof(High));
    }

    /// <summary>Gets the ballots of confidence (<em>tín nhiệm</em>).</summary>
    /// <exception cref="ArgumentException">The number is negative, or the marks together exceed the ballots.</exception>
    public required int Medium
    {
        get;
        init => field = Fitting(Guard.Against.Negative(value, nameof(Medium)), Ballots, Marks - Medium + value, nameof(Medium));
    }

    /// <summary>Gets the ballots of low confidence (<em>tín nhiệm thấp</em>).</summary>
    /// <exception cref="ArgumentException">The number is negative, or the marks together exceed the ballots.</exception>
    public required int Low
    {
        get;
        init => field = Fitting(Guard.Against.Negative(value, nameof(Low)), Ballots, Marks - Low + value, nameof(Low));
    }

    /// <summary>Gets the minutes of the count; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the day and the numbers, and no text of the record.</summary>
    /// <returns>The day, the ballots, and how many gave high, plain and low confidence.</returns>
    public override string ToString() =>
        $"{nameof(ConfidenceVote)} {IsoDate.Format(On)}, {RecordText.Number(Ballots)}: " +
        $"{RecordText.Number(High)} {RecordText.Number(Medium)} {RecordText.Number(Low)}";

    private long Marks => (long)High + Medium + Low;

    // While the members are given one after the other, the ballots that were not given yet are 0.
    private static int Fitting(int value, int ballots, long marks, string name) => ballots > 0 && marks > ballots
        ? throw new ArgumentException("The marks together are no more than the ballots.", name)
        : value;
}
