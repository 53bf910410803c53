using DangBo.Domain.Documents;
using DangBo.Domain.Json.Trees;

namespace DangBo.Domain.Json.Kinds;

/// <summary>Makes registers of documents of a tree that was checked.</summary>
internal static class DocumentRegisterBuilder
{
    public static DocumentRegister Build(JsonTree tree) =>
        new(Documents(tree.Root!)) { Note = tree.Root!.LocalizedOrNull("note") };

    /// <summary>Gets the documents of a register whose form is right, whether or not they contradict one another.</summary>
    public static ValueList<RegulatoryDocument> Documents(JsonTreeNode register) => register.ListOf("documents", BuildDocument);

    private static RegulatoryDocument BuildDocument(JsonTreeNode node) => new()
    {
        Id = node.Text("id"),
        Number = node.TextOrNull("number") is { } number ? DocumentNumber.Parse(number) : null,
        IssuerId = node.TextOrNull("issuer"),
        IssuedOn = node.DateOrNull("issuedOn"),
        Title = node.Localized("title"),
        Provenance = BuildProvenance(node),
        Force = node.Find("inForce") is { } force ? BuildForce(force) : DocumentForce.Unknown,
        Relations = node.ListOf("relations", relation => new DocumentRelation(
            relation.Code<DocumentRelationKind>("kind"), relation.Text("document"), BuildProvenance(relation))),
        Note = node.LocalizedOrNull("note"),
        Rows = node.TextList("rows"),
    };

    private static DocumentForce BuildForce(JsonTreeNode node) => new(
        node.Find("from") is { } from ? BuildDay(from) : null,
        node.Find("until") is { Kind: JsonTreeKind.Object } until ? BuildDay(until) : null,
        isOpen: node.TextOrNull("until") is not null,
        node.DateOrNull("seenInForceOn"));

    private static VerifiedDay BuildDay(JsonTreeNode node) => new(node.Date("day"), BuildProvenance(node));

    private static Provenance BuildProvenance(JsonTreeNode node) => new(
        node.Code<Verification>("verification"), node.TextOrNull("seenIn"), node.TextOrNull("checkedBy"), node.DateOrNull("checkedOn"));
}
