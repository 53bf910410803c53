using DangBo.Domain.Rules;
using NodaTime;
using NodaTime.Text;

namespace DangBo.Domain.Tests.Evaluation.Naive;

/// <summary>Values as plain objects: <c>bool</c>, <see cref="Ratio"/>, <see cref="LocalDate"/>, <c>string</c>, <see cref="CodeSet"/>; null is unknown.</summary>
internal sealed class NaiveValues(NaiveCase at)
{
    public Fact FactOf(string name) => at.Rules.Facts.SingleOrDefault(fact => fact.Name == name) ??
        Vocabulary.Plain.Facts.Single(fact => fact.Name == name);

    public object? Fact(string name) => name switch
    {
        Vocabulary.AsOf => at.Dates.AsOf,
        Vocabulary.FirstDay => at.Dates.FirstDay,
        Vocabulary.LastDay => at.Dates.LastDay,
        _ => Typed(at.Sheet.Facts[name].Value, FactOf(name).Type),
    };

    /// <summary>The value on the rules-as-of day: of the last overlay that has begun to give one, else of the rule set.</summary>
    public object? Parameter(string id)
    {
        var parameter = at.Rules.Parameters.Single(known => known.Id == id);
        var lists = at.Overlays.SelectMany(overlay => overlay.Parameters)
            .Where(given => given.Parameter == id).Select(given => given.Values).Reverse().Append(parameter.Values);
        var values = lists.Select(list => list.LastOrDefault(value => value.From <= at.Dates.RulesAsOf));
        return values.FirstOrDefault(value => value is not null) is { } inForce ? Typed(inForce.Value.Value, parameter.Type) : null;
    }

    public object? Operand(Operand operand, FactType type) => operand switch
    {
        Literal literal => Typed(literal.Value, type),
        FactOperand fact => Adjusted(Fact(fact.Fact), fact.Adjustment),
        ParameterOperand parameter => Adjusted(Parameter(parameter.Parameter), parameter.Adjustment),
        _ => throw new ArgumentOutOfRangeException(nameof(operand)),
    };

    private object? Adjusted(object? value, Adjustment? adjustment) => (value, adjustment) switch
    {
        (null, _) => null,
        (_, null) => value,
        (Ratio number, TimesNumber times) => number * Ratio.Of(times.Factor),
        (Ratio number, TimesFraction times) => number * new Ratio(times.Numerator, times.Denominator),
        (Ratio number, TimesParameter times) => Parameter(times.Parameter) is Ratio factor ? number * factor : null,
        (LocalDate day, ShiftedBy { Backward: false } shift) => day.PlusYears(shift.Span.Years).PlusMonths(shift.Span.Months)
            .PlusWeeks(shift.Span.Weeks).PlusDays(shift.Span.Days),
        (LocalDate day, ShiftedBy shift) => day.PlusYears(-shift.Span.Years).PlusMonths(-shift.Span.Months)
            .PlusWeeks(-shift.Span.Weeks).PlusDays(-shift.Span.Days),
        _ => throw new ArgumentOutOfRangeException(nameof(adjustment)),
    };

    private static object? Typed(object? value, FactType type) => (value, type) switch
    {
        (decimal number, _) => Ratio.Of(number),
        (string text, FactType.Date) => LocalDatePattern.Iso.Parse(text).Value,
        _ => value,
    };
}
