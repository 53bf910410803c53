using Ardalis.GuardClauses;
using NodaTime;

namespace DangBo.Domain.Rules;

/// <summary>Makes a vocabulary over a program's own type, with one line a fact.</summary>
/// <typeparam name="T">The type of the subject.</typeparam>
/// <remarks>A reader gets the subject and the dates of the evaluation, and answers null where nothing is recorded.</remarks>
public sealed class VocabularyBuilder<T>
    where T : class
{
    private readonly SubjectKind _kind;
    private readonly List<(Fact Fact, FactReader Reader)> _facts = [];
    private SubjectReaders _subject;

    /// <summary>Starts a vocabulary.</summary>
    /// <param name="kind">The kind of subject that rule sets name.</param>
    /// <param name="id">Reads the id of a subject.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public VocabularyBuilder(SubjectKind kind, Func<T, string> id)
    {
        _kind = kind;
        _subject = new SubjectReaders(Guard.Against.Null(id));
    }

    /// <summary>Says where the judgments of a subject stand.</summary>
    /// <param name="read">Reads them; null means that there are none.</param>
    /// <returns>This builder.</returns>
    public VocabularyBuilder<T> WithJudgments(Func<T, ValueList<Judgment>?> read)
    {
        _subject = _subject with { Judgments = Guard.Against.Null(read) };
        return this;
    }

    /// <summary>Says where the facts stand that rule sets declare beside the vocabulary.</summary>
    /// <param name="read">Reads them; null means that there are none.</param>
    /// <returns>This builder.</returns>
    public VocabularyBuilder<T> WithRecordedFacts(Func<T, RecordedFacts?> read)
    {
        _subject = _subject with { Recorded = Guard.Against.Null(read) };
        return this;
    }

    /// <summary>Says what of a subject was read, kept and not used.</summary>
    /// <param name="read">Reads the remarks.</param>
    /// <returns>This builder.</returns>
    public VocabularyBuilder<T> WithRemarks(Func<T, EvaluationDates, IEnumerable<Remark>> read)
    {
        _subject = _subject with { Remarks = Guard.Against.Null(read) };
        return this;
    }

    /// <summary>Adds a fact that is true or false.</summary>
    /// <param name="name">The name of the fact.</param>
    /// <param name="vi">Its name for people, in Vietnamese.</param>
    /// <param name="en">Its name for people, in English.</param>
    /// <param name="read">Reads the value.</param>
    /// <param name="changeable">Whether the subject can still change it.</param>
    /// <returns>This builder.</returns>
    public VocabularyBuilder<T> Boolean(
        string name, string vi, string en, Func<T, EvaluationDates, bool?> read, bool changeable = false) =>
        Add(
            new() { Name = name, Type = FactType.Boolean, Label = new(vi, en), Changeable = changeable },
            new BooleanReader<T>(read));

    /// <summary>Adds a fact that is a whole number.</summary>
    /// <param name="name">The name of the fact.</param>
    /// <param name="vi">Its name for people, in Vietnamese.</param>
    /// <param name="en">Its name for people, in English.</param>
    /// <param name="read">Reads the value.</param>
    /// <param name="unit">The unit; null where it has none.</param>
    /// <param name="min">The least value, included; null where there is none.</param>
    /// <param name="max">The greatest value, included; null where there is none.</param>
    /// <param name="partOf">The fact that this one may not exceed; null where there is none.</param>
    /// <param name="changeable">Whether the subject can still change it.</param>
    /// <returns>This builder.</returns>
    public VocabularyBuilder<T> Integer(
        string name,
        string vi,
        string en,
        Func<T, EvaluationDates, long?> read,
        string? unit = null,
        long? min = 0,
        long? max = null,
        string? partOf = null,
        bool changeable = false) =>
        Add(
            new()
            {
                Name = name,
                Type = FactType.Integer,
                Label = new(vi, en),
                Unit = unit,
                Min = min,
                Max = max,
                PartOf = partOf,
                Changeable = changeable,
            },
            new IntegerReader<T>(read));

    /// <summary>Adds a fact that is a decimal number.</summary>
    /// <param name="name">The name of the fact.</param>
    /// <param name="vi">Its name for people, in Vietnamese.</param>
    /// <param name="en">Its name for people, in English.</param>
    /// <param name="read">Reads the value.</param>
    /// <param name="unit">The unit; null where it has none.</param>
    /// <param name="min">The least value, included; null where there is none.</param>
    /// <param name="max">The greatest value, included; null where there is none.</param>
    /// <param name="changeable">Whether the subject can still change it.</param>
    /// <returns>This builder.</returns>
    public VocabularyBuilder<T> Decimal(
        string name,
        string vi,
        string en,
        Func<T, EvaluationDates, decimal?> read,
        string? unit = null,
        decimal? min = 0,
        decimal? max = null,
        bool changeable = false) =>
        Add(
            new() { Name = name, Type = FactType.Decimal, Label = new(vi, en), Unit = unit, Min = min, Max = max, Changeable = changeable },
            new DecimalReader<T>(read));

    /// <summary>Adds a fact that is a day.</summary>
    /// <param name="name">The name of the fact.</param>
    /// <param name="vi">Its name for people, in Vietnamese.</param>
    /// <param name="en">Its name for people, in English.</param>
    /// <param name="read">Reads the value.</param>
    /// <param name="changeable">Whether the subject can still change it.</param>
    /// <returns>This builder.</returns>
    public VocabularyBuilder<T> Date(
        string name, string vi, string en, Func<T, EvaluationDates, LocalDate?> read, bool changeable = false) =>
        Add(
            new() { Name = name, Type = FactType.Date, Label = new(vi, en), Changeable = changeable },
            new DateReader<T>(read));

    /// <summary>Adds a fact that is one code of a closed set; a code that is not of the set is read as unknown.</summary>
    /// <param name="name">The name of the fact.</param>
    /// <param name="vi">Its name for people, in Vietnamese.</param>
    /// <param name="en">Its name for people, in English.</param>
    /// <param name="codes">The closed set.</param>
    /// <param name="read">Reads the value.</param>
    /// <param name="changeable">Whether the subject can still change it.</param>
    /// <returns>This builder.</returns>
    public VocabularyBuilder<T> Code(
        string name, string vi, string en, ValueList<FactCode> codes, Func<T, EvaluationDates, string?> read, bool changeable = false)
    {
        var fact = new Fact { Name = name, Type = FactType.Code, Label = new(vi, en), Codes = codes, Changeable = changeable };
        return Add(fact, new CodeReader<T>(fact, read));
    }

    /// <summary>Adds a fact that is a set of codes of a closed set, at most 64.</summary>
    /// <param name="name">The name of the fact.</param>
    /// <param name="vi">Its name for people, in Vietnamese.</param>
    /// <param name="en">Its name for people, in English.</param>
    /// <param name="codes">The closed set.</param>
    /// <param name="read">Reads which codes are present, bit n for the code at place n, and whether the others are known to be absent.</param>
    /// <param name="changeable">Whether the subject can still change it.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The closed set has more than 64 codes.</exception>
    public VocabularyBuilder<T> Codes(
        string name,
        string vi,
        string en,
        ValueList<FactCode> codes,
        Func<T, EvaluationDates, (ulong Present, bool Complete)?> read,
        bool changeable = false)
    {
        Guard.Against.OutOfRange(Guard.Against.Null(codes).Count, nameof(codes), 1, Fact.MostCodesOfASet);
        var fact = new Fact { Name = name, Type = FactType.Codes, Label = new(vi, en), Codes = codes, Changeable = changeable };
        return Add(fact, new CodesReader<T>(fact, read));
    }

    /// <summary>Adds a fact that is a text.</summary>
    /// <param name="name">The name of the fact.</param>
    /// <param name="vi">Its name for people, in Vietnamese.</param>
    /// <param name="en">Its name for people, in English.</param>
    /// <param name="read">Reads the value.</param>
    /// <returns>This builder.</returns>
    public VocabularyBuilder<T> Text(string name, string vi, string en, Func<T, EvaluationDates, string?> read) =>
        Add(
            new() { Name = name, Type = FactType.Text, Label = new(vi, en) },
            new TextReader<T>(read));

    /// <summary>Makes the vocabulary.</summary>
    /// <returns>The vocabulary, which later additions to this builder do not change.</returns>
    /// <exception cref="ArgumentException">Two facts have one name, or a fact is a part of no other number.</exception>
    public Vocabulary<T> Build() => new(_kind, _subject, [.. _facts]);

    private VocabularyBuilder<T> Add(Fact fact, FactReader reader)
    {
        Guard.Against.NullOrWhiteSpace(fact.Name);
        _facts.Add((fact, reader));
        return this;
    }

    /// <summary>How the parts of a subject that are not facts are read.</summary>
    internal readonly record struct SubjectReaders(Func<T, string> Id)
    {
        public Func<T, ValueList<Judgment>?>? Judgments { get; init; }

        public Func<T, RecordedFacts?>? Recorded { get; init; }

        public Func<T, EvaluationDates, IEnumerable<Remark>>? Remarks { get; init; }
    }
}
