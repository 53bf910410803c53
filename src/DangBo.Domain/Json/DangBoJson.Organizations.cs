using Ardalis.GuardClauses;
using DangBo.Domain.Json.Kinds;
using DangBo.Domain.Organizations;

namespace DangBo.Domain.Json;

/// <content>The register of organizations.</content>
public static partial class DangBoJson
{
    /// <summary>Reads a register of organizations (kind <c>organizationRegister</c>).</summary>
    /// <param name="utf8">The JSON, in UTF-8; a byte order mark is passed over.</param>
    /// <returns>The register, or every error with its place: of its form or, where that is right, everything in which the
    /// organizations contradict one another on any day. Members that this version does not know are kept.</returns>
    public static ReadResult<OrganizationRegister> ReadOrganizationRegister(ReadOnlyMemory<byte> utf8)
    {
        if (TryReadOrganizationRegister(utf8.Span) is { } register)
        {
            return new(register);
        }

        var errors = OrganizationRegisterKind.Shape.Check(utf8).Errors;
        return new(errors.Count > 0 ? errors : Unreadable());
    }

    /// <summary>Writes a register of organizations, with the members that this version does not know.</summary>
    /// <param name="register">The register.</param>
    /// <param name="indented">Whether it is written for people, on lines of its own; else on one line.</param>
    /// <returns>The JSON, in UTF-8. Vietnamese letters stand as they are.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentException">The register could not be read again: a day is outside the days of records, or a
    /// code was never given.</exception>
    public static byte[] WriteOrganizationRegister(OrganizationRegister register, bool indented = true) =>
        Write(Guard.Against.Null(register), OrganizationRegister, indented);

    /// <summary>The fast gear for a register: null where anything at all is wrong.</summary>
    internal static OrganizationRegister? TryReadOrganizationRegister(ReadOnlySpan<byte> utf8) =>
        TryRead(utf8, RecordContracts.OrganizationRegister, OrganizationRegisterKind.IsConsistent);
}
