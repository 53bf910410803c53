using Ardalis.GuardClauses;
using NodaTime;

namespace DangBo.Domain.Documents;

/// <summary>A statement of where a rule comes from, and of how far that was verified.</summary>
/// <remarks>
/// <para>What nobody checked says so: a verified citation names who checked it and when, a secondary one the source it was
/// seen in, and one whose content alone was seen has no place. Whatever else is given is kept.</para>
/// <para>Equality is by value.</para>
/// </remarks>
public sealed record Citation
{
    /// <summary>Initializes a citation.</summary>
    /// <param name="sourceId">The key of the source in its rule set.</param>
    /// <param name="source">The source.</param>
    /// <param name="verification">How far the citation was verified.</param>
    /// <param name="locator">The place in the source; null where it is the whole, or unknown.</param>
    /// <param name="seenIn">The secondary source in which it was seen.</param>
    /// <param name="checkedBy">Who checked it against the signed text.</param>
    /// <param name="checkedOn">The day of that check.</param>
    /// <exception cref="ArgumentException">
    /// The id or the source is missing; a given text is blank; the verification is none; <c>Verified</c> lacks who or when,
    /// <c>Secondary</c> lacks <paramref name="seenIn"/>, or <c>ContentOnly</c> has a locator.
    /// </exception>
    public Citation(
        string sourceId,
        Source source,
        Verification verification,
        Locator? locator = null,
        string? seenIn = null,
        string? checkedBy = null,
        LocalDate? checkedOn = null)
    {
        SourceId = VietnameseText.Compose(Guard.Against.NullOrWhiteSpace(sourceId));
        Source = Guard.Against.Null(source);
        Verification = Guard.Against.EnumOutOfRange(verification);
        Locator = locator;
        SeenIn = Composed(seenIn, nameof(seenIn));
        CheckedBy = Composed(checkedBy, nameof(checkedBy));
        CheckedOn = checkedOn;

        if (verification == Verification.Verified && (checkedBy is null || checkedOn is null))
        {
            throw new ArgumentException("A verified citation names who checked it and when.", nameof(checkedBy));
        }

        if (verification == Verification.Secondary && seenIn is null)
        {
            throw new ArgumentException("A citation from a secondary source names that source.", nameof(seenIn));
        }

        if (verification == Verification.ContentOnly && locator is not null)
        {
            throw new ArgumentException("A citation whose content alone was seen has no locator.", nameof(locator));
        }
    }

    /// <summary>Gets the key of the source in its rule set.</summary>
    public string SourceId { get; }

    /// <summary>Gets the source.</summary>
    public Source Source { get; }

    /// <summary>Gets how far the citation was verified.</summary>
    public Verification Verification { get; }

    /// <summary>Gets the place in the source, as it was written down; see <see cref="ShownLocator"/>.</summary>
    public Locator? Locator { get; }

    /// <summary>Gets the place that may be shown: that of a verified or a secondary citation; else null.</summary>
    public Locator? ShownLocator => Verification is Verification.Verified or Verification.Secondary ? Locator : null;

    /// <summary>Gets the secondary source in which the citation was seen; null where none is named.</summary>
    public string? SeenIn { get; }

    /// <summary>Gets who checked the citation against the signed text; null where nobody is named.</summary>
    public string? CheckedBy { get; }

    /// <summary>Gets the day of that check; null where none is named.</summary>
    public LocalDate? CheckedOn { get; }

    /// <summary>Writes the citation for people: place, source, and how far it was verified.</summary>
    /// <param name="language">The language.</param>
    /// <returns>
    /// <c>khoản 2, Điều 3, Quy định số 08-QĐi/TW, ngày 25/10/2018 của Ban Chấp hành Trung ương (theo nguồn thứ cấp)</c>.
    /// </returns>
    public string Text(Language language)
    {
        var place = ShownLocator is { } shown ? shown.Text(language) + ", " : string.Empty;
        return $"{place}{Source.Text(language)} ({Verification.Label().In(language)})";
    }

    /// <summary>Writes the citation in both languages.</summary>
    /// <returns>What <see cref="Text"/> gives in each.</returns>
    public LocalizedText ToLocalizedText() => new(Text(Language.Vietnamese), Text(Language.English));

    /// <summary>Writes the citation in Vietnamese, and never who checked it.</summary>
    /// <returns>The Vietnamese text.</returns>
    public override string ToString() => Text(Language.Vietnamese);

    private static string? Composed(string? text, string name) =>
        text is null ? null : VietnameseText.Compose(Guard.Against.NullOrWhiteSpace(text, name));
}
