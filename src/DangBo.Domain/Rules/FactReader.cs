using System.Runtime.CompilerServices;
using NodaTime;

namespace DangBo.Domain.Rules;

/// <summary>Reads one fact of a subject into its place; leaves the place unknown where nothing is recorded.</summary>
/// <remarks>One class a type of fact, so that reading is one call of the vocabulary's own line and copies no value about.</remarks>
internal abstract class FactReader
{
    public static FactReader AsOf { get; } = new DatesReader(dates => dates.AsOf);

    public static FactReader FirstDay { get; } = new DatesReader(dates => dates.FirstDay);

    public static FactReader LastDay { get; } = new DatesReader(dates => dates.LastDay);

    public abstract void Read(object subject, in EvaluationDates dates, ref FactValue value);

    private sealed class DatesReader(Func<EvaluationDates, LocalDate> read) : FactReader
    {
        public override void Read(object subject, in EvaluationDates dates, ref FactValue value) => value = FactValue.Of(read(dates));
    }
}

/// <summary>Reads a fact of a subject whose type the evaluator has checked.</summary>
internal abstract class FactReader<T, TValue>(Func<T, EvaluationDates, TValue> read) : FactReader
    where T : class
{
    protected TValue Of(object subject, in EvaluationDates dates) => read(Unsafe.As<T>(subject), dates);
}

internal sealed class BooleanReader<T>(Func<T, EvaluationDates, bool?> read) : FactReader<T, bool?>(read)
    where T : class
{
    public override void Read(object subject, in EvaluationDates dates, ref FactValue value)
    {
        if (Of(subject, in dates) is { } read)
        {
            value = FactValue.Of(read);
        }
    }
}

internal sealed class IntegerReader<T>(Func<T, EvaluationDates, long?> read) : FactReader<T, long?>(read)
    where T : class
{
    public override void Read(object subject, in EvaluationDates dates, ref FactValue value)
    {
        if (Of(subject, in dates) is { } read)
        {
            value = FactValue.Of(read);
        }
    }
}

internal sealed class DecimalReader<T>(Func<T, EvaluationDates, decimal?> read) : FactReader<T, decimal?>(read)
    where T : class
{
    public override void Read(object subject, in EvaluationDates dates, ref FactValue value)
    {
        if (Of(subject, in dates) is { } read)
        {
            value = FactValue.Of(read);
        }
    }
}

internal sealed class DateReader<T>(Func<T, EvaluationDates, LocalDate?> read) : FactReader<T, LocalDate?>(read)
    where T : class
{
    public override void Read(object subject, in EvaluationDates dates, ref FactValue value)
    {
        if (Of(subject, in dates) is { } read)
        {
            value = FactValue.Of(read);
        }
    }
}

/// <summary>Reads one code; one that the closed set does not have is unknown.</summary>
internal sealed class CodeReader<T>(Fact fact, Func<T, EvaluationDates, string?> read) : FactReader<T, string?>(read)
    where T : class
{
    public override void Read(object subject, in EvaluationDates dates, ref FactValue value)
    {
        if (Of(subject, in dates) is { } read && fact.IndexOf(read) is >= 0 and var index)
        {
            value = FactValue.OfCode(fact.Codes[index].Code);
        }
    }
}

internal sealed class CodesReader<T>(Fact fact, Func<T, EvaluationDates, (ulong Present, bool Complete)?> read)
    : FactReader<T, (ulong Present, bool Complete)?>(read)
    where T : class
{
    public override void Read(object subject, in EvaluationDates dates, ref FactValue value)
    {
        if (Of(subject, in dates) is { } read)
        {
            value = FactValue.OfCodes(fact, read.Present, read.Complete);
        }
    }
}

internal sealed class TextReader<T>(Func<T, EvaluationDates, string?> read) : FactReader<T, string?>(read)
    where T : class
{
    public override void Read(object subject, in EvaluationDates dates, ref FactValue value)
    {
        if (Of(subject, in dates) is { } read)
        {
            value = FactValue.OfText(read);
        }
    }
}

/// <summary>Reads a fact that a rule set declares beside the vocabulary; the evaluator has checked that it can be read.</summary>
internal sealed class DeclaredReader<T>(Fact fact, Vocabulary<T> vocabulary) : FactReader
    where T : class
{
    public override void Read(object subject, in EvaluationDates dates, ref FactValue value) =>
        value = FactReading.Read(fact, vocabulary.RecordedOf(Unsafe.As<T>(subject))[fact.Name], out _);
}
