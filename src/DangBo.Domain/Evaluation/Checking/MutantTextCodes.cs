namespace DangBo.Domain.Evaluation.Checking;

/// <summary>The codes of the words in which a mutant says what it changed.</summary>
internal static class MutantTextCodes
{
    public const string Negated = "mutant.negated";
    public const string Boundary = "mutant.boundary";
    public const string Moved = "mutant.moved";
    public const string Dropped = "mutant.dropped";
    public const string Criterion = "mutant.criterion";
    public const string Parameter = "mutant.parameter";
    public const string Group = "mutant.group";
    public const string Fact = "mutant.fact";
}
