using CsCheck;
using DangBo.Domain.Rules;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Evaluation.Generated;

/// <summary>A few telling values for each type: at thresholds, between them, too wide for 64 bits, in two spellings.</summary>
internal static class Domains
{
    private static readonly object[] Truths = [true, false];
    private static readonly object[] Wholes = [0, 1, 2, 3, 4, 8];
    private static readonly object[] Decimals = [0m, 0.1m, 0.3m, 0.5m, 1m, 1.0m, 1.5m, 2m, -1m, 12345678901234567890.1m, 24691357802469135780.2m];

    private static readonly object[] Days =
    [
        Day(2000, 2, 29), Day(2030, 2, 28), Day(2030, 3, 1), Day(2021, 1, 31), Day(2021, 2, 28), Day(2021, 3, 31),
        Day(2021, 4, 30), Day(2021, 12, 31), Day(2020, 2, 29),
    ];

    private static readonly object[] Codes = ["a", "b", "c"];

    private static readonly object[] Sets =
    [
        Complete(), Complete("a"), Complete("a", "b"), Complete("c"), Complete("a", "b", "c"),
        Some(), Some("a"), Some("b", "c"), Some("c"),
    ];

    // The second is the first in decomposed letters: e, circumflex, dot below or e with dot below, circumflex.
    private static readonly object[] Texts = ["đạt", "đạt", "Đạt", ""];

    public static object[] Of(FactType type) => type switch
    {
        FactType.Boolean => Truths,
        FactType.Integer => Wholes,
        FactType.Decimal => Decimals,
        FactType.Date => Days,
        FactType.Code => Codes,
        FactType.Codes => Sets,
        _ => Texts,
    };

    public static Gen<object> Values(FactType type) => Gen.OneOf<object>(Of(type));

    public static Gen<Literal> Literals(FactType type) =>
        Gen.OneOf<Literal>([.. Of(type == FactType.Codes ? FactType.Code : type).Select(LiteralOf)]);

    /// <summary>A value that leaves nothing open: a set that was known in part keeps what it has and becomes complete.</summary>
    public static object Supplied(FactType type, object? recorded, int choice)
    {
        var values = Of(type);
        var value = values[choice % values.Length];
        return value is CodeSet set
            ? new CodeSet { Codes = set.Codes.Concat((recorded as CodeSet)?.Codes ?? []).Distinct().ToValueList(), IsComplete = true }
            : value;
    }

    public static Literal LiteralOf(object value) => value switch
    {
        bool truth => Literal.Of(truth),
        int number => Literal.Of((decimal)number),
        decimal number => Literal.Of(number),
        NodaTime.LocalDate day => Literal.Of(day),
        _ => Literal.Of((string)value),
    };
}
