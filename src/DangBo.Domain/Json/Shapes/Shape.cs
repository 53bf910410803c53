using DangBo.Domain.Json.Trees;
using DangBo.Domain.Texts;

namespace DangBo.Domain.Json.Shapes;

/// <summary>What a value of a document may be: checks the value, and says the same as JSON Schema.</summary>
/// <remarks>
/// Immutable; the tables of the kinds are static. To check takes time linear in the size of the value: no shape tries
/// alternatives one after the other, each is chosen by a member or by the JSON type.
/// </remarks>
internal abstract partial class Shape
{
    /// <summary>Gets whether null is good, and stands for an absent value.</summary>
    public virtual bool AllowsNull => false;

    /// <summary>Adds an error for everything that is wrong with a value.</summary>
    /// <remarks>Says nothing of a value that was not read to its end but what is wrong with the part that was.</remarks>
    public abstract void Check(JsonTreeNode node, DocumentErrorCollector errors);

    /// <summary>Writes the keywords of the schema into the object that is open.</summary>
    public abstract void WriteSchema(SchemaWriter schema);

    /// <summary>Lets null stand for an absent value.</summary>
    public Shape OrNull() => new NullableShape(this);

    /// <summary>Tells whether a value is of a JSON type, and adds an error where it is not.</summary>
    /// <param name="node">The value.</param>
    /// <param name="kind">The type that is asked for.</param>
    /// <param name="expected">What is expected, the name of a word such as <c>json.date</c>.</param>
    /// <param name="errors">Where the error goes.</param>
    /// <returns>Whether it is.</returns>
    protected static bool Is(JsonTreeNode node, JsonTreeKind kind, string expected, DocumentErrorCollector errors)
    {
        if (node.Kind == kind)
        {
            return true;
        }

        AddWrongType(node, errors, expected);
        return false;
    }

    /// <summary>Adds the error of a value that is of the wrong JSON type.</summary>
    protected static void AddWrongType(JsonTreeNode node, DocumentErrorCollector errors, params ReadOnlySpan<string> expected)
    {
        var words = Word(expected[0]);
        foreach (var other in expected[1..])
        {
            words = new Message("json.or", MessageArgument.Of("first", words), MessageArgument.Of("second", Word(other))).ToLocalizedText();
        }

        errors.Add(
            node,
            DocumentErrorCodes.WrongType,
            MessageArgument.Of("expected", words),
            MessageArgument.Of("found", Word(Found(node.Kind))));
    }

    private static LocalizedText Word(string name) => new Message(name).ToLocalizedText();

    private static string Found(JsonTreeKind kind) => kind switch
    {
        JsonTreeKind.Object => "json.object",
        JsonTreeKind.Array => "json.array",
        JsonTreeKind.String => "json.string",
        JsonTreeKind.Number => "json.number",
        JsonTreeKind.True => "json.true",
        JsonTreeKind.False => "json.false",
        _ => "json.null",
    };
}
