using Ardalis.GuardClauses;
using NodaTime;

namespace DangBo.Domain.Documents;

/// <summary>Whether a document is in force on a day, as far as is known: a closed set.</summary>
public enum DocumentStatus
{
    /// <summary>It is not known whether it is (<c>chưa rõ</c>); the default value.</summary>
    Unknown = 0,

    /// <summary>It is not in force yet (<c>chưa có hiệu lực</c>).</summary>
    NotYetInForce = 1,

    /// <summary>It is in force (<c>đang có hiệu lực</c>).</summary>
    InForce = 2,

    /// <summary>It is no longer in force (<c>hết hiệu lực</c>).</summary>
    Ended = 3,
}

/// <summary>The days on which a document is in force (<c>thời gian có hiệu lực</c>), with what is not known of them.</summary>
/// <remarks>
/// <para>An end that is not known is no open end: after <see cref="SeenInForceOn"/>, or after the first day where nobody saw
/// it later, such a document may be in force or not. <see cref="IsOpen"/> says that nothing is known to have ended it.</para>
/// <para>Equality is by all members.</para>
/// </remarks>
public sealed record DocumentForce
{
    /// <summary>Initializes days of force.</summary>
    /// <param name="from">The first day in force; null where it is not known.</param>
    /// <param name="until">The first day no longer in force; null where there is none, or none is known.</param>
    /// <param name="isOpen">Whether nothing is known to have ended it; false without <paramref name="until"/> says that whether
    /// and when it ended is not known.</param>
    /// <param name="seenInForceOn">The last day on which a source shows it in force; null where none does.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="until"/> is not after <paramref name="from"/>; there is an end and the force is open; or
    /// <paramref name="seenInForceOn"/> is given beside a known or an open end, without a first day, before it, or outside the
    /// days of records.
    /// </exception>
    public DocumentForce(VerifiedDay? from = null, VerifiedDay? until = null, bool isOpen = false, LocalDate? seenInForceOn = null)
    {
        if (from is not null && until is not null && until.Day <= from.Day)
        {
            throw new ArgumentException("The first day no longer in force is after the first day in force.", nameof(until));
        }

        if (isOpen && until is not null)
        {
            throw new ArgumentException("What has an end is not open.", nameof(isOpen));
        }

        if (seenInForceOn is { } seen)
        {
            Guard.Against.OutOfRange(seen, nameof(seenInForceOn), IsoDate.Earliest, IsoDate.Latest);
            if (isOpen || until is not null || from is null || seen < from.Day)
            {
                throw new ArgumentException(
                    "The last day seen in force is told where the first day is known and the end is not, and is not before it.",
                    nameof(seenInForceOn));
            }
        }

        From = from;
        Until = until;
        IsOpen = isOpen;
        SeenInForceOn = seenInForceOn;
    }

    /// <summary>Gets the force of which nothing is known.</summary>
    public static DocumentForce Unknown { get; } = new();

    /// <summary>Gets the first day in force; null where it is not known.</summary>
    public VerifiedDay? From { get; }

    /// <summary>Gets the first day no longer in force; null where there is none, or none is known: see <see cref="IsOpen"/>.</summary>
    public VerifiedDay? Until { get; }

    /// <summary>Gets whether nothing is known to have ended it.</summary>
    public bool IsOpen { get; }

    /// <summary>Gets the last day on which a source shows it in force, the day included; null where none does, or where the end
    /// is known or open.</summary>
    public LocalDate? SeenInForceOn { get; }

    /// <summary>Gets the first day of which it is not known whether it is in force, where the end is not known.</summary>
    internal LocalDate? UnknownFrom =>
        From is { } from && Until is null && !IsOpen ? (SeenInForceOn ?? from.Day).PlusDays(1) : null;
}

/// <summary>A day with how far it was verified.</summary>
/// <remarks>Equality is by both.</remarks>
public sealed record VerifiedDay
{
    /// <summary>Initializes a day.</summary>
    /// <param name="day">The day, from <see cref="IsoDate.Earliest"/> to <see cref="IsoDate.Latest"/>.</param>
    /// <param name="provenance">How far it was verified, and where it was seen.</param>
    /// <exception cref="ArgumentException">The day is outside the days of records, or the provenance is null.</exception>
    public VerifiedDay(LocalDate day, Provenance provenance)
    {
        Day = Guard.Against.OutOfRange(day, nameof(day), IsoDate.Earliest, IsoDate.Latest);
        Provenance = Guard.Against.Null(provenance);
    }

    /// <summary>Gets the day.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets how far the day was verified, and where it was seen.</summary>
    public Provenance Provenance { get; }

    /// <summary>Writes the day for people, with how far it was verified.</summary>
    /// <param name="language">The language.</param>
    /// <returns><c>26/7/2026 (chưa kiểm chứng)</c>.</returns>
    public string Text(Language language) =>
        $"{DocumentDate.Format(Day, language)} ({Provenance.Verification.Label().In(language)})";

    /// <summary>Writes the day in Vietnamese.</summary>
    /// <returns>The Vietnamese text.</returns>
    public override string ToString() => Text(Language.Vietnamese);
}
