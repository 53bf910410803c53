using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation.Checking;

/// <summary>Tells of which leaves a few values stand for all: those that compare one fact with what nobody can change.</summary>
internal static class Exactness
{
    /// <summary>Tells whether a leaf compares with constants only.</summary>
    /// <param name="leaf">The leaf.</param>
    /// <param name="dates">The dates whose parameters are asked.</param>
    public static bool IsExact(BoundLeaf leaf, in EvaluationDates dates)
    {
        if (leaf is ParameterIsSetLeaf isSet)
        {
            // An overlay can set a local parameter, and cannot unset one.
            return !isSet.Parameter.Definition.IsLocal || isSet.Parameter.ValueOn(in dates).IsKnown;
        }

        foreach (var operand in leaf is ComparisonLeaf comparison ? comparison.Operands : [])
        {
            if (operand.Place >= 0 || !IsConstant(operand.Parameter, in dates) || !IsConstant(operand.FactorParameter, in dates) ||
                (leaf.Fact!.Type == FactType.Decimal && !HasDecimalForm(operand, dates)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsConstant(BoundParameter? parameter, in EvaluationDates dates) =>
        parameter is null || (!parameter.Definition.IsLocal && parameter.ValueOn(in dates).IsKnown);

    // A threshold such as 10/3 lies between any two decimals near it, which are too many to try.
    private static bool HasDecimalForm(BoundOperand operand, EvaluationDates dates)
    {
        var frame = new Frame { Dates = ref dates };
        return operand.Number(ref frame)?.ToDecimal() is not null;
    }
}
