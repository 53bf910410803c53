namespace DangBo.Domain.Tests.Evaluation.Naive;

/// <summary>The three truth values of DESIGN 7.1.</summary>
internal enum Truth
{
    False,
    Unknown,
    True,
}

/// <summary>Kleene's tables, written out: rows and columns are false, unknown, true.</summary>
internal static class TruthTables
{
    private const Truth F = Truth.False;
    private const Truth U = Truth.Unknown;
    private const Truth T = Truth.True;

    private static readonly Truth[][] AndTable = [[F, F, F], [F, U, U], [F, U, T]];
    private static readonly Truth[][] OrTable = [[F, U, T], [U, U, T], [T, T, T]];
    private static readonly Truth[] NotTable = [T, U, F];

    public static Truth Not(Truth value) => NotTable[(int)value];

    public static Truth All(IEnumerable<Truth> values) => values.Aggregate(T, (left, right) => AndTable[(int)left][(int)right]);

    public static Truth Any(IEnumerable<Truth> values) => values.Aggregate(F, (left, right) => OrTable[(int)left][(int)right]);

    public static Truth AtLeast(int count, IReadOnlyCollection<Truth> values) =>
        values.Count(value => value == T) >= count ? T : values.Count(value => value != F) < count ? F : U;

    public static Truth Of(bool? value) => value is null ? U : value.Value ? T : F;
}
