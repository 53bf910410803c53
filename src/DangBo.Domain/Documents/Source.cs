using Ardalis.GuardClauses;
using NodaTime;

namespace DangBo.Domain.Documents;

/// <summary>What a citation points at: a document with a number, one without, or an article. A closed set of
/// three.</summary>
public abstract record Source
{
    private protected Source()
    {
    }

    /// <summary>Writes the source for people.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, without a place in it.</returns>
    public abstract string Text(Language language);
}

/// <summary>A numbered document as a source.</summary>
/// <remarks>Equality is by identity and title.</remarks>
public sealed record DocumentSource : Source
{
    /// <summary>Initializes a source.</summary>
    /// <param name="id">The identity of the document.</param>
    /// <param name="title">The title; null where none is given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public DocumentSource(DocumentId id, LocalizedText? title = null)
    {
        Id = Guard.Against.Null(id);
        Title = title;
    }

    /// <summary>Gets the identity of the document.</summary>
    public DocumentId Id { get; }

    /// <summary>Gets the number.</summary>
    public DocumentNumber Number => Id.Number;

    /// <summary>Gets the id of the issuing body.</summary>
    public string IssuerId => Id.IssuerId;

    /// <summary>Gets the day of issue.</summary>
    public LocalDate IssuedOn => Id.IssuedOn;

    /// <summary>Gets the title; null where none is given.</summary>
    public LocalizedText? Title { get; }

    /// <summary>Writes the document as it is cited.</summary>
    /// <remarks>
    /// The word for the kind comes from the title, where that begins with one that agrees with the symbol, or is left
    /// out: QĐ stands for decisions and for regulations. The Party has a comma before <c>ngày</c>, the State has none
    /// (a writing guide on 05-HD/VPTW, a weak carrier, and usage). A body without a name in <see cref="IssuingBodies"/> is named
    /// by its id.
    /// </remarks>
    /// <param name="language">The language.</param>
    /// <returns><c>Quy định số 08-QĐi/TW, ngày 25/10/2018 của Ban Chấp hành Trung ương</c>.</returns>
    public override string Text(Language language)
    {
        var kind = Title is null ? null : DocumentKind.Of(Title, Number);
        var date = DocumentDate.Format(IssuedOn, language);
        var issuer = IssuingBodies.Find(IssuerId)?.Name.In(language);
        if (language == Language.English)
        {
            var of = issuer is null ? IssuerId : "the " + issuer;
            return $"{(kind is null ? string.Empty : kind.En + " ")}No. {Number}, dated {date}, of {of}";
        }

        var comma = Number.Form == DocumentNumberForm.Party ? "," : string.Empty;
        return $"{(kind is null ? string.Empty : kind.Vi + " ")}số {Number}{comma} ngày {date} của {issuer ?? IssuerId}";
    }

    /// <summary>Writes the document as it is cited in Vietnamese.</summary>
    /// <returns>The Vietnamese text.</returns>
    public override string ToString() => Text(Language.Vietnamese);
}

/// <summary>A document without a number as a source, such as the Party's Charter (<em>Điều lệ Đảng</em>).</summary>
/// <remarks>It is known by its title, issuing body and day. Equality is by all three.</remarks>
public sealed record UnnumberedSource : Source
{
    /// <summary>Initializes a source.</summary>
    /// <param name="issuerId">The id of the issuing body.</param>
    /// <param name="issuedOn">The day of issue, or of adoption.</param>
    /// <param name="title">The title.</param>
    /// <exception cref="ArgumentException">The id is null or blank, the day is outside the days of records, or the title is
    /// null.</exception>
    public UnnumberedSource(string issuerId, LocalDate issuedOn, LocalizedText title)
    {
        IssuerId = VietnameseText.Compose(Guard.Against.NullOrWhiteSpace(issuerId));
        IssuedOn = Guard.Against.OutOfRange(issuedOn, nameof(issuedOn), IsoDate.Earliest, IsoDate.Latest);
        Title = Guard.Against.Null(title);
    }

    /// <summary>Gets the id of the issuing body.</summary>
    public string IssuerId { get; }

    /// <summary>Gets the day of issue, or of adoption.</summary>
    public LocalDate IssuedOn { get; }

    /// <summary>Gets the title.</summary>
    public LocalizedText Title { get; }

    /// <summary>Writes the document as it is cited, by its title.</summary>
    /// <param name="language">The language.</param>
    /// <returns><c>Điều lệ Đảng Cộng sản Việt Nam, ngày 19/01/2011 của Đại hội đại biểu toàn quốc của Đảng</c>.</returns>
    public override string Text(Language language)
    {
        var date = DocumentDate.Format(IssuedOn, language);
        var issuer = IssuingBodies.Find(IssuerId)?.Name.In(language);
        return language == Language.English
            ? $"{Title.In(language)}, dated {date}, of {(issuer is null ? IssuerId : "the " + issuer)}"
            : $"{Title.In(language)}, ngày {date} của {issuer ?? IssuerId}";
    }

    /// <summary>Writes the document as it is cited in Vietnamese.</summary>
    /// <returns>The Vietnamese text.</returns>
    public override string ToString() => Text(Language.Vietnamese);
}

/// <summary>An article as a source: of a newspaper, a journal or a book.</summary>
/// <remarks>Equality is by issuer and title.</remarks>
public sealed record ArticleSource : Source
{
    /// <summary>Initializes a source.</summary>
    /// <param name="issuer">Who published it, in words.</param>
    /// <param name="title">The title.</param>
    /// <exception cref="ArgumentException">The issuer is null or blank, or the title is null.</exception>
    public ArticleSource(string issuer, LocalizedText title)
    {
        Issuer = VietnameseText.Compose(Guard.Against.NullOrWhiteSpace(issuer));
        Title = Guard.Against.Null(title);
    }

    /// <summary>Gets who published the article, in words.</summary>
    public string Issuer { get; }

    /// <summary>Gets the title.</summary>
    public LocalizedText Title { get; }

    /// <inheritdoc/>
    public override string Text(Language language) =>
        $"{(language == Language.English ? "the article" : "bài")} “{Title.In(language)}”";

    /// <summary>Writes the article as it is cited in Vietnamese.</summary>
    /// <returns>The Vietnamese text.</returns>
    public override string ToString() => Text(Language.Vietnamese);
}
