namespace DangBo.Domain.Evaluation;

/// <summary>What the binders of one rule set share: the facts and parameters by name, the nodes so far, the errors so far.</summary>
internal sealed class BindingContext(FactTable facts, bool isScore)
{
    /// <summary>The most nodes that a rule set with its overlays may have.</summary>
    public const int MostNodes = 20_000;

    private readonly List<RuleSetError> _errors = [];

    public FactTable Facts { get; } = facts;

    public bool IsScore { get; } = isScore;

    public Dictionary<string, BoundParameter> Parameters { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, int> Criteria { get; } = new(StringComparer.Ordinal);

    public List<BoundNode> Nodes { get; } = [];

    public bool HasKnownTests { get; set; }

    /// <summary>The parameters of which a condition asks whether they are set.</summary>
    public HashSet<BoundParameter> SetTests { get; } = [];

    /// <summary>The overlay that is being bound; null for the rule set.</summary>
    public string? Overlay { get; set; }

    public IReadOnlyList<RuleSetError> Errors => _errors;

    public void Fail(string pointer, string code, params ReadOnlySpan<MessageArgument> arguments) =>
        _errors.Add(new() { Message = new(code, arguments), Pointer = pointer, Overlay = Overlay });
}
