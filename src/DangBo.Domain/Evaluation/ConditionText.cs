using DangBo.Domain.Rules;
using DangBo.Domain.Texts;

namespace DangBo.Domain.Evaluation;

/// <summary>Says a condition in words, group by group, without values.</summary>
internal sealed class ConditionText(RuleSet ruleSet, Vocabulary? vocabulary, PageWords words)
{
    public PageItem Of(Condition condition) => condition switch
    {
        AllOf all => Group(RuleSetTextCodes.ConditionAll, all.Members),
        AnyOf { Members.Count: 0 } => new(words.Say(RuleSetTextCodes.ConditionNever)),
        AnyOf any => Group(RuleSetTextCodes.ConditionAny, any.Members),
        NoneOf none => Group(RuleSetTextCodes.ConditionNot, [none.Member]),
        AtLeast atLeast => Group(
            RuleSetTextCodes.ConditionAtLeast, atLeast.Members, MessageArgument.Of("count", atLeast.Count)),
        Comparison comparison => new($"{words.Say(FactOf(comparison.Fact).Label)}: {Requirement(comparison)}"),
        IsKnown known => new(words.Say(
            known.Expected ? FindingTextCodes.IsRecorded : FindingTextCodes.IsNotRecorded,
            MessageArgument.Of("fact", FactOf(known.Fact).Label))),
        ParameterIsSet isSet => new(words.Say(
            isSet.Expected ? FindingTextCodes.ParameterIsSet : FindingTextCodes.ParameterIsNotSet,
            MessageArgument.Of("parameter", LabelOfParameter(isSet.Parameter)))),
        CriterionIs criterion => new(words.Say(
            FindingTextCodes.CriterionHasVerdict,
            MessageArgument.Of("criterion", TitleOf(criterion.Criterion)),
            MessageArgument.Of("verdict", Verdicts(criterion)))),
        _ => throw new ArgumentException("Not a condition of this version.", nameof(condition)),
    };

    /// <summary>Gets a fact by its name: of the vocabulary, declared, or of no name but its own.</summary>
    public Fact FactOf(string name) =>
        vocabulary?.Find(name) ?? ruleSet.Facts.Concat(Vocabulary.DateFacts).FirstOrDefault(fact => fact.Name == name) ??
        new() { Name = name, Type = FactType.Text, Label = new(name) };

    public LocalizedText LabelOfParameter(string id) =>
        ruleSet.Parameters.FirstOrDefault(parameter => parameter.Id == id)?.Label ?? new(id);

    /// <summary>Writes a literal as a value of a fact or a parameter.</summary>
    public string Literal(Fact fact, Literal literal) => literal.Value switch
    {
        bool value => words.Say(FactValueText.Of(fact, FactValue.Of(value))),
        decimal value => words.Say(FactValueText.Number(value, fact.Unit)),
        string value when fact.Type == FactType.Date && IsoDate.TryParse(value, out var date) => words.Date(date),
        string value when value.Length > 0 && fact.Type is FactType.Code or FactType.Codes => words.Say(fact.LabelOf(value)),
        var value => $"“{value}”",
    };

    /// <summary>Writes a parameter by its label, with what is done to its value.</summary>
    public string Of(ParameterOperand operand) => Adjusted($"“{words.Say(LabelOfParameter(operand.Parameter))}”", operand.Adjustment);

    private PageItem Group(string code, IEnumerable<Condition> members, params ReadOnlySpan<MessageArgument> arguments) =>
        new(words.Say(code, arguments), [.. members.Select(Of)]);

    private LocalizedText TitleOf(string criterion) =>
        ruleSet.Criteria.FirstOrDefault(candidate => candidate.Id == criterion)?.Title ?? new(criterion);

    private string Verdicts(CriterionIs criterion) => string.Join(
        $" {words.Say(FindingTextCodes.Or)} ",
        (criterion.Verdicts ?? [Verdict.Met]).Select(verdict => words.Say(VerdictText.Of(verdict))));

    private string Requirement(Comparison comparison)
    {
        var fact = FactOf(comparison.Fact);
        var operands = comparison.Operands.Select(operand => Operand(fact, operand)).ToArray();
        var code = ReasonText.CodeOf(comparison.Test, fact);
        return comparison.Test == ComparisonTest.Between && operands.Length == 2
            ? words.Say(code, MessageArgument.Of("low", operands[0]), MessageArgument.Of("high", operands[1]))
            : words.Say(code, MessageArgument.Of("threshold", string.Join(", ", operands)));
    }

    private string Operand(Fact left, Operand operand) => operand switch
    {
        Literal literal => Literal(left, literal),
        FactOperand fact => Adjusted($"“{words.Say(FactOf(fact.Fact).Label)}”", fact.Adjustment),
        ParameterOperand parameter => Of(parameter),
        _ => throw new ArgumentException("Not an operand of this version.", nameof(operand)),
    };

    private string Adjusted(string origin, Adjustment? adjustment) => adjustment switch
    {
        TimesNumber times => $"{origin} × {words.Number(times.Factor)}",
        TimesFraction times => $"{origin} × {words.Number(times.Numerator)}/{words.Number(times.Denominator)}",
        TimesParameter times => $"{origin} × “{words.Say(LabelOfParameter(times.Parameter))}”",
        ShiftedBy shift => words.Say(
            shift.Backward ? FindingTextCodes.Minus : FindingTextCodes.Plus,
            MessageArgument.Of("origin", origin),
            MessageArgument.Of("by", SpanText.Of(shift.Span))),
        _ => origin,
    };
}
