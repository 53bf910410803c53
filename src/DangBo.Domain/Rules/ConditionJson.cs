using System.Globalization;
using System.Text.Json;

namespace DangBo.Domain.Rules;

/// <summary>Writes conditions and the right sides of comparisons.</summary>
internal static class ConditionJson
{
    public static void WriteOptional(Utf8JsonWriter json, string name, Condition? condition)
    {
        if (condition is not null)
        {
            json.WritePropertyName(name);
            Write(json, condition);
        }
    }

    public static void Write(Utf8JsonWriter json, Condition condition)
    {
        json.WriteStartObject();
        switch (condition)
        {
            case AllOf all:
                WriteMembers(json, "all", all.Members);
                break;
            case AnyOf any:
                WriteMembers(json, "any", any.Members);
                break;
            case NoneOf none:
                WriteOptional(json, "not", none.Member);
                break;
            case AtLeast atLeast:
                json.WriteNumber("atLeast", atLeast.Count);
                WriteMembers(json, "of", atLeast.Members);
                break;
            case Comparison comparison:
                WriteComparison(json, comparison);
                break;
            case IsKnown known:
                json.WriteString("fact", known.Fact);
                json.WriteBoolean("known", known.Expected);
                break;
            case ParameterIsSet isSet:
                json.WriteString("parameter", isSet.Parameter);
                json.WriteBoolean("isSet", isSet.Expected);
                break;
            case CriterionIs asked:
                json.WriteString("criterion", asked.Criterion);
                json.Strings("is", asked.Verdicts?.Select(RuleNames.NameOf).ToValueList() ?? []);
                break;
        }

        json.WriteEndObject();
    }

    public static void WriteLiteral(Utf8JsonWriter json, Literal literal)
    {
        switch (literal.Value)
        {
            case bool value:
                json.WriteBooleanValue(value);
                break;
            case decimal value:
                json.WriteNumberValue(value);
                break;
            case var value:
                json.WriteStringValue((string)value);
                break;
        }
    }

    private static void WriteMembers(Utf8JsonWriter json, string name, ValueList<Condition> members)
    {
        json.WriteStartArray(name);
        foreach (var member in members)
        {
            Write(json, member);
        }

        json.WriteEndArray();
    }

    private static void WriteComparison(Utf8JsonWriter json, Comparison comparison)
    {
        json.WriteString("fact", comparison.Fact);
        json.WritePropertyName(RuleNames.NameOf(comparison.Test));
        var isList = comparison.Test is ComparisonTest.Between or ComparisonTest.In or ComparisonTest.HasAny or ComparisonTest.HasAll;
        if (isList)
        {
            json.WriteStartArray();
        }

        foreach (var operand in comparison.Operands)
        {
            WriteOperand(json, operand);
        }

        if (isList)
        {
            json.WriteEndArray();
        }
    }

    public static void WriteOperand(Utf8JsonWriter json, Operand operand)
    {
        switch (operand)
        {
            case Literal literal:
                WriteLiteral(json, literal);
                break;
            case FactOperand fact:
                WriteAdjusted(json, "fact", fact.Fact, fact.Adjustment);
                break;
            case ParameterOperand parameter:
                WriteAdjusted(json, "parameter", parameter.Parameter, parameter.Adjustment);
                break;
        }
    }

    private static void WriteAdjusted(Utf8JsonWriter json, string member, string id, Adjustment? adjustment)
    {
        json.WriteStartObject();
        json.WriteString(member, id);
        switch (adjustment)
        {
            case TimesNumber times:
                json.Optional("times", times.Factor);
                break;
            case TimesFraction times:
                json.WriteString("times", string.Create(CultureInfo.InvariantCulture, $"{times.Numerator}/{times.Denominator}"));
                break;
            case TimesParameter times:
                json.WriteStartObject("times");
                json.WriteString("parameter", times.Parameter);
                json.WriteEndObject();
                break;
            case ShiftedBy shift:
                json.WriteString(shift.Backward ? "minus" : "plus", shift.IsoText);
                break;
        }

        json.WriteEndObject();
    }
}
