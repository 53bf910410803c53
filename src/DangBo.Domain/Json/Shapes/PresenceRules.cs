using DangBo.Domain.Json.Trees;

namespace DangBo.Domain.Json.Shapes;

/// <summary>Two members of which both are there, or neither. Null counts as absent, unless it counts as stated.</summary>
internal sealed class TogetherRule(string one, string other, bool isNullStated = false) : MemberRule
{
    /// <inheritdoc/>
    protected override string Comment => $"both {one} and {other}, or neither";

    /// <inheritdoc/>
    public override void Check(JsonTreeNode node, DocumentErrorCollector errors)
    {
        if (node.IsComplete && IsThere(node, one) != IsThere(node, other))
        {
            var (present, missing) = IsThere(node, one) ? (one, other) : (other, one);
            errors.AddAtName(
                node.Member(present)!,
                DocumentErrorCodes.MembersTogether,
                MessageArgument.Of("member", missing),
                MessageArgument.Of("other", present));
        }
    }

    /// <summary>Writes all such rules of one object: the keyword may stand only once.</summary>
    public static void WriteAll(IEnumerable<TogetherRule> rules, SchemaWriter schema)
    {
        var pairs = rules.SelectMany(rule => rule.Pairs()).ToLookup(pair => pair.Present, pair => pair.Needed);
        if (pairs.Count == 0)
        {
            return;
        }

        schema.Json.WriteStartObject("dependentRequired");
        foreach (var needed in pairs)
        {
            schema.Strings(needed.Key, [.. needed]);
        }

        schema.Json.WriteEndObject();
    }

    /// <inheritdoc/>
    protected override bool CanBeSaid(Func<string, bool> isNeverNull) => isNullStated || (isNeverNull(one) && isNeverNull(other));

    private bool IsThere(JsonTreeNode node, string name) => isNullStated ? node.Member(name) is not null : node.Has(name);

    private (string Present, string Needed)[] Pairs() => [(one, other), (other, one)];
}

/// <summary>Members that exclude each other, and of which one may be required. Null counts as absent, unless it counts as stated.</summary>
internal sealed class OneOfRule(string[] members, bool isRequired, bool isNullStated = false) : MemberRule
{
    /// <inheritdoc/>
    protected override string Comment => $"{(isRequired ? "exactly" : "at most")} one of {string.Join(", ", members)}";

    /// <inheritdoc/>
    public override void Check(JsonTreeNode node, DocumentErrorCollector errors)
    {
        var present = node.Children.Where(IsOneOf).ToList();
        for (var index = 1; index < present.Count; index++)
        {
            if (present[index].Name != present[0].Name)
            {
                errors.AddAtName(
                    present[index],
                    DocumentErrorCodes.ExclusiveMembers,
                    MessageArgument.Of("member", present[index].Name!),
                    MessageArgument.Of("other", present[0].Name!));
            }
        }

        if (isRequired && present.Count == 0 && node.IsComplete)
        {
            errors.Add(node, DocumentErrorCodes.MissingOneOf, MessageArgument.Of("members", string.Join(", ", members)));
        }
    }

    /// <summary>Writes all such rules of one object that can be said: the keyword may stand only once.</summary>
    public static void WriteAll(IEnumerable<OneOfRule> rules, SchemaWriter schema)
    {
        var required = rules.ToList();
        if (required.Count == 0)
        {
            return;
        }

        schema.Json.WriteStartArray("allOf");
        foreach (var rule in required)
        {
            schema.Json.WriteStartObject();
            schema.Json.WriteStartArray("oneOf");
            foreach (var member in rule.Members)
            {
                schema.Json.WriteStartObject();
                schema.Strings("required", [member]);
                schema.Json.WriteEndObject();
            }

            schema.Json.WriteEndArray();
            schema.Json.WriteEndObject();
        }

        schema.Json.WriteEndArray();
    }

    /// <inheritdoc/>
    protected override bool CanBeSaid(Func<string, bool> isNeverNull) =>
        isRequired && (isNullStated || Array.TrueForAll(members, isNeverNull.Invoke));

    private string[] Members => members;

    private bool IsOneOf(JsonTreeNode node) =>
        node.IsNameValid && (isNullStated || node.Kind != JsonTreeKind.Null) && Array.IndexOf(members, node.Name) >= 0;
}
