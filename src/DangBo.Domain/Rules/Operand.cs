using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;

namespace DangBo.Domain.Rules;

/// <summary>A right side of a comparison: a literal, another fact, or a parameter.</summary>
public abstract record Operand
{
    private protected Operand()
    {
    }
}

/// <summary>A literal; its JSON form is a truth value, a number or a string, and its type is that of the fact it meets.</summary>
public sealed record Literal : Operand
{
    private Literal(object value) => Value = value;

    /// <summary>Gets the value: a <see cref="bool"/>, a <see cref="decimal"/>, or a <see cref="string"/> for a text, a code or a day.</summary>
    public object Value { get; }

    /// <summary>Makes a literal truth value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The literal.</returns>
    public static Literal Of(bool value) => new(value);

    /// <summary>Makes a literal number; zeros at the end are not kept.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The literal.</returns>
    public static Literal Of(decimal value) => new(DecimalDigits.Shortest(value));

    /// <summary>Makes a literal text or code, in composed form.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The literal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static Literal Of(string value) => new(VietnameseText.Compose(Guard.Against.Null(value)));

    /// <summary>Makes a literal day.</summary>
    /// <param name="value">The day.</param>
    /// <returns>The literal.</returns>
    public static Literal Of(LocalDate value) => new(IsoDate.Format(value));
}

/// <summary>Another fact on the right side, perhaps times a number or moved by a span of time.</summary>
public sealed record FactOperand : Operand
{
    /// <summary>Gets the name of the fact.</summary>
    public required string Fact { get; init; }

    /// <summary>Gets what is done to its value; null means that it stands as it is.</summary>
    public Adjustment? Adjustment { get; init; }
}

/// <summary>A parameter on the right side, perhaps times a number or moved by a span of time.</summary>
public sealed record ParameterOperand : Operand
{
    /// <summary>Gets the id of the parameter.</summary>
    public required string Parameter { get; init; }

    /// <summary>Gets what is done to its value; null means that it stands as it is.</summary>
    public Adjustment? Adjustment { get; init; }
}

/// <summary>What is done to the value of a fact or parameter on the right side.</summary>
public abstract record Adjustment
{
    private protected Adjustment()
    {
    }
}

/// <summary>The value times a decimal number.</summary>
public sealed record TimesNumber : Adjustment
{
    /// <summary>Gets the factor.</summary>
    public required decimal Factor { get; init; }
}

/// <summary>The value times a fraction, which is never divided out: two thirds of three is two.</summary>
public sealed record TimesFraction : Adjustment
{
    /// <summary>Initializes the factor.</summary>
    /// <param name="numerator">The numerator, not negative.</param>
    /// <param name="denominator">The denominator, positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The numerator is negative or the denominator not positive.</exception>
    public TimesFraction(long numerator, long denominator)
    {
        Numerator = Guard.Against.Negative(numerator);
        Denominator = Guard.Against.NegativeOrZero(denominator);
    }

    /// <summary>Gets the numerator.</summary>
    public long Numerator { get; }

    /// <summary>Gets the denominator.</summary>
    public long Denominator { get; }

    /// <summary>Writes the fraction as it stands in a rule set, such as <c>1/3</c>.</summary>
    internal string ToText() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}

/// <summary>The value times that of a parameter.</summary>
public sealed record TimesParameter : Adjustment
{
    /// <summary>Gets the id of the parameter, a number.</summary>
    public required string Parameter { get; init; }
}

/// <summary>The day so much later or earlier.</summary>
/// <remarks>
/// Years, months, weeks and days are added in that order; a day that the month reached does not have becomes its last.
/// </remarks>
public sealed record ShiftedBy : Adjustment
{
    /// <summary>Initializes the shift.</summary>
    /// <param name="span">An ISO date period of years, months, weeks and days; none negative, not all zero.</param>
    /// <param name="backward">Whether the day is moved to an earlier one.</param>
    /// <exception cref="ArgumentException">The span has a negative part, a part of time, or no part.</exception>
    public ShiftedBy(Period span, bool backward = false)
    {
        Guard.Against.Null(span);
        if (span.HasTimeComponent || span.Years < 0 || span.Months < 0 || span.Weeks < 0 || span.Days < 0 || span.Equals(Period.Zero))
        {
            throw new ArgumentException("A shift is a span of years, months, weeks and days, none negative, not all zero.", nameof(span));
        }

        Span = span;
        Backward = backward;
    }

    /// <summary>Gets the span of years, months, weeks and days.</summary>
    public Period Span { get; }

    /// <summary>Gets whether the day is moved to an earlier one (<c>minus</c>) rather than a later one (<c>plus</c>).</summary>
    public bool Backward { get; }

    /// <summary>Gets the span in ISO form, such as <c>P360M</c>.</summary>
    public string IsoText => PeriodPattern.Roundtrip.Format(Span);
}
