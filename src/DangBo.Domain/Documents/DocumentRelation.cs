using Ardalis.GuardClauses;

namespace DangBo.Domain.Documents;

/// <summary>What a document does to another: a closed set.</summary>
public enum DocumentRelationKind
{
    /// <summary>It takes the other's place (<c>thay thế</c>): the other ends on the first day of this one.</summary>
    Replaces = 0,

    /// <summary>It changes or completes the other, which stays in force (<c>sửa đổi, bổ sung</c>).</summary>
    Amends = 1,

    /// <summary>It puts the other into practice for a body, or orders that it be carried out (<c>cụ thể hóa, thực hiện</c>).</summary>
    Applies = 2,

    /// <summary>It tells how the other is carried out (<c>hướng dẫn</c>).</summary>
    Guides = 3,
}

/// <summary>A relation of a document to another, stated by the later of the two.</summary>
/// <remarks>Equality is by all members.</remarks>
public sealed record DocumentRelation
{
    /// <summary>Initializes a relation.</summary>
    /// <param name="kind">What the document does to the other.</param>
    /// <param name="document">The id of the other document in the register.</param>
    /// <param name="provenance">How far the relation was verified, and where it was seen.</param>
    /// <exception cref="ArgumentException">The kind is none, the id is null or blank, or the provenance is null.</exception>
    public DocumentRelation(DocumentRelationKind kind, string document, Provenance provenance)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Document = VietnameseText.Compose(Guard.Against.NullOrWhiteSpace(document));
        Provenance = Guard.Against.Null(provenance);
    }

    /// <summary>Gets what the document does to the other.</summary>
    public DocumentRelationKind Kind { get; }

    /// <summary>Gets the id of the other document in the register.</summary>
    public string Document { get; }

    /// <summary>Gets how far the relation was verified, and where it was seen.</summary>
    public Provenance Provenance { get; }
}
