using System.Collections.Immutable;
using DangBo.Domain.Json.Trees;

namespace DangBo.Domain.Json.Shapes;

/// <summary>A member that an object shape declares.</summary>
internal sealed record ShapeMember(string Name, Shape Shape, bool IsRequired, LocalizedText? About);

/// <summary>An object: its members, and what must hold between them.</summary>
/// <remarks>Each method gives a new shape, so that one may be the beginning of several.</remarks>
internal sealed class ObjectShape : Shape
{
    private readonly bool _isStrict;
    private readonly ImmutableArray<ShapeMember> _members;
    private readonly ImmutableArray<MemberRule> _rules;
    private readonly Lazy<Dictionary<string, ShapeMember>> _byName;

    public ObjectShape(bool isStrict, LocalizedText? about)
        : this(isStrict, about, [], [])
    {
    }

    private ObjectShape(bool isStrict, LocalizedText? about, ImmutableArray<ShapeMember> members, ImmutableArray<MemberRule> rules)
    {
        _isStrict = isStrict;
        About = about;
        _members = members;
        _rules = rules;
        _byName = new(() => members.ToDictionary(member => member.Name, StringComparer.Ordinal));
    }

    /// <summary>Gets what the object is, for people; null where the table does not say.</summary>
    public LocalizedText? About { get; }

    /// <summary>Declares a member that must be there.</summary>
    public ObjectShape Required(string name, Shape shape, string? vi = null, string? en = null) =>
        With(_members.Add(new(name, shape, true, Shapes.About.Of(vi, en))));

    /// <summary>Declares a member that may be there.</summary>
    public ObjectShape Optional(string name, Shape shape, string? vi = null, string? en = null) =>
        With(_members.Add(new(name, shape, false, Shapes.About.Of(vi, en))));

    /// <summary>Declares a member before all others: those that every document begins with.</summary>
    public ObjectShape First(ShapeMember member) => With(_members.Insert(0, member));

    /// <summary>Asks that a day, where both are there, is after another: the end of a half-open period.</summary>
    public ObjectShape Ordered(string start, string end) => With(new DateOrderRule(start, end, isStrict: true));

    /// <summary>Asks that a day, where both are there, is not after another; each at a path of names with slashes between
    /// them.</summary>
    public ObjectShape NotAfter(string first, string second) => With(new DateOrderRule(first, second, isStrict: false));

    /// <summary>Asks that a part, where both are there, is not greater than its whole.</summary>
    public ObjectShape AtMost(string part, string whole) => With(new PartRule(part, whole));

    /// <summary>Asks that parts are together not greater than their whole, where that and the last part are there; each at a
    /// path of names with slashes between them.</summary>
    public ObjectShape SumAtMost(string whole, params ReadOnlySpan<string> parts) => With(new SumRule(whole, parts.ToArray()));

    /// <summary>Asks that both members are there, or neither.</summary>
    public ObjectShape Together(string one, string other) => With(new TogetherRule(one, other));

    /// <summary>Asks that both members stand, or neither, each perhaps as null.</summary>
    public ObjectShape StatedTogether(string one, string other) => With(new TogetherRule(one, other, isNullStated: true));

    /// <summary>Asks that exactly one of some members stands, perhaps as null.</summary>
    public ObjectShape ExactlyOneStated(params ReadOnlySpan<string> members) =>
        With(new OneOfRule(members.ToArray(), isRequired: true, isNullStated: true));

    /// <summary>Asks that exactly one of some members is there.</summary>
    public ObjectShape ExactlyOne(params ReadOnlySpan<string> members) => With(new OneOfRule(members.ToArray(), isRequired: true));

    /// <summary>Asks that no more than one of some members is there.</summary>
    public ObjectShape AtMostOne(params ReadOnlySpan<string> members) => With(new OneOfRule(members.ToArray(), isRequired: false));

    /// <summary>Asks that no text stands twice in a member of the items at a path.</summary>
    /// <param name="path">Names with slashes between them; lists and maps on the way are gone through.</param>
    /// <param name="member">The member that is unique.</param>
    public ObjectShape Unique(string path, string member) => With(new UniqueRule(path.Split('/'), member));

    /// <summary>Asks what no other word of this language can.</summary>
    /// <param name="code">The code of the error, at the start of the object.</param>
    /// <param name="isGood">The test; must accept what is incomplete or of another type, which has its own error.</param>
    public ObjectShape Custom(string code, Func<JsonTreeNode, bool> isGood) => With(new CustomRule((node, errors) =>
    {
        if (!isGood(node))
        {
            errors.Add(node, code);
        }
    }));

    /// <summary>Asks what no other word of this language can, with errors at places of its choice.</summary>
    public ObjectShape Custom(Action<JsonTreeNode, DocumentErrorCollector> check) => With(new CustomRule(check));

    /// <summary>Tells whether a member is declared.</summary>
    public bool Knows(string name) => _byName.Value.ContainsKey(name);

    /// <summary>Checks one member of an object by what is declared of it, and nothing else of the object.</summary>
    public void CheckMember(JsonTreeNode member, DocumentErrorCollector errors)
    {
        if (!member.IsNameValid)
        {
            return;
        }

        if (_byName.Value.TryGetValue(member.Name!, out var declared))
        {
            declared.Shape.Check(member, errors);
        }
        else if (_isStrict)
        {
            errors.AddAtName(
                member, DocumentErrorCodes.UnknownMember, DocumentErrorCollector.MemberArgument("member", member.Name!));
        }
    }

    /// <inheritdoc/>
    public override void Check(JsonTreeNode node, DocumentErrorCollector errors)
    {
        if (!Is(node, JsonTreeKind.Object, "json.object", errors))
        {
            return;
        }

        foreach (var member in node.Children)
        {
            CheckMember(member, errors);
        }

        foreach (var declared in _members)
        {
            if (declared.IsRequired && node.IsComplete && node.Member(declared.Name) is null)
            {
                errors.Add(node, DocumentErrorCodes.MissingMember, MessageArgument.Of("member", declared.Name));
            }
        }

        foreach (var rule in _rules)
        {
            rule.Check(node, errors);
        }
    }

    /// <inheritdoc/>
    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Title(About);
        schema.Type("object");
        schema.Json.WriteStartObject("properties");
        foreach (var member in _members)
        {
            schema.Json.WritePropertyName(member.Name);
            schema.Write(member.Shape, member.About);
        }

        schema.Json.WriteEndObject();
        var required = _members.Where(member => member.IsRequired).Select(member => member.Name).ToArray();
        if (required.Length > 0)
        {
            schema.Strings("required", required);
        }

        if (_isStrict)
        {
            schema.Json.WriteBoolean("additionalProperties", false);
        }

        MemberRule.WriteSchema(_rules, IsNeverNull, schema);
    }

    private bool IsNeverNull(string name) => _byName.Value.TryGetValue(name, out var member) && !member.Shape.AllowsNull;

    private ObjectShape With(ImmutableArray<ShapeMember> members) => new(_isStrict, About, members, _rules);

    private ObjectShape With(MemberRule rule) => new(_isStrict, About, _members, _rules.Add(rule));
}
