using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>Checks the names, types and units of one right side.</summary>
internal sealed class OperandBinder(BindingContext context)
{
    public BoundOperand? Bind(Operand operand, Fact left, string pointer) => operand switch
    {
        Literal literal => LiteralOf(literal, left, pointer),
        FactOperand fact => FactOf(fact, left, pointer),
        ParameterOperand parameter => ParameterOf(parameter, left, pointer),
        _ => null,
    };

    public BoundParameter? FindParameter(string id, string pointer)
    {
        if (!context.Parameters.TryGetValue(id, out var parameter))
        {
            context.Fail(pointer, RuleSetErrorCodes.UnknownParameter, MessageArgument.Of("parameter", id));
        }

        return parameter;
    }

    /// <summary>Reads a literal as a value of a type; unknown where it is none.</summary>
    public static FactValue Read(Literal literal, FactType type) => (type, literal.Value) switch
    {
        (FactType.Boolean, bool value) => FactValue.Of(value),
        (FactType.Integer or FactType.Decimal, decimal value) =>
            decimal.Truncate(value) == value && value >= long.MinValue && value <= long.MaxValue
                ? FactValue.Of((long)value)
                : FactValue.Of(value),
        (FactType.Date, string value) when IsoDate.TryParse(value, out var date) => FactValue.Of(date),
        (FactType.Code or FactType.Codes, string { Length: > 0 } value) => FactValue.OfCode(value),
        (FactType.Text, string value) => FactValue.OfText(value),
        _ => FactValue.Unknown,
    };

    private BoundOperand? LiteralOf(Literal literal, Fact left, string pointer)
    {
        var value = Read(literal, left.Type);
        if (!value.IsKnown)
        {
            Mismatch(left, pointer);
            return null;
        }

        if (value.Kind == FactValueKind.Code && left.IndexOf(value.AsText()!) < 0)
        {
            context.Fail(
                pointer,
                RuleSetErrorCodes.UnknownFactCode,
                MessageArgument.Of("fact", left.Name),
                MessageArgument.Of("code", value.AsText()!));
            return null;
        }

        return new() { Literal = value };
    }

    private BoundOperand? FactOf(FactOperand operand, Fact left, string pointer)
    {
        if (context.Facts.Find(operand.Fact) is not { } fact)
        {
            context.Fail(pointer + "/fact", RuleSetErrorCodes.UnknownFact, MessageArgument.Of("fact", operand.Fact));
            return null;
        }

        if (fact.Name == left.Name)
        {
            context.Fail(pointer + "/fact", RuleSetErrorCodes.FactAgainstItself, MessageArgument.Of("fact", fact.Name));
            return null;
        }

        var placed = new BoundOperand { Place = context.Facts.PlaceOf(fact), Fact = fact };
        return Fits(left, fact.Type, fact.Unit, pointer) ? Adjust(placed, operand.Adjustment, left, pointer) : null;
    }

    private BoundOperand? ParameterOf(ParameterOperand operand, Fact left, string pointer)
    {
        if (FindParameter(operand.Parameter, pointer + "/parameter") is not { } parameter)
        {
            return null;
        }

        var placed = new BoundOperand { Parameter = parameter };
        var definition = parameter.Definition;
        return Fits(left, definition.Type, definition.Unit, pointer) ? Adjust(placed, operand.Adjustment, left, pointer) : null;
    }

    private bool Fits(Fact left, FactType type, string? unit, string pointer)
    {
        var numbers = left.IsNumber && type is FactType.Integer or FactType.Decimal;
        if ((!numbers && left.Type != type) || type == FactType.Codes)
        {
            Mismatch(left, pointer);
            return false;
        }

        if (left.Unit is not null && unit is not null && left.Unit != unit)
        {
            context.Fail(
                pointer, RuleSetErrorCodes.UnitMismatch, MessageArgument.Of("left", left.Unit), MessageArgument.Of("right", unit));
            return false;
        }

        return true;
    }

    private BoundOperand? Adjust(BoundOperand placed, Adjustment? adjustment, Fact left, string pointer)
    {
        if (adjustment is null)
        {
            return placed;
        }

        if (adjustment is ShiftedBy ? left.Type != FactType.Date : !left.IsNumber)
        {
            context.Fail(pointer, RuleSetErrorCodes.AdjustmentNotForType, MessageArgument.Of("type", FactReading.TypeName(left.Type)));
            return null;
        }

        placed = placed with { Adjustment = adjustment, HasShortFactor = adjustment is ShiftedBy };
        switch (adjustment)
        {
            case ShiftedBy shift:
                return placed with { Shift = shift.Span, Backward = shift.Backward };
            case TimesFraction fraction:
                return placed.Times(fraction.Numerator, fraction.Denominator);
            case TimesParameter times when FindParameter(times.Parameter, pointer + "/times/parameter") is { } parameter:
                return parameter.Definition.Type is FactType.Integer or FactType.Decimal
                    ? placed with { FactorParameter = parameter }
                    : Failed(pointer + "/times", left);
            case TimesNumber times when FactValue.Of(times.Factor) is var factor:
                return factor.Packed is { IsNumber: true, Scale: <= 18 } small
                    ? placed.Times(small.Bits, BoundOperand.PowerOfTen(small.Scale))
                    : placed with { WideFactor = factor };
            default:
                return null;
        }
    }

    private BoundOperand? Failed(string pointer, Fact left)
    {
        Mismatch(left, pointer);
        return null;
    }

    private void Mismatch(Fact left, string pointer) => context.Fail(
        pointer,
        RuleSetErrorCodes.TypeMismatch,
        MessageArgument.Of("fact", left.Name),
        MessageArgument.Of("type", FactReading.TypeName(left.Type)));
}
