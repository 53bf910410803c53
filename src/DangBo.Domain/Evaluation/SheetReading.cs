using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>Gives the facts of a sheet their types and their places, strictly.</summary>
internal static class SheetReading
{
    public static List<FactError> Check(FactSheet sheet, BoundRuleSet rules, IReadOnlySet<string>? alsoDeclared)
    {
        var errors = new List<FactError>();
        foreach (var name in sheet.Facts.Names)
        {
            if (Vocabulary.DateReader(name) is null && rules.FindFact(name) is { } fact)
            {
                if (ErrorOf(sheet.Facts, fact) is { } error)
                {
                    errors.Add(error);
                }
            }
            else if (alsoDeclared?.Contains(name) != true)
            {
                errors.Add(new() { Fact = name, Message = new(FactErrorCodes.UndeclaredFact, MessageArgument.Of("fact", name)) });
            }
        }

        return errors;
    }

    /// <summary>Checks the declared facts of a subject; null where nothing is wrong, so that nothing is allocated.</summary>
    public static List<FactError>? Check(RecordedFacts recorded, Fact[] declared)
    {
        List<FactError>? errors = null;
        foreach (var fact in declared)
        {
            if (ErrorOf(recorded, fact) is { } error)
            {
                (errors ??= []).Add(error);
            }
        }

        return errors;
    }

    public static FactValue[] Values(FactSheet sheet, BoundRuleSet rules, in EvaluationDates dates)
    {
        var values = new FactValue[rules.Facts.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var fact = rules.Facts[i];
            values[i] = Vocabulary.DateReader(fact.Name) is { } date
                ? date.Read(sheet, in dates)
                : FactReading.Read(fact, sheet.Facts[fact.Name], out _);
        }

        return values;
    }

    private static FactError? ErrorOf(RecordedFacts recorded, Fact fact)
    {
        var value = FactReading.Read(fact, recorded[fact.Name], out var message);
        if (message is null && fact.PartOf is { } whole && recorded[whole].Value is decimal most && value.AsDecimal() > most)
        {
            message = new(
                FactErrorCodes.FactPartAboveWhole, MessageArgument.Of("fact", fact.Name), MessageArgument.Of("whole", whole));
        }

        return message is null ? null : new() { Fact = fact.Name, Message = message };
    }
}
