using System.Collections.Immutable;
using DangBo.Domain.Json.Shapes;

namespace DangBo.Domain.Json.Kinds;

/// <summary>The kinds of document that this library reads: one line a kind.</summary>
internal static class KindTable
{
    /// <summary>Gets the tables, in the order in which the kinds are listed for people.</summary>
    public static ImmutableArray<DocumentShape> All { get; } =
    [
        MemberDossierKind.Shape,
        CollectiveDossierKind.Shape,
        OrganizationRegisterKind.Shape,
        FactSheetShape.Document,
        RuleSetShape.Document,
        OverlayShape.Document,
        RuleCasesShape.Document,
        DocumentRegisterShape.Document,
        EvaluationShape.Document,
        PopulationShape.Document,
    ];

    /// <summary>Gets the names of the kinds.</summary>
    public static ValueList<string> Names { get; } = All.Select(shape => shape.Kind).ToValueList();

    /// <summary>Gets the table of a kind; null where this library does not know it.</summary>
    public static DocumentShape? Find(string kind) => All.FirstOrDefault(shape => shape.Kind == kind);
}
