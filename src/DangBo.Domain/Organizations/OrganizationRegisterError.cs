using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DangBo.Domain.Organizations;

/// <summary>One contradiction in a register: of which organization, on which days, and where it stands.</summary>
/// <remarks>Says ids, codes, numbers and days, and no name. Equality is by all members.</remarks>
public sealed record OrganizationRegisterError
{
    internal OrganizationRegisterError(string organization, EffectivePeriod days, string pointer, Message message)
    {
        Organization = organization;
        Days = days;
        Pointer = pointer;
        Message = message;
    }

    /// <summary>Gets the id of the organization.</summary>
    public string Organization { get; }

    /// <summary>Gets the days on which the contradiction holds; half-open.</summary>
    public EffectivePeriod Days { get; }

    /// <summary>Gets the JSON Pointer (RFC 6901) of what is wrong, from the register down, such as
    /// <c>/organizations/3/parents/0</c>.</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "RFC 6901 calls it so.")]
    public string Pointer { get; }

    /// <summary>Gets the stable code: one of <see cref="OrganizationErrorCodes"/>.</summary>
    public string Code => Message.Code;

    /// <summary>Gets the code and its arguments.</summary>
    public Message Message { get; }

    /// <summary>Writes the code, the place and the days.</summary>
    /// <returns>Such as <c>parentEnded /organizations/3/parents/0 2020-01-01/..</c>.</returns>
    public override string ToString() => $"{Code} {Pointer} {Days}";
}

/// <summary>A register that contradicts itself was to be made.</summary>
/// <remarks>It has only the constructor that says what is wrong: an error without contradictions would tell nothing.</remarks>
[SuppressMessage("Design", "CA1032", Justification = "Without its errors the exception would say nothing.")]
public sealed class OrganizationRegisterException : ArgumentException
{
    internal OrganizationRegisterException(ValueList<OrganizationRegisterError> errors)
        : base(string.Create(
            CultureInfo.InvariantCulture,
            $"The register of organizations contradicts itself ({errors.Count} errors, the first: {errors[0]})."))
        => Errors = errors;

    /// <summary>Gets everything that is wrong, by organization in the order of the register.</summary>
    public ValueList<OrganizationRegisterError> Errors { get; }
}
