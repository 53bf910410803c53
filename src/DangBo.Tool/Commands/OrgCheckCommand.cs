using System.CommandLine;

namespace DangBo.Tool.Commands;

/// <summary><c>dangbo org check</c>: reads one register and lists everything in which it contradicts itself.</summary>
internal static class OrgCheckCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new Command("check", console.Say("kiểm tra một sổ tổ chức, liệt kê mọi lỗi", "check a register, list every error"));
        var file = OrgCommand.File(console);
        var format = ToolOptions.Format(console, ToolOptions.Text, ToolOptions.Text, ToolOptions.Json);
        command.Add(file);
        command.Add(format);
        command.Add(ToolOptions.Lang(console));
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            IFaultList list = parsed.GetValue(format) == ToolOptions.Json ? new JsonFaultList(console) : new TextFaultList(console);
            var (_, faults, count) = Documents.ReadOrganizationRegister(ToolFiles.ReadAll(console, path));
            foreach (var fault in faults)
            {
                list.Add(path, fault);
            }

            list.End(1, count);
            return count == 0 ? ExitCodes.Done : ExitCodes.GateFailed;
        });
        return command;
    }
}
