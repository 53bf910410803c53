using DangBo.Domain.Organizations;
using NodaTime;

namespace DangBo.Domain.Tests.Organizations;

/// <summary>Short ways to write organizations that do not exist.</summary>
internal static class Registers
{
    public static LocalDate Day(string text) => IsoDate.TryParse(text, out var day) ? day : throw new FormatException(text);

    public static EffectivePeriod Days(string text) => EffectivePeriod.Parse(text);

    public static RegisteredOrganization Org(string id, string days = "../..", string? parent = null, OrganizationKind? kind = null) => new()
    {
        Id = id,
        Period = Days(days),
        Names = [Name($"Chi bộ mẫu {id}")],
        Kinds = kind is { } known ? [new() { Kind = known, Period = EffectivePeriod.Always }] : null,
        Parents = parent is null ? null : [Link(parent)],
    };

    public static DatedName Name(string vi, string days = "../..") => new() { Name = new(vi), Period = Days(days) };

    public static DatedKind Kind(OrganizationKind kind, string days = "../..") => new() { Kind = kind, Period = Days(days) };

    public static DatedLink Link(string organization, string days = "../..") => new() { Organization = organization, Period = Days(days) };

    public static OrganizationEvent Event(OrganizationEventKind kind, string on, ValueList<string>? into = null, ValueList<string>? outOf = null) =>
        new() { Kind = kind, On = Day(on), Into = into, OutOf = outOf };

    public static RecordList<MemberCount> Counts(params (string On, int Official, int? Probationary)[] counts) => new(counts
        .Select(count => new MemberCount { On = Day(count.On), Official = count.Official, Probationary = count.Probationary }).ToValueList());

    public static OrganizationRegister Register(params RegisteredOrganization[] organizations) => new(organizations.ToValueList());

    /// <summary>The errors as <c>code pointer days</c>.</summary>
    public static string[] Errors(params RegisteredOrganization[] organizations) =>
        [.. OrganizationRegister.Check(organizations.ToValueList()).Select(error => error.ToString())];
}
