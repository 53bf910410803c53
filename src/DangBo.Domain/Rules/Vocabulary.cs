using System.Collections.Frozen;
using Ardalis.GuardClauses;

namespace DangBo.Domain.Rules;

/// <summary>The facts that rules may speak of, for one kind of subject.</summary>
/// <remarks>Every vocabulary has the dates of the evaluation as facts: <see cref="AsOf"/>, <see cref="FirstDay"/>, <see cref="LastDay"/>.</remarks>
public abstract class Vocabulary
{
    /// <summary>The name of the fact that holds the day up to which records count.</summary>
    public const string AsOf = "evaluation.asOf";

    /// <summary>The name of the fact that holds the first day of the period judged.</summary>
    public const string FirstDay = "period.firstDay";

    /// <summary>The name of the fact that holds the last day of the period judged, included.</summary>
    public const string LastDay = "period.lastDay";

    private readonly FrozenDictionary<string, Fact> _byName;

    private protected Vocabulary(SubjectKind subject, IEnumerable<Fact> facts)
    {
        Subject = subject;
        Facts = DateFacts.Concat(facts).ToValueList();
        var byName = new Dictionary<string, Fact>(StringComparer.Ordinal);
        foreach (var fact in Facts)
        {
            if (!byName.TryAdd(fact.Name, fact))
            {
                throw new ArgumentException($"The vocabulary has the fact '{fact.Name}' twice.", nameof(facts));
            }
        }

        _byName = byName.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Gets the kind of subject.</summary>
    public SubjectKind Subject { get; }

    /// <summary>Gets the facts: the dates first, then in the order of their definition.</summary>
    public ValueList<Fact> Facts { get; }

    internal static ValueList<Fact> DateFacts { get; } =
    [
        new() { Name = AsOf, Type = FactType.Date, Label = new("ngày chốt hồ sơ", "as-of day") },
        new() { Name = FirstDay, Type = FactType.Date, Label = new("ngày đầu kỳ", "first day of the period") },
        new() { Name = LastDay, Type = FactType.Date, Label = new("ngày cuối kỳ", "last day of the period") },
    ];

    /// <summary>Gets the vocabulary of plain fact sheets: nothing but the dates; a rule set declares the rest.</summary>
    public static Vocabulary Plain { get; } = new PlainVocabulary();

    /// <summary>Gets a fact by its name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The fact; null where the vocabulary has none of that name.</returns>
    public Fact? Find(string name) => _byName.GetValueOrDefault(Guard.Against.Null(name));

    /// <summary>Reads a date of the evaluation; null where the name is not one of the three.</summary>
    internal static FactReader? DateReader(string name) => name switch
    {
        AsOf => FactReader.AsOf,
        FirstDay => FactReader.FirstDay,
        LastDay => FactReader.LastDay,
        _ => null,
    };
}

/// <summary>The facts that rules may speak of, and how each is read from a subject of a program's own type.</summary>
/// <typeparam name="T">The type of the subject.</typeparam>
/// <remarks>Immutable and safe for use by many threads where its readers are. Made by <see cref="VocabularyBuilder{T}"/>.</remarks>
public sealed class Vocabulary<T> : Vocabulary
    where T : class
{
    private readonly FrozenDictionary<string, FactReader> _readers;
    private readonly VocabularyBuilder<T>.SubjectReaders _subject;

    internal Vocabulary(SubjectKind kind, VocabularyBuilder<T>.SubjectReaders subject, IReadOnlyList<(Fact Fact, FactReader Reader)> facts)
        : base(kind, facts.Select(entry => entry.Fact))
    {
        _subject = subject;
        _readers = facts.ToFrozenDictionary(entry => entry.Fact.Name, entry => entry.Reader, StringComparer.Ordinal);
    }

    /// <summary>Reads one fact of a subject.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="fact">The name of the fact.</param>
    /// <param name="dates">The dates of the evaluation.</param>
    /// <returns>The value; unknown where it is not recorded.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The vocabulary has no such fact.</exception>
    public FactValue Read(T subject, string fact, EvaluationDates dates)
    {
        Guard.Against.Null(subject);
        var reader = ReaderOf(Guard.Against.Null(fact)) ??
            throw new ArgumentException($"The vocabulary has no fact named '{fact}'.", nameof(fact));
        return reader.Read(subject, in dates);
    }

    /// <summary>Gets the id of a subject.</summary>
    /// <param name="subject">The subject.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    public string IdOf(T subject) => _subject.Id(Guard.Against.Null(subject));

    internal FactReader? ReaderOf(string fact) => _readers.GetValueOrDefault(fact) ?? DateReader(fact);

    internal ValueList<Judgment> JudgmentsOf(T subject) => _subject.Judgments?.Invoke(subject) ?? ValueList<Judgment>.Empty;

    internal RecordedFacts RecordedOf(T subject) => _subject.Recorded?.Invoke(subject) ?? RecordedFacts.Empty;

    internal void AddRemarks(T subject, in EvaluationDates dates, ref List<Remark>? remarks)
    {
        if (_subject.Remarks is { } read)
        {
            remarks = [.. read(subject, dates)];
        }
    }
}

/// <summary>The vocabulary of plain fact sheets.</summary>
internal sealed class PlainVocabulary() : Vocabulary(SubjectKind.Facts, []);
