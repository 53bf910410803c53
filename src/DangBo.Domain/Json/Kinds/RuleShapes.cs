using DangBo.Domain.Documents;
using DangBo.Domain.Json.Shapes;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>What the tables of rules share: texts, sources, citations, days in force.</summary>
/// <remarks>In rules a member is absent or has a value: null would be a second way to say the first.</remarks>
internal static class RuleShapes
{
    /// <summary>The longest text that an author may write.</summary>
    public const int LongestText = 10_000;

    private const int LongestName = 128;

    private static readonly ObjectShape EffectiveShape = Shape.Strict("Thời gian có hiệu lực", "When it is in force")
        .Optional("from", Shape.Date, "Ngày đầu tiên có hiệu lực", "First day in force")
        .Optional("until", Shape.Date, "Ngày đầu tiên hết hiệu lực", "First day no longer in force")
        .Required("verification", CodeOf<Verification>(), "Mức độ kiểm chứng các ngày này", "How far these days were verified")
        .Ordered("from", "until");

    /// <summary>Gets a text of an author.</summary>
    public static TextShape Text { get; } = Shape.Text.UpTo(LongestText);

    /// <summary>Gets a name that is no id: a unit, a row of the notes.</summary>
    public static TextShape Name { get; } = Shape.Text.UpTo(LongestName);

    /// <summary>Gets a text for people.</summary>
    public static Shape Localized { get; } = Shape.Reference(
        "localizedText", Shape.Strict("Văn bản cho người đọc", "Text for people").Required("vi", Text).Optional("en", Text));

    /// <summary>Gets a list of ids, none twice.</summary>
    public static Shape Ids { get; } = Shape.List(Shape.Id, 1).Distinct();

    /// <summary>Gets the days on which something is in force.</summary>
    public static Shape Effective { get; } = Shape.Reference("effective", EffectiveShape);

    /// <summary>Gets the place in a source.</summary>
    public static Shape Locator { get; } = Shape.Reference("locator", LocatorShape());

    /// <summary>Gets a citation: what it must say goes by how far it was verified.</summary>
    public static Shape Citation { get; } = Shape.Reference("citation", Shape.By(
        "verification",
        null,
        (RuleNames.NameOf(Verification.Verified), CitationBody(hasLocator: true)
            .Optional("seenIn", Text).Required("checkedBy", Text).Required("checkedOn", Shape.Date)),
        (RuleNames.NameOf(Verification.Secondary), CitationBody(hasLocator: true)
            .Required("seenIn", Text).Optional("checkedBy", Text).Optional("checkedOn", Shape.Date)),
        (RuleNames.NameOf(Verification.ContentOnly), CitationBody(hasLocator: false)
            .Optional("seenIn", Text).Optional("checkedBy", Text).Optional("checkedOn", Shape.Date)),
        (RuleNames.NameOf(Verification.Unverified), CitationBody(hasLocator: true)
            .Optional("seenIn", Text).Optional("checkedBy", Text).Optional("checkedOn", Shape.Date))));

    /// <summary>Gets a list of citations.</summary>
    public static Shape Citations { get; } = Shape.List(Citation, 1);

    /// <summary>Gets the sources, by their ids.</summary>
    public static Shape Sources { get; } = Shape.Map(
        Shape.Reference("source", Shape.By(
            "kind",
            "document",
            ("document", Shape.Strict("Văn bản", "Document")
                .Required("number", Shape.TextOf(RulePatterns.DocumentNumber), "Số, ký hiệu", "Number")
                .Required("issuer", Shape.Id, "Mã cơ quan ban hành", "Id of the issuing body")
                .Required("issuedOn", Shape.Date, "Ngày ban hành", "Day of issue")
                .Optional("title", Localized)),
            ("unnumbered", Shape.Strict("Văn bản không có số", "Document without a number")
                .Required("issuer", Shape.Id, "Mã cơ quan ban hành", "Id of the issuing body")
                .Required("issuedOn", Shape.Date, "Ngày ban hành", "Day of issue")
                .Required("title", Localized)),
            ("article", Shape.Strict("Bài viết", "Article").Required("issuer", Text).Required("title", Localized)))),
        TextPattern.Id,
        isEmptyAllowed: false);

    /// <summary>Gets the codes of a closed set.</summary>
    public static CodeShape CodeOf<TEnum>()
        where TEnum : struct, Enum => Shape.Code(RuleNames.Of<TEnum>());

    private static ObjectShape CitationBody(bool hasLocator)
    {
        var body = Shape.Strict("Căn cứ", "Citation").Required("source", Shape.Id);
        return hasLocator ? body.Optional("locator", Locator) : body;
    }

    private static ObjectShape LocatorShape()
    {
        var shape = Shape.Strict("Vị trí trong văn bản", "Place in a document");
        foreach (var part in RuleNames.Of<LocatorPart>())
        {
            shape = shape.Optional(part, Shape.TextOf(RulePatterns.LocatorValue));
        }

        return shape.Custom(DocumentErrorCodes.EmptyObject, node => !node.IsComplete || node.Children.Count > 0);
    }
}
