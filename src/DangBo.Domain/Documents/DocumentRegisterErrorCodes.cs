namespace DangBo.Domain.Documents;

/// <summary>The codes of <see cref="DocumentRegisterError"/>: programs decide by them, and none is ever reused for another
/// meaning.</summary>
/// <remarks>Every one has the argument <c>document</c>, an id; what it has beyond that stands here.</remarks>
public static class DocumentRegisterErrorCodes
{
    /// <summary>An id is that of an earlier document; argument first, a JSON Pointer.</summary>
    public const string DocumentRepeated = "documentRepeated";

    /// <summary>Number (or, without one, title), issuing body and day of issue are those of another document; argument other.</summary>
    public const string DocumentIdentityRepeated = "documentIdentityRepeated";

    /// <summary>A relation is to a document that is not in the register; argument other.</summary>
    public const string RelatedDocumentMissing = "relatedDocumentMissing";

    /// <summary>A relation is to the document itself.</summary>
    public const string RelatedToItself = "relatedToItself";

    /// <summary>A relation is stated twice; arguments other and first, a JSON Pointer.</summary>
    public const string RelationRepeated = "relationRepeated";

    /// <summary>A relation is to a document that was issued later; arguments issuedOn, other and otherIssuedOn.</summary>
    public const string RelatedToLater = "relatedToLater";

    /// <summary>By its replacements a document replaces itself; argument other, the one at which the circle closes.</summary>
    public const string ReplacementCircle = "replacementCircle";

    /// <summary>A document replaces another of which no end is stated; argument other.</summary>
    public const string ReplacedWithoutEnd = "replacedWithoutEnd";

    /// <summary>A document begins on another day than that on which the one it replaces ends; arguments from, other and until.</summary>
    public const string ReplacementOutOfStep = "replacementOutOfStep";
}
