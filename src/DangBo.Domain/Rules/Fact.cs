using Ardalis.GuardClauses;

namespace DangBo.Domain.Rules;

/// <summary>The type of a fact: a closed set of seven.</summary>
public enum FactType : byte
{
    /// <summary>True or false.</summary>
    Boolean = 0,

    /// <summary>A whole number of 64 bits.</summary>
    Integer,

    /// <summary>A decimal number of up to 28 digits, exact.</summary>
    Decimal,

    /// <summary>A day from 1800-01-01 to 2199-12-31.</summary>
    Date,

    /// <summary>One code of a closed set.</summary>
    Code,

    /// <summary>A set of codes of a closed set, which may be known only in part.</summary>
    Codes,

    /// <summary>A text, compared by ordinal after composition.</summary>
    Text,
}

/// <summary>One code of a closed set, with its name for people.</summary>
public sealed record FactCode
{
    /// <summary>Gets the code, in camelCase.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the name of the code.</summary>
    public required LocalizedText Label { get; init; }
}

/// <summary>The definition of a fact: a named, typed, perhaps unknown value about a subject.</summary>
/// <remarks>
/// A fact states that something is on record: a document, an event, a count, a date, an amount. It never restates a
/// criterion. Equality is by all members.
/// </remarks>
public sealed record Fact
{
    /// <summary>The most codes that a fact of type <see cref="FactType.Codes"/> may have.</summary>
    public const int MostCodesOfASet = 64;

    /// <summary>Gets the name, such as <c>study.sessionsHeld</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the type.</summary>
    public required FactType Type { get; init; }

    /// <summary>Gets the name of the fact for people.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>Gets the unit, such as <c>sessions</c>; null where the value has none. Only numbers have one.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the least value, included; null where there is none. Only numbers have one.</summary>
    public decimal? Min { get; init; }

    /// <summary>Gets the greatest value, included; null where there is none. Only numbers have one.</summary>
    public decimal? Max { get; init; }

    /// <summary>Gets the name of the fact that this one is a part of and so may not exceed; null where there is none.</summary>
    public string? PartOf { get; init; }

    /// <summary>Gets the closed set of codes, in their order; empty for types other than code and codes.</summary>
    public ValueList<FactCode> Codes { get; init => field = value ?? ValueList<FactCode>.Empty; } = ValueList<FactCode>.Empty;

    /// <summary>Gets whether the subject can still change the value (attend, register, correct); false by default.</summary>
    public bool Changeable { get; init; }

    internal Spelling Spelling { get; init; }

    /// <summary>Gets whether the type is a number.</summary>
    public bool IsNumber => Type is FactType.Integer or FactType.Decimal;

    /// <summary>Gets the place of a code in the closed set.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The place, from 0; -1 where the set does not have the code.</returns>
    public int IndexOf(string code)
    {
        var codes = Codes.AsSpan();
        for (var i = 0; i < codes.Length; i++)
        {
            if (string.Equals(codes[i].Code, code, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Gets the name of a code for people.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The label; the code itself where the set does not have it.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null or empty.</exception>
    public LocalizedText LabelOf(string code) =>
        IndexOf(Guard.Against.NullOrEmpty(code)) is >= 0 and var index ? Codes[index].Label : new(code);
}
