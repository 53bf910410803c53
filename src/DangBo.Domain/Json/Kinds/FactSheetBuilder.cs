using DangBo.Domain.Json.Trees;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>Makes fact sheets of a tree that was checked.</summary>
internal static class FactSheetBuilder
{
    public static FactSheet Build(JsonTree tree) => new()
    {
        Subject = tree.Root!.CodeOrNull<SubjectKind>("subject"),
        Id = tree.Root!.Text("id"),
        Facts = RuleReading.Facts(tree.Root!.Find("facts")),
    };
}
