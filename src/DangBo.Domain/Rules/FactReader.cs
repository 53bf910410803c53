using System.Runtime.CompilerServices;
using NodaTime;

namespace DangBo.Domain.Rules;

/// <summary>Reads one fact of a subject.</summary>
/// <remarks>One class a type of fact, so that reading is one call of the vocabulary's own line and copies no value about.</remarks>
internal abstract class FactReader
{
    public static FactReader AsOf { get; } = new AsOfReader();

    public static FactReader FirstDay { get; } = new FirstDayReader();

    public static FactReader LastDay { get; } = new LastDayReader();

    /// <summary>Reads what the engine compares; unknown where nothing is recorded.</summary>
    public abstract void Read(object subject, in EvaluationDates dates, out PackedValue packed);

    /// <summary>Reads the value.</summary>
    public FactValue Read(object subject, in EvaluationDates dates)
    {
        Read(subject, in dates, out var packed);
        return packed.IsWhole ? new(packed) : Complete(packed, subject, in dates);
    }

    /// <summary>Adds to what the engine compares what only a text, a code or a long decimal has besides.</summary>
    protected virtual FactValue Complete(PackedValue packed, object subject, in EvaluationDates dates) => new(packed);

    private sealed class AsOfReader : FactReader
    {
        public override void Read(object subject, in EvaluationDates dates, out PackedValue packed) => packed = PackedValue.Of(dates.AsOf);
    }

    private sealed class FirstDayReader : FactReader
    {
        public override void Read(object subject, in EvaluationDates dates, out PackedValue packed) => packed = PackedValue.Of(dates.FirstDay);
    }

    private sealed class LastDayReader : FactReader
    {
        public override void Read(object subject, in EvaluationDates dates, out PackedValue packed) => packed = PackedValue.Of(dates.LastDay);
    }
}

/// <summary>Reads a fact of a subject whose type the evaluator has checked.</summary>
internal abstract class FactReader<T, TValue>(Func<T, EvaluationDates, TValue> read) : FactReader
    where T : class
{
    /// <summary>Gets the vocabulary's own line.</summary>
    public Func<T, EvaluationDates, TValue> Line => read;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected TValue Of(object subject, in EvaluationDates dates) => read(Unsafe.As<T>(subject), dates);
}

internal sealed class BooleanReader<T>(Func<T, EvaluationDates, bool?> read) : FactReader<T, bool?>(read)
    where T : class
{
    public override void Read(object subject, in EvaluationDates dates, out PackedValue packed) => packed = PackedValue.Of(Of(subject, in dates));
}

internal sealed class IntegerReader<T>(Func<T, EvaluationDates, long?> read) : FactReader<T, long?>(read)
    where T : class
{
    public override void Read(object subject, in EvaluationDates dates, out PackedValue packed) => packed = PackedValue.Of(Of(subject, in dates));
}

internal sealed class DecimalReader<T>(Func<T, EvaluationDates, decimal?> read) : FactReader<T, decimal?>(read)
    where T : class
{
    public override void Read(object subject, in EvaluationDates dates, out PackedValue packed) =>
        packed = Of(subject, in dates) is { } value ? PackedValue.Of(value) : default;

    protected override FactValue Complete(PackedValue packed, object subject, in EvaluationDates dates) =>
        FactValue.Of(Of(subject, in dates)!.Value);
}

internal sealed class DateReader<T>(Func<T, EvaluationDates, LocalDate?> read) : FactReader<T, LocalDate?>(read)
    where T : class
{
    public override void Read(object subject, in EvaluationDates dates, out PackedValue packed) =>
        packed = PackedValue.Of(Of(subject, in dates));
}

/// <summary>Reads one code; one that the closed set does not have is unknown.</summary>
internal sealed class CodeReader<T>(Fact fact, Func<T, EvaluationDates, string?> read) : FactReader<T, string?>(read)
    where T : class
{
    public override void Read(object subject, in EvaluationDates dates, out PackedValue packed) =>
        packed = Of(subject, in dates) is { } value && fact.IndexOf(value) is >= 0 and var index ? PackedValue.OfCode(index) : default;

    protected override FactValue Complete(PackedValue packed, object subject, in EvaluationDates dates) =>
        new(packed, fact.Codes[packed.CodeIndex].Code);
}

internal sealed class CodesReader<T>(Fact fact, Func<T, EvaluationDates, (ulong Present, bool Complete)?> read)
    : FactReader<T, (ulong Present, bool Complete)?>(read)
    where T : class
{
    public override void Read(object subject, in EvaluationDates dates, out PackedValue packed) =>
        packed = Of(subject, in dates) is { } value ? PackedValue.OfCodes(value.Present, value.Complete) : default;

    protected override FactValue Complete(PackedValue packed, object subject, in EvaluationDates dates) => new(packed, fact);
}

internal sealed class TextReader<T>(Func<T, EvaluationDates, string?> read) : FactReader<T, string?>(read)
    where T : class
{
    public override void Read(object subject, in EvaluationDates dates, out PackedValue packed) =>
        packed = Of(subject, in dates) is null ? default : PackedValue.OfText;

    protected override FactValue Complete(PackedValue packed, object subject, in EvaluationDates dates) =>
        FactValue.OfText(Of(subject, in dates)!);
}

/// <summary>Reads a fact that a rule set declares beside the vocabulary; the evaluator has checked that it can be read.</summary>
internal sealed class DeclaredReader<T>(Fact fact, Vocabulary<T> vocabulary) : FactReader
    where T : class
{
    public override void Read(object subject, in EvaluationDates dates, out PackedValue packed) => packed = Value(subject).Packed;

    protected override FactValue Complete(PackedValue packed, object subject, in EvaluationDates dates) => Value(subject);

    private FactValue Value(object subject) =>
        FactReading.Read(fact, vocabulary.RecordedOf(Unsafe.As<T>(subject))[fact.Name], out _);
}
