using DangBo.Domain.Json.Trees;

namespace DangBo.Domain.Json.Shapes;

/// <summary>A whole number of 64 bits, written without fraction and exponent.</summary>
internal sealed class IntegerShape(long? minimum, long? maximum) : Shape
{
    /// <inheritdoc/>
    public override void Check(JsonTreeNode node, DocumentErrorCollector errors)
    {
        if (node.Kind != JsonTreeKind.Number || !JsonNumber.IsInteger(node.Value))
        {
            AddWrongType(node, errors, "json.integer");
        }
        else if (!JsonNumber.TryInteger(node.Value, out var number))
        {
            errors.Add(node, DocumentErrorCodes.InvalidNumber);
        }
        else
        {
            NumberBounds.Check(node, number, minimum, maximum, errors);
        }
    }

    /// <inheritdoc/>
    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Type("integer");
        NumberBounds.WriteSchema(schema, minimum, maximum);
    }
}

/// <summary>A number of up to 28 digits: one that would have to be rounded is an error.</summary>
internal sealed class DecimalShape(decimal? minimum, decimal? maximum) : Shape
{
    /// <inheritdoc/>
    public override void Check(JsonTreeNode node, DocumentErrorCollector errors)
    {
        if (!Is(node, JsonTreeKind.Number, "json.number", errors))
        {
            return;
        }

        if (JsonNumber.TryDecimal(node.Value, out var number))
        {
            NumberBounds.Check(node, number, minimum, maximum, errors);
        }
        else
        {
            errors.Add(node, DocumentErrorCodes.InvalidNumber);
        }
    }

    /// <inheritdoc/>
    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Type("number");
        NumberBounds.WriteSchema(schema, minimum, maximum);
    }
}

/// <summary>The least and the greatest number that may stand somewhere.</summary>
internal static class NumberBounds
{
    /// <summary>Adds an error where a number is outside.</summary>
    public static void Check(JsonTreeNode node, decimal number, decimal? minimum, decimal? maximum, DocumentErrorCollector errors)
    {
        if (number < minimum)
        {
            errors.Add(node, DocumentErrorCodes.BelowMinimum, MessageArgument.Of("minimum", minimum.Value));
        }
        else if (number > maximum)
        {
            errors.Add(node, DocumentErrorCodes.AboveMaximum, MessageArgument.Of("maximum", maximum.Value));
        }
    }

    /// <summary>Writes the bounds that there are.</summary>
    public static void WriteSchema(SchemaWriter schema, decimal? minimum, decimal? maximum)
    {
        if (minimum is { } least)
        {
            schema.Json.WriteNumber("minimum", least);
        }

        if (maximum is { } greatest)
        {
            schema.Json.WriteNumber("maximum", greatest);
        }
    }
}
