using DangBo.Tool;

using var output = Console.OpenStandardOutput();
using var error = Console.OpenStandardError();
return new DangboTool(new Surroundings
{
    OpenInput = Console.OpenStandardInput,
    Output = output,
    Error = error,
    ErrorIsTerminal = !Console.IsErrorRedirected,
}).Run(args);
