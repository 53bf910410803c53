using DangBo.Domain.Json.Trees;

namespace DangBo.Domain.Json.Shapes;

/// <summary>A list of items of one shape.</summary>
internal sealed class ListShape(
    Shape item, int minimum, int? maximum, bool isSet = false, string? uniqueMember = null, bool isUniqueNumber = false) : Shape
{
    /// <summary>Lets no two items be the same text: for lists of codes and ids.</summary>
    public ListShape Distinct() => new(item, minimum, maximum, isSet: true, uniqueMember);

    /// <summary>Lets no two items have the same text in a member, such as <c>id</c>.</summary>
    public ListShape DistinctBy(string member) => new(item, minimum, maximum, isSet, member);

    /// <summary>Lets no two items have the same whole number in a member, such as <c>year</c>.</summary>
    public ListShape DistinctByNumber(string member) => new(item, minimum, maximum, isSet, member, isUniqueNumber: true);

    /// <inheritdoc/>
    public override void Check(JsonTreeNode node, DocumentErrorCollector errors)
    {
        if (!Is(node, JsonTreeKind.Array, "json.array", errors))
        {
            return;
        }

        var count = node.Children.Count;
        if (node.IsComplete && count < minimum)
        {
            var code = count == 0 ? DocumentErrorCodes.EmptyList : DocumentErrorCodes.TooFewItems;
            errors.Add(node, code, MessageArgument.Of("minimum", minimum));
        }
        else if (count > maximum)
        {
            errors.Add(node, DocumentErrorCodes.TooManyItems, MessageArgument.Of("maximum", maximum.Value));
        }

        foreach (var child in node.Children)
        {
            item.Check(child, errors);
        }

        if (isSet)
        {
            Repetitions.Check(node.Children, DocumentErrorCodes.DuplicateItem, errors);
        }

        if (uniqueMember is not null)
        {
            var members = node.Children.Select(child => child.Member(uniqueMember)).OfType<JsonTreeNode>();
            if (isUniqueNumber)
            {
                Repetitions.CheckNumbers(members, DocumentErrorCodes.DuplicateId, errors);
            }
            else
            {
                Repetitions.Check(members, DocumentErrorCodes.DuplicateId, errors);
            }
        }
    }

    /// <inheritdoc/>
    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Type("array");
        schema.Json.WritePropertyName("items");
        schema.Write(item);
        if (minimum > 0)
        {
            schema.Json.WriteNumber("minItems", minimum);
        }

        if (maximum is { } greatest)
        {
            schema.Json.WriteNumber("maxItems", greatest);
        }

        if (isSet)
        {
            schema.Json.WriteBoolean("uniqueItems", true);
        }

        if (uniqueMember is not null)
        {
            schema.Json.WriteString("$comment", $"no two items have the same {uniqueMember}");
        }
    }
}

/// <summary>An object whose names are free and whose values are of one shape.</summary>
internal sealed class MapShape(Shape value, TextPattern? name, bool isEmptyAllowed) : Shape
{
    /// <inheritdoc/>
    public override void Check(JsonTreeNode node, DocumentErrorCollector errors)
    {
        if (!Is(node, JsonTreeKind.Object, "json.object", errors))
        {
            return;
        }

        if (!isEmptyAllowed && node.IsComplete && node.Children.Count == 0)
        {
            errors.Add(node, DocumentErrorCodes.EmptyObject);
        }

        foreach (var child in node.Children)
        {
            if (name is not null && child.IsNameValid && !name.IsMatch(child.Name!))
            {
                errors.AddAtName(child, name.Code);
            }

            value.Check(child, errors);
        }
    }

    /// <inheritdoc/>
    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Type("object");
        if (!isEmptyAllowed)
        {
            schema.Json.WriteNumber("minProperties", 1);
        }

        if (name?.Schema is { } pattern)
        {
            schema.Json.WriteStartObject("propertyNames");
            schema.Json.WriteString("pattern", pattern);
            schema.Json.WriteEndObject();
        }

        schema.Json.WritePropertyName("additionalProperties");
        schema.Write(value);
    }
}

/// <summary>Finds texts that stand twice.</summary>
internal static class Repetitions
{
    /// <summary>Adds an error at every text that stood before, with the place of the first; what is no text is passed over.</summary>
    public static void Check(IEnumerable<JsonTreeNode> texts, string code, DocumentErrorCollector errors)
    {
        var first = new Dictionary<string, JsonTreeNode>(StringComparer.Ordinal);
        foreach (var node in texts)
        {
            if (node.AsText() is { } text && !first.TryAdd(text, node))
            {
                errors.Add(node, code, DocumentErrorCollector.PointerArgument("first", first[text]));
            }
        }
    }

    /// <summary>The same for whole numbers.</summary>
    public static void CheckNumbers(IEnumerable<JsonTreeNode> numbers, string code, DocumentErrorCollector errors)
    {
        var first = new Dictionary<long, JsonTreeNode>();
        foreach (var node in numbers)
        {
            if (node.AsInteger() is { } number && !first.TryAdd(number, node))
            {
                errors.Add(node, code, DocumentErrorCollector.PointerArgument("first", first[number]));
            }
        }
    }
}
