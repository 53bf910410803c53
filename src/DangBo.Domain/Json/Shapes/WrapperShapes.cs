using DangBo.Domain.Json.Trees;

namespace DangBo.Domain.Json.Shapes;

/// <summary>A value of a shape, or null.</summary>
internal sealed class NullableShape(Shape shape) : Shape
{
    /// <inheritdoc/>
    public override bool AllowsNull => true;

    /// <inheritdoc/>
    public override void Check(JsonTreeNode node, DocumentErrorCollector errors)
    {
        if (node.Kind != JsonTreeKind.Null)
        {
            shape.Check(node, errors);
        }
    }

    /// <inheritdoc/>
    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Json.WriteStartArray("anyOf");
        schema.Write(shape);
        schema.Json.WriteStartObject();
        schema.Type("null");
        schema.Json.WriteEndObject();
        schema.Json.WriteEndArray();
    }
}

/// <summary>A shape by its name, asked for only when it is needed: so a shape can hold itself.</summary>
internal sealed class ReferenceShape(string name, Func<Shape> shape) : Shape
{
    /// <inheritdoc/>
    public override bool AllowsNull => shape().AllowsNull;

    /// <inheritdoc/>
    public override void Check(JsonTreeNode node, DocumentErrorCollector errors) => shape().Check(node, errors);

    /// <inheritdoc/>
    public override void WriteSchema(SchemaWriter schema) => schema.Reference(name, shape());
}

/// <summary>A value whose JSON type tells its shape.</summary>
internal sealed class ByTypeShape(Shape? text, Shape? number, Shape? boolean, Shape? list, Shape? obj) : Shape
{
    /// <inheritdoc/>
    public override void Check(JsonTreeNode node, DocumentErrorCollector errors)
    {
        var shape = node.Kind switch
        {
            JsonTreeKind.String => text,
            JsonTreeKind.Number => number,
            JsonTreeKind.True or JsonTreeKind.False => boolean,
            JsonTreeKind.Array => list,
            JsonTreeKind.Object => obj,
            _ => null,
        };
        if (shape is null)
        {
            AddWrongType(node, errors, Expected());
        }
        else
        {
            shape.Check(node, errors);
        }
    }

    /// <inheritdoc/>
    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Json.WriteStartArray("anyOf");
        foreach (var shape in new[] { text, number, boolean, list, obj })
        {
            if (shape is not null)
            {
                schema.Write(shape);
            }
        }

        schema.Json.WriteEndArray();
    }

    private string[] Expected() =>
    [
        .. new (Shape? Shape, string Word)[]
        {
            (text, "json.string"),
            (number, "json.number"),
            (boolean, "json.boolean"),
            (list, "json.array"),
            (obj, "json.object"),
        }.Where(pair => pair.Shape is not null).Select(pair => pair.Word),
    ];
}
