namespace DangBo.Domain.Rules;

/// <summary>Gives a value as it stands in a document the type of its fact, or says why it cannot be one.</summary>
internal static class FactReading
{
    /// <summary>Reads a recorded value; the message is null where it is a value of the fact, or not recorded.</summary>
    public static FactValue Read(Fact fact, RecordedValue recorded, out Message? error)
    {
        error = null;
        if (!recorded.IsRecorded)
        {
            return FactValue.Unknown;
        }

        switch (fact.Type, recorded.Value)
        {
            case (FactType.Boolean, bool value):
                return FactValue.Of(value);
            case (FactType.Integer, decimal value) when IsWhole(value):
                error = Bounds(fact, value);
                return FactValue.Of((long)value);
            case (FactType.Decimal, decimal value):
                error = Bounds(fact, value);
                return FactValue.Of(value);
            case (FactType.Date, string value) when IsoDate.TryParse(value, out var date):
                return FactValue.Of(date);
            case (FactType.Text, string value):
                return FactValue.OfText(value);
            case (FactType.Code, string value) when fact.IndexOf(value) is >= 0 and var index:
                return FactValue.OfCode(fact, index);
            case (FactType.Codes, CodeSet set):
                return Codes(fact, set, out error);
            case (FactType.Code, string value):
                error = UnknownCode(fact, value);
                return FactValue.Unknown;
            default:
                error = new(
                    FactErrorCodes.WrongFactType,
                    MessageArgument.Of("fact", fact.Name),
                    MessageArgument.Of("type", TypeName(fact.Type)));
                return FactValue.Unknown;
        }
    }

    public static LocalizedText TypeName(FactType type) => type switch
    {
        FactType.Boolean => new("đúng hoặc sai", "true or false"),
        FactType.Integer => new("số nguyên", "a whole number"),
        FactType.Decimal => new("số thập phân", "a decimal number"),
        FactType.Date => new("ngày", "a date"),
        FactType.Code => new("một mã", "one code"),
        FactType.Codes => new("tập hợp mã", "a set of codes"),
        _ => new("văn bản", "a text"),
    };

    private static bool IsWhole(decimal value) =>
        value >= long.MinValue && value <= long.MaxValue && decimal.Truncate(value) == value;

    private static Message? Bounds(Fact fact, decimal value) =>
        fact.Min is { } min && value < min
            ? new(FactErrorCodes.FactBelowMinimum, MessageArgument.Of("fact", fact.Name), MessageArgument.Of("min", min))
            : fact.Max is { } max && value > max
                ? new(FactErrorCodes.FactAboveMaximum, MessageArgument.Of("fact", fact.Name), MessageArgument.Of("max", max))
                : null;

    private static Message UnknownCode(Fact fact, string code) =>
        new(FactErrorCodes.UnknownCodeOfFact, MessageArgument.Of("fact", fact.Name), MessageArgument.Of("code", code));

    private static FactValue Codes(Fact fact, CodeSet set, out Message? error)
    {
        error = null;
        var mask = 0UL;
        foreach (var code in set.Codes)
        {
            var index = fact.IndexOf(code);
            if (index < 0)
            {
                error = UnknownCode(fact, code);
                return FactValue.Unknown;
            }

            mask |= 1UL << index;
        }

        return FactValue.OfCodes(fact, mask, set.IsComplete);
    }
}

/// <summary>The codes of what can be wrong with a recorded fact.</summary>
public static class FactErrorCodes
{
    /// <summary>A fact that neither the vocabulary nor a rule set of the run declares.</summary>
    public const string UndeclaredFact = "undeclaredFact";

    /// <summary>A value is not of the type of its fact.</summary>
    public const string WrongFactType = "wrongFactType";

    /// <summary>A number is below the least that its fact can be.</summary>
    public const string FactBelowMinimum = "factBelowMinimum";

    /// <summary>A number is above the greatest that its fact can be.</summary>
    public const string FactAboveMaximum = "factAboveMaximum";

    /// <summary>A code that the closed set of the fact does not have.</summary>
    public const string UnknownCodeOfFact = "unknownCodeOfFact";

    /// <summary>A part is greater than its whole.</summary>
    public const string FactPartAboveWhole = "factPartAboveWhole";
}

/// <summary>Something wrong with a recorded fact of a subject.</summary>
public sealed record FactError
{
    /// <summary>Gets the name of the fact.</summary>
    public required string Fact { get; init; }

    /// <summary>Gets what is wrong.</summary>
    public required Message Message { get; init; }

    /// <summary>Gets the JSON Pointer of the fact in its document.</summary>
    public string Pointer => "/facts/" + Fact.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}

/// <summary>Recorded facts of a subject cannot be read: every reason at once.</summary>
public sealed class InvalidFactsException : ArgumentException
{
    internal InvalidFactsException(ValueList<FactError> errors)
        : base($"The recorded facts cannot be read: {errors[0].Pointer}: {errors[0].Message.Code}" +
               (errors.Count > 1 ? $" (and {errors.Count - 1} more)" : string.Empty)) =>
        Errors = errors;

    /// <summary>Gets the errors, by the name of the fact.</summary>
    public ValueList<FactError> Errors { get; }
}
