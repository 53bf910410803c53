using System.Globalization;
using DangBo.Domain.Rules;
using AtLeast = DangBo.Domain.Rules.AtLeast;

namespace DangBo.Domain.Tests.Evaluation.Naive;

/// <summary>A generated case as text, for a test that fails.</summary>
internal static class CaseText
{
    public static string Of(NaiveCase at) => string.Join('\n',
    [
        $"as of {IsoDate.Format(at.Dates.AsOf)}, rules as of {IsoDate.Format(at.Dates.RulesAsOf)}, rule set applies when {Of(at.Rules.AppliesWhen)}",
        .. at.Criteria.Select(criterion =>
            $"{criterion.Id} {criterion.AssessedBy} {criterion.Severity} {criterion.Group} {criterion.Points}: applies {Of(criterion.AppliesWhen)}; met {Of(criterion.MetWhen)}"),
        .. at.Overlays.SelectMany(overlay => overlay.Tightenings).Select(tightening => $"tighten {tightening.Criterion}: {Of(tightening.MetWhen)}"),
        .. at.Rules.Levels.Select(level => $"level {level.Id}: {Of(level.When)}"),
        .. at.Rules.Groups.Select(group => $"group {group.Id}: {group.Max} {group.NotApplicable}"),
        .. at.Sheet.Facts.Names.Select(name => $"{name} = {Value(at.Sheet.Facts[name].Value)}"),
        .. at.Judgments.Select(judgment => $"{judgment} {judgment.Opinion} {judgment.Period}"),
    ]);

    private static string Of(Condition? condition) => condition switch
    {
        null => "always",
        AllOf all => $"all({string.Join(", ", all.Members.Select(Of))})",
        AnyOf any => $"any({string.Join(", ", any.Members.Select(Of))})",
        NoneOf none => $"not({Of(none.Member)})",
        AtLeast atLeast => $"atLeast {atLeast.Count} of({string.Join(", ", atLeast.Members.Select(Of))})",
        Comparison comparison => $"{comparison.Fact} {comparison.Test} [{string.Join(", ", comparison.Operands.Select(Of))}]",
        IsKnown known => $"known {known.Fact} = {known.Expected}",
        ParameterIsSet isSet => $"set {isSet.Parameter} = {isSet.Expected}",
        CriterionIs asked => $"{asked.Criterion} is [{string.Join(", ", asked.Verdicts ?? [Verdict.Met])}]",
        _ => "?",
    };

    private static string Of(Operand operand) => operand switch
    {
        Literal literal => Value(literal.Value),
        FactOperand fact => $"{fact.Fact}{fact.Adjustment}",
        ParameterOperand parameter => $"parameter {parameter.Parameter}{parameter.Adjustment}",
        _ => "?",
    };

    private static string Value(object? value) => value is CodeSet set
        ? $"{(set.IsComplete ? "complete" : "some")} [{string.Join(", ", set.Codes)}]"
        : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "unknown";
}
