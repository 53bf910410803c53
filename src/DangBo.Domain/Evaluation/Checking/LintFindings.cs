using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation.Checking;

/// <summary>Collects the findings of one rule set.</summary>
internal sealed class LintFindings(RuleSet ruleSet)
{
    private readonly List<LintFinding> _findings = [];
    private readonly List<LintQuestion> _cannotTell = [];

    public void Add(string code, string pointer, string? overlay, params ReadOnlySpan<MessageArgument> arguments) =>
        Add(new Message(code, arguments), pointer, overlay, null);

    public void Add(Message message, string pointer, string? overlay, CounterExample? example) => _findings.Add(new()
    {
        Message = message,
        Pointer = pointer,
        RuleSet = ruleSet.Id,
        Version = ruleSet.Version,
        Overlay = overlay,
        Example = example,
    });

    public void CannotTell(LintQuestion question) => _cannotTell.Add(question);

    public void Append(LintFindings others)
    {
        _findings.AddRange(others._findings);
        _cannotTell.AddRange(others._cannotTell);
    }

    public LintReport ToReport() => new() { Findings = _findings.ToValueList(), CannotTell = _cannotTell.ToValueList() };
}
