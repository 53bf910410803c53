using NodaTime;

namespace DangBo.Domain.Organizations;

/// <summary>Compares two days of a register.</summary>
internal static class OrganizationComparer
{
    public static OrganizationChanges Compare(OrganizationRegister register, LocalDate from, LocalDate to)
    {
        var (before, after) = (register.AsOf(from), register.AsOf(to));
        var changes = new List<OrganizationChange>();
        for (var place = 0; place < register.Organizations.Count; place++)
        {
            switch (before.Find(place), after.Find(place))
            {
                case ({ } old, null):
                    changes.Add(Ended(old, after));
                    break;
                case (null, { } now):
                    changes.Add(Came(before, now));
                    break;
                case ({ } old, { } now) when Differs(old, now):
                    changes.Add(new() { Id = old.Id, Before = StateOf(old), After = StateOf(now) });
                    break;
                default:
                    break;
            }
        }

        return new() { From = from, To = to, Changes = changes.ToValueList() };
    }

    private static bool Differs(OrganizationNode old, OrganizationNode now) =>
        old.Name != now.Name || old.Kind != now.Kind || old.Parent?.Id != now.Parent?.Id;

    private static OrganizationChange Ended(OrganizationNode old, OrganizationTree after)
    {
        var until = old.Organization.Period.Until!.Value;
        return new()
        {
            Id = old.Id,
            Before = StateOf(old),
            On = until,
            Event = EventOn(old.Organization, until, OrganizationEventKind.Ended, OrganizationEventKind.Dissolved),
            Others = Others(after.Register.SuccessorsOf(old.Id, Between(old.Tree.Day, after.Day)).Select(edge => edge.To), after),
        };
    }

    private static OrganizationChange Came(OrganizationTree before, OrganizationNode now)
    {
        var from = now.Organization.Period.From!.Value;
        return new()
        {
            Id = now.Id,
            After = StateOf(now),
            On = from,
            Event = EventOn(now.Organization, from, OrganizationEventKind.Established),
            Others = Others(
                before.Register.PredecessorsOf(now.Id, Between(before.Day, now.Tree.Day)).Select(edge => edge.From), before),
        };
    }

    // A merger, consolidation or split says more than that something was founded or ended on the same day.
    private static OrganizationEventKind? EventOn(
        RegisteredOrganization organization, LocalDate day, params ReadOnlySpan<OrganizationEventKind> plain)
    {
        OrganizationEventKind? found = null;
        foreach (var happened in organization.Events is { } events ? events.AsSpan() : [])
        {
            if (happened.On == day && (found is null || plain.Contains(found.Value)))
            {
                found = happened.Kind;
            }
        }

        return found;
    }

    private static EffectivePeriod Between(LocalDate from, LocalDate to) => EffectivePeriod.OfDays(from.PlusDays(1), to);

    private static ValueList<NamedOrganization> Others(IEnumerable<string> ids, OrganizationTree tree) =>
        ids.Distinct(StringComparer.Ordinal).Select(tree.Find).OfType<OrganizationNode>().Select(Named).ToValueList();

    private static OrganizationState StateOf(OrganizationNode node) =>
        new() { Name = node.Name, Kind = node.Kind, Parent = node.Parent is { } parent ? Named(parent) : null };

    private static NamedOrganization Named(OrganizationNode node) => new() { Id = node.Id, Name = node.Name };
}
