using DangBo.Domain.Json.Trees;
using DangBo.Domain.Organizations;

namespace DangBo.Domain.Json.Kinds;

/// <summary>Reads of a tree whose form is right what can contradict itself, for the slow gear.</summary>
internal static class OrganizationReading
{
    /// <summary>Gets the organizations, with all that <see cref="OrganizationRegister.Check"/> looks at and nothing
    /// else.</summary>
    public static ValueList<RegisteredOrganization> Of(JsonTreeNode register) =>
        register.Items("organizations").Select(Organization).ToValueList();

    private static RegisteredOrganization Organization(JsonTreeNode node) => new()
    {
        Id = node.Text("id"),
        Period = node.Required("period").Period(),
        Names = List(node, "names", item => new DatedName { Name = item.Localized("name"), Period = item.Required("period").Period() }),
        Kinds = List(node, "kinds", item => new DatedKind
        {
            Kind = OrganizationKind.Parse(item.Text("kind")),
            Period = item.Required("period").Period(),
        }),
        Parents = List(node, "parents", Link),
        LeadsIn = List(node, "leadsIn", Link),
        BelongsTo = List(node, "belongsTo", Link),
        Events = List(node, "events", item => new OrganizationEvent
        {
            Kind = OrganizationEventKind.Parse(item.Text("kind")),
            On = item.Date("on"),
            Into = item.Has("into") ? item.Texts("into").ToValueList() : null,
            OutOf = item.Has("outOf") ? item.Texts("outOf").ToValueList() : null,
        }),
        MemberCounts = Records(node, "memberCounts", item => new MemberCount
        {
            On = item.Date("on"),
            Official = (int)item.Integer("official"),
            Probationary = (int?)item.IntegerOrNull("probationary"),
        }),
        Mandates = Records(node, "mandates", item => new Mandate
        {
            Person = item.TextOrNull("person"),
            Organization = item.Find("organization") is { } other
                ? new() { Id = other.Text("id"), Kind = OrganizationKind.Parse(other.Text("kind")) }
                : null,
            Position = Position.Parse(item.Text("position")),
            Period = item.Required("period").Period(),
        }),
    };

    private static DatedLink Link(JsonTreeNode item) =>
        new() { Organization = item.Text("organization"), Period = item.Required("period").Period() };

    private static ValueList<T>? List<T>(JsonTreeNode node, string name, Func<JsonTreeNode, T> make) =>
        node.Find(name) is { } list ? list.Children.Select(make).ToValueList() : null;

    private static RecordList<T>? Records<T>(JsonTreeNode node, string name, Func<JsonTreeNode, T> make) =>
        node.Find(name) is { } list ? new(list.Items("entries").Select(make).ToValueList()) : null;
}
