using System.Collections.Immutable;
using DangBo.Domain.Json.Trees;

namespace DangBo.Domain.Json.Shapes;

/// <summary>Something that must hold between the members of an object.</summary>
/// <remarks>
/// A rule speaks only of members that are there and good: what is missing or of a wrong type has an error already, and
/// what was cut off is not missing.
/// </remarks>
internal abstract class MemberRule
{
    /// <summary>Adds an error where the rule does not hold.</summary>
    public abstract void Check(JsonTreeNode node, DocumentErrorCollector errors);

    /// <summary>Writes the rules of one object; what the schema cannot say goes into its comment.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="isNeverNull">
    /// Whether a member cannot be null: to the schema a member that is null is there, to us it is not.
    /// </param>
    /// <param name="schema">Where they go.</param>
    public static void WriteSchema(ImmutableArray<MemberRule> rules, Func<string, bool> isNeverNull, SchemaWriter schema)
    {
        var said = rules.Where(rule => rule.CanBeSaid(isNeverNull)).ToList();
        TogetherRule.WriteAll(said.OfType<TogetherRule>(), schema);
        OneOfRule.WriteAll(said.OfType<OneOfRule>(), schema);
        var comments = rules.Except(said).Select(rule => rule.Comment).OfType<string>().ToArray();
        if (comments.Length > 0)
        {
            schema.Json.WriteString("$comment", string.Join("; ", comments));
        }
    }

    /// <summary>Gets the rule in words; null where it has none.</summary>
    protected abstract string? Comment { get; }

    /// <summary>Gets the value at a path: names with slashes between them; null where a step is not there.</summary>
    protected static JsonTreeNode? At(JsonTreeNode node, string path)
    {
        JsonTreeNode? found = node;
        foreach (var step in path.Split('/'))
        {
            found = found?.Member(step);
        }

        return found;
    }

    /// <summary>Tells whether JSON Schema has a keyword that says just this.</summary>
    protected virtual bool CanBeSaid(Func<string, bool> isNeverNull) => false;
}

/// <summary>A day that must be after another, or must not be before it.</summary>
internal sealed class DateOrderRule(string first, string second, bool isStrict) : MemberRule
{
    /// <inheritdoc/>
    protected override string Comment => isStrict ? $"{second} is after {first}" : $"{first} is not after {second}";

    /// <inheritdoc/>
    public override void Check(JsonTreeNode node, DocumentErrorCollector errors)
    {
        var (firstNode, secondNode) = (At(node, first), At(node, second));
        if (firstNode?.AsDate() is not { } firstDate || secondNode?.AsDate() is not { } secondDate)
        {
            return;
        }

        if (isStrict && secondDate <= firstDate)
        {
            errors.Add(
                secondNode,
                DocumentErrorCodes.EndNotAfterStart,
                MessageArgument.Of("start", first),
                MessageArgument.Of("startDate", firstDate),
                MessageArgument.Of("end", second),
                MessageArgument.Of("endDate", secondDate));
        }
        else if (!isStrict && firstDate > secondDate)
        {
            errors.Add(
                firstNode,
                DocumentErrorCodes.DatesOutOfOrder,
                MessageArgument.Of("first", first),
                MessageArgument.Of("firstDate", firstDate),
                MessageArgument.Of("second", second),
                MessageArgument.Of("secondDate", secondDate));
        }
    }
}

/// <summary>A part that must not be greater than its whole.</summary>
internal sealed class PartRule(string part, string whole) : MemberRule
{
    /// <inheritdoc/>
    protected override string Comment => $"{part} is not greater than {whole}";

    /// <inheritdoc/>
    public override void Check(JsonTreeNode node, DocumentErrorCollector errors)
    {
        if (node.DecimalOrNull(part) is { } partValue && node.DecimalOrNull(whole) is { } wholeValue && partValue > wholeValue)
        {
            errors.Add(
                node.Required(part),
                DocumentErrorCodes.PartAboveWhole,
                MessageArgument.Of("part", part),
                MessageArgument.Of("partValue", partValue),
                MessageArgument.Of("whole", whole),
                MessageArgument.Of("wholeValue", wholeValue));
        }
    }
}

/// <summary>Parts that must not together be greater than their whole.</summary>
/// <remarks>Asked only where the last part is there; another that is not there adds nothing.</remarks>
internal sealed class SumRule(string whole, string[] parts) : MemberRule
{
    private readonly string _sum = string.Join(" + ", parts);

    /// <inheritdoc/>
    protected override string Comment => $"{_sum} is not greater than {whole}";

    /// <inheritdoc/>
    public override void Check(JsonTreeNode node, DocumentErrorCollector errors)
    {
        if (At(node, parts[^1]) is not { } last || last.AsDecimal() is null || At(node, whole)?.AsDecimal() is not { } wholeValue)
        {
            return;
        }

        var sum = parts.Sum(part => At(node, part)?.AsDecimal() ?? 0);
        if (sum > wholeValue)
        {
            errors.Add(
                last,
                DocumentErrorCodes.PartAboveWhole,
                MessageArgument.Of("part", _sum),
                MessageArgument.Of("partValue", sum),
                MessageArgument.Of("whole", whole),
                MessageArgument.Of("wholeValue", wholeValue));
        }
    }
}

/// <summary>A member of the items at a path in which no text stands twice.</summary>
internal sealed class UniqueRule(string[] path, string member) : MemberRule
{
    /// <inheritdoc/>
    protected override string Comment => $"{member} is unique among {string.Join('/', path)}";

    /// <inheritdoc/>
    public override void Check(JsonTreeNode node, DocumentErrorCollector errors)
    {
        IEnumerable<JsonTreeNode> found = [node];
        foreach (var step in path)
        {
            found = found.Select(parent => parent.Member(step)).OfType<JsonTreeNode>().SelectMany(list => list.Children);
        }

        Repetitions.Check(
            found.Select(item => item.Member(member)).OfType<JsonTreeNode>(), DocumentErrorCodes.DuplicateId, errors);
    }
}

/// <summary>A rule in code.</summary>
internal sealed class CustomRule(Action<JsonTreeNode, DocumentErrorCollector> check) : MemberRule
{
    /// <inheritdoc/>
    protected override string? Comment => null;

    /// <inheritdoc/>
    public override void Check(JsonTreeNode node, DocumentErrorCollector errors) => check(node, errors);
}
