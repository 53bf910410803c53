namespace DangBo.Domain.Rules;

/// <summary>Makes the closed set of a fact out of a type of codes.</summary>
internal static class ClosedSet
{
    /// <summary>Gets the codes that this version knows, in the order of the type.</summary>
    /// <typeparam name="TCode">The code type.</typeparam>
    public static ValueList<FactCode> Of<TCode>()
        where TCode : struct, ICode<TCode> =>
        TCode.Table.Codes.Select(code => new FactCode { Code = code.Value, Label = TCode.Table.Label(code.Value)! }).ToValueList();
}
