using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Evaluation;

/// <summary>The readers of the facts that a rule set speaks of, laid out so that those of one type are called one after another.</summary>
/// <typeparam name="T">The type of the subject.</typeparam>
internal sealed class FactPass<T>
    where T : class
{
    private readonly FactReader[] _readers;
    private readonly (Func<T, EvaluationDates, long?> Read, int Place)[] _integers;
    private readonly (Func<T, EvaluationDates, bool?> Read, int Place)[] _booleans;
    private readonly (Func<T, EvaluationDates, LocalDate?> Read, int Place)[] _dates;
    private readonly (int Place, FactReader Reader)[] _others;

    public FactPass(FactReader[] readers)
    {
        _readers = readers;
        _integers = Of<long?>();
        _booleans = Of<bool?>();
        _dates = Of<LocalDate?>();
        _others = [.. readers.Select((reader, place) => (place, reader)).Where(entry =>
            entry.reader is not (FactReader<T, long?> or FactReader<T, bool?> or FactReader<T, LocalDate?>))];

        (Func<T, EvaluationDates, TValue>, int)[] Of<TValue>() =>
            [.. readers.Select((reader, place) => (Reader: reader as FactReader<T, TValue>, place))
                .Where(entry => entry.Reader is not null).Select(entry => (entry.Reader!.Line, entry.place))];
    }

    /// <summary>Gets how many facts there are.</summary>
    public int Count => _readers.Length;

    public FactReader[] Readers => _readers;

    /// <summary>Reads what the engine compares of every fact.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="dates">The dates of the evaluation.</param>
    /// <param name="packed">Gets the facts, by their places.</param>
    public void Read(T subject, in EvaluationDates dates, Span<PackedValue> packed)
    {
        foreach (ref readonly var entry in _integers.AsSpan())
        {
            packed[entry.Place] = PackedValue.Of(entry.Read(subject, dates));
        }

        foreach (ref readonly var entry in _booleans.AsSpan())
        {
            packed[entry.Place] = PackedValue.Of(entry.Read(subject, dates));
        }

        foreach (ref readonly var entry in _dates.AsSpan())
        {
            packed[entry.Place] = PackedValue.Of(entry.Read(subject, dates));
        }

        foreach (ref readonly var entry in _others.AsSpan())
        {
            entry.Reader.Read(subject, in dates, out packed[entry.Place]);
        }
    }
}
