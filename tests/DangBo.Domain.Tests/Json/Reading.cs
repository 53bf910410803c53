using System.Text;
using DangBo.Domain.Json;
using DangBo.Domain.Json.Shapes;
using DangBo.Domain.Json.Trees;

namespace DangBo.Domain.Tests.Json;

/// <summary>Short ways to read a document in a test.</summary>
internal static class Reading
{
    public static (JsonTree Tree, DocumentErrorList Errors) Parse(byte[] utf8, int maxBytes = int.MaxValue)
    {
        var errors = new DocumentErrorCollector();
        var tree = JsonTree.Parse(utf8, errors, maxBytes);
        return (tree, errors.ToList(utf8));
    }

    public static (JsonTree Tree, DocumentErrorList Errors) Parse(string json) => Parse(Encoding.UTF8.GetBytes(json));

    public static DocumentErrorList Check(Shape shape, string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        var errors = new DocumentErrorCollector();
        var tree = JsonTree.Parse(utf8, errors);
        if (tree.Root is { } root)
        {
            shape.Check(root, errors);
        }

        return errors.ToList(utf8);
    }

    /// <summary>The errors as <c>code pointer</c>, in their order.</summary>
    public static string[] Codes(Shape shape, string json) =>
        [.. Check(shape, json).Listed.Select(error => $"{error.Code} {error.Pointer}".TrimEnd())];
}
