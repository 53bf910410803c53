using System.Globalization;

namespace DangBo.Domain.Rules;

/// <summary>The names that the closed sets of the rule format have in documents, by the order of their members.</summary>
internal static class RuleNames
{
    public static ReadOnlySpan<string> Of<TEnum>()
        where TEnum : struct, Enum => Table<TEnum>.Names;

    public static string NameOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => Table<TEnum>.Names[Convert.ToInt32(value, null)];

    public static TEnum? Parse<TEnum>(string name)
        where TEnum : struct, Enum
    {
        var index = Array.IndexOf(Table<TEnum>.Names, name);
        return index < 0 ? null : Enum.GetValues<TEnum>()[index];
    }

    public static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static class Table<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly string[] Names = [.. Enum.GetNames<TEnum>().Select(Written)];
    }

    // What a text calls "gte" a program reads as GreaterOrEqual; every other name is the member's, in camelCase.
    private static string Written(string member) => member switch
    {
        nameof(ComparisonTest.Equal) => "eq",
        nameof(ComparisonTest.NotEqual) => "ne",
        nameof(ComparisonTest.Greater) => "gt",
        nameof(ComparisonTest.GreaterOrEqual) => "gte",
        nameof(ComparisonTest.Less) => "lt",
        nameof(ComparisonTest.LessOrEqual) => "lte",
        _ => char.ToLowerInvariant(member[0]) + member[1..],
    };
}
