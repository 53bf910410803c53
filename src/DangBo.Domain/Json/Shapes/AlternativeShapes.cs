using DangBo.Domain.Json.Trees;

namespace DangBo.Domain.Json.Shapes;

/// <summary>An object that is told by which one of some members it has, such as a condition.</summary>
internal sealed class ChoiceShape : Shape
{
    private readonly (string Member, ObjectShape Shape)[] _alternatives;
    private readonly Dictionary<string, ObjectShape> _byMember;

    public ChoiceShape(ReadOnlySpan<(string Member, ObjectShape Shape)> alternatives)
    {
        _alternatives = alternatives.ToArray();
        _byMember = _alternatives.ToDictionary(pair => pair.Member, pair => pair.Shape, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public override void Check(JsonTreeNode node, DocumentErrorCollector errors)
    {
        if (!Is(node, JsonTreeKind.Object, "json.object", errors))
        {
            return;
        }

        var present = node.Children.Where(child => child.IsNameValid && _byMember.ContainsKey(child.Name!)).ToList();
        if (present.Count == 0)
        {
            if (node.IsComplete)
            {
                var members = string.Join(", ", _alternatives.Select(pair => pair.Member));
                errors.Add(node, DocumentErrorCodes.MissingOneOf, MessageArgument.Of("members", members));
            }
        }
        else if (present.TrueForAll(child => child.Name == present[0].Name))
        {
            _byMember[present[0].Name!].Check(node, errors);
        }
        else
        {
            CheckEach(present, errors);
        }
    }

    /// <inheritdoc/>
    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Type("object");
        schema.Json.WriteStartArray("oneOf");
        foreach (var (_, shape) in _alternatives)
        {
            schema.Write(shape);
        }

        schema.Json.WriteEndArray();
    }

    /// <summary>Where several tell: nobody knows which was meant, so each is checked by itself and the rest is left.</summary>
    private void CheckEach(List<JsonTreeNode> present, DocumentErrorCollector errors)
    {
        foreach (var child in present)
        {
            if (child.Name != present[0].Name)
            {
                errors.AddAtName(
                    child,
                    DocumentErrorCodes.ExclusiveMembers,
                    MessageArgument.Of("member", child.Name!),
                    MessageArgument.Of("other", present[0].Name!));
            }

            _byMember[child.Name!].CheckMember(child, errors);
        }
    }
}

/// <summary>An object that is told by the text of a member, such as <c>kind</c>.</summary>
internal sealed class DiscriminatedShape : Shape
{
    private readonly string _member;
    private readonly string? _whenAbsent;
    private readonly (string Text, ObjectShape Shape)[] _alternatives;
    private readonly CodeShape _texts;

    public DiscriminatedShape(string member, string? whenAbsent, ReadOnlySpan<(string Text, ObjectShape Shape)> alternatives)
    {
        _member = member;
        _whenAbsent = whenAbsent;
        _alternatives = [.. alternatives.ToArray().Select(pair =>
            (pair.Text, pair.Shape.First(new(member, Literal(pair.Text), pair.Text != whenAbsent, null))))];
        _texts = Code([.. _alternatives.Select(pair => pair.Text)]);
    }

    /// <inheritdoc/>
    public override void Check(JsonTreeNode node, DocumentErrorCollector errors)
    {
        if (!Is(node, JsonTreeKind.Object, "json.object", errors))
        {
            return;
        }

        var told = node.Member(_member);
        if (told is null && _whenAbsent is null)
        {
            if (node.IsComplete)
            {
                errors.Add(node, DocumentErrorCodes.MissingMember, MessageArgument.Of("member", _member));
            }

            return;
        }

        // An object that was cut off before the member that tells is not of the kind of those that lack it.
        if (told is null && !node.IsComplete)
        {
            return;
        }

        var text = told is null ? _whenAbsent : told.AsText();
        var index = Array.FindIndex(_alternatives, pair => pair.Text == text);
        if (index < 0)
        {
            _texts.Check(told!, errors);
        }
        else
        {
            _alternatives[index].Shape.Check(node, errors);
        }
    }

    /// <inheritdoc/>
    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Type("object");
        schema.Json.WriteStartArray("oneOf");
        foreach (var (_, shape) in _alternatives)
        {
            schema.Write(shape);
        }

        schema.Json.WriteEndArray();
    }
}
