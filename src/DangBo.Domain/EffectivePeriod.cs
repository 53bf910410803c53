using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;

namespace DangBo.Domain;

/// <summary>The days during which something counts: from a first day on, until the first day that no longer counts.</summary>
/// <remarks>
/// <para>Half-open, so that successive periods abut without a gap or an overlap: <see cref="From"/> counts,
/// <see cref="Until"/> does not. Either end may be open (null). A period holds at least one day, and every end of it is
/// a day of a record: its days lie from <see cref="IsoDate.Earliest"/> to <see cref="IsoDate.Latest"/>, both
/// included.</para>
/// <para>Equality is by both ends. The default value is <see cref="Always"/>: open at both ends.</para>
/// <para>As text it is <c>2016-11-10/2025-02-03</c>, with <c>..</c> for an open end (ISO 8601-2).</para>
/// </remarks>
public readonly record struct EffectivePeriod : ISpanParsable<EffectivePeriod>, ISpanFormattable
{
    private const string OpenEnd = "..";

    /// <summary>The last day that may be the first one that no longer counts.</summary>
    internal static readonly LocalDate LatestUntil = IsoDate.Latest.PlusDays(1);

    /// <summary>Initializes a period.</summary>
    /// <param name="from">The first day that counts; null means that there is no first day.</param>
    /// <param name="until">The first day that no longer counts; null means that there is no such day.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="until"/> is not after <paramref name="from"/>, or an end is outside the days of records.
    /// </exception>
    public EffectivePeriod(LocalDate? from, LocalDate? until)
    {
        if (from is { } start)
        {
            Guard.Against.OutOfRange(start, nameof(from), IsoDate.Earliest, IsoDate.Latest);
        }

        if (until is { } stop)
        {
            Guard.Against.OutOfRange(stop, nameof(until), IsoDate.Earliest, LatestUntil);
        }

        if (from is { } first && until is { } end && end <= first)
        {
            throw new ArgumentException("A period ends after it starts: until is the first day that no longer counts.", nameof(until));
        }

        From = from;
        Until = until;
    }

    /// <summary>Gets the period without ends: every day counts.</summary>
    public static EffectivePeriod Always => default;

    /// <summary>Gets the first day that counts; null where the start is open.</summary>
    public LocalDate? From { get; }

    /// <summary>Gets the first day that no longer counts; null where the end is open.</summary>
    public LocalDate? Until { get; }

    /// <summary>Gets the last day that counts, the day before <see cref="Until"/>; null where the end is open.</summary>
    public LocalDate? LastDay => Until is { } until ? until.PlusDays(-1) : null;

    /// <summary>Makes the period of a calendar year.</summary>
    /// <param name="year">The year, from 1800 to 2199.</param>
    /// <returns>The period from 1 January of the year until 1 January of the next.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1800 to 2199.</exception>
    public static EffectivePeriod OfYear(int year)
    {
        Guard.Against.OutOfRange(year, nameof(year), IsoDate.Earliest.Year, IsoDate.Latest.Year);
        return new(new LocalDate(year, 1, 1), new LocalDate(year + 1, 1, 1));
    }

    /// <summary>Makes a period from its first and its last day, both of which count.</summary>
    /// <param name="first">The first day that counts.</param>
    /// <param name="last">The last day that counts; not before <paramref name="first"/>.</param>
    /// <returns>The period until the day after <paramref name="last"/>.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="last"/> is before <paramref name="first"/>, or a day is outside the days of records.
    /// </exception>
    public static EffectivePeriod OfDays(LocalDate first, LocalDate last) =>
        new(first, Guard.Against.OutOfRange(last, nameof(last), IsoDate.Earliest, IsoDate.Latest).PlusDays(1));

    /// <summary>Tells whether a day counts.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True from <see cref="From"/> on and before <see cref="Until"/>.</returns>
    public bool Contains(LocalDate day) => (From is not { } from || day >= from) && (Until is not { } until || day < until);

    /// <summary>Tells whether every day of another period counts in this one.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>True where the other lies within this one; a period lies within itself.</returns>
    public bool Contains(EffectivePeriod other) =>
        (From is not { } from || (other.From is { } otherFrom && otherFrom >= from)) &&
        (Until is not { } until || (other.Until is { } otherUntil && otherUntil <= until));

    /// <summary>Tells whether at least one day counts in both periods.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>True where the two share a day; periods that abut share none.</returns>
    public bool Overlaps(EffectivePeriod other) => StartsBeforeEndOf(other) && other.StartsBeforeEndOf(this);

    /// <summary>Tells whether one period begins on the very day on which the other ends.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>True where there is neither a gap nor a shared day between the two.</returns>
    public bool Abuts(EffectivePeriod other) =>
        (Until is { } until && until == other.From) || (From is { } from && from == other.Until);

    /// <summary>Gets the days that count in both periods.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>The shared days; null where there are none.</returns>
    public EffectivePeriod? Intersect(EffectivePeriod other)
    {
        if (!Overlaps(other))
        {
            return null;
        }

        var from = From is { } a && other.From is { } b ? LocalDate.Max(a, b) : From ?? other.From;
        var until = Until is { } c && other.Until is { } d ? LocalDate.Min(c, d) : Until ?? other.Until;
        return new(from, until);
    }

    /// <summary>Reads a period written as <c>2016-11-10/2025-02-03</c>; <c>..</c> stands for an open end.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a period.</exception>
    public static EffectivePeriod Parse(string text) => Parse(Guard.Against.Null(text).AsSpan(), null);

    /// <summary>Reads a period written as <c>2016-11-10/2025-02-03</c>; <c>..</c> stands for an open end.</summary>
    /// <param name="text">The text; null gives false.</param>
    /// <param name="period">The period, where the text is one.</param>
    /// <returns>Whether the text is a period.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out EffectivePeriod period) =>
        TryParse(text.AsSpan(), null, out period);

    /// <inheritdoc/>
    static EffectivePeriod IParsable<EffectivePeriod>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<EffectivePeriod>.TryParse(string? s, IFormatProvider? provider, out EffectivePeriod result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    public static EffectivePeriod Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var period)
            ? period
            : throw new FormatException("A period is two ISO dates with a slash between them, or '..' for an open end.");

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EffectivePeriod result)
    {
        result = default;
        var slash = s.IndexOf('/');
        if (slash < 0 ||
            !TryParseEnd(s[..slash], IsoDate.Latest, out var from) ||
            !TryParseEnd(s[(slash + 1)..], LatestUntil, out var until) ||
            (from is { } first && until is { } end && end <= first))
        {
            return false;
        }

        result = new(from, until);
        return true;
    }

    /// <summary>Writes the period as <c>2016-11-10/2025-02-03</c>, with <c>..</c> for an open end.</summary>
    /// <returns>A text that <see cref="Parse(string)"/> reads back.</returns>
    public override string ToString() =>
        $"{(From is { } from ? IsoDate.Format(from) : OpenEnd)}/{(Until is { } until ? IsoDate.Format(until) : OpenEnd)}";

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => InvariantText.Of(ToString(), format);

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        InvariantText.TryFormat(ToString(), format, destination, out charsWritten);

    private static bool TryParseEnd(ReadOnlySpan<char> text, LocalDate latest, out LocalDate? end)
    {
        end = null;
        if (text is OpenEnd)
        {
            return true;
        }

        if (!IsoDate.TryParse(text.ToString(), latest, out var date))
        {
            return false;
        }

        end = date;
        return true;
    }

    private bool StartsBeforeEndOf(EffectivePeriod other) =>
        From is not { } from || other.Until is not { } until || from < until;
}
