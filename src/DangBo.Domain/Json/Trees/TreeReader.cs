using System.Text.Json;
using NodaTime;

namespace DangBo.Domain.Json.Trees;

/// <summary>Takes values out of a tree that was checked and found without error.</summary>
/// <remarks>
/// Absent and null are the same. A method without <c>OrNull</c> asks for a value that the shape requires: where it is
/// not there or of another type, the table and the builder disagree, which is a defect of this library and throws
/// <see cref="InvalidOperationException"/>.
/// </remarks>
internal static class TreeReader
{
    extension(JsonTreeNode node)
    {
        /// <summary>Tells whether there is a member that is not null.</summary>
        public bool Has(string name) => node.Find(name) is not null;

        /// <summary>Gets a member that is not null; null where there is none.</summary>
        public JsonTreeNode? Find(string name) => node.Member(name) is { Kind: not JsonTreeKind.Null } member ? member : null;

        /// <summary>Gets a member that must be there.</summary>
        public JsonTreeNode Required(string name) => node.Find(name) ?? throw Disagreement(node, name);

        /// <summary>Gets the text of this value; null where it is no text.</summary>
        public string? AsText() => node is { Kind: JsonTreeKind.String, IsComplete: true } ? node.Value : null;

        /// <summary>Gets the day that this value is; null where it is none.</summary>
        public LocalDate? AsDate() => node.AsDate(IsoDate.Latest);

        /// <summary>Gets the day up to a last one that this value is; null where it is none.</summary>
        public LocalDate? AsDate(LocalDate latest) => IsoDate.TryParse(node.AsText(), latest, out var date) ? date : null;

        /// <summary>Gets the whole number that this value is; null where it is none.</summary>
        public long? AsInteger() =>
            node.Kind == JsonTreeKind.Number && JsonNumber.TryInteger(node.Value, out var number) ? number : null;

        /// <summary>Gets the number that this value is, exactly; null where it is none.</summary>
        public decimal? AsDecimal() =>
            node.Kind == JsonTreeKind.Number && JsonNumber.TryDecimal(node.Value, out var number) ? number : null;

        /// <summary>Gets true or false; null where this value is neither.</summary>
        public bool? AsBoolean() => node.Kind switch
        {
            JsonTreeKind.True => true,
            JsonTreeKind.False => false,
            _ => null,
        };

        /// <summary>Gets the text of a member.</summary>
        public string Text(string name) => node.TextOrNull(name) ?? throw Disagreement(node, name);

        /// <summary>Gets the text of a member, where it is there.</summary>
        public string? TextOrNull(string name) => node.Member(name)?.AsText();

        /// <summary>Gets the day of a member.</summary>
        public LocalDate Date(string name) => node.DateOrNull(name) ?? throw Disagreement(node, name);

        /// <summary>Gets the day of a member, where it is there.</summary>
        public LocalDate? DateOrNull(string name) => node.Member(name)?.AsDate();

        /// <summary>Gets the whole number of a member.</summary>
        public long Integer(string name) => node.IntegerOrNull(name) ?? throw Disagreement(node, name);

        /// <summary>Gets the whole number of a member, where it is there.</summary>
        public long? IntegerOrNull(string name) => node.Member(name)?.AsInteger();

        /// <summary>Gets the number of a member, exactly.</summary>
        public decimal Decimal(string name) => node.DecimalOrNull(name) ?? throw Disagreement(node, name);

        /// <summary>Gets the number of a member, exactly, where it is there.</summary>
        public decimal? DecimalOrNull(string name) => node.Member(name)?.AsDecimal();

        /// <summary>Gets true or false from a member.</summary>
        public bool Boolean(string name) => node.BooleanOrNull(name) ?? throw Disagreement(node, name);

        /// <summary>Gets true or false from a member, where it is there.</summary>
        public bool? BooleanOrNull(string name) => node.Member(name)?.AsBoolean();

        /// <summary>Gets a text in both languages.</summary>
        public LocalizedText Localized(string name) => node.LocalizedOrNull(name) ?? throw Disagreement(node, name);

        /// <summary>Gets a text in both languages, where it is there.</summary>
        public LocalizedText? LocalizedOrNull(string name) =>
            node.Find(name) is { } text ? new(text.Text("vi"), text.TextOrNull("en")) : null;

        /// <summary>Gets a period from two members of this object; an absent end is open.</summary>
        public EffectivePeriod Period(string from = "from", string until = "until") =>
            new(node.DateOrNull(from), node.Member(until)?.AsDate(EffectivePeriod.LatestUntil));

        /// <summary>Gets the items of a list, or the members of an object that is a map; none where the member is absent.</summary>
        public IReadOnlyList<JsonTreeNode> Items(string name) => node.Find(name)?.Children ?? [];

        /// <summary>Gets the texts of a list of texts; none where the member is absent.</summary>
        public IEnumerable<string> Texts(string name) =>
            node.Items(name).Select(item => item.AsText() ?? throw Disagreement(node, name));
    }

    extension(JsonTree tree)
    {
        /// <summary>Gets the members of an object that a shape does not know, as they stand.</summary>
        public ExtraMembers Extra(JsonTreeNode node, Shapes.ObjectShape shape) => ExtraMembers.Of(
            from member in node.Children
            where member.Name is not null && !shape.Knows(member.Name)
            select KeyValuePair.Create(member.Name!, Element(tree.RawValue(member))));
    }

    private static JsonElement Element(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json, new() { MaxDepth = JsonTree.MaxDepth });
        return document.RootElement.Clone();
    }

    private static InvalidOperationException Disagreement(JsonTreeNode node, string name) =>
        new($"The builder asks {JsonPointer.Of(node)} for '{name}', which its table does not ensure.");
}
