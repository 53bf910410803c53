using Ardalis.GuardClauses;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Populations;

/// <summary>How many subjects have each verdict of one criterion, or each overall verdict.</summary>
/// <remarks>
/// Counts add up: in any order and grouping the sum is the same, and <see cref="None"/>, the default value, changes none.
/// Equality is by the four numbers.
/// </remarks>
public readonly record struct VerdictCounts
{
    /// <summary>Initializes counts.</summary>
    /// <param name="met">How many met it; from 0.</param>
    /// <param name="notMet">How many did not; from 0.</param>
    /// <param name="undetermined">Of how many it is open; from 0.</param>
    /// <param name="notApplicable">To how many it does not apply; from 0.</param>
    /// <exception cref="ArgumentException">A count is negative.</exception>
    public VerdictCounts(long met, long notMet, long undetermined, long notApplicable)
    {
        Met = Guard.Against.Negative(met);
        NotMet = Guard.Against.Negative(notMet);
        Undetermined = Guard.Against.Negative(undetermined);
        NotApplicable = Guard.Against.Negative(notApplicable);
    }

    /// <summary>Gets the counts of nobody.</summary>
    public static VerdictCounts None => default;

    /// <summary>Gets how many met it.</summary>
    public long Met { get; }

    /// <summary>Gets how many did not meet it.</summary>
    public long NotMet { get; }

    /// <summary>Gets of how many it is open.</summary>
    public long Undetermined { get; }

    /// <summary>Gets to how many it does not apply.</summary>
    public long NotApplicable { get; }

    /// <summary>Gets how many were counted.</summary>
    public long Total => Met + NotMet + Undetermined + NotApplicable;

    /// <summary>Gets the share of those who met it, and what those who are open leave open of it.</summary>
    public VerdictShare Share => new(this);

    /// <summary>Adds two counts.</summary>
    /// <param name="left">One count.</param>
    /// <param name="right">The other.</param>
    /// <returns>The count of both, who have no subject in common.</returns>
    public static VerdictCounts operator +(VerdictCounts left, VerdictCounts right) => checked(new(
        left.Met + right.Met,
        left.NotMet + right.NotMet,
        left.Undetermined + right.Undetermined,
        left.NotApplicable + right.NotApplicable));

    /// <summary>Adds another count.</summary>
    /// <param name="other">The other count.</param>
    /// <returns>The count of both, who have no subject in common.</returns>
    public VerdictCounts Add(VerdictCounts other) => this + other;

    /// <summary>Gets how many have a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such verdict.</exception>
    public long Of(Verdict verdict) => verdict switch
    {
        Verdict.Met => Met,
        Verdict.NotMet => NotMet,
        Verdict.Undetermined => Undetermined,
        Verdict.NotApplicable => NotApplicable,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "There is no such verdict."),
    };
}

/// <summary>A share of those who met a criterion (<c>tỷ lệ đạt</c>): as it stands, and the least and most it can still become.</summary>
/// <remarks>
/// <para>It is met of met and not met: whom a criterion does not apply to, or of whom it is open, is in no part of it.
/// Exact, as counted; never a rounded number. Equality is by the counts.</para>
/// <para>The interval holds whatever becomes of who is open, be it that the criterion turns out not to apply; where that
/// happened to all who count, there would be no share at all.</para>
/// </remarks>
public readonly record struct VerdictShare
{
    private readonly VerdictCounts _counts;

    internal VerdictShare(VerdictCounts counts) => _counts = counts;

    /// <summary>Gets the share of those whose verdict is known: met of met and not met; null where there are none.</summary>
    public Percentage? Value => Of(_counts.Met, _counts.Met + _counts.NotMet);

    /// <summary>Gets the share if none who is open meets it; null where nobody counts or may count.</summary>
    public Percentage? Lowest => Of(_counts.Met, All);

    /// <summary>Gets the share if all who are open meet it; null where nobody counts or may count.</summary>
    public Percentage? Highest => Of(_counts.Met + _counts.Undetermined, All);

    private long All => _counts.Met + _counts.NotMet + _counts.Undetermined;

    private static Percentage? Of(long part, long whole) => whole == 0 ? null : new Percentage(part, whole);
}
