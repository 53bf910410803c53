using System.Globalization;
using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Evaluation.Checking;

/// <summary>Makes the small mistakes that can be made in one right side.</summary>
internal static class OperandMutants
{
    public static IEnumerable<Change<Operand>> Of(Operand operand, string pointer, LocalizedText subject) => operand switch
    {
        Literal literal => Moved(literal).Select(moved => new Change<Operand>(
            pointer, MutantKind.ThresholdMoved, Said(MutantTextCodes.Moved, subject, Text(literal), Text(moved)), moved)),
        FactOperand fact => Adjustments(fact.Adjustment, pointer, subject)
            .Select(change => change.Within<Operand>(adjustment => fact with { Adjustment = adjustment })),
        ParameterOperand parameter => Adjustments(parameter.Adjustment, pointer, subject)
            .Select(change => change.Within<Operand>(adjustment => parameter with { Adjustment = adjustment })),
        _ => [],
    };

    /// <summary>Gets a number or a day one step down and one up; none for other literals.</summary>
    public static IEnumerable<Literal> Moved(Literal literal)
    {
        switch (literal.Value)
        {
            case decimal number:
                return Moved(number).Select(Literal.Of);
            case string text when IsoDate.TryParse(text, out var day):
                return new[] { day.PlusDays(-1), day.PlusDays(1) }
                    .Where(moved => moved >= IsoDate.Earliest && moved <= IsoDate.Latest).Select(Literal.Of);
            default:
                return [];
        }
    }

    public static string Text(Literal literal) => literal.Value switch
    {
        bool value => value ? "true" : "false",
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        var text => (string)text,
    };

    /// <summary>Says what was changed, from what, to what.</summary>
    public static Message Said(string code, LocalizedText subject, string before, string after) => new(
        code, MessageArgument.Of("subject", subject), MessageArgument.Of("before", before), MessageArgument.Of("after", after));

    // One unit of the last place that is written.
    private static IEnumerable<decimal> Moved(decimal number)
    {
        const decimal Most = 9_999_999_999_999_999_999_999_999_999m;
        var step = new decimal(1, 0, 0, false, DecimalDigits.Of(number).Scale);
        if (number > -Most)
        {
            yield return number - step;
        }

        if (number < Most)
        {
            yield return number + step;
        }
    }

    private static IEnumerable<Change<Adjustment>> Adjustments(Adjustment? adjustment, string pointer, LocalizedText subject) => adjustment switch
    {
        TimesNumber times => Moved(times.Factor).Select(factor => Change(
            pointer + "/times", MutantKind.FactorMoved, subject, Text(Literal.Of(times.Factor)), Text(Literal.Of(factor)), new TimesNumber { Factor = factor })),
        TimesFraction times => new[] { times.Numerator - 1, times.Numerator == long.MaxValue ? -1 : times.Numerator + 1 }
            .Where(numerator => numerator >= 0)
            .Select(numerator => new TimesFraction(numerator, times.Denominator))
            .Select(moved => Change(pointer + "/times", MutantKind.FactorMoved, subject, times.ToText(), moved.ToText(), moved)),
        ShiftedBy shift => Spans(shift.Span)
            .Select(span => new ShiftedBy(span, shift.Backward))
            .Select(moved => Change(
                pointer + (shift.Backward ? "/minus" : "/plus"), MutantKind.SpanMoved, subject, shift.IsoText, moved.IsoText, moved)),
        _ => [],
    };

    private static Change<Adjustment> Change(
        string pointer, MutantKind kind, LocalizedText subject, string before, string after, Adjustment changed) =>
        new(pointer, kind, Said(MutantTextCodes.Moved, subject, before, after), changed);

    // One of the smallest unit that the span has; no span is left out as it is no span at all.
    private static IEnumerable<Period> Spans(Period span)
    {
        foreach (var step in (int[])[-1, 1])
        {
            var moved = span.ToBuilder();
            if (span.Days > 0)
            {
                moved.Days += step;
            }
            else if (span.Weeks > 0)
            {
                moved.Weeks += step;
            }
            else if (span.Months > 0)
            {
                moved.Months += step;
            }
            else
            {
                moved.Years += step;
            }

            if (moved.Build() is var period && !period.Equals(Period.Zero))
            {
                yield return period;
            }
        }
    }
}
