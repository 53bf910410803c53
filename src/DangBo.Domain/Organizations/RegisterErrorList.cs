namespace DangBo.Domain.Organizations;

/// <summary>Gathers the contradictions of a register.</summary>
internal sealed class RegisterErrorList(RegisterIndex index)
{
    private readonly List<(int Organization, int Order, OrganizationRegisterError Error)> _errors = [];

    /// <summary>Adds one.</summary>
    /// <param name="organization">The place of the organization.</param>
    /// <param name="tail">The pointer from the organization down; empty for the whole of it.</param>
    /// <param name="code">The code.</param>
    /// <param name="days">The days on which it holds.</param>
    /// <param name="arguments">The arguments beyond organization and days.</param>
    public void Add(
        int organization, string tail, string code, EffectivePeriod days, params ReadOnlySpan<MessageArgument> arguments)
    {
        var id = index.Organizations[organization].Id;
        _errors.Add((organization, _errors.Count, new(id, days, Pointer(organization, tail), new(
            code, [MessageArgument.Of("organization", id), MessageArgument.Of("days", DaysText.Of(days)), .. arguments]))));
    }

    /// <summary>Writes the pointer of a part of an organization.</summary>
    public static string Pointer(int organization, string tail) => FormattableString.Invariant($"/organizations/{organization}{tail}");

    /// <summary>Lists them by organization, in the order in which they were found.</summary>
    public ValueList<OrganizationRegisterError> ToValueList() =>
        _errors.OrderBy(error => error.Organization).ThenBy(error => error.Order).Select(error => error.Error).ToValueList();
}
