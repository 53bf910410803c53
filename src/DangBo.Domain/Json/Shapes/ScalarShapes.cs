using DangBo.Domain.Json.Trees;
using NodaTime;

namespace DangBo.Domain.Json.Shapes;

/// <summary>Any JSON value.</summary>
internal sealed class AnyShape : Shape
{
    /// <inheritdoc/>
    public override bool AllowsNull => true;

    /// <inheritdoc/>
    public override void Check(JsonTreeNode node, DocumentErrorCollector errors)
    {
    }

    /// <inheritdoc/>
    public override void WriteSchema(SchemaWriter schema)
    {
    }
}

/// <summary>True or false.</summary>
internal sealed class BooleanShape : Shape
{
    /// <inheritdoc/>
    public override void Check(JsonTreeNode node, DocumentErrorCollector errors)
    {
        if (node.Kind is not (JsonTreeKind.True or JsonTreeKind.False))
        {
            AddWrongType(node, errors, "json.boolean");
        }
    }

    /// <inheritdoc/>
    public override void WriteSchema(SchemaWriter schema) => schema.Type("boolean");
}

/// <summary>A day from 1800 up to a last one, in the one form of this library.</summary>
internal sealed class DateShape(LocalDate latest) : Shape
{
    /// <inheritdoc/>
    public override void Check(JsonTreeNode node, DocumentErrorCollector errors)
    {
        if (Is(node, JsonTreeKind.String, "json.date", errors) && node.IsComplete && node.AsDate(latest) is null)
        {
            errors.Add(node, DocumentErrorCodes.InvalidDate);
        }
    }

    /// <inheritdoc/>
    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Type("string");
        schema.Json.WriteString("format", "date");
    }
}

/// <summary>A code of a set that is closed, or open: then the set only tells what is known.</summary>
internal sealed class CodeShape : Shape
{
    private const int MaxNamed = 24;

    private readonly string[] _codes;
    private readonly HashSet<string> _known;
    private readonly bool _isOpen;

    public CodeShape(ReadOnlySpan<string> codes, bool isOpen)
    {
        _codes = codes.ToArray();
        _known = new(_codes, StringComparer.Ordinal);
        _isOpen = isOpen;
    }

    /// <inheritdoc/>
    public override void Check(JsonTreeNode node, DocumentErrorCollector errors)
    {
        if (!Is(node, JsonTreeKind.String, "json.code", errors) || !node.IsComplete)
        {
            return;
        }

        if (_isOpen && string.IsNullOrWhiteSpace(node.Value))
        {
            errors.Add(node, DocumentErrorCodes.EmptyText);
        }
        else if (!_isOpen && !_known.Contains(node.Value!))
        {
            var allowed = string.Join(", ", _codes.Take(MaxNamed)) + (_codes.Length > MaxNamed ? ", …" : string.Empty);
            errors.Add(node, DocumentErrorCodes.UnknownCode, MessageArgument.Of("allowed", allowed));
        }
    }

    /// <inheritdoc/>
    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Type("string");
        if (_isOpen)
        {
            schema.Json.WriteNumber("minLength", 1);
        }

        schema.Strings(_isOpen ? "examples" : "enum", _codes);
    }
}

/// <summary>A code of an open set, known or not: the form of a code is asked for, and the known ones are named.</summary>
/// <typeparam name="TCode">The code type.</typeparam>
internal sealed class OpenCodeShape<TCode> : Shape
    where TCode : struct, ICode<TCode>
{
    /// <inheritdoc/>
    public override void Check(JsonTreeNode node, DocumentErrorCollector errors)
    {
        if (Is(node, JsonTreeKind.String, "json.code", errors) && node.IsComplete && !TCode.Table.TryParse(node.Value, out _))
        {
            errors.Add(node, DocumentErrorCodes.InvalidCode);
        }
    }

    /// <inheritdoc/>
    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Type("string");
        schema.Json.WriteString("pattern", "^[A-Za-z][A-Za-z0-9._-]*$");
        schema.Strings("examples", [.. TCode.Table.Codes.Select(code => code.Value)]);
    }
}
