using System.CommandLine;
using DangBo.Domain.Organizations;
using NodaTime;

namespace DangBo.Tool.Commands;

/// <summary><c>dangbo org</c>: what concerns organizations through time.</summary>
internal static class OrgCommand
{
    public static Command Create(ToolConsole console) =>
        new("org", console.Say("tổ chức theo thời gian", "organizations through time"))
        {
            OrgTreeCommand.Create(console),
            OrgDiffCommand.Create(console),
            OrgCheckCommand.Create(console),
        };

    /// <summary>Makes the argument that names a register.</summary>
    public static Argument<string> File(ToolConsole console) => new("FILE")
    {
        Description = console.Say("sổ tổ chức (organizationRegister); - là đầu vào chuẩn", "an organizationRegister; - is standard input"),
    };

    /// <summary>Makes an option that takes a day and must be given: the tool reads no clock.</summary>
    public static Option<string> Day(ToolConsole console, string name, string vi, string en) =>
        new(name) { Description = console.Say(vi, en), HelpName = "DATE", Required = true };

    /// <summary>Reads a day.</summary>
    public static LocalDate Day(ParseResult parsed, Option<string> option) =>
        Domain.IsoDate.TryParse(parsed.GetValue(option), out var day)
            ? day
            : throw new ToolException(ToolTexts.BadDate(parsed.GetValue(option)!));

    /// <summary>Reads a register that everything else of the run rests on.</summary>
    public static OrganizationRegister Read(ToolConsole console, string path)
    {
        var (register, faults, _) = Documents.ReadOrganizationRegister(ToolFiles.ReadAll(console, path));
        return register ?? throw new FaultsException(path, faults);
    }
}
